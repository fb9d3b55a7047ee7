import { type SankeyLink, type SankeyNode, sankey, sankeyJustify, sankeyLinkHorizontal } from "d3-sankey";
import { type Flow, type Link, type Node, type Place, placeTitle } from "@/lib/domain/insights/flow";
import { ENDERS } from "@/lib/domain/insights/steps";

const [WIDTH, HEIGHT] = [1000, 420];
/** Room for the names beside the last nodes, and for a line of text above the first. */
const EXTENT: [[number, number], [number, number]] = [
  [2, 20],
  [WIDTH - 168, HEIGHT - 8],
];
const NODE_WIDTH = 10;

type Drawn = SankeyNode<Node, { count: number }>;
type DrawnLink = SankeyLink<Node, { count: number }>;

/**
 * Where opportunities went, from the ways in on the left to the endings on the right, each as wide as there are many.
 * Every node leads to the list of what came there; the ribbons' numbers stand in the table beside it.
 */
export function Sankey({
  flow,
  hrefOf,
  label,
}: {
  flow: Flow;
  hrefOf: (key: string) => string;
  label: string;
}) {
  // The layout knows no picture of nothing.
  if (flow.nodes.length === 0) return null;
  const { nodes, links } = layOut(flow);
  const ribbon = sankeyLinkHorizontal();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts are links is a group, and cannot be a fieldset.
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="group"
      aria-label={label}
      className="block h-auto w-full min-w-[820px]"
    >
      <g fill="none">
        {links.map((link) => {
          const [from, to] = [placeOf(link.source), placeOf(link.target)];
          return (
            <path
              key={`${from} ${to}`}
              d={ribbon(link) ?? undefined}
              strokeWidth={Math.max(1, link.width ?? 0)}
              className={`${STROKES[toneOf(to)]} opacity-30`}
            >
              <title>{`${placeTitle(from)} to ${placeTitle(to)}: ${link.value}`}</title>
            </path>
          );
        })}
      </g>
      {nodes.map((node) => (
        <NodeMark key={node.place} node={node} href={hrefOf(node.place)} />
      ))}
    </svg>
  );
}

function NodeMark({ node, href }: { node: Drawn; href: string }) {
  const { place, count, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
  const title = placeTitle(place);
  return (
    <a href={href} aria-label={`${title}: ${count}`} className="group">
      <rect
        x={x0}
        y={y0}
        width={x1 - x0}
        height={Math.max(1, y1 - y0)}
        rx="2"
        className={FILLS[toneOf(place)]}
      />
      {/* What is pressed is as large as the name, and never less than a finger needs. */}
      <rect x={x0} y={(y0 + y1) / 2 - 24} width="130" height="48" className="fill-transparent" />
      <text
        x={x1 + 7}
        y={(y0 + y1) / 2}
        dominantBaseline="central"
        className="fill-ink stroke-card text-[14.5px] [paint-order:stroke] group-hover:underline"
        strokeWidth="4"
        strokeLinejoin="round"
      >
        {title} <tspan className="font-[600] tabular-nums">{count.toLocaleString("en-GB")}</tspan>
      </text>
    </a>
  );
}

/** Links only lead to later steps, so there is no circle on which the layout would fail. */
function layOut({ nodes, links }: Flow) {
  const make = sankey<Node, { count: number }>()
    .nodeId(({ place }) => place)
    .nodeAlign(sankeyJustify)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(26)
    .nodeSort((a, b) => nodes.findIndex(isAt(a.place)) - nodes.findIndex(isAt(b.place)))
    .extent(EXTENT);
  return make({
    nodes: nodes.map((node) => ({ ...node })),
    links: links.map(({ from, to, count }: Link) => ({ source: from, target: to, value: count, count })),
  });
}

const isAt =
  (place: Place) =>
  (node: Node): boolean =>
    node.place === place;

/** After the layout an end of a link is the node itself. */
const placeOf = (end: DrawnLink["source"]): Place => (end as Drawn).place;

type Tone = "mine" | "theirs" | "yes" | "way";

/** Every node has its name beside it: the colours only help to follow a ribbon. */
function toneOf(place: Place): Tone {
  const isOf = (endings: readonly Place[]) => endings.includes(place);
  if (isOf(ENDERS.me.endings)) return "mine";
  if (isOf([...ENDERS.them.endings, ...ENDERS.silence.endings, ...ENDERS.closed.endings])) return "theirs";
  return isOf(ENDERS.both.endings) ? "yes" : "way";
}

const FILLS: Readonly<Record<Tone, string>> = {
  mine: "fill-clarify",
  theirs: "fill-decline",
  yes: "fill-accept",
  way: "fill-accent",
};

const STROKES: Readonly<Record<Tone, string>> = {
  mine: "stroke-clarify",
  theirs: "stroke-decline",
  yes: "stroke-accept",
  way: "stroke-accent",
};
