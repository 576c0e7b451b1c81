export const id = 8168;
export const ids = [8168];
export const modules = {

/***/ 8168:
((t,e,a)=>{a.d(e,{readProgram:()=>readProgram});var s=a(4028);function readProgram(t){return{documents:[],unread:[],skipped:reasonFor(t)}}function reasonFor(t){if(/\.(?:[cm]?[jt]sx?|py|java|cs|go|kt|scala|fs)$/.test(t.file)&&/aws-cdk-lib|aws_cdk|@aws-cdk\/|awscdk|Amazon\.CDK/.test(t.text))return"CDK code: its policies exist after synthesis. Run `npx cdk synth` and give the templates in `cdk.out` to the gate";if((0,s.QC)(t))return"not a policy file, though its text has a policy statement in it";return"not a policy file"}})

};
