export const id = 4227;
export const ids = [4227];
export const modules = {

/***/ 4726:
((l,n,e)=>{e.d(n,{b:()=>commandContext,g:()=>settled});function settled({result:l,service:n}){if(l==="FAIL"||n?.result==="FAIL")return"FAIL";return l==="PASS"||n?.result==="PASS"?"PASS":"UNKNOWN"}const commandContext=l=>({event:"command",repository:null,serverUrl:null,baseSha:null,headSha:null,pullRequest:null,runUrl:null,account:null,config:null,version:l,action:null})}),

/***/ 206:
((t,n,e)=>{e.d(n,{Jj:()=>cut,RK:()=>visible,h0:()=>plainLine,wh:()=>plainText});const i=/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;function visible(t){return t.replace(/\t/g," ").replace(i,t=>`\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function plainLine(t){const n=visible(t.toWellFormed()).replaceAll("##[","## [");return/^\s*::/u.test(n)?`\xb7 ${n.trimStart()}`:n}function plainText(t){return t.split(/\r\n|[\r\n\u2028\u2029]/).map(plainLine).join("\n")}function cut(t,n){if(t.length<=n)return t;const e=t.slice(0,Math.max(0,n-1));return`${/[\ud800-\udbff]$/.test(e)?e.slice(0,-1):e}…`}})

};
