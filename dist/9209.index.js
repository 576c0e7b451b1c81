export const id = 9209;
export const ids = [9209];
export const modules = {

/***/ 9209:
((a,n,o)=>{o.d(n,{readCloudFormation:()=>readCloudFormation});var e=o(7444);var t=o(4123);var r=o(2992);var s=o(2370);async function readCloudFormation(a,n,o=0){const d=new s.Q(a,n);const c=d.usesSam?await readSam(d):d.read();const m=[c];for(const{path:s,text:c}of o<3?d.nestedTemplates():[]){const{roots:d,problems:u}=await (0,t.r)((0,e.b6)(c));const i=(0,r.Vb)(s)??"";m.push({documents:[],unread:u.slice(0,1).map(n=>(0,r.Ds)(a.source.file,n))});for(const a of d)m.push(named(await readCloudFormation(a,n,o+1),i))}return{...c,documents:m.flatMap(({documents:a})=>a),unread:m.flatMap(({unread:a})=>a)}}async function readSam(a){const{samReader:n}=await o.e(1493).then(o.bind(o,1493));return a.read(n(a))}const named=(a,n)=>({...a,documents:a.documents.map(a=>({...a,name:`${n}.${a.name??""}`}))})})

};
