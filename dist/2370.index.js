export const id = 2370;
export const ids = [2370];
export const modules = {

/***/ 868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ nodeOf),
/* harmony export */   l: () => (/* binding */ documentOf)
/* harmony export */ });
/** A node made by us rather than read, all of it at one token; nodes inside it keep their own. */
function nodeOf(value, at) {
    const token = { source: at.source, start: at.start, end: at.end };
    if (isNode(value))
        return value;
    if (Array.isArray(value))
        return { kind: 'array', items: value.map((item) => nodeOf(item, at)), ...token };
    switch (typeof value) {
        case 'string':
            return { kind: 'string', value, ...token };
        case 'number':
            return { kind: 'number', value, text: String(value), ...token };
        case 'boolean':
            return { kind: 'boolean', value, ...token };
        case 'object':
            return value === null
                ? { kind: 'null', ...token }
                : { kind: 'object', members: membersOf(value, at), ...token };
        default:
            return { kind: 'null', ...token };
    }
}
function membersOf(value, at) {
    const { source, start, end } = at;
    return Object.entries(value)
        .filter(([, inner]) => inner !== undefined)
        .map(([key, inner]) => ({ key, value: nodeOf(inner, at), source, start, end }));
}
const isNode = (value) => typeof value === 'object' && value !== null && 'kind' in value && 'source' in value && 'start' in value;
/** A document of these statements. */
const documentOf = (statements, at) => nodeOf({ Version: '2012-10-17', Statement: statements }, at);


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ permissionOf),
/* harmony export */   Z: () => (/* binding */ permissionStatement)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);
/* harmony import */ var _generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(868);


/**
 * The statement that Lambda makes of an `AWS::Lambda::Permission` or `LayerVersionPermission`. Each value keeps
 * the token of the property that it comes from; what Lambda adds by itself stands at the resource's name.
 */
function permissionOf(resource, intrinsics) {
    const property = (name) => {
        const member = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(resource.properties, name);
        return member && intrinsics.value(member.value);
    };
    const principal = property('Principal');
    const action = property('Action');
    if (!principal || !action)
        return undefined;
    return {
        action,
        principal,
        target: property('FunctionName') ?? property('LayerVersionArn'),
        sourceArn: property('SourceArn'),
        sourceAccount: property('SourceAccount'),
        organization: property('PrincipalOrgID') ?? property('OrganizationId'),
        eventSourceToken: property('EventSourceToken'),
        urlAuthType: property('FunctionUrlAuthType'),
        invokedViaUrl: property('InvokedViaFunctionUrl'),
    };
}
function permissionStatement(permission, at) {
    const { action, principal, target, sourceArn, sourceAccount, organization, invokedViaUrl } = permission;
    const equals = {
        'AWS:SourceAccount': sourceAccount,
        'aws:PrincipalOrgID': organization,
        'lambda:EventSourceToken': permission.eventSourceToken,
        'lambda:FunctionUrlAuthType': permission.urlAuthType,
    };
    const isConditional = Object.values(equals).some((value) => value !== undefined);
    const condition = {
        ...(isConditional ? { StringEquals: equals } : {}),
        ...(invokedViaUrl === undefined ? {} : { Bool: { 'lambda:InvokedViaFunctionUrl': invokedViaUrl } }),
        ...(sourceArn === undefined ? {} : { ArnLike: { 'AWS:SourceArn': sourceArn } }),
    };
    return (0,_generated_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeOf */ .E)({
        Effect: 'Allow',
        Principal: principalOf(principal),
        Action: action,
        Resource: target && functionArn(target),
        Condition: Object.keys(condition).length > 0 ? condition : undefined,
    }, at);
}
/** Names with a dot are services; account ids and ARNs are AWS principals. */
function principalOf(principal) {
    if (principal.kind === 'string' && principal.value === '*')
        return principal;
    const text = principal.kind === 'unresolved'
        ? (principal.text ?? '')
        : principal.kind === 'string'
            ? principal.value
            : '';
    return /^[a-z0-9-]+\.[a-z0-9.$\-{}:A-Z]+$/.test(text) ? { Service: principal } : { AWS: principal };
}
/** A function's name means the function in the stack's account; the statement that Lambda stores has its ARN. */
function functionArn(target) {
    if (target.kind !== 'string' || target.value.startsWith('arn:'))
        return target;
    const [account = '123456789012', name = target.value] = /^(\d{12}):function:(.+)$/.exec(target.value)?.slice(1) ?? [];
    return {
        ...target,
        value: `arn:aws:lambda:us-east-1:${account}:function:${name}`,
        assumedFrom: target.assumedFrom ?? target.value,
    };
}


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ TemplateReader),
  y: () => (/* binding */ permissionType)
});

// EXTERNAL MODULE: ./src/policy/node.ts
var policy_node = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/policy/extract/composed-text.ts
var composed_text = __webpack_require__(2300);
// EXTERNAL MODULE: ./src/policy/extract/limits.ts
var limits = __webpack_require__(5298);
// EXTERNAL MODULE: ./src/policy/extract/plain.ts
var plain = __webpack_require__(2992);
// EXTERNAL MODULE: ./src/policy/extract/policy-type.ts
var policy_type = __webpack_require__(2541);
// EXTERNAL MODULE: ./src/policy/extract/assumed.ts
var assumed = __webpack_require__(4598);
// EXTERNAL MODULE: ./src/policy/extract/located-text.ts
var located_text = __webpack_require__(7444);
;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/cidr.ts
/** `Fn::Cidr`: the first `count` blocks of a block, with `bits` bits for hosts; IPv4 only. */
function subnetsOf(block, count, bits) {
    const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block);
    if (!match || !(count >= 1 && count <= 256) || !(bits >= 1 && bits < 32))
        return undefined;
    const base = match.slice(1, 5).reduce((sum, part) => sum * 256 + Number(part), 0);
    return Array.from({ length: count }, (_, index) => {
        const address = base + index * 2 ** bits;
        return `${[24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.')}/${32 - bits}`;
    });
}

// EXTERNAL MODULE: ./src/policy/extract/cloudformation/template.ts
var template = __webpack_require__(3679);
;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/conditions.ts


/** The conditions of a template: what the configuration decides, and ways to go both ways of the others. */
class Conditions {
    #template;
    #options;
    #around;
    /** The way that each undecided condition goes at the moment. */
    #assigned = new Map();
    constructor(template, options, around) {
        this.#template = template;
        this.#options = options;
        this.#around = around;
    }
    /** Whether a condition holds; `undefined` when that depends on the deployment. */
    holds(name, depth = 0) {
        const node = this.#template.conditions.get(name);
        if (this.#assigned.has(name))
            return this.#assigned.get(name);
        return node && depth < 20 ? this.#test(node, depth + 1) : undefined;
    }
    #test(node, depth) {
        if (node.kind !== 'object' || depth > 20)
            return undefined;
        const [member] = node.members;
        const items = member?.value.kind === 'array' ? member.value.items : [];
        const results = () => items.map((item) => this.#test(item, depth + 1));
        switch (member?.key) {
            case 'Condition':
                return member.value.kind === 'string' ? this.holds(member.value.value, depth) : undefined;
            case 'Fn::Not': {
                const [result] = results();
                return result === undefined ? undefined : !result;
            }
            case 'Fn::And':
                return results().includes(false) ? false : results().includes(undefined) ? undefined : true;
            case 'Fn::Or':
                return results().includes(true) ? true : results().includes(undefined) ? undefined : false;
            case 'Fn::Equals': {
                // Two literals are a switch that somebody turns by hand.
                if (!items.some((item) => (0,template/* callOf */.C8)(item)))
                    return undefined;
                const [left, right] = items.map((item) => this.#settled(item));
                return left === undefined || right === undefined ? undefined : left === right;
            }
            default:
                return undefined;
        }
    }
    /** A text that no deployment changes: a literal, or what the configuration gives. Defaults can be overridden. */
    #settled(node) {
        const call = (0,template/* callOf */.C8)(node);
        if (!call)
            return (0,composed_text/* textOfScalar */.Jb)(node);
        const name = (0,composed_text/* textOfScalar */.Jb)(call.argument);
        if (call.name !== 'Ref' || name === undefined)
            return undefined;
        const given = this.#options.parameters?.[name];
        if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean')
            return String(given);
        if (name === 'AWS::Region' && this.#around.regionKnown)
            return this.#around.region;
        return name === 'AWS::AccountId' && this.#around.accountKnown ? this.#around.accountId : undefined;
    }
    /** Works as if a condition went one way. */
    assuming(condition, way, work) {
        const before = this.#assigned.get(condition);
        this.#assigned.set(condition, way);
        try {
            return work();
        }
        finally {
            if (before === undefined)
                this.#assigned.delete(condition);
            else
                this.#assigned.set(condition, before);
        }
    }
    /** The conditions that a value depends on and that nothing decides. */
    openIn(node) {
        const found = new Set();
        const visit = (inner) => {
            const call = (0,template/* callOf */.C8)(inner);
            const [condition] = call?.name === 'If' && call.argument.kind === 'array' ? call.argument.items : [];
            if (condition?.kind === 'string' && this.holds(condition.value) === undefined)
                found.add(condition.value);
            if (inner.kind === 'array')
                inner.items.forEach(visit);
            else if (inner.kind === 'object')
                for (const { value } of inner.members)
                    visit(value);
        };
        visit(node);
        return [...found];
    }
}

// EXTERNAL MODULE: ./src/policy/extract/cloudformation/arns.ts + 1 modules
var arns = __webpack_require__(1295);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/values.ts
var cloudformation_values = __webpack_require__(2139);
;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/references.ts




/** What a template's names stand for: parameters, pseudo parameters, and plausible names and ARNs of resources. */
class References {
    #template;
    #options;
    #around;
    #valueOf;
    constructor(template, options, around, valueOf) {
        this.#template = template;
        this.#options = options;
        this.#around = around;
        this.#valueOf = valueOf;
    }
    /** What `Ref` returns for a parameter, a pseudo parameter or a resource. */
    ref(name, node, expression) {
        if (name.startsWith('AWS::'))
            return this.#pseudo(name, node, expression);
        const parameter = this.#template.parameters.get(name);
        if (parameter)
            return this.#parameter(name, parameter, node, expression);
        const resource = this.#resource(name);
        if (!resource)
            return (0,cloudformation_values/* unresolved */.II)(node, expression);
        const ref = (0,arns/* returnsOf */.B)(resource.type)?.ref ?? '';
        if (/arn$/i.test(ref))
            return this.#arn(resource, node, expression) ?? (0,cloudformation_values/* unresolved */.II)(node, expression);
        return this.#name(resource, ref, node, expression);
    }
    #resource(id) {
        return this.#template.resources.get(id) ?? this.#template.added.get(id);
    }
    #pseudo(name, node, expression) {
        const { accountId, accountKnown, partition, region, regionKnown, urlSuffix } = this.#around;
        switch (name) {
            case 'AWS::AccountId':
                return accountKnown ? (0,cloudformation_values/* known */.eO)(accountId, node) : (0,cloudformation_values/* assumed */.V2)(accountId, node, expression);
            case 'AWS::Region':
                return regionKnown ? (0,cloudformation_values/* known */.eO)(region, node) : (0,cloudformation_values/* assumed */.V2)(region, node, expression);
            case 'AWS::Partition':
                return (0,cloudformation_values/* known */.eO)(partition, node);
            case 'AWS::URLSuffix':
                return (0,cloudformation_values/* known */.eO)(urlSuffix, node);
            case 'AWS::StackName':
                return (0,cloudformation_values/* assumed */.V2)('StackName', node, expression);
            case 'AWS::StackId':
                return (0,cloudformation_values/* assumed */.V2)(`arn:${partition}:cloudformation:${region}:${accountId}:stack/StackName/51af3dc0-da77-11e4-872e-1234567db123`, node, expression);
            default:
                return (0,cloudformation_values/* unresolved */.II)(node, expression);
        }
    }
    #parameter(name, parameter, node, expression) {
        const type = (0,composed_text/* textOfScalar */.Jb)((0,policy_node/* memberOf */.C5)(parameter, 'Type')?.value ?? node) ?? 'String';
        const given = this.#options.parameters?.[name];
        const standard = (0,policy_node/* memberOf */.C5)(parameter, 'Default')?.value;
        const isList = type === 'CommaDelimitedList' || type.startsWith('List<');
        if (given === undefined && (type.startsWith('AWS::SSM::Parameter') || !standard))
            return (0,cloudformation_values/* unresolved */.II)(node, expression);
        const written = Array.isArray(given) ? given.map(String).join(',') : given;
        const text = typeof written === 'string' || typeof written === 'number' || typeof written === 'boolean'
            ? String(written)
            : standard && (0,composed_text/* textOfScalar */.Jb)(standard);
        // An empty default says that somebody else gives the value, or that a condition asks for it.
        if (text === undefined || (text === '' && given === undefined))
            return (0,cloudformation_values/* unresolved */.II)(node, expression);
        if (!isList)
            return (0,cloudformation_values/* known */.eO)(text, node);
        const items = text.split(',').map((item) => (0,cloudformation_values/* known */.eO)(item.trim(), node));
        return { kind: 'array', items, ...(0,cloudformation_values/* tokenOf */.B9)(node) };
    }
    /** What `Fn::GetAtt` returns. */
    attribute(id, attribute, node, expression) {
        const resource = this.#resource(id);
        const returns = resource && (0,arns/* returnsOf */.B)(resource.type);
        if (!resource || !returns)
            return (0,cloudformation_values/* unresolved */.II)(node, expression);
        if (attribute === 'StreamArn' && resource.type.includes('Table'))
            return (this.#arn(resource, node, expression, '/stream/2024-01-01T00:00:00.000') ??
                (0,cloudformation_values/* unresolved */.II)(node, expression));
        const own = [
            `${resource.type.split('::')[2] ?? ''}Arn`,
            'Arn',
            'ARN',
            'FunctionArn',
            'PolicyArn',
            'RuleArn',
        ];
        if (own.includes(attribute) || (attribute === returns.ref && /arn$/i.test(attribute)))
            return this.#arn(resource, node, expression) ?? (0,cloudformation_values/* unresolved */.II)(node, expression);
        const names = [...returns.arn.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
        if (names.includes(attribute) ||
            attribute === 'Name' ||
            (attribute === returns.ref && !/ur[il]$/i.test(attribute)))
            return this.#name(resource, attribute, node, expression);
        return (0,cloudformation_values/* unresolved */.II)(node, expression);
    }
    #arn(resource, node, expression, suffix = '') {
        const template = (0,arns/* returnsOf */.B)(resource.type)?.arn;
        if (template === undefined)
            return undefined;
        const { accountId, partition, region } = this.#around;
        const names = [];
        const text = template
            .replace(/:R:/, `:${region}:`)
            .replace(/:A:/, `:${accountId}:`)
            .replace(/\{(\w+)\}/g, (_, name) => {
            const value = this.#name(resource, name, node);
            names.push(value);
            return value.kind === 'unresolved' ? resource.id : ((0,composed_text/* textOfScalar */.Jb)(value) ?? resource.id);
        });
        return (0,cloudformation_values/* assumed */.V2)(`arn:${partition}:${text}${suffix}`, node, expression);
    }
    /** The name that a resource gets: the property that gives it, or one like the logical id. */
    #name(resource, attribute, node, expression) {
        const property = namesOf(resource.type, attribute)
            .map((name) => (0,policy_node/* memberOf */.C5)(resource.properties, name))
            .find((member) => member !== undefined);
        const given = property && this.#valueOf(property.value, resource.scope);
        const text = given && (0,composed_text/* textOfScalar */.Jb)(given);
        const path = (0,composed_text/* textOfScalar */.Jb)((0,policy_node/* memberOf */.C5)(resource.properties, 'Path')?.value ?? node) ?? '/';
        const prefix = attribute.endsWith('WithPath') && path.startsWith('/') ? path.slice(1) : '';
        if (text !== undefined)
            return (0,cloudformation_values/* assumed */.V2)(`${prefix}${text}`, node, expression);
        return (0,cloudformation_values/* assumed */.V2)(`${prefix}${resource.id}`, node, expression);
    }
}
/** The properties that give an attribute; only names are given by the author, ids are AWS's. */
function namesOf(type, attribute) {
    const own = attribute.replace(/WithPath$/, '');
    if (!own.endsWith('Name') && own !== 'SecretId')
        return [own];
    return [own, 'Name', `${type.split('::')[2] ?? ''}Name`];
}

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/repeated-sids.ts

/** The ids of a statement, or of a list of them. */
function statementIdsIn(node) {
    if (node.kind === 'array')
        return node.items.flatMap(statementIdsIn);
    const sid = (0,policy_node/* memberOf */.C5)(node, 'Sid')?.value;
    return sid?.kind === 'string' ? [sid.value] : [];
}
/**
 * The two ways of a condition may give the same statement id. Only one of them is ever deployed, so that the id
 * is unique; side by side, the second one goes without.
 */
function withoutIds(node, ids) {
    if (node.kind === 'array')
        return { ...node, items: node.items.map((item) => withoutIds(item, ids)) };
    if (node.kind !== 'object' || !statementIdsIn(node).some((id) => ids.has(id)))
        return node;
    return { ...node, members: node.members.filter(({ key }) => key !== 'Sid') };
}
/**
 * The two ways of a condition may give the same statement id, of which only one is ever deployed: the second
 * one is left out, since ids must be unique.
 */
function withoutRepeatedSids(root) {
    const member = (0,policy_node/* memberOf */.C5)(root, 'Statement');
    if (root.kind !== 'object' || member?.value.kind !== 'array')
        return root;
    const seen = new Map();
    const items = member.value.items.map((statement) => {
        const sid = (0,policy_node/* memberOf */.C5)(statement, 'Sid')?.value;
        if (statement.kind !== 'object' || sid?.kind !== 'string')
            return statement;
        // The same token twice: one statement of the source, in two ways.
        const start = seen.get(sid.value);
        seen.set(sid.value, sid.start);
        if (start !== sid.start)
            return statement;
        return { ...statement, members: statement.members.filter(({ key }) => key !== 'Sid') };
    });
    const statements = { ...member.value, items };
    return {
        ...root,
        members: root.members.map((own) => (own === member ? { ...own, value: statements } : own)),
    };
}

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/intrinsics.ts











/** How many ways one value may come out before the rest is left unresolved. */
const alternativesLimit = 8;
const waysLimit = 64;
const depthLimit = 100;
/** Members that hold one value; elsewhere the two ways of a condition can stand side by side in a list. */
const single = new Set(['Version', 'Id', 'Sid', 'Effect']);
/** Evaluates a template's functions inside policies. What the template does not tell stays unresolved. */
class Intrinsics {
    #template;
    conditions;
    #references;
    #scope = template/* noScope */.os;
    #depth = 0;
    #steps = 0;
    constructor(template, options) {
        this.#template = template;
        const around = (0,assumed/* surroundingsOf */.Z)(options);
        this.conditions = new Conditions(template, options, around);
        this.#references = new References(template, options, around, (node, scope) => this.#deeper(() => this.within(scope, () => this.value(node))));
    }
    within(scope, work) {
        const before = this.#scope;
        this.#scope = scope;
        try {
            return work();
        }
        finally {
            this.#scope = before;
        }
    }
    /**
     * All the values that a node can have: one for each way of the conditions that the template leaves open, with
     * `AWS::NoValue` left out. In a list, both ways stand in the list.
     */
    alternatives(node) {
        return (this.#deeper(() => {
            const call = (0,template/* callOf */.C8)(node);
            if ((0,cloudformation_values/* isNoValue */.RL)(node))
                return [];
            if (call?.name === 'If')
                return this.#ways(call.argument, node);
            if (call)
                return this.#everyWay(node);
            if (node.kind === 'array')
                return [{ ...node, items: node.items.flatMap((item) => this.alternatives(item)) }];
            if (node.kind === 'object')
                return this.#objects(node);
            return [this.#literal(node)];
        }) ?? [(0,cloudformation_values/* unresolved */.II)(node)]);
    }
    /** One value; where an open condition decides, the first that is there. */
    value(node) {
        return this.alternatives(node)[0] ?? { kind: 'null', ...(0,cloudformation_values/* tokenOf */.B9)(node) };
    }
    /** The branches of an `Fn::If` at this place, before their own evaluation; the node itself if it is none. */
    branches(node) {
        const call = (0,template/* callOf */.C8)(node);
        if (call?.name !== 'If' || call.argument.kind !== 'array')
            return [{ node, branch: undefined }];
        const [condition, ...sides] = call.argument.items;
        const known = condition?.kind === 'string' ? this.conditions.holds(condition.value) : undefined;
        return sides.slice(0, 2).flatMap((side, index) => {
            if (known === (index === 1) || (0,cloudformation_values/* isNoValue */.RL)(side))
                return [];
            return this.branches(side).map((inner) => ({ node: inner.node, branch: index === 0 ? 1 : 2 }));
        });
    }
    /** What the parts of a text are, for text that is read as JSON. */
    pieces(node) {
        const call = (0,template/* callOf */.C8)(node);
        if (node.kind === 'string')
            return this.#textPieces(node);
        if (call?.name === 'Sub')
            return this.#subPieces(call.argument) ?? [this.#valuePiece(node)];
        if (call?.name === 'Join')
            return this.#joinPieces(call.argument) ?? [this.#valuePiece(node)];
        return [this.#valuePiece(node)];
    }
    #deeper(work) {
        if (this.#depth >= depthLimit || ++this.#steps > limits/* limits */.F.steps)
            return undefined;
        this.#depth++;
        try {
            return work();
        }
        finally {
            this.#depth--;
        }
    }
    #ways(argument, node) {
        const [condition, ...sides] = argument.kind === 'array' ? argument.items : [];
        if (condition?.kind !== 'string' || sides.length === 0)
            return [(0,cloudformation_values/* unresolved */.II)(node)];
        const known = this.conditions.holds(condition.value);
        const [first = [], second = []] = [true, false].map((way) => {
            const side = sides[way ? 0 : 1];
            if (!side || (0,cloudformation_values/* isNoValue */.RL)(side) || known === !way)
                return [];
            return this.conditions.assuming(condition.value, way, () => this.alternatives(side));
        });
        const ids = new Set(first.flatMap(statementIdsIn));
        const others = second.map((value) => (ids.size > 0 ? withoutIds(value, ids) : value));
        return [...first, ...others].slice(0, waysLimit);
    }
    /** A function's value under every way of the open conditions inside it. */
    #everyWay(node) {
        const open = this.conditions.openIn(node);
        const ways = Math.min(2 ** open.length, alternativesLimit);
        const values = [];
        for (let way = 0; way < ways; way++) {
            const value = open.reduceRight((work, condition, index) => () => this.conditions.assuming(condition, (way >> index) % 2 === 0, work), () => this.#call(node))();
            if (value && !values.some((other) => (0,cloudformation_values/* isSame */.Ft)(other, value)))
                values.push(value);
        }
        return values;
    }
    #objects(node) {
        let variants = [[]];
        for (const member of node.members) {
            const loop = member.key.startsWith('Fn::ForEach::') ? this.loop(member) : undefined;
            if (loop) {
                const added = loop.flatMap(({ members, scope }) => this.within(scope, () => members.map((inner) => ({ ...inner, key: this.text(inner.key), value: this.value(inner.value) }))));
                variants = variants.map((variant) => [...variant, ...added]);
                continue;
            }
            const values = this.#memberValues(member);
            if (values.length === 0)
                continue;
            if (this.#mayBeLeftOut(member.value) && values.every(({ kind }) => kind === 'object'))
                variants = variants.flatMap((variant) => [
                    variant,
                    ...values.map((value) => [...variant, { ...member, key: this.text(member.key), value }]),
                ]);
            else
                variants = variants
                    .flatMap((variant) => values.map((value) => [...variant, { ...member, key: this.text(member.key), value }]))
                    .slice(0, alternativesLimit);
        }
        return variants.map((members) => ({ ...node, members }));
    }
    /** A member that one way of an open condition takes away. */
    #mayBeLeftOut(node) {
        const call = (0,template/* callOf */.C8)(node);
        const [condition, ...sides] = call?.name === 'If' && call.argument.kind === 'array' ? call.argument.items : [];
        return (condition?.kind === 'string' &&
            sides.some(cloudformation_values/* isNoValue */.RL) &&
            this.conditions.holds(condition.value) === undefined);
    }
    /** Lists of texts that depend on a condition hold what either way gives; other values stay apart. */
    #memberValues(member) {
        const values = this.alternatives(member.value);
        if (values.length < 2 || single.has(member.key))
            return values;
        const items = values.flatMap((value) => (value.kind === 'array' ? value.items : [value]));
        const listed = values.some(({ kind }) => kind === 'array');
        if (!listed && items.some(({ kind }) => kind === 'object'))
            return values;
        if (values.some(({ kind }) => kind === 'array') &&
            items.some(({ kind }) => kind === 'object') &&
            member.key !== 'Statement')
            return values;
        const distinct = items.filter((item, index) => items.findIndex((other) => (0,cloudformation_values/* isSame */.Ft)(other, item)) === index);
        return [{ kind: 'array', items: distinct, ...(0,cloudformation_values/* tokenOf */.B9)(member.value) }];
    }
    /** The members that an `Fn::ForEach` stands for, with the loop variable's value for each round. */
    loop(member) {
        const [variable, collection, body] = member.value.kind === 'array' ? member.value.items : [];
        if (variable?.kind !== 'string' || !collection || body?.kind !== 'object')
            return [];
        const values = this.value(collection);
        const rounds = values.kind === 'array'
            ? values.items.slice(0, 1000)
            : [{ kind: 'unresolved', expression: `\${${variable.value}}`, ...(0,cloudformation_values/* tokenOf */.B9)(collection) }];
        return rounds.map((value) => ({
            members: body.members,
            scope: new Map([...this.#scope, [variable.value, value]]),
        }));
    }
    /** A key with the loop variables in it replaced. */
    text(text) {
        if (this.#scope.size === 0 || !/[$&]\{/.test(text))
            return text;
        return text.replace(/[$&]\{(\w+)\}/g, (whole, name) => {
            const value = this.#scope.get(name);
            return (value && (0,composed_text/* textOfScalar */.Jb)(value)) ?? whole;
        });
    }
    #literal(node) {
        if (node.kind !== 'string')
            return node;
        const dynamic = node.value.includes('{{resolve:');
        const loops = this.#scope.size > 0 && /[$&]\{/.test(node.value);
        return dynamic || loops ? (0,composed_text/* joinPieces */.Am)(this.#textPieces(node), node, node.value) : node;
    }
    #textPieces(node) {
        return this.#split(node, /\{\{resolve:[^}]*\}\}|[$&]\{(\w+)\}/g, (match) => {
            if (match[1] !== undefined)
                return this.#scope.get(match[1]);
            return { kind: 'unresolved', expression: match[0], ...(0,cloudformation_values/* tokenOf */.B9)(node) };
        });
    }
    /** The parts of a literal: what matches becomes a value, unless `value` leaves it as text. */
    #split(node, pattern, value) {
        const located = (0,located_text/* textOf */.b6)(node);
        const pieces = [];
        let from = 0;
        for (const match of node.value.matchAll(pattern)) {
            const found = value(match);
            if (found === undefined)
                continue;
            const to = match.index + match[0].length;
            if (match.index > from)
                pieces.push({ kind: 'text', located: (0,located_text/* sliceOf */.Mz)(located, from, match.index) });
            if (typeof found === 'string')
                pieces.push({ kind: 'text', located: (0,located_text/* pinned */.dp)(found, located.token(match.index, to)) });
            else
                pieces.push({ kind: 'value', value: found, written: match[0], at: located.token(match.index, to) });
            from = to;
        }
        if (from < node.value.length || pieces.length === 0)
            pieces.push({ kind: 'text', located: (0,located_text/* sliceOf */.Mz)(located, from, node.value.length) });
        return pieces;
    }
    #valuePiece(node) {
        const value = this.value(node);
        const written = value.kind === 'unresolved' ? (value.text ?? (0,cloudformation_values/* shown */.SP)(value.expression)) : '';
        return { kind: 'value', value, written, at: (0,cloudformation_values/* tokenOf */.B9)(node) };
    }
    #call(node) {
        const call = (0,template/* callOf */.C8)(node);
        if (!call)
            return this.value(node);
        const { name, argument } = call;
        const items = argument.kind === 'array' ? argument.items : [];
        switch (name) {
            case 'Ref':
                return argument.kind === 'string' ? this.#ref(argument.value, node) : (0,cloudformation_values/* unresolved */.II)(node);
            case 'GetAtt':
                return this.#getAtt(argument, node);
            case 'Sub':
                return this.#joined(this.#subPieces(argument), node);
            case 'Join':
                return this.#joined(this.#joinPieces(argument), node);
            case 'If':
                return this.alternatives(node)[0];
            case 'Select':
                return this.#select(items, node);
            case 'Split':
                return this.#splitText(items, node);
            case 'FindInMap':
                return this.#findInMap(items, node);
            case 'Base64': {
                const text = (0,composed_text/* textOfScalar */.Jb)(this.value(argument));
                return text === undefined ? (0,cloudformation_values/* unresolved */.II)(node) : (0,cloudformation_values/* known */.eO)(Buffer.from(text).toString('base64'), node);
            }
            case 'ToJsonString':
                return (0,cloudformation_values/* known */.eO)(JSON.stringify((0,policy_node/* toJson */.aB)(this.value(argument))), node);
            case 'Length': {
                const list = this.value(argument);
                if (list.kind !== 'array')
                    return (0,cloudformation_values/* unresolved */.II)(node);
                return {
                    kind: 'number',
                    value: list.items.length,
                    text: String(list.items.length),
                    ...(0,cloudformation_values/* tokenOf */.B9)(node),
                };
            }
            case 'Cidr': {
                const [block, count, bits] = items.map((item) => (0,composed_text/* textOfScalar */.Jb)(this.value(item)));
                const subnets = block && count ? subnetsOf(block, Number(count), Number(bits ?? 8)) : undefined;
                if (!subnets)
                    return (0,cloudformation_values/* unresolved */.II)(node);
                return { kind: 'array', items: subnets.map((subnet) => (0,cloudformation_values/* known */.eO)(subnet, node)), ...(0,cloudformation_values/* tokenOf */.B9)(node) };
            }
            default:
                return (0,cloudformation_values/* unresolved */.II)(node);
        }
    }
    #joined(pieces, node) {
        return pieces ? (0,composed_text/* joinPieces */.Am)(pieces, node, (0,cloudformation_values/* expressionOf */.ez)(node)) : (0,cloudformation_values/* unresolved */.II)(node);
    }
    #subPieces(argument) {
        const [template, variables] = argument.kind === 'array' ? argument.items : [argument];
        if (template?.kind !== 'string')
            return undefined;
        return this.#split(template, /\$\{([^}]*)\}|\{\{resolve:[^}]*\}\}/g, (match) => {
            const name = match[1]?.trim();
            if (name === undefined)
                return { kind: 'unresolved', expression: match[0], ...(0,cloudformation_values/* tokenOf */.B9)(template) };
            if (name.startsWith('!'))
                return `\${${name.slice(1)}}`;
            const variable = (0,policy_node/* memberOf */.C5)(variables, name)?.value;
            if (variable)
                return this.value(variable);
            const at = { ...template, kind: 'null' };
            const dot = name.indexOf('.');
            return dot < 0
                ? this.#ref(name, at, match[0])
                : this.#references.attribute(name.slice(0, dot), name.slice(dot + 1), at, match[0]);
        });
    }
    #joinPieces(argument) {
        const [delimiter, list] = argument.kind === 'array' ? argument.items : [];
        const between = delimiter && (0,composed_text/* textOfScalar */.Jb)(delimiter);
        if (between === undefined || !list || !delimiter)
            return undefined;
        const items = list.kind === 'array' ? list.items : this.value(list);
        if (!Array.isArray(items) && items.kind !== 'array')
            return undefined;
        const nodes = (Array.isArray(items) ? items : items.items);
        return nodes
            .filter((item) => !(0,cloudformation_values/* isNoValue */.RL)(item) && this.alternatives(item).length > 0)
            .flatMap((item, index) => [
            ...(index > 0 && between !== ''
                ? [{ kind: 'text', located: (0,located_text/* pinned */.dp)(between, (0,cloudformation_values/* tokenOf */.B9)(item)) }]
                : []),
            ...this.pieces(item),
        ]);
    }
    #select(items, node) {
        const [index, list] = items.map((item) => this.value(item));
        const position = index && Number((0,composed_text/* textOfScalar */.Jb)(index));
        if (list?.kind !== 'array' || position === undefined)
            return (0,cloudformation_values/* unresolved */.II)(node);
        const item = list.items[position];
        return item ? { ...item, ...(0,cloudformation_values/* tokenOf */.B9)(node) } : (0,cloudformation_values/* unresolved */.II)(node);
    }
    #splitText(items, node) {
        const [delimiter, text] = items.map((item) => this.value(item));
        if (delimiter?.kind !== 'string' || text?.kind !== 'string' || delimiter.value === '')
            return (0,cloudformation_values/* unresolved */.II)(node);
        const parts = text.value.split(delimiter.value);
        return {
            kind: 'array',
            items: parts.map((part) => text.assumedFrom === undefined ? (0,cloudformation_values/* known */.eO)(part, node) : (0,cloudformation_values/* assumed */.V2)(part, node, text.assumedFrom)),
            ...(0,cloudformation_values/* tokenOf */.B9)(node),
        };
    }
    #findInMap(items, node) {
        const keys = items.slice(0, 3).map((item) => this.value(item));
        let found = this.#template.mappings;
        for (const key of keys) {
            const text = (0,composed_text/* textOfScalar */.Jb)(key);
            found = text === undefined ? undefined : (0,policy_node/* memberOf */.C5)(found, text)?.value;
        }
        const otherwise = (0,policy_node/* memberOf */.C5)(items[3], 'DefaultValue')?.value;
        const isPlausible = keys.some((key) => key.kind === 'string' && key.assumedFrom !== undefined);
        if (!found && otherwise && keys.every((key) => (0,composed_text/* textOfScalar */.Jb)(key) !== undefined))
            return this.value(otherwise);
        if (!found)
            return (0,cloudformation_values/* unresolved */.II)(node);
        if (isPlausible && found.kind === 'string')
            return (0,cloudformation_values/* assumed */.V2)(found.value, node);
        return { ...found, ...(0,cloudformation_values/* tokenOf */.B9)(node) };
    }
    #ref(name, node, expression) {
        const variable = this.#scope.get(name);
        return variable ? { ...variable, ...(0,cloudformation_values/* tokenOf */.B9)(node) } : this.#references.ref(name, node, expression);
    }
    #getAtt(argument, node) {
        if (argument.kind === 'string') {
            const dot = argument.value.indexOf('.');
            return this.#references.attribute(argument.value.slice(0, dot), argument.value.slice(dot + 1), node);
        }
        const [id, ...rest] = (argument.kind === 'array' ? argument.items : []).map((item) => (0,composed_text/* textOfScalar */.Jb)(this.value(item)));
        if (id === undefined || rest.length === 0 || rest.includes(undefined))
            return (0,cloudformation_values/* unresolved */.II)(node);
        return this.#references.attribute(this.text(id), rest.join('.'), node);
    }
}

// EXTERNAL MODULE: ./src/policy/extract/cloudformation/generated.ts
var generated = __webpack_require__(868);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/permissions.ts
var permissions = __webpack_require__(3121);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/policy-properties.data.ts
var policy_properties_data = __webpack_require__(6235);
;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/owner.ts


/** Inline policies that are resources of their own, and what says whose they are. */
const attachments = {
    'AWS::IAM::Policy': ['Roles', 'Users', 'Groups'],
    'AWS::IAM::RolePolicy': ['RoleName'],
    'AWS::IAM::UserPolicy': ['UserName'],
    'AWS::IAM::GroupPolicy': ['GroupName'],
};
/** The logical id of the role, user or group whose policy it is, where it is one. */
function ownerOf(type, properties) {
    const named = (attachments[type] ?? []).flatMap((name) => {
        const value = (0,policy_node/* memberOf */.C5)(properties, name)?.value;
        return value?.kind === 'array' ? value.items : (value ?? []);
    });
    const [only, ...others] = named.map((node) => (0,template/* callOf */.C8)(node));
    if (others.length > 0 || only?.name !== 'Ref')
        return undefined;
    return only.argument.kind === 'string' ? only.argument.value : undefined;
}

;// CONCATENATED MODULE: ./src/policy/extract/cloudformation/reader.ts












const permissionType = {
    type: 'RESOURCE_POLICY',
    resourceType: 'AWS::Lambda::Function',
    use: 'permissions',
};
/** What to do about a policy that is the value of a function. */
const fixes = {
    Ref: 'Give its value in the configuration under parameters.',
    ImportValue: 'Take it as a parameter, whose value the configuration can give under parameters.',
};
/** One template: its resources, and the policies found in them so far. */
class TemplateReader {
    template;
    intrinsics;
    #file;
    #documents = [];
    #unread = [];
    #notes = [];
    #isFull = false;
    /** The values that the table led to. */
    #read = new Set();
    constructor(root, options) {
        this.#file = root.source.file;
        this.template = new template/* Template */.Bj(root);
        this.intrinsics = new Intrinsics(this.template, options);
        this.#include(root);
        this.#collect((0,policy_node/* memberOf */.C5)(root, 'Resources')?.value, template/* noScope */.os);
    }
    get usesSam() {
        return [...this.template.resources.values()].some(({ type, member }) => type.startsWith('AWS::Serverless::') || (0,policy_node/* memberOf */.C5)(member.value, 'Connectors'));
    }
    read(particular) {
        for (const resource of this.template.written)
            this.intrinsics.within(resource.scope, () => {
                const properties = resource.properties ?? (0,generated/* nodeOf */.E)({}, resource.member);
                particular?.(resource, properties);
                this.#resource(resource, properties);
            });
        return {
            documents: this.#documents,
            unread: this.#unread,
            ...(this.#notes.length > 0 ? { skipped: this.#notes.join('; ') } : {}),
        };
    }
    unreadable(at, reason) {
        this.#unread.push({ file: this.#file, reason, at });
    }
    note(text) {
        if (this.#notes.length < 5)
            this.#notes.push(text);
    }
    /** The resources, also those that a loop makes. */
    #collect(resources, scope) {
        if (resources?.kind !== 'object')
            return;
        this.#include(resources);
        for (const member of resources.members) {
            if (member.key.startsWith('Fn::ForEach::')) {
                if (this.#isFull)
                    return;
                for (const round of this.intrinsics.within(scope, () => this.intrinsics.loop(member)))
                    this.#collect({ ...resources, members: round.members }, round.scope);
                continue;
            }
            this.#include(member.value);
            const id = this.intrinsics.within(scope, () => this.intrinsics.text(member.key));
            const resource = (0,template/* resourceOf */.KU)(member, scope, id);
            if (!resource)
                continue;
            if (this.template.written.length >= limits/* limits */.F.resources) {
                this.#tooMany(member);
                return;
            }
            this.template.written.push(resource);
            this.template.resources.set(id, resource);
        }
    }
    #tooMany(member) {
        if (this.#isFull)
            return;
        this.#isFull = true;
        this.unreadable(member, `The template makes more than ${limits/* limits */.F.resources} resources, which is more than is read: those from here on were not validated.`);
    }
    /** What a macro adds to a part of the template that may hold resources or their properties. */
    #include(part) {
        const member = (0,policy_node/* memberOf */.C5)(part, 'Fn::Transform');
        if (!member)
            return;
        const location = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(member.value, 'Parameters')?.value, 'Location')?.value;
        const from = location?.kind === 'string' ? ` from ${location.value}` : '';
        this.unreadable(member, `A macro or AWS::Include puts something in here${from} that this file does not show, so its policies were not validated. ` +
            'Give the processed template to the gate: `aws cloudformation get-template --template-stage Processed`.');
    }
    /** Resources whose own resources stand elsewhere. */
    #noteElsewhere({ id, type, properties }) {
        if (type === 'AWS::CloudFormation::Stack' || type === 'AWS::CloudFormation::StackSet') {
            const url = (0,policy_node/* memberOf */.C5)(properties, 'TemplateURL')?.value;
            const where = url?.kind === 'string' ? `: ${url.value}` : '';
            if (url)
                this.note(`${id} is a nested stack${where}, whose policies are in its own template`);
        }
        else if (type.endsWith('::MODULE'))
            this.note(`${id} is the module ${type}, whose policies are in its registry`);
    }
    #resource(resource, properties) {
        const { type } = resource;
        this.#noteElsewhere(resource);
        if (policy_properties_data/* policyProperties */.S5[type])
            this.#include(properties);
        if (type === 'AWS::Organizations::Policy') {
            this.#organizationPolicy(resource, properties);
            return;
        }
        if (type === 'AWS::Lambda::Permission' || type === 'AWS::Lambda::LayerVersionPermission') {
            this.#permission(resource, properties);
            return;
        }
        const listed = policy_properties_data/* policyProperties */.S5[type] ?? [];
        const owner = ownerOf(type, properties);
        const attached = owner === undefined ? {} : { attachedTo: owner };
        for (const property of listed)
            this.property(resource, properties, { ...property, ...attached });
        if (!policy_properties_data/* notIam */.zM.has(type))
            this.#unlisted(resource);
    }
    /** All the policies at a property's path, each with the name of its place. */
    property(resource, properties, property, above = ['Properties']) {
        const steps = property.path.replaceAll('[]', '.[]').split('.');
        this.#follow(resource, properties, steps, above, property);
    }
    #follow(resource, node, steps, path, as) {
        for (const { node: side, branch } of this.intrinsics.branches(node)) {
            const at = branch === undefined ? path : [...path, 'Fn::If', branch];
            const [step, ...rest] = steps;
            if (step === undefined)
                this.document(resource, side, at, as);
            else if (step === '[]')
                (side.kind === 'array' ? side.items : [side]).forEach((item, index) => {
                    this.#follow(resource, item, rest, side.kind === 'array' ? [...at, index] : at, as);
                });
            else {
                const member = (0,policy_node/* memberOf */.C5)(side, step);
                if (member)
                    this.#follow(resource, member.value, rest, [...at, step], as);
            }
        }
    }
    /** One value that is a policy: an object, or JSON text that a function may put together. */
    document(resource, node, path, as) {
        this.#read.add(node);
        const call = (0,template/* callOf */.C8)(node);
        const root = call?.name === 'ToJsonString'
            ? this.#objectOf(call.argument)
            : node.kind === 'string' || call
                ? this.#fromText(resource, node, path)
                : this.#objectOf(node);
        if (!root)
            return;
        this.add([resource.id, ...path], as.isStatement ? (0,generated/* documentOf */.l)([root], root) : root, as);
    }
    add(path, root, as, anchor = root) {
        const { type, resourceType, use, attachedTo, typeGuess } = as;
        this.#documents.push({
            file: this.#file,
            name: (0,plain/* nameOf */.Vb)(path),
            type,
            resourceType,
            use,
            ...(attachedTo ? { attachedTo } : {}),
            ...(typeGuess ? { typeGuess } : {}),
            root: withoutRepeatedSids(root),
            anchor: { source: anchor.source, start: anchor.start, end: anchor.end },
        });
    }
    /** A policy that is made of what stands at a place, rather than written there. */
    addStatements(path, statements, at, as, anchor) {
        const [document] = this.intrinsics.alternatives((0,generated/* documentOf */.l)(statements, at));
        if (document)
            this.add(path, document, as, anchor);
    }
    #objectOf(node) {
        return this.intrinsics.alternatives(node)[0];
    }
    #fromText(resource, node, path) {
        const pieces = this.intrinsics.pieces(node);
        const [only] = pieces;
        if (pieces.length === 1 && only?.kind === 'value') {
            const { value } = only;
            if (value.kind === 'object')
                return value;
            if (value.kind !== 'string') {
                this.#unresolvedDocument(resource, node, path);
                return undefined;
            }
        }
        const reading = (0,composed_text/* parsePieces */.Ho)(pieces, node);
        const [problem] = reading.problems;
        if (problem)
            this.#unread.push({
                file: this.#file,
                reason: `The policy ${(0,plain/* nameOf */.Vb)([resource.id, ...path]) ?? ''} is text. ${problem.reason}`,
                at: problem.at,
            });
        return reading.root?.kind === 'object' ? reading.root : undefined;
    }
    #unresolvedDocument(resource, node, path) {
        const expression = node.source.text.slice(node.start, node.end).replace(/\s+/g, ' ').slice(0, 100);
        const fix = fixes[(0,template/* callOf */.C8)(node)?.name ?? ''] ??
            'Give the template to the gate as it is deployed, with its macros and inclusions processed.';
        this.#unread.push({
            file: this.#file,
            reason: `The policy ${(0,plain/* nameOf */.Vb)([resource.id, ...path]) ?? ''} is ${expression}, which this template does not tell. ${fix}`,
            at: node,
        });
    }
    #organizationPolicy(resource, properties) {
        const type = (0,policy_node/* memberOf */.C5)(properties, 'Type');
        const kind = type && this.intrinsics.value(type.value);
        const policyType = kind?.kind === 'string' ? policy_properties_data/* organizationPolicyTypes */.jb[kind.value] : undefined;
        if (!policyType)
            return;
        this.property(resource, properties, {
            path: 'Content',
            type: policyType,
            resourceType: null,
            use: 'permissions',
        });
    }
    #permission(resource, properties) {
        const permission = (0,permissions/* permissionOf */.F)(resource, this.intrinsics);
        if (!permission)
            return;
        const isLayer = resource.type === 'AWS::Lambda::LayerVersionPermission';
        const statement = (0,permissions/* permissionStatement */.Z)(permission, resource.member);
        this.add([resource.id, 'Properties'], (0,generated/* documentOf */.l)([statement], resource.member), { ...permissionType, resourceType: isLayer ? 'AWS::Lambda::LayerVersion' : 'AWS::Lambda::Function' }, properties);
    }
    /** What the table does not have, in custom resources above all: what looks like a policy is one. */
    #unlisted(resource) {
        const { value } = resource.member;
        const open = value.kind === 'object'
            ? value.members
                .filter(({ key }) => key !== 'Metadata')
                .flatMap(({ key, value }) => value.kind === 'object'
                ? value.members.map((member) => ({ node: member.value, path: [key, member.key] }))
                : [{ node: value, path: [key] }])
            : [];
        for (let next = open.pop(); next; next = open.pop()) {
            const { node, path } = next;
            if (this.#read.has(node))
                continue;
            if ((0,plain/* isPolicyDocument */.ss)(node) || (node.kind === 'string' && (0,plain/* policyInText */.lv)(node)?.root)) {
                const type = (0,policy_type/* inferType */.n)(this.#objectOf(node) ?? node, { file: this.#file, path });
                this.document(resource, node, path, type);
            }
            else if (node.kind === 'object')
                for (const member of node.members.toReversed())
                    open.push({ node: member.value, path: [...path, member.key] });
            else if (node.kind === 'array')
                for (const [index, item] of [...node.items.entries()].toReversed())
                    open.push({ node: item, path: [...path, index] });
        }
    }
    /** Templates that stand as text in this one. */
    *nestedTemplates() {
        for (const { id, type, properties } of this.template.resources.values()) {
            const body = (0,policy_node/* memberOf */.C5)(properties, 'TemplateBody')?.value;
            if (type === 'AWS::CloudFormation::StackSet' && body?.kind === 'string')
                yield { path: [id, 'Properties', 'TemplateBody'], text: body };
        }
    }
}


/***/ }),

/***/ 3679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ Template),
/* harmony export */   C8: () => (/* binding */ callOf),
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   os: () => (/* binding */ noScope)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);

const noScope = new Map();
/** The sections of a template, by logical id. */
class Template {
    root;
    parameters;
    mappings;
    conditions;
    /** SAM's defaults for the properties of all resources of a type. */
    globals;
    resources = new Map();
    /** All of them, in the order of the file: an id that is written twice names the last, and both are read. */
    written = [];
    /** Those that a transform adds, which the template does not show and may refer to. */
    added = new Map();
    constructor(root) {
        this.root = root;
        this.parameters = entriesOf((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'Parameters')?.value);
        this.mappings = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'Mappings')?.value;
        this.globals = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'Globals')?.value;
        this.conditions = entriesOf((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'Conditions')?.value);
    }
}
function entriesOf(node) {
    return new Map(node?.kind === 'object' ? node.members.map(({ key, value }) => [key, value]) : []);
}
/** A resource; a type that is no text, as tools before CloudFormation allow, is none that we know. */
function resourceOf(member, scope, id = member.key) {
    const type = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(member.value, 'Type')?.value;
    if (!type)
        return undefined;
    const name = type.kind === 'string' ? type.value : '';
    return { id, type: name, member, properties: (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(member.value, 'Properties')?.value, scope };
}
/** A function call: an object with one member that CloudFormation reads as a function. */
function callOf(node) {
    if (node.kind !== 'object' || node.members.length !== 1)
        return undefined;
    const [member] = node.members;
    if (!member)
        return undefined;
    const { key, value } = member;
    return key === 'Ref' || (key.startsWith('Fn::') && !key.startsWith('Fn::ForEach'))
        ? { name: key.replace('Fn::', ''), argument: value }
        : undefined;
}


/***/ }),

/***/ 2139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   RL: () => (/* binding */ isNoValue),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   V2: () => (/* binding */ assumed),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ez: () => (/* binding */ expressionOf)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3679);


const tokenOf = ({ source, start, end }) => ({ source, start, end });
function isNoValue(node) {
    const call = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .callOf */ .C8)(node);
    return call?.name === 'Ref' && call.argument.kind === 'string' && call.argument.value === 'AWS::NoValue';
}
const isSame = (left, right) => JSON.stringify((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(left)) === JSON.stringify((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(right));
const known = (value, at) => ({ kind: 'string', value, ...tokenOf(at) });
const assumed = (value, at, expression = expressionOf(at)) => ({
    kind: 'string',
    value,
    assumedFrom: expression,
    ...tokenOf(at),
});
const unresolved = (at, expression = expressionOf(at)) => ({
    kind: 'unresolved',
    expression,
    ...tokenOf(at),
});
/** As the author wrote it, on one line. */
function expressionOf({ source, start, end }) {
    return source.text.slice(start, end).replace(/\s+/g, ' ');
}
const shown = (expression) => /^\$\{.*\}$/.test(expression) ? expression : `\${${expression}}`;


/***/ })

};
