import { test } from "vitest";
import { realRecord } from "../../support/real-record.ts";
import { openingState, type Subject } from "../../../src/network/state/state.ts";
import { viewContents } from "../../../src/network/view/view-contents.ts";
import { makeGraph } from "../../../src/network/graph/graph.ts";
import { placeBodies } from "../../../src/network/record/place-bodies.ts";
const r = await realRecord();
const show = (subject: Subject, on: string, before: string|null=null, print=false) => {
  const focus = subject.kind==="bodies"?subject.ids:subject.kind==="place"?placeBodies(r,subject.id):[];
  const edges = subject.kind==="service"? r.edges.filter(e=>e.service===subject.id).map(e=>e.id):null;
  const answer={edges,focus,marks:{},title:null};
  const c=viewContents(r,{...openingState(on),subject,before},answer);
  const g=makeGraph(r,c);
  console.log(JSON.stringify(subject),on,"edges",c.edges.length,"lines",g.lines.length,"nodes",g.nodes.length,g.isBundled);
  if(print) { const n=new Map(g.nodes.map(x=>[x.id,x.label])); for(const l of g.lines) console.log("   ",n.get(l.from),"--",l.label||"(folded)",l.isPossible?"?":"","->",n.get(l.to)); }
};
test("x",()=>{
  for (const on of ["2012-01-01","2015-04-01","2018-06-01","2021-06-01","2026-06-01"]) {
    show({kind:"place",id:"borough-camden"},on,null,on==="2015-04-01");
    show({kind:"bodies",ids:["ccg-07r"],hops:1},on,null,on==="2015-04-01");
    show({kind:"bodies",ids:["nhs-england"],hops:1},on,null,on==="2015-04-01");
    show({kind:"service",id:"gp-services"},on,null,on==="2015-04-01");
    show({kind:"all"},on,null,on==="2015-04-01");
    show({kind:"bodies",ids:["borough-camden"],hops:2},on);
  }
});
