export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 5581:
((e,t,a)=>{a.r(t);a.d(t,{runCommand:()=>runCommand});var n=a(7975);var s=a.n(n);var o=a(4978);var i=a(9808);const r={check:{usage:"check [PATH…]",does:"validate the policies in these files or folders",load:async()=>(await Promise.all([a.e(4006),a.e(9547),a.e(4699),a.e(6617),a.e(1505),a.e(1483),a.e(9262),a.e(9238),a.e(1329)]).then(a.bind(a,9238))).check},extract:{usage:"extract [PATH…]",does:"print the policies that the gate sees in these files",load:async()=>(await Promise.all([a.e(9547),a.e(6617),a.e(1483),a.e(743)]).then(a.bind(a,8399))).extractCommand},explain:{usage:"explain CODE | --list",does:"say what a rule or check is about, why, and how to fix it",load:async()=>(await Promise.all([a.e(5175),a.e(4699),a.e(6617),a.e(1505),a.e(5976),a.e(8312)]).then(a.bind(a,2598))).explain},diff:{usage:"diff [BASE [HEAD]] | --policy NEW --reference OLD | --batch FILE|-",does:"say what a policy newly allows",load:async()=>(await Promise.all([a.e(9547),a.e(6617),a.e(1267),a.e(1654)]).then(a.bind(a,3883))).diff},config:{usage:"config [--print]",does:"check the config file; --print says what is in force and where each value came from",load:async()=>(await Promise.all([a.e(4006),a.e(9262),a.e(5426)]).then(a.bind(a,4790))).config},baseline:{usage:"baseline [--all] [--facts FILE] [--save-facts FILE]",does:"check the account's security baseline, live or from saved facts",load:async()=>(await Promise.all([a.e(4006),a.e(5175),a.e(9547),a.e(1837),a.e(1685),a.e(4699),a.e(6617),a.e(1505),a.e(1483),a.e(5976),a.e(9262),a.e(9238),a.e(8733)]).then(a.bind(a,3668))).baseline},init:{usage:"init [--account ID] [--region REGION] [--repository OWNER/NAME] [--dry-run]",does:"write the workflow, a config and the role for this repository",load:async()=>(await Promise.all([a.e(5175),a.e(4699),a.e(6617),a.e(5976),a.e(7241)]).then(a.bind(a,722))).init}};async function runCommand(e){const t=processTerminal();const[s="help",...o]=e;if(s==="--version"||s==="version"){const{version:e}=await a.e(1013).then(a.bind(a,1013));t.out(`${e}
`);return 0}const c=Object.hasOwn(r,s)?r[s]:undefined;if(!c){const e=["help","--help","-h"].includes(s);if(e)t.out(help());else t.error(`iam-gate: there is no command ${JSON.stringify((0,n.stripVTControlCharacters)(s))}.

${help()}`);return e?0:2}if(o.includes("--help")||o.includes("-h")){t.out(`iam-gate ${c.usage}: ${c.does}

${l}`);return 0}try{return await (await c.load())(o,t)}catch(e){if(!(e instanceof i.e)&&!isArgumentError(e))throw e;t.error(`iam-gate ${s}: ${e.message}
Usage: iam-gate ${c.usage}
`);return 2}}const c=[[`--format ${o.Fx.join("|")}`,"default text"],["--output FILE","write the report there instead of standard output"],["--config FILE","config file, default .github/iam-gate.yml"],["--fail-on critical|high|medium|low","the least severity that fails, default high"],["--policy-type TYPE, --resource-type TYPE","of a bare document whose type cannot be known"],["--region REGION","the Region to ask, default AWS_REGION"]];const l=`Options of the commands that report:
${columns(c)}

Exit: 0 passed, 1 failed, 2 incomplete, broken or misused.
`;function help(){const e=columns(Object.values(r).map(({usage:e,does:t})=>[e,t]));return`iam-gate: AWS IAM policies checked on the exact line, new access proven, the account's baseline read.

${e}

${l}`}function columns(e){const t=Math.max(...e.map(([e])=>e.length));return e.map(([e,a])=>`  ${e.padEnd(t)}  ${a}`).join("\n")}function processTerminal(){return{out:e=>process.stdout.write(e),error:e=>process.stderr.write(e),input:()=>process.stdin,cwd:process.cwd(),env:process.env,isTerminal:process.stdout.isTTY,errorIsTerminal:process.stderr.isTTY,columns:process.stdout.columns||process.stderr.columns||100}}function isArgumentError(e){return e instanceof Error&&"code"in e&&String(e.code).startsWith("ERR_PARSE_ARGS")}}),

/***/ 4978:
((t,e,n)=>{n.d(e,{Fx:()=>c,KA:()=>checkFormat,lt:()=>w,u5:()=>writeReport,zh:()=>writeOutput});var a=n(1455);var r=n.n(a);var i=n(6760);var o=n.n(i);var s=n(9808);const u={text:async(t,e,a)=>{const r=await n.e(7496).then(n.bind(n,7496));return r.terminal(t,{sourceOf:a,colour:r.usesColour(e.env,e.isTerminal),width:e.columns})},json:async t=>(await n.e(2794).then(n.bind(n,2794))).json(t),sarif:async t=>(await n.e(643).then(n.bind(n,643))).sarif(t),markdown:async t=>(await Promise.all([n.e(7994),n.e(4227)]).then(n.bind(n,7994))).summary(t),github:async t=>(await n.e(7651).then(n.bind(n,7651))).githubFormat(t),junit:async t=>(await n.e(2998).then(n.bind(n,2998))).junit(t)};const c=Object.keys(u);const w={format:{type:"string",default:"text"},output:{type:"string"}};function checkFormat({format:t}){if(!Object.hasOwn(u,t))throw new s.e(`--format must be one of ${c.join(", ")}, not ${t}`)}async function writeReport(t,e,n,a=new Map){const r=u[e.format];if(!r)throw new s.e(`--format ${e.format} is not known`);const i=await r(t,n,t=>a.get(t)?.text);if(e.output===undefined)n.out(i);else{await writeOutput(e.output,i,n);n.error(`iam-gate ${t.verdict}: ${t.because} The report is in ${e.output}.
`)}return m[t.verdict]}async function writeOutput(t,e,{cwd:n}){const r=(0,i.resolve)(n,t);try{await (0,a.mkdir)((0,i.dirname)(r),{recursive:true});await (0,a.writeFile)(r,e)}catch(e){throw new s.e(`--output ${t} could not be written: ${String(e)}`)}}const m={passed:0,failed:1,incomplete:2}}),

/***/ 9808:
((r,e,s)=>{s.d(e,{e:()=>UsageError});let UsageError=class UsageError extends Error{}})

};
