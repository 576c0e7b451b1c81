export const id = 1013;
export const ids = [1013];
export const modules = {

/***/ 1013:
((n,o,r)=>{r.d(o,{version:()=>c});const s={"rE":"0.1.0"};const c=s.rE})

};
