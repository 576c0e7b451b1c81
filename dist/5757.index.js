export const id = 5757;
export const ids = [5757];
export const modules = {

/***/ 5757:
((n,o,t)=>{t.d(o,{F:()=>connection});function connection(){return{httpsAgent:{proxyEnv:process.env}}}})

};
