export const id = 7241;
export const ids = [7241,9450];
export const modules = {

/***/ 7281:
((e,n,t)=>{t.d(n,{dw:()=>switchedOff,g_:()=>usersToConfirm,no:()=>assess,rM:()=>enabledChecks});var s=t(7858);var r=t(5131);var o=t(807);function enabledChecks(e,n){return e.filter(({id:e,profile:t})=>n.checks[e]??(n.profile==="all"||t==="recommended"))}function switchedOff(e,n){const t=enabledChecks(e,{...n,checks:{}});const s=t.filter(({id:e})=>n.checks[e]===false).map(({id:e})=>e);return s.length>0?[`The config switches off checks of the account: ${s.join(", ")}.`]:[]}function assess(e,n,t,s){const r=contextOf(e,t,s);const o=e.map(e=>({check:e,outcome:judge(e,n,r)}));return{results:o.map(({check:e,outcome:n})=>resultOf(e,n)),findings:o.flatMap(({check:e,outcome:n})=>n.problems.map(n=>findingOf(e,n,t))),unread:o.flatMap(({check:e,outcome:n})=>unreadOf(e,n))}}function unreadOf({id:e,severity:n},{status:t,reason:s}){const o=t==="failed"&&s!==null;if(!(0,r.O6)(n,"high")||!(t==="unknown"||o))return[];return[{what:`${o?"a part of ":""}the check ${e}`,reason:s??"its facts could not be read"}]}function usersToConfirm(e,n,t,s){const r=contextOf(e,t,s);const o=e.flatMap(e=>judge(e,n,r).problems.flatMap(({user:e})=>e===undefined?[]:[e]));return[...new Set(o)]}function contextOf(e,n,t){const{callerArn:s}=n;return{account:n,settings:t,gateRole:s?{callerArn:s,actions:(0,o.rG)(e)}:null}}function judge(e,n,t){const{values:s,missing:r,notApplicable:o,gaps:a}=gather(e,n);const c={problems:[],evidence:[]};if(o!==null)return{status:"not-applicable",reason:o,...c};if(r.length>0)return{status:"unknown",reason:r.join("; "),...c};let i;try{i=[...e.judge(s,t)]}catch(n){const e=n instanceof Error?n.message:String(n);return{status:"unknown",reason:`the check broke on what was read: ${e}`,...c}}const u=i.flatMap(e=>e.kind==="problem"?[e.problem]:[]);const f=i.flatMap(e=>e.kind==="unknown"?[e.reason]:[]);const l=i.flatMap(e=>e.kind==="evidence"?[e.text]:[]);const d=i.find(e=>e.kind==="not-applicable")?.reason;const p=[...f,...a];if(u.length>0)return{status:"failed",reason:p.length>0?p.join("; "):null,problems:u,evidence:l};if(p.length>0)return{status:"unknown",reason:p.join("; "),problems:u,evidence:l};if(d!==undefined)return{status:"not-applicable",reason:d,problems:u,evidence:l};return{status:"passed",reason:null,problems:u,evidence:l}}function gather(e,n){const t={};const s=[];const r=[];let o=null;for(const a of e.facts){const e=n[a];if(e?.read){t[a]=e.value;r.push(...e.gaps??[])}else if(e?.applicable===false)o??=e.reason;else s.push(e?.reason??`the fact "${a}" is not among the facts given`)}for(const s of e.optionalFacts??[]){const e=n[s];if(e?.read)t[s]=e.value}return{values:t,missing:[...new Set(s)],gaps:[...new Set(r)],notApplicable:o}}function resultOf(e,n){return{id:e.id,title:e.title,severity:worstOf(e,n.problems),status:n.status,reason:n.reason,evidence:[...n.problems.map(({message:e,evidence:n,fix:t})=>`${e} Seen: ${n}. Fix: ${t}`),...n.evidence]}}function worstOf(e,n){const[t]=n.map(({severity:n})=>n??e.severity).sort(r.zK);return t??e.severity}function findingOf(e,n,t){const{id:r,title:o,severity:a,why:c,references:i,formerIds:u}=e;return{rule:{id:r,title:o,severity:a,why:c,fix:n.fix,references:i,...u?{formerIds:u}:{}},severity:n.severity??a,message:n.message,evidence:n.evidence,places:[{kind:"resource",arn:n.resource}],fingerprint:(0,s.a)(r,t.id,n.resource,n.subject??""),engine:"baseline"}}}),

/***/ 1344:
((t,r,n)=>{n.d(r,{lZ:()=>withCommands,r7:()=>shellWord,vf:()=>shell});const s=/(?:for \w+ in [a-z0-9- ]+; do )?\baws [a-z-]+ [a-z0-9-]+(?: +(?:'[^']*'|"[^"]*"|[^\s;,'"()]|,(?=\S))+)*(?:; done)?/g;const withCommands=t=>t.split(/(`[^`]*`)/).map(t=>t.startsWith("`")?t:t.replace(s,"`$&`")).join("");const a=/['`\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;function shellWord(t){if(/^[\w+,.@:/-][\w+=,.@:/-]*$/.test(t))return t;const r=t.replace(a,t=>{const r=t.charCodeAt(0).toString(16);return r.length>2||r>="80"?`\\u${r.padStart(4,"0")}`:`\\x${r.padStart(2,"0")}`});return r===t?`'${t}'`:`$'${r}'`}const shell=(t,...r)=>String.raw({raw:t},...r.map(t=>shellWord(String(t))))}),

/***/ 6229:
((e,t,s)=>{s.d(t,{$U:()=>callerOf,AM:()=>minimalPolicy,DY:()=>rightsOf,F4:()=>o,FR:()=>excessOf,Ge:()=>lacksOf,OO:()=>f,PI:()=>isReadOnly,YX:()=>l,rt:()=>i});var n=s(6185);var c=s(2819);var a=s(807);var r=s(3737);const o=["access-analyzer:CheckAccessNotGranted","access-analyzer:CheckNoNewAccess","access-analyzer:CheckNoPublicAccess"];const i=["access-analyzer:ValidatePolicy",...o];const l=[...new Set([...Object.values(a.IU).flat(),...a.hX,...a.m7,...i,"iam:GetOpenIDConnectProvider","iam:ListOpenIDConnectProviders"])].sort();const f=new Set([...a.m7,...a.hX]);function callerOf(e){const{service:t="",resource:s=""}=(0,n.L)(e)??{};const[c,a=""]=s.split("/");if(t==="sts"&&c==="assumed-role")return a.startsWith("AWSReservedSSO_")?{kind:"person",name:a}:{kind:"role",name:a};if(s==="root")return{kind:"root"};return{kind:"user",name:s.split("/").at(-1)??""}}function rightsOf(e,t){const s=new Map(t.map(({arn:e,document:t})=>[e,t]));const n=e.attachedPolicies.flatMap(({arn:e})=>s.has(e)?[]:[e]);const c=[...e.inlinePolicies.flatMap(({document:e})=>(0,r.WI)(e)),...e.attachedPolicies.flatMap(({arn:e})=>(0,r.WI)(s.get(e)??null))];return{statements:c,unread:n}}function excessOf({statements:e}){const t=new Set(l.map(e=>e.toLowerCase()));const s=e.filter(({effect:e})=>e==="Allow").flatMap(e=>[...(0,r.Te)(e.actions).filter(e=>!t.has(e.toLowerCase())),...e.notActions.length>0?[`everything but ${(0,r.Te)(e.notActions).join(", ")}`]:[]]);return[...new Set(s)].sort()}function lacksOf({statements:e},t){return t.filter(t=>{const s=e.some(e=>(0,r.NA)(e,t));const n=e.some(e=>e.effect==="Deny"&&e.conditions.length===0&&(0,r.Te)(e.resources).includes("*")&&(0,r.Te)(e.actions).some(e=>(0,r.ch)(e,t)));return!s||n})}const u=/^(get|list|describe|batchget|generatecredentialreport|generateservicelastaccesseddetails|validate|check|simulate|lookup|search|view|head|select|query|scan|estimate|preview)/;const d=/^(s3:getobject|secretsmanager:(get|batchget)|ssm:get(parameter|\*)|kms:|dynamodb:(getitem|batchgetitem|query|scan|select)|lambda:getfunction$|sts:)/;function isReadOnly(e){const t=e.toLowerCase();const s=t.slice(t.indexOf(":")+1);if(!t.includes(":")||!u.test(s)||d.test(t))return false;return!((0,c.rl)(s)&&/^(s3|secretsmanager|ssm|kms|dynamodb|sts):(get|\*)/.test(t))}function minimalPolicy(e){return JSON.stringify({Version:"2012-10-17",Statement:[{Effect:"Allow",Action:[...e].sort(),Resource:"*"}]})}}),

/***/ 807:
((i,t,s)=>{s.d(t,{IU:()=>o,Nd:()=>neededFacts,hX:()=>n,m7:()=>r,rG:()=>actionsFor});const e=["iam:GetAccountAuthorizationDetails"];const a=["organizations:DescribeOrganization"];const o={summary:["iam:GetAccountSummary"],passwordPolicy:["iam:GetAccountPasswordPolicy"],credentialReport:["iam:GenerateCredentialReport","iam:GetCredentialReport"],users:e,groups:e,roles:e,policies:e,samlProviders:["iam:ListSAMLProviders"],virtualMfaDevices:["iam:ListVirtualMFADevices"],serverCertificates:["iam:ListServerCertificates"],serviceCredentials:["iam:ListServiceSpecificCredentials"],sshPublicKeys:[...e,"iam:ListSSHPublicKeys"],roleSessions:["iam:ListRoles"],regions:["account:ListRegions"],stsEndpoints:["account:ListRegions"],organization:a,organizationFeatures:["iam:ListOrganizationsFeatures"],organizationRoots:[...a,"organizations:ListRoots"],serviceControlPolicies:[...a,"organizations:ListPolicies","organizations:DescribePolicy","organizations:ListTargetsForPolicy"],resourceControlPolicies:[...a,"organizations:ListPolicies","organizations:DescribePolicy","organizations:ListTargetsForPolicy"],delegatedAdministrators:[...a,"organizations:ListDelegatedAdministrators"],identityCenters:[...e,"sso:ListInstances"],analyzers:["access-analyzer:ListAnalyzers","account:ListRegions"],analyzerFindings:["access-analyzer:ListAnalyzers","access-analyzer:ListFindings","account:ListRegions"],alternateContacts:["account:GetAlternateContact"],primaryContact:["account:GetAlternateContact","account:GetContactInformation"]};const n=["iam:GetLoginProfile","iam:ListAccessKeys","iam:ListMFADevices"];const r=["iam:ListAccountAliases"];function neededFacts(i){const t=i.flatMap(({facts:i,optionalFacts:t})=>[...i,...t??[]]);return[...new Set(t)].sort()}function permissionsFor(i){return[...new Set(i.flatMap(i=>o[i]))].sort()}function actionsFor(i){const t=neededFacts(i);const s=t.includes("credentialReport")?n:[];return[...new Set([...permissionsFor(t),...s,...r])].sort()}}),

/***/ 3737:
((e,n,t)=>{t.d(n,{CM:()=>isEverything,G:()=>holding,G9:()=>isAdministrator,Mz:()=>removalCommand,NA:()=>allowsAction,PW:()=>isAwsManaged,Te:()=>texts,Vy:()=>statementName,WI:()=>statementsIn,ZO:()=>attachments,as:()=>heldPolicies,ch:()=>matchesAction,iE:()=>policyIn,lU:()=>isLimited,p1:()=>onEveryResource,yO:()=>ownRoles,yy:()=>isListed});var s=t(2819);var i=t(6877);var o=t(6617);var r=t(1344);const a=new WeakMap;function statementsIn(e){if(typeof e!=="object"||e===null)return[];let n=a.get(e);if(!n){n=(0,o.GX)(nodeOf(e));a.set(e,n)}return n}const c=new WeakMap;function policyIn(e){if(typeof e!=="object"||e===null)return null;let n=c.get(e);if(!n){const t=nodeOf(e);const s=e.Version;n={document:{file:"",name:null,type:"IDENTITY_POLICY",resourceType:null,use:"permissions",root:t,anchor:l},surroundings:{},resourceKind:undefined,version:typeof s==="string"?s:undefined,statements:statementsIn(e).filter(({mismatches:e})=>e.length===0)};c.set(e,n)}return n}const l={source:new i.D("",""),start:0,end:0};function nodeOf(e){if(Array.isArray(e))return{...l,kind:"array",items:e.map(nodeOf)};if(typeof e==="object"&&e!==null){const n=Object.entries(e).map(([e,n])=>({...l,key:e,value:nodeOf(n)}));return{...l,kind:"object",members:n}}if(typeof e==="string")return{...l,kind:"string",value:e};if(typeof e==="number")return{...l,kind:"number",value:e,text:String(e)};if(typeof e==="boolean")return{...l,kind:"boolean",value:e};return{...l,kind:"null"}}const texts=e=>e.flatMap(e=>e.known?[e.text]:[]);function matchesAction(e,n){return(0,s.cK)(e.toLowerCase(),n.toLowerCase())}const isEverything=e=>/^[*:]*\*[*:]*$/.test(e);function allowsAction(e,n){if(e.effect!=="Allow")return false;if(e.actions.length>0)return texts(e.actions).some(e=>matchesAction(e,n));return e.notActions.length>0&&!texts(e.notActions).some(e=>matchesAction(e,n))}function onEveryResource(e){return texts(e.resources).some(isEverything)||e.notResources.length>0}const u=/^aws:(currenttime|epochtime|tokenissuetime|multifactorauth.*|sourceip|vpcsourceip|sourcevpc.*|vpce.*|securetransport|requestedregion|useragent|referer|principal.*|username|userid|sourceidentity)$/;const isLimited=e=>e.conditions.some(({lowerKey:e})=>!u.test(e));function isAdministrator(e){if(e.effect!=="Allow"||!onEveryResource(e)||isLimited(e))return false;return texts(e.actions).some(isEverything)||e.notActions.length>0}function statementName(e){const{sid:n}=e;return`statement ${e.index+1}${n?.known&&n.text?` (Sid ${n.text})`:""}`}function removalCommand({holder:e,holderKind:n,policyName:t,policyArn:s}){return s===null?(0,r.vf)`aws iam delete-${n}-policy --${n}-name ${e.name} --policy-name ${t}`:(0,r.vf)`aws iam detach-${n}-policy --${n}-name ${e.name} --policy-arn ${s}`}function holding({holder:e,holderKind:n,policyName:t,policyArn:s}){const i=s===null?"inline":isAwsManaged(s)?"AWS managed":"managed";return`The ${n} ${e.name}, through ${s===null?"its":"the"} ${i} policy ${t},`}const isReservedRole=e=>e.path.startsWith("/aws-service-role/")||e.path.startsWith("/aws-reserved/");const ownRoles=e=>e.filter(e=>!isReservedRole(e));function inlinePolicies(e){return holdersOf(e).flatMap(({holder:e,holderKind:n})=>e.inlinePolicies.map(({name:t,document:s})=>({holder:e,holderKind:n,policyName:t,policyArn:null,document:s})))}function attachments(e){return holdersOf(e).flatMap(({holder:e,holderKind:n})=>e.attachedPolicies.map(t=>({holder:e,holderKind:n,policy:t})))}function heldPolicies(e){const n=new Map(e.policies.map(({arn:e,document:n})=>[e,n]));const t=attachments(e).filter(({policy:e})=>!isAwsManaged(e.arn)).map(({holder:e,holderKind:t,policy:s})=>({holder:e,holderKind:t,policyName:s.name,policyArn:s.arn,document:n.get(s.arn)??null}));return[...inlinePolicies(e),...t]}function holdersOf(e){return[...e.users.map(e=>({holder:e,holderKind:"user"})),...e.groups.map(e=>({holder:e,holderKind:"group"})),...ownRoles(e.roles).map(e=>({holder:e,holderKind:"role"}))]}const isAwsManaged=e=>e.split(":")[4]==="aws";function isListed(e,n){return e.some(e=>(0,s.cK)(e,n.name)||(0,s.cK)(e,n.arn))}}),

/***/ 954:
((s,e,a)=>{a.d(e,{g:()=>n});const n={profile:"recommended",checks:{},allowedRegions:null,trustedAccounts:[],trustedDelegatedAdministrators:[],adminPrincipals:[],exemptUsers:[],passwordPolicy:"when-users",minimumPasswordLength:14,passwordReusePrevention:24,maxPasswordAgeDays:90,passwordExpirationAdminReset:false,maxAccessKeyAgeDays:90,maxUnusedCredentialDays:45,keyRotationGraceDays:14,rootUnusedDays:30,maxUnusedRoleDays:90,maxRoleSessionHours:4,samlExpiryWarningDays:30,probeStsEndpoints:false}}),

/***/ 722:
((e,t,r)=>{r.r(t);r.d(t,{init:()=>init});var o=r(1455);var a=r.n(o);var i=r(6760);var n=r.n(i);var s=r(7975);var c=r.n(s);var u=r(7281);var l=r(6708);var d=r(807);var m=r(954);var g=r(308);var h=r(9808);const f={account:{type:"string"},region:{type:"string",default:"us-east-1"},repository:{type:"string"},"role-name":{type:"string",default:"iam-gate"},branch:{type:"string",default:"main"},"dry-run":{type:"boolean",default:false}};const init=async(e,t)=>{const{values:r}=(0,s.parseArgs)({args:[...e],options:f});const a=r.account??"111122223333";if(!/^\d{12}$/.test(a))throw new h.e(`--account must be 12 digits, not ${a}`);const n=r.repository??await originOf(t.cwd);if(!n||!/^[\w.-]+\/[\w.-]+$/.test(n))throw new h.e("--repository OWNER/NAME is needed: the git remote origin does not say it");const c={account:a,region:r.region,repository:n,role:r["role-name"],branch:r.branch};const u=[[".github/workflows/iam-gate.yml",workflow(c)],[".github/iam-gate.yml",config()],["iam-gate-role.yaml",role(c)]];for(const[e,a]of u){const n=(0,i.join)(t.cwd,e);const s=await (0,o.access)(n).then(()=>true,()=>false);if(r["dry-run"])t.out(`# ${e}
${a}
`);else if(s)t.error(`${e} is already there and was left as it is
`);else{await (0,o.mkdir)((0,i.dirname)(n),{recursive:true});await (0,o.writeFile)(n,a);t.error(`wrote ${e}
`)}}if(!r["dry-run"])t.error([...r.account?[]:["","The account 111122223333 stands for yours: put its id into the workflow."],"","Next:",`1. aws cloudformation deploy --template-file iam-gate-role.yaml --stack-name iam-gate --capabilities CAPABILITY_NAMED_IAM --region ${r.region}`,"   (where the account already has a provider for token.actions.githubusercontent.com: add --parameter-overrides CreateProvider=false)","2. Commit the workflow and the config, and open a pull request.","3. Make `iam-gate` a required check of the branch.",""].join("\n"));return 0};async function originOf(e){try{const t=(await (0,g.$Y)(e,["config","--get","remote.origin.url"])).toString().trim();return/[:/]([^:/]+\/[^/]+?)(?:\.git)?\/?$/.exec(t)?.[1]}catch{return undefined}}const workflow=({account:e,region:t,role:r})=>`name: iam-gate
on:
  pull_request:
    types: [opened, synchronize, reopened, edited]
  merge_group:

permissions:
  contents: read # to read the changed files
  pull-requests: write # to write the one comment
  id-token: write # to assume the role

concurrency:
  group: iam-gate-$\{{ github.ref }}
  cancel-in-progress: $\{{ github.event_name == 'pull_request' }}

jobs:
  iam-gate:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: iam-gate/iam-gate@v1 # pin it to a full commit id
        with:
          role-to-assume: arn:aws:iam::${e}:role/${r}
          aws-region: ${t}
          allowed-account-ids: '${e}'
`;const config=()=>`# Read from the base commit: a pull request cannot loosen its own gate.
fail-on: high
# Regions that the account may use:
# allowed-regions: [eu-west-1]
# Accepted findings, each with an end:
# waivers:
#   - rule: PASS_ROLE_WITH_STAR_IN_RESOURCE
#     file: policies/legacy-deploy.json
#     reason: why it is acceptable
#     owner: who answers for it
#     expires: 2027-01-31
`;function role({repository:e,role:t,branch:r}){const o=["access-analyzer:ValidatePolicy",...(0,d.rG)((0,u.rM)(l.accountChecks,m.g))].sort();return`AWSTemplateFormatVersion: '2010-09-09'
Description: The role that iam-gate assumes through GitHub's OIDC, with the read calls of its default checks and nothing else.
Parameters:
  CreateProvider:
    Type: String
    AllowedValues: ['true', 'false']
    Default: 'true'
Conditions:
  CreatesProvider: !Equals [!Ref CreateProvider, 'true']
Resources:
  Provider:
    Type: AWS::IAM::OIDCProvider
    Condition: CreatesProvider
    Properties:
      Url: https://token.actions.githubusercontent.com
      ClientIdList: [sts.amazonaws.com]
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: ${t}
      MaxSessionDuration: 3600
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Federated: !Sub arn:$\{AWS::Partition}:iam::$\{AWS::AccountId}:oidc-provider/token.actions.githubusercontent.com
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                token.actions.githubusercontent.com:aud: sts.amazonaws.com
              StringLike:
                # A repository made, renamed or moved after 15 July 2026 has numeric ids in its subject: repo:owner@1/name@2:pull_request.
                # A refused run prints the subject that it has.
                token.actions.githubusercontent.com:sub:
                  - repo:${e}:pull_request
                  - repo:${e}:ref:refs/heads/${r}
                  - repo:${e}:ref:refs/heads/gh-readonly-queue/${r}/*
      Policies:
        - PolicyName: read-the-baseline
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Sid: IamGate
                Effect: Allow
                Action:
${o.map(e=>`                  - ${e}`).join("\n")}
                Resource: '*'
Outputs:
  RoleArn:
    Value: !GetAtt Role.Arn
`}}),

/***/ 7858:
((n,e,r)=>{r.d(e,{a:()=>fingerprintOf});var t=r(7598);var a=r.n(t);function fingerprintOf(...n){const e=n.map(n=>`${n.length}:${n}`).join("");return(0,t.createHash)("sha256").update(e).digest("hex").slice(0,32)}}),

/***/ 5131:
((e,r,i)=>{i.d(r,{IH:()=>milder,O6:()=>reaches,gO:()=>c,zK:()=>compareSeverity});const c=["critical","high","medium","low"];function compareSeverity(e,r){return c.indexOf(e)-c.indexOf(r)}const milder=e=>c[c.indexOf(e)+1]??"low";function reaches(e,r){return compareSeverity(e,r)<=0}}),

/***/ 308:
((e,r,t)=>{t.d(r,{$Y:()=>git,Iz:()=>spawnGit,Ld:()=>verifiedSha,YY:()=>reasonIn});var n=t(1421);var o=t.n(n);var s=t(3024);var i=t.n(s);const a=/^([0-9a-f]{40}|[0-9a-f]{64})$/;function verifiedSha(e){if(!a.test(e))throw new Error(`expected a full commit id, found ${JSON.stringify(e.slice(0,80))}`);return e}const c=["-c","core.hooksPath=/dev/null","-c","core.fsmonitor=false","-c","core.quotePath=false"];function spawnGit(e,r){if(!(0,s.statSync)(e,{throwIfNoEntry:false})?.isDirectory())throw new Error(`${e} is no folder`);return(0,n.spawn)("git",[...c,...r],{cwd:e,env:{...process.env,GIT_TERMINAL_PROMPT:"0",GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"}})}function git(e,r,t=6e4){return new Promise((n,o)=>{const s=spawnGit(e,r);const i=[];let a="";const c=setTimeout(()=>s.kill("SIGKILL"),t);s.stdout.on("data",e=>i.push(e));s.stderr.on("data",e=>a=(a+e.toString()).slice(-4e3));s.stdin.end();s.on("error",e=>{clearTimeout(c);o(e)});s.on("close",(e,s)=>{clearTimeout(c);if(e===0)n(Buffer.concat(i));else if(s)o(new Error(`git ${r[0]??""} was ended after ${t/1e3} s`));else o(new Error(reasonIn(a)??`git ${r[0]??""} failed`))})})}const reasonIn=e=>/^(?:fatal|error): .*/m.exec(e)?.[0]}),

/***/ 6185:
((e,n,i)=>{i.d(n,{L:()=>r});var t=i(2814);const r=(0,t.H)(e=>{if(!e.startsWith("arn:"))return undefined;const n=[];let i=0;for(let t=4;t<e.length&&n.length<4;t++){const r=e.charCodeAt(t);if(r===36&&e.charCodeAt(t+1)===123)i++;else if(r===125&&i>0)i--;else if(r===58&&i===0)n.push(t)}const[t,r,s,c]=n;if(t===undefined||r===undefined||s===undefined||c===undefined)return undefined;return{partition:e.slice(4,t),service:e.slice(t+1,r),region:e.slice(r+1,s),account:e.slice(s+1,c),resource:e.slice(c+1)}})}),

/***/ 1561:
((t,n,e)=>{e.d(n,{Ez:()=>c,f5:()=>keyAt,fK:()=>valueAt,iT:()=>s,k0:()=>tokensAt});var o=e(1504);const c=["IDENTITY_POLICY","RESOURCE_POLICY","SERVICE_CONTROL_POLICY","RESOURCE_CONTROL_POLICY"];const s=["AWS::S3::Bucket","AWS::S3::AccessPoint","AWS::S3::MultiRegionAccessPoint","AWS::S3ObjectLambda::AccessPoint","AWS::IAM::AssumeRolePolicyDocument","AWS::DynamoDB::Table"];const valueAt=(...t)=>({path:t,token:"value"});const keyAt=(...t)=>({path:t,token:"key"});function tokenAt(t,n){for(let e=n.path.length;e>0;e--){const c=n.path.slice(0,e);const s=c.at(-1);if(n.token==="key"&&e===n.path.length&&typeof s==="string"){const n=(0,o.C5)((0,o.oB)(t.root,c.slice(0,-1)),s);if(n)return n}const A=(0,o.oB)(t.root,c);if(A)return A}return t.anchor}function tokensAt(t,n){const[e=t.anchor,...o]=n.map(n=>tokenAt(t,n));return t.writtenAt?[t.writtenAt,e,...o]:[e,...o]}function spanAt(t,n){return spanOf(tokenAt(t,n))}}),

/***/ 1504:
((e,n,t)=>{t.d(n,{C5:()=>memberOf,aB:()=>toJson,b5:()=>effectiveMembers,oB:()=>nodeAt,rL:()=>unresolvedIn});const r=24;const o=new WeakMap;function memberOf(e,n){if(e?.kind!=="object")return undefined;const{members:t}=e;if(t.length>r){let r=o.get(e);if(!r)o.set(e,r=new Map(t.map(e=>[e.key,e])));return r.get(n)}for(let e=t.length-1;e>=0;e--)if(t[e]?.key===n)return t[e];return undefined}function effectiveMembers(e){const{members:n}=e;return n.length<2?n:n.filter(n=>memberOf(e,n.key)===n)}function nodeAt(e,n){let t=e;for(const e of n){if(typeof e==="number")t=t?.kind==="array"?t.items[e]:undefined;else t=memberOf(t,e)?.value}return t}function toJson(e){switch(e.kind){case"object":{const n=e.members.map(e=>[e.key,toJson(e.value)]);return Object.fromEntries(n)}case"array":return e.items.map(toJson);case"string":case"boolean":return e.value;case"number":return/^0\d/.test(e.text)?e.text:e.value;case"null":return null;case"unresolved":return e.text??e.expression}}function unresolvedIn(e){const n=[];const t=[{path:[],node:e}];for(let e=t.pop();e;e=t.pop()){const{path:r,node:o}=e;if(o.kind==="unresolved")n.push({path:r,node:o});else if(o.kind==="array")for(let e=o.items.length-1;e>=0;e--){const n=o.items[e];if(n)t.push({path:[...r,e],node:n})}else if(o.kind==="object")for(const e of o.members.toReversed())t.push({path:[...r,e.key],node:e.value})}return n}}),

/***/ 8254:
((e,c,n)=>{n.d(c,{B0:()=>t,GC:()=>l,Wm:()=>defineAccessAnalyzerRule,bE:()=>a,o5:()=>o,qD:()=>definePolicyRule,xV:()=>i});var s=n(1561);const o=s.Ez;const t=["RESOURCE_POLICY","RESOURCE_CONTROL_POLICY"];const a=["AWS::IAM::AssumeRolePolicyDocument"];const l=[...s.iT.filter(e=>e!=="AWS::IAM::AssumeRolePolicyDocument"),"other"];const definePolicyRule=e=>e;const i={ERROR:"high",SECURITY_WARNING:"high",WARNING:"medium",SUGGESTION:"low"};const defineAccessAnalyzerRule=e=>({types:o,...e,severity:i[e.findingType],references:[accessAnalyzerPage(e.findingType,e.id)]});const r="https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html";function accessAnalyzerPage(e,c){const n=e==="WARNING"?"general-warning":hyphenated(e);return`${r}#access-analyzer-reference-policy-checks-${n}-${hyphenated(c)}`}const hyphenated=e=>e.toLowerCase().replaceAll("_","-")}),

/***/ 6877:
((t,e,n)=>{n.d(e,{D:()=>SourceText,e:()=>spanOf});let SourceText=class SourceText{file;text;#t;constructor(t,e){this.file=t;this.text=e}positionAt(t){const e=this.#t??=lineStartsOf(this.text);let n=0;let s=e.length-1;while(n<s){const i=n+s+1>>1;if((e[i]??0)<=t)n=i;else s=i-1}return{line:n+1,column:t-(e[n]??0),offset:t}}};function spanOf(t){return{start:t.source.positionAt(t.start),end:t.source.positionAt(t.end)}}function lineStartsOf(t){const e=[0];for(let n=0;n<t.length;n++){const s=t.charCodeAt(n);if(s===10||s===13&&t.charCodeAt(n+1)!==10)e.push(n+1)}return e}})

};
