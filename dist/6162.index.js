export const id = 6162;
export const ids = [6162,5757];
export const modules = {

/***/ 6162:
((t,n,e)=>{e.r(n);e.d(n,{callerIdentity:()=>callerIdentity,longestSignIn:()=>r});var a=e(5757);const r=2e4;async function callerIdentity(t,n){const{GetCallerIdentityCommand:o,STSClient:i}=await Promise.all([e.e(5861),e.e(1695)]).then(e.t.bind(e,1695,19));const l=new i({region:t,maxAttempts:4,requestHandler:(0,a.F)(),...n?{credentials:n}:{}});try{const{Account:t="",Arn:n=""}=await l.send(new o({}),{abortSignal:AbortSignal.timeout(r)});if(!/^\d{12}$/.test(t))throw new Error("the answer names no account; look at proxies and AWS_ENDPOINT_URL");return{id:t,partition:n.split(":")[1]??"aws",callerArn:n}}finally{l.destroy()}}}),

/***/ 5757:
((n,o,t)=>{t.d(o,{F:()=>connection});function connection(){return{httpsAgent:{proxyEnv:process.env}}}})

};
