/**
 * Whether a text speaks of a name as of a place: "the job is in Stockport", "our Harrogate site", "basé à Vannes". A town
 * that no list knows stands in subjects as a company's name does.
 */
export function isSaidAsPlace(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before, after] = [
      text.slice(Math.max(0, at - 30), at),
      text.slice(at + name.length, at + name.length + 24),
    ];
    if (/^[\p{L}\p{N}]/u.test(after)) continue;
    if (LEADS_TO_A_PLACE.test(before) && !/^'s(?![\p{L}])/u.test(after)) return true;
    if (OUR.test(before) && IS_A_PLACE_OF_OURS.test(after)) return true;
  }
  return false;
}

const LEADS_TO_A_PLACE =
  /(?<![\p{L}])(?:(?<!(?:interest|interested|invest|invested|believe|specialis\p{L}{2,5}|confidence|stake|trust|faith) )in|near|outside|(?:based|located|situated) (?:in|at|near)|bas[ée]e? à|située? à|in der nähe von|près de|cerca de|ubicad[oa] en|con sede en) $/iu;
const OUR = /(?<![\p{L}])(?:our|the|their|unser\p{L}{0,2}|nuestra|notre) $/iu;
const IS_A_PLACE_OF_OURS =
  /^(?:-büro|er büro| (?:office|site|branch|depot|store|plant|hub|campus|warehouse|clinic|practice|area))(?![\p{L}])/iu;
