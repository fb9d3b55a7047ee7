import { test } from "vitest";
import { compose } from "@/lib/domain/message/compose";
import { DEFAULT_CHOICES, type Choices, TONES, DOORS, DISCLOSURES } from "@/lib/domain/message/choices";
import { renderBody } from "@/lib/domain/message/part";
import { REASONS } from "@/lib/domain/message/reasons";
const facts = { company:"Harbour Foods", role:"Supply planner (m/f/d)", recipientName:"Elena Brandt", senderName:"Maya Okafor", invitedAfter:"application", proposedTimes:2, interviewAt:"2026-11-24T10:00:00Z", timeZone:"Europe/London", threadSubject:null, now:"2026-11-22T10:00:00Z", elapsedWeekdayHours:20, agreedLaterDate:false, recordedReasons:["staying","accepted-other"], otherCompanies:[] } as const;
test("x", () => {
  let i=0;
  const words=(s:string)=>s.split(/\s+/).length;
  for (const tone of TONES) for (const door of DOORS) for (const disclosure of DISCLOSURES) for (let seed=0; seed<2; seed++) {
    const reason = REASONS[i++ % REASONS.length]!;
    const choices: Choices = {...DEFAULT_CHOICES, tone, door, disclosure, reasons:[{code:reason.code, released:Object.fromEntries(reason.details.map(d=>[d.key,d.example])), own:null}], offersReferral:i%5===0, feedback: i%7===0?"It might help to name the number of rounds in the first message":null};
    const d=compose({kind:"decline-interview",facts:{...facts, interviewAt: i%3?null:facts.interviewAt, proposedTimes:i%2?0:2, elapsedWeekdayHours:i%11?20:60},choices,seed});
    const b=renderBody(d.parts);
    console.log("=====",tone,door,disclosure,reason.code,seed,words(b),"\n"+d.subject+"\n"+b);
  }
  const min:Record<string,number>={};
  for (const tone of TONES) for (const door of DOORS) for (const disclosure of DISCLOSURES) for (let seed=0; seed<60; seed++) for (const f of [{role:null,company:"X",proposedTimes:0,interviewAt:null,invitedAfter:null,senderName:"Li", elapsedWeekdayHours:null},{role:null,company:"X",proposedTimes:1,interviewAt:null,senderName:"Li", elapsedWeekdayHours:60}]) for (const reason of REASONS) {
   const d=compose({kind:"decline-interview",facts:{...facts,...f},choices:{...DEFAULT_CHOICES,tone,door,disclosure,reasons:[{code:reason.code,released:{},own:null}]},seed});
   const k=tone+"/"+door+"/"+disclosure; min[k]=Math.min(min[k]??999,words(renderBody(d.parts)));
  }
  console.log(min);
});
