export const id = 1483;
export const ids = [1483];
export const modules = {

/***/ 7858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A short stable name for what was found: SHA-256 over the parts, each preceded by its length so that
 * no two lists of parts run together, 128 bits as hexadecimal digits.
 */
function fingerprintOf(...parts) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(`${part.length}:${part}`);
    return hash.digest('hex').slice(0, 32);
}


/***/ }),

/***/ 9233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   a: () => (/* binding */ largestFileBytes)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _policy_extract_formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2088);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6877);



/** A larger file is not a policy that a person keeps; reading it would only cost memory. */
const largestFileBytes = 50 * 1024 * 1024;
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
function decode(file, content) {
    const refusal = refusalOf(content);
    if (refusal === undefined)
        return { text: new _policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(file, utf8.decode(content)) };
    // What no policy can be read from anyway is not missed; a policy is, in whatever bytes it comes.
    const letters = Buffer.from(content.subarray(0, 1024 * 1024))
        .toString('latin1')
        .replaceAll('\0', '');
    const legible = new _policy_source_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(file, letters.replace(/^[\x80-\xff]+/, ''));
    return (0,_policy_extract_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldPolicies */ .P5)(legible) ? { unreadable: refusal.unreadable } : { skip: refusal.skip };
}
function refusalOf(content) {
    if (content.length > largestFileBytes) {
        const size = `larger than ${largestFileBytes / 1024 / 1024} MiB`;
        return { unreadable: `${size}: split it, or list it under ignored-paths in the config`, skip: size };
    }
    const utf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
    if (utf16)
        return { unreadable: 'encoded as UTF-16: save it as UTF-8', skip: 'a file encoded as UTF-16' };
    if (content.subarray(0, 8000).includes(0))
        return { unreadable: 'it holds NUL bytes, as no text does: save it as UTF-8', skip: 'a binary file' };
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
        return { unreadable: 'not valid UTF-8: save it as UTF-8', skip: 'a file that is not valid UTF-8' };
    return undefined;
}


/***/ }),

/***/ 1561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ tokenAt),
/* harmony export */   Ez: () => (/* binding */ policyTypes),
/* harmony export */   f5: () => (/* binding */ keyAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   iT: () => (/* binding */ validatedResourceTypes)
/* harmony export */ });
/* unused harmony export spanAt */
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);


/** The service's own names. */
const policyTypes = [
    'IDENTITY_POLICY',
    'RESOURCE_POLICY',
    'SERVICE_CONTROL_POLICY',
    'RESOURCE_CONTROL_POLICY',
];
/** What ValidatePolicy takes as `validatePolicyResourceType`; other resources are validated without one. */
const validatedResourceTypes = [
    'AWS::S3::Bucket',
    'AWS::S3::AccessPoint',
    'AWS::S3::MultiRegionAccessPoint',
    'AWS::S3ObjectLambda::AccessPoint',
    'AWS::IAM::AssumeRolePolicyDocument',
    'AWS::DynamoDB::Table',
];
const valueAt = (...path) => ({ path, token: 'value' });
const keyAt = (...path) => ({ path, token: 'key' });
/** The token at a spot; the nearest enclosing value when the path leads nowhere. */
function tokenAt(document, spot) {
    for (let length = spot.path.length; length > 0; length--) {
        const path = spot.path.slice(0, length);
        const last = path.at(-1);
        if (spot.token === 'key' && length === spot.path.length && typeof last === 'string') {
            const member = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document.root, path.slice(0, -1)), last);
            if (member)
                return member;
        }
        const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document.root, path);
        if (node)
            return node;
    }
    return document.anchor;
}
function spanAt(document, spot) {
    return spanOf(tokenAt(document, spot));
}


/***/ }),

/***/ 2300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ joinPieces),
/* harmony export */   Ho: () => (/* binding */ parsePieces),
/* harmony export */   Jb: () => (/* binding */ textOfScalar)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5298);
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7444);



/** The whole as one value at `at`: text, a plausible text, or unresolved as soon as one part is. */
function joinPieces(pieces, at, expression) {
    const token = { source: at.source, start: at.start, end: at.end };
    let text = '';
    let unresolved = false;
    let assumed = false;
    for (const piece of pieces) {
        const known = piece.kind === 'text' ? piece.located.text : textOfScalar(piece.value);
        if (known === undefined) {
            unresolved = true;
            text += piece.kind === 'value' ? piece.written : '';
        }
        else
            text += known;
        if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limits */ .F.textLength)
            return { kind: 'unresolved', expression, ...token };
        assumed ||=
            piece.kind === 'value' && piece.value.kind === 'string' && piece.value.assumedFrom !== undefined;
    }
    const [only] = pieces;
    if (unresolved && pieces.length === 1 && only?.kind === 'value')
        return { kind: 'unresolved', expression, ...token };
    if (unresolved)
        return { kind: 'unresolved', expression, text, ...token };
    return { kind: 'string', value: text, ...(assumed ? { assumedFrom: expression } : {}), ...token };
}
function textOfScalar(node) {
    switch (node.kind) {
        case 'string':
            return node.value;
        case 'number':
            return node.text;
        case 'boolean':
            return String(node.value);
        default:
            return undefined;
    }
}
/** Values stand as one character of a private plane in the text that is parsed, and are put back afterwards. */
const firstMark = 0xe000;
const lastMark = 0xf8ff;
const marks = /[\uE000-\uF8FF]/;
/**
 * Reads JSON that an expression puts together, with each value's place in the source. What is known becomes
 * part of the text, as when the template is deployed; what is not may stand inside a string or in place of a
 * whole value.
 */
function parsePieces(pieces, at) {
    const values = [];
    const starts = [];
    const ends = [];
    let text = '';
    let quoted = false;
    const put = (character, token) => {
        text += character;
        starts.push(token.start);
        ends.push(token.end);
    };
    for (const piece of pieces) {
        if (piece.kind === 'text' || isPlainText(piece.value)) {
            const own = piece.kind === 'text' ? piece.located : undefined;
            const characters = piece.kind === 'text' ? piece.located.text : (textOfScalar(piece.value) ?? '');
            for (let index = 0; index < characters.length; index++) {
                const character = characters.charAt(index);
                if (character === '\\' && quoted) {
                    put(character, own?.token(index, index + 1) ?? tokenOf(piece, at));
                    index++;
                }
                else if (character === '"')
                    quoted = !quoted;
                if (index < characters.length)
                    put(characters.charAt(index), own?.token(index, index + 1) ?? tokenOf(piece, at));
            }
        }
        else if (values.length <= lastMark - firstMark) {
            const mark = String.fromCharCode(firstMark + values.length);
            values.push(piece);
            for (const character of quoted ? [mark] : ['"', mark, '"'])
                put(character, piece.at);
        }
    }
    const reading = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)((0,_located_text_js__WEBPACK_IMPORTED_MODULE_2__/* .mapped */ .CV)(text, at.source, starts, ends));
    return {
        root: reading.root && values.length > 0 ? restore(reading.root, values) : reading.root,
        problems: reading.problems,
    };
}
const isPlainText = (node) => (node.kind === 'string' && node.assumedFrom === undefined) ||
    node.kind === 'number' ||
    node.kind === 'boolean';
const tokenOf = (piece, otherwise) => (piece.kind === 'value' ? piece.at : otherwise);
function restore(node, values) {
    switch (node.kind) {
        case 'object':
            return { ...node, members: node.members.map((member) => restoreMember(member, values)) };
        case 'array':
            return { ...node, items: node.items.map((item) => restore(item, values)) };
        case 'string':
            return marks.test(node.value) ? restoreText(node.value, node, values) : node;
        default:
            return node;
    }
}
function restoreMember(member, values) {
    const value = restore(member.value, values);
    if (!marks.test(member.key))
        return { ...member, value };
    const key = restoreText(member.key, member, values);
    const text = key.kind === 'string' ? key.value : key.kind === 'unresolved' ? (key.text ?? key.expression) : member.key;
    return { ...member, key: text, value };
}
function restoreText(text, at, values) {
    const parts = text.split(/([\uE000-\uF8FF])/).filter((part) => part !== '');
    const pieces = parts.map((part) => {
        const value = marks.test(part) ? values[part.charCodeAt(0) - firstMark] : undefined;
        return value ?? { kind: 'text', located: { text: part, source: at.source, token: () => at } };
    });
    const [only] = pieces;
    // A value in place of the whole, which may be a list or an object.
    if (pieces.length === 1 && only?.kind === 'value')
        return { ...only.value, ...plainToken(at) };
    const expression = pieces
        .map((piece) => (piece.kind === 'text' ? piece.located.text : piece.written))
        .join('');
    return joinPieces(pieces, at, expression);
}
const plainToken = ({ source, start, end }) => ({ source, start, end });


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   P5: () => (/* binding */ mayHoldPolicies),
/* harmony export */   eX: () => (/* binding */ languageOf),
/* harmony export */   zk: () => (/* binding */ isTerraform)
/* harmony export */ });
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1504);
/* harmony import */ var _templated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9410);


const isTerraform = (file) => /\.(?:tf|tofu|tfvars)(?:\.json)?$|(?:^|\/)(?:terragrunt|root)\.hcl$/.test(file);
/** Whether a policy may be read from this text, whatever of it came through. */
const mayHoldPolicies = (file) => isTerraform(file.file) || languageOf(file) === 'data';
/** How a file's text is to be read: by its name, and for names that say nothing, by how it begins. */
function languageOf({ file, text }) {
    const name = file.replace(_templated_js__WEBPACK_IMPORTED_MODULE_1__/* .templateEnding */ .UR, '');
    if (/\.(?:ya?ml|template|cfn|cform|jsonc?|json5|policy|iam)$/i.test(name))
        return 'data';
    return /^\uFEFF?\s*\{\s*(?:"|\/[/*])/.test(text) && /"Statement"\s*:/.test(text) ? 'data' : 'other';
}
function recognise(root, file) {
    const has = (...names) => names.some((name) => (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, name) !== undefined);
    if (has('format_version') && has('planned_values', 'resource_changes') && !isTerraform(file.file))
        return 'terraform-plan';
    if (isTemplate(root))
        return 'cloudformation';
    if (isServerless(root))
        return 'serverless';
    return 'plain';
}
/** A template by its content: resources with the types that CloudFormation gives them, or its version. */
function isTemplate(root) {
    const resources = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'Resources')?.value;
    if (resources?.kind !== 'object')
        return false;
    if ((0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'AWSTemplateFormatVersion') || (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'Transform'))
        return true;
    return resources.members.some(({ key, value }) => {
        const type = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'Type')?.value;
        return (key.startsWith('Fn::ForEach::') ||
            key === 'Fn::Transform' ||
            (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, 'Fn::Transform') !== undefined ||
            (type?.kind === 'string' && /^(?:Custom::|\w+::\w+::\w+)/.test(type.value)));
    });
}
/** A service without an AWS provider is none of ours. */
function isServerless(root) {
    const provider = (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'provider')?.value;
    const name = provider?.kind === 'string' ? provider : (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(provider, 'name')?.value;
    return (0,_node_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(root, 'service') !== undefined && name?.kind === 'string' && name.value.startsWith('aws');
}


/***/ }),

/***/ 4028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ looksLikePolicy)
/* harmony export */ });
/** An effect as every format writes it: `"Effect": "Allow"`, `Effect: Deny`, `effect = "Allow"`, `\"Effect\":\"Allow\"`. */
const effect = /\beffect\\*["']?\s*(?:[:=]|=>)\s*\\*["']?(?:allow|deny)\b/i;
/** Where a text looks as if a policy stood in it, for files that gave none. */
function looksLikePolicy(file) {
    const match = effect.exec(file.text);
    // CloudFormation's stack policies have IAM's grammar and actions of their own.
    if (!match || /["']update:[\w*]+["']/i.test(file.text))
        return undefined;
    return {
        reason: 'This looks like a statement of a policy, but it stands where no policy is known to be, so it was not validated. ' +
            'Name the file in the configuration with its policy type, or exclude it.',
        at: { source: file, start: match.index, end: match.index + match[0].length },
    };
}


/***/ }),

/***/ 4123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ parseText)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4580);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1356);
/* harmony import */ var _templated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9410);



/**
 * Reads JSON or YAML by content rather than by name: CloudFormation takes JSON style with YAML's liberties,
 * whatever the extension.
 */
async function parseText(original) {
    const masked = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .maskPlaceholders */ .j)(original);
    const { roots, problems } = await parseFilledIn(masked?.text ?? original, original);
    return { roots: masked ? roots.map(masked.unmask) : roots, problems };
}
async function parseFilledIn(text, original) {
    if (text.text.trim() === '')
        return { roots: [], problems: [] };
    if ((0,_templated_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemplated */ .dw)(text.source.file)) {
        const templated = (0,_templated_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplatedJson */ .m_)(original);
        if (templated?.root && (templated.problems.length === 0 || looksLikeJson(original.text)))
            return { roots: [templated.root], problems: templated.problems };
    }
    const json = looksLikeJson(text.text) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text) : undefined;
    if (json && (json.problems.length === 0 || !json.root))
        return { roots: json.root ? [json.root] : [], problems: json.problems };
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1041)]).then(__webpack_require__.bind(__webpack_require__, 1041));
    const yaml = parseYaml(text);
    if (yaml.problems.length === 0 || !json)
        return yaml;
    // Neither JSON nor YAML as it stands: perhaps once a program has filled it in.
    const templated = (0,_templated_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTemplatedJson */ .m_)(original);
    if (templated?.root && templated.problems.length === 0)
        return { roots: [templated.root], problems: [] };
    return { roots: json.root ? [json.root] : [], problems: json.problems };
}
const looksLikeJson = (text) => /^\s*(?:[{[](?![{%#])|\/[/*])/.test(text);


/***/ }),

/***/ 1356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withoutPlaceholders),
/* harmony export */   j: () => (/* binding */ maskPlaceholders)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5298);

/**
 * `{{ name }}`, `{% if … %}` and `{# … #}`, as Jinja, Helm and their like fill files in. `{{resolve:…}}` is
 * CloudFormation's own. None holds its own beginning, so that no text is searched twice.
 */
const placeholders = /\{\{(?!resolve:)(?:(?!\{\{)[^\n])*?\}\}|\{%(?:(?!\{%)[^\n])*?%\}|\{#(?:(?!\{#)[^\n])*?#\}/g;
/** Those that only steer the engine, and leave nothing of themselves where they stand on a line alone. */
const steering = /^(?:\{[%#]|\{\{-?\s*(?:(?:if|else|end|range|with|define)\b|\/\*|\$\w+\s*:?=))/;
const firstMark = 0xe000;
const lastMark = 0xf8ff;
const marks = /([\uE000-\uF8FF])\1*/g;
/** `undefined` where there is nothing to mask. */
function maskPlaceholders(located) {
    const { text } = located;
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.yamlLength || !/\{[{%#]/.test(text) || /[\uE000-\uF8FF]/.test(text))
        return undefined;
    const found = [];
    const masked = text
        .replace(/^.*\{[{%#].*$/gm, (line) => (onlySteers(line) ? ' '.repeat(line.length) : line))
        .replace(placeholders, (placeholder) => {
        if (found.length > lastMark - firstMark)
            return placeholder;
        found.push(placeholder);
        return String.fromCharCode(firstMark + found.length - 1).repeat(placeholder.length);
    });
    if (masked === text)
        return undefined;
    const written = (masking) => masking.replace(marks, (run) => found[run.charCodeAt(0) - firstMark] ?? run);
    return {
        text: { ...located, text: masked },
        unmask: (node) => mapTexts(node, (value) => ({ ...value, value: written(value.value) }), written),
    };
}
/** A policy's texts with placeholders in them: what the engine will write is not known. */
function withoutPlaceholders(root) {
    return mapTexts(root, (node) => {
        const [first] = node.value.match(placeholders) ?? [];
        if (first === undefined)
            return node;
        const { source, start, end, value } = node;
        const text = first === value.trim() ? {} : { text: value };
        return { kind: 'unresolved', expression: value, ...text, source, start, end };
    });
}
const onlySteers = (line) => line.replace(placeholders, (one) => (steering.test(one) ? '' : one)).trim() === '';
function mapTexts(node, text, name = (key) => key) {
    switch (node.kind) {
        case 'string':
            return text(node);
        case 'array':
            return { ...node, items: node.items.map((item) => mapTexts(item, text, name)) };
        case 'object':
            return {
                ...node,
                members: node.members.map((member) => ({
                    ...member,
                    key: name(member.key),
                    value: mapTexts(member.value, text, name),
                })),
            };
        default:
            return node;
    }
}


/***/ }),

/***/ 2992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ unreadOf),
/* harmony export */   GF: () => (/* binding */ unparsable),
/* harmony export */   SH: () => (/* binding */ isStatement),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   lv: () => (/* binding */ policyInText),
/* harmony export */   rM: () => (/* binding */ readPlain),
/* harmony export */   ss: () => (/* binding */ isPolicyDocument)
/* harmony export */ });
/* unused harmony export policiesIn */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1504);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4580);
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7444);
/* harmony import */ var _policy_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2541);





const versions = ['2012-10-17', '2008-10-17'];
const subjects = ['Action', 'NotAction', 'Resource', 'NotResource', 'Principal', 'NotPrincipal'];
/**
 * Whether a value is an IAM policy document by its content: it has the grammar's version, or a statement that
 * could be one of IAM's. WAF rules, which have `Statement` and `Action`, have neither.
 */
function isPolicyDocument(node) {
    const statement = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'Statement')?.value;
    if (!statement || isStackPolicy(statement))
        return false;
    const version = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'Version')?.value;
    if (version?.kind === 'string' && versions.includes(version.value))
        return true;
    return statement.kind === 'array' ? statement.items.some(isStatement) : isStatement(statement);
}
/** CloudFormation's stack policies borrow IAM's grammar for actions of their own. */
function isStackPolicy(statement) {
    const [first] = statement.kind === 'array' ? statement.items : [statement];
    const action = first && ((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(first, 'Action') ?? (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(first, 'NotAction'))?.value;
    const [name] = action?.kind === 'array' ? action.items : [action];
    return name?.kind === 'string' && /^update:/i.test(name.value);
}
function isStatement(node) {
    const effect = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, 'Effect')?.value;
    if (effect?.kind === 'string' && /^(allow|deny)$/i.test(effect.value))
        return true;
    const present = subjects.filter((name) => (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(node, name) !== undefined).length;
    return present + (effect ? 1 : 0) >= 2;
}
/** A policy that stands as text inside a string, as JSON or percent-encoded JSON; `undefined` for other text. */
function policyInText(node) {
    const { value } = node;
    if (value.length < 10)
        return undefined;
    if (/^\s*[{[]/.test(value) && /"Statement"\s*:/.test(value))
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)((0,_located_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(node));
    if (/^\s*%7B/i.test(value) && value.includes('Statement')) {
        const decoded = (0,_located_text_js__WEBPACK_IMPORTED_MODULE_3__/* .percentDecoded */ .oF)((0,_located_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(node));
        return decoded && (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(decoded);
    }
    return undefined;
}
/** Every policy below `root`, in the order of the file, also those that stand as text in a string. */
function policiesIn(root) {
    const found = [];
    const problems = [];
    const open = [{ path: [], root }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { path, root: node } = next;
        if (node.kind === 'object' && isPolicyDocument(node))
            found.push(next);
        else if (node.kind === 'object')
            for (const member of node.members.toReversed())
                open.push({ path: [...path, member.key], root: member.value });
        else if (node.kind === 'array')
            for (const [index, item] of [...node.items.entries()].toReversed())
                open.push({ path: [...path, index], root: item });
        else if (node.kind === 'string') {
            const reading = policyInText(node);
            if (reading?.root)
                open.push({ path, root: reading.root });
            problems.push(...(reading?.problems.slice(0, 1) ?? []));
        }
    }
    return { found, problems };
}
/** `Roles[0].AssumeRolePolicyDocument`; `null` for the root itself. */
function nameOf(path) {
    const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    return name === '' ? null : name.replace(/^\./, '');
}
/** Policies of a tree that is of no format that we know better: bare documents, lists of them, wrappers around them. */
function readPlain(root, options, prefix = []) {
    const { file } = root.source;
    const forced = options.typeOf?.(file);
    const { found, problems } = policiesIn(root);
    // A document that is said to be a policy is judged as one, however little of one it has.
    if (forced && found.length === 0 && problems.length === 0 && couldBePolicy(root))
        found.push({ path: [], root });
    const documents = found.map(({ path, root: policy }) => {
        const place = [...prefix, ...path];
        const typed = organizationType(root, path) ?? (0,_policy_type_js__WEBPACK_IMPORTED_MODULE_4__/* .inferType */ .n)(policy, { file, path: place });
        const type = forced ? { ...typed, ...forcedType(forced) } : typed;
        return { file, name: nameOf(place), ...type, root: policy, anchor: policy };
    });
    return { documents, unread: problems.map((problem) => unreadOf(file, problem)) };
}
/** `aws organizations describe-policy` prints the type beside the content. */
function organizationType(root, path) {
    if (path.at(-1) !== 'Content')
        return undefined;
    const around = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(root, path.slice(0, -1));
    const type = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(around, 'PolicySummary')?.value ?? around, 'Type')?.value;
    if (type?.kind !== 'string')
        return undefined;
    const known = _document_js__WEBPACK_IMPORTED_MODULE_0__/* .policyTypes */ .Ez.find((name) => name === type.value);
    return (known && { type: known, resourceType: null, use: 'permissions', typeGuess: 'The type beside it says so.' });
}
/** Whether a root that holds no policy may be meant as one: something that is no object, an empty one, or one with an element of a policy. */
const couldBePolicy = (root) => root.kind === 'object'
    ? root.members.length === 0 ||
        root.members.some(({ key }) => ['Version', 'Id', 'Statement'].includes(key))
    : root.kind === 'string' || root.kind === 'number' || root.kind === 'boolean' || root.kind === 'null';
/** A policy whose text is no JSON: all that is known of it is where it stops being so. */
function unparsable(file, { reason, at }, forced) {
    const expression = 'a text that is not valid JSON';
    const root = { kind: 'unresolved', expression, source: at.source, start: at.start, end: at.end };
    return {
        file,
        name: null,
        ...forcedType(forced),
        use: 'permissions',
        syntaxError: reason.replace(/^This is no valid JSON: /, '').replace(/\.$/, ''),
        root,
        anchor: root,
    };
}
function forcedType(forced) {
    return {
        type: forced.type,
        resourceType: forced.resourceType ?? null,
        typeGuess: 'The configuration says so.',
    };
}
const unreadOf = (file, { reason, at }) => ({ file, reason, at });


/***/ }),

/***/ 2541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inferType)
/* harmony export */ });
/* unused harmony export trustPolicy */
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8299);

/** CloudFormation's name of the resource that a service's policies hang on, by the prefix of its actions. */
const resourceTypes = {
    'acm-pca': 'AWS::ACMPCA::CertificateAuthority',
    backup: 'AWS::Backup::BackupVault',
    bedrock: 'AWS::Bedrock::ResourcePolicy',
    codeartifact: 'AWS::CodeArtifact::Domain',
    dynamodb: 'AWS::DynamoDB::Table',
    ecr: 'AWS::ECR::Repository',
    'ecr-public': 'AWS::ECR::PublicRepository',
    elasticfilesystem: 'AWS::EFS::FileSystem',
    es: 'AWS::OpenSearchService::Domain',
    events: 'AWS::Events::EventBus',
    'execute-api': 'AWS::ApiGateway::RestApi',
    glacier: 'AWS::Glacier::Vault',
    glue: 'AWS::Glue::ResourcePolicy',
    kafka: 'AWS::MSK::Cluster',
    kinesis: 'AWS::Kinesis::Stream',
    kms: 'AWS::KMS::Key',
    lambda: 'AWS::Lambda::Function',
    logs: 'AWS::Logs::ResourcePolicy',
    mediastore: 'AWS::MediaStore::Container',
    organizations: 'AWS::Organizations::ResourcePolicy',
    s3: 'AWS::S3::Bucket',
    's3-object-lambda': 'AWS::S3ObjectLambda::AccessPoint',
    's3-outposts': 'AWS::S3Outposts::Bucket',
    s3express: 'AWS::S3Express::DirectoryBucket',
    s3tables: 'AWS::S3Tables::TableBucket',
    secretsmanager: 'AWS::SecretsManager::Secret',
    ses: 'AWS::SES::EmailIdentity',
    sns: 'AWS::SNS::Topic',
    sqs: 'AWS::SQS::Queue',
    'vpc-lattice': 'AWS::VpcLattice::Service',
};
/** Services whose resources a resource control policy can cover. */
const resourceControlServices = new Set([
    ...[
        's3',
        'sts',
        'kms',
        'sqs',
        'secretsmanager',
        'ecr',
        'aoss',
        'dynamodb',
        'logs',
        'cognito-idp',
        'cognito-identity',
    ],
    '*',
]);
const trustPolicy = {
    type: 'RESOURCE_POLICY',
    resourceType: 'AWS::IAM::AssumeRolePolicyDocument',
};
/**
 * What a document is when nothing that we know holds it: from what its statements say, then from the names
 * around it. `typeGuess` tells the reason.
 */
function inferType(root, around) {
    const statements = (0,_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .statementsOf */ .GX)(root);
    const names = namesAround(around);
    const withPrincipal = statements.some(hasPrincipal);
    if (names.has('rcp', 'rcps') || names.hasPhrase('resource control'))
        return organization('RESOURCE_CONTROL_POLICY', `its place says so: ${around.file}`);
    if (withPrincipal)
        return withPrincipals(statements, names);
    if (names.has('scp', 'scps') || names.hasPhrase('service control'))
        return organization('SERVICE_CONTROL_POLICY', `its place says so: ${around.file}`);
    if (names.hasKey('assumerolepolicy', 'trustpolicy', 'trustrelationship'))
        return { ...trustPolicy, use: 'permissions', typeGuess: 'The member that holds it is a trust policy.' };
    if (names.has('boundary', 'boundaries'))
        return guess('IDENTITY_POLICY', null, 'no statement names a principal, and its place says boundary', 'boundary');
    // A member that holds a policy has a reason to; a file of its own that only denies is a guardrail.
    if (!around.path.some((step) => typeof step === 'string') && isServiceControl(statements))
        return organization('SERVICE_CONTROL_POLICY', 'no statement names a principal, and it only denies');
    return guess('IDENTITY_POLICY', null, 'no statement names a principal');
}
function withPrincipals(statements, names) {
    const services = servicesOf(statements);
    const onlySts = services.size > 0 && [...services].every((service) => service === 'sts');
    if (isResourceControl(statements, services))
        return organization('RESOURCE_CONTROL_POLICY', 'it only denies, everybody, on every resource');
    if (onlySts || names.hasKey('assumerolepolicy', 'trustpolicy', 'trustrelationship'))
        return {
            ...trustPolicy,
            use: 'permissions',
            typeGuess: 'Read as the trust policy of a role: statements name principals, and every action is one of sts.',
        };
    if (names.has('endpoint', 'vpce'))
        return guess('RESOURCE_POLICY', 'AWS::EC2::VPCEndpoint', 'its place says endpoint', 'endpoint');
    const [service] = services;
    const resourceType = services.size === 1 && service ? resourceTypeOf(service, statements) : null;
    const of = resourceType ? `, and every action is one of ${service ?? ''}` : '';
    return guess('RESOURCE_POLICY', resourceType, `a statement names a principal${of}`);
}
function resourceTypeOf(service, statements) {
    if (service !== 's3')
        return resourceTypes[service] ?? null;
    const texts = statements.flatMap(({ resources }) => resources.map((value) => (value.known ? value.text : '')));
    if (texts.some((text) => /:accesspoint\/[^/]*\.mrap/.test(text)))
        return 'AWS::S3::MultiRegionAccessPoint';
    return texts.some((text) => text.includes(':accesspoint/')) ? 'AWS::S3::AccessPoint' : 'AWS::S3::Bucket';
}
function isResourceControl(statements, services) {
    return ([...services].every((service) => resourceControlServices.has(service)) &&
        statements.some(({ effect }) => effect === 'Deny') &&
        statements.every(({ effect, principals, resources }) => principals.length > 0 &&
            principals.every(({ value }) => value.known && value.text === '*') &&
            (resources.some((value) => value.known && coversAll(value.text)) ||
                (effect === 'Allow' && resources.length === 0))));
}
/** `*`, and every resource of a service: a resource's own policy names the resource. */
const coversAll = (resource) => /^(?:\*|arn:[^:]*:[^:]*:\**:\**:\*(?:\/\*)?)$/.test(resource);
/**
 * A policy that only denies grants nothing by itself, which is what service control policies are for. Only the
 * demand for a second factor is made in identity policies as often.
 */
function isServiceControl(statements) {
    return (statements.some(({ effect }) => effect === 'Deny') &&
        statements.every((statement) => statement.effect === 'Deny' || allowsAll(statement)) &&
        !statements.some(({ conditions }) => conditions.some(({ key }) => /^aws:multifactorauth/i.test(key))));
}
const allowsAll = ({ actions, resources }) => [actions, resources].every((values) => values.some((value) => value.known && value.text === '*'));
const hasPrincipal = (statement) => statement.element('Principal') !== undefined || statement.element('NotPrincipal') !== undefined;
function servicesOf(statements) {
    const services = new Set();
    for (const { actions, notActions } of statements)
        for (const value of [...actions, ...notActions])
            if (value.known)
                services.add(value.text.split(':')[0]?.toLowerCase() ?? '');
    return services;
}
function organization(type, reason) {
    return guess(type, null, reason);
}
function guess(type, resourceType, reason, use = 'permissions') {
    return { type, resourceType, use, typeGuess: `Read as ${type}: ${reason}.` };
}
function namesAround({ file, path }) {
    const keys = path.filter((step) => typeof step === 'string');
    const words = [file.replace(/\.[a-z]+$/, ''), ...keys]
        .join(' ')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const sentence = ` ${words.join(' ')} `;
    const members = keys.map((key) => key.toLowerCase().replace(/[^a-z]/g, ''));
    return {
        has: (...wanted) => wanted.some((word) => words.includes(word)),
        hasPhrase: (phrase) => sentence.includes(` ${phrase} `),
        hasKey: (...wanted) => members.some((member) => wanted.some((name) => member.includes(name))),
    };
}


/***/ }),

/***/ 9410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UR: () => (/* binding */ templateEnding),
/* harmony export */   dw: () => (/* binding */ isTemplated),
/* harmony export */   m_: () => (/* binding */ parseTemplatedJson)
/* harmony export */ });
/* harmony import */ var _composed_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2300);
/* harmony import */ var _located_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7444);


/** How names of files end that a program fills in before anybody reads them as data: `policy.json.tpl`. */
const templateEnding = /\.(?:tftpl|tpl|tmpl|j2|jinja2?|erb|ejs|hbs|mustache|in)$/i;
const isTemplated = (file) => templateEnding.test(file);
/**
 * `${name}`, `{{ name }}` and `<%= name %>`. IAM's own variables have a prefix with a colon (`${aws:username}`),
 * or are `${*}`, `${?}` and `${$}`; Terraform's template files write them with two dollars.
 */
const placeholder = /\$\$\{|\$\{(?!\s*[A-Za-z0-9-]+:|[*?$]\})[^{}\n]*\}|\{\{(?:(?!\{\{)[^}\n])*\}\}|<%[^%\n]*%>|%\{[^{}\n]*\}/g;
/** The parts of a text with its placeholders as unresolved values; `undefined` when there are none. */
function piecesOf(text) {
    const pieces = [];
    let from = 0;
    for (const match of text.text.matchAll(placeholder)) {
        const to = match.index + match[0].length;
        if (match.index > from)
            pieces.push({ kind: 'text', located: (0,_located_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(text, from, match.index) });
        const at = text.token(match.index, to);
        // A directive (`%{ if … }`) stands for nothing; `$${` is an escaped `${`.
        if (match[0] === '$${')
            pieces.push({ kind: 'text', located: (0,_located_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(text, match.index + 1, to) });
        else if (!match[0].startsWith('%{'))
            pieces.push({
                kind: 'value',
                value: { kind: 'unresolved', expression: match[0], ...at },
                written: match[0],
                at,
            });
        from = to;
    }
    if (from === 0)
        return undefined;
    if (from < text.text.length)
        pieces.push({ kind: 'text', located: (0,_located_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(text, from, text.text.length) });
    return pieces;
}
/** Reads JSON with placeholders in it, inside strings or in place of values: each becomes an unresolved value. */
function parseTemplatedJson(text) {
    const pieces = piecesOf(text);
    return pieces && (0,_composed_text_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePieces */ .Ho)(pieces, text.token(0, text.text.length));
}


/***/ }),

/***/ 323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* unused harmony exports subjectOf, documentIdentity */
/* harmony import */ var _findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7858);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1504);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8299);



/** The elements of a statement that together say what it grants. */
const grantingElements = [
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
/** The elements that mean the same with their values in another order. */
const lists = new Set([
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Principal',
    'NotPrincipal',
]);
/** The parts of a finding that say what it is about, whichever engine found it. */
function identityOf(rule, document, spots, subject) {
    const statement = statementAt(document, spots[0]);
    return {
        ...(statement ? { statement: factsOf(statement.node) } : {}),
        fingerprint: (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(rule.id, documentIdentity(document), subject ?? subjectOf(document, spots, rule.findingType)),
    };
}
/**
 * What makes a problem this one, whatever the layout of the file: the values at its spots. So a problem keeps its
 * fingerprint when the file is reformatted, statements move, keys change their order or an entry is added beside it.
 * A problem of security also has every granting element of its statement that no spot points into: it gets another
 * fingerprint when the statement lets in more elsewhere (`s3:GetObject` becomes `s3:*`, a condition goes). What is
 * merely wrong, as a misspelt action, does not become worse by what stands around it.
 */
function subjectOf(document, spots, findingType) {
    const statement = statementAt(document, spots[0]);
    const grants = findingType === undefined || findingType === 'SECURITY_WARNING';
    if (!statement || !grants) {
        const from = (spot) => statementAt(document, spot)?.path.length ?? 0;
        return canonical(spots.map((spot) => describe(document, spot, from(spot))).sort());
    }
    const steps = statement.path.length;
    const inside = spots.filter((spot) => statement.path.every((step, index) => spot.path[index] === step));
    const outside = spots.filter((spot) => !inside.includes(spot));
    const pointed = new Set(inside.map((spot) => spot.path[steps]));
    // A condition narrows as a whole: pointing at one key of it does not make the others irrelevant.
    const around = grantingElements
        .filter((name) => name === 'Condition' || !pointed.has(name))
        .map((name) => [name, canonicalElement(name, (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(statement.node, name)?.value)]);
    return canonical([
        inside.map((spot) => describe(document, spot, steps)).sort(),
        outside.map((spot) => describe(document, spot, statementAt(document, spot)?.path.length ?? 0)).sort(),
        around,
    ]);
}
/** The document's name without indexes: a policy that moves in its list is the same policy. */
function documentIdentity(document) {
    return (document.name ?? '').replace(/\[\d+\]/g, '[]');
}
/** Kept per statement: a long one may have many findings. */
const facts = new WeakMap();
function factsOf(statement) {
    const known = facts.get(statement);
    if (known)
        return known;
    const texts = (...names) => names.flatMap((name) => {
        const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(statement, name)?.value;
        return node ? (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOf */ .sm)(node, []).map((value) => (value.known ? value.text : value.expression)) : [];
    });
    const made = {
        sid: texts('Sid')[0] ?? null,
        actions: texts('Action', 'NotAction'),
        resources: texts('Resource', 'NotResource'),
        at: { file: statement.source.file, line: statement.source.positionAt(statement.start).line },
    };
    facts.set(statement, made);
    return made;
}
/** The statement that a spot is in. */
function statementAt(document, spot) {
    if (spot?.path[0] !== 'Statement')
        return undefined;
    const list = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(document.root, 'Statement')?.value;
    if (list?.kind !== 'array')
        return list ? { path: ['Statement'], node: list } : undefined;
    const index = spot.path[1];
    const node = typeof index === 'number' ? list.items[index] : undefined;
    return node ? { path: spot.path.slice(0, 2), node } : undefined;
}
/** One spot: its path without indexes, from the statement on, and the value there. A container too wide to compare (the whole document, the list of statements) is its path alone. */
function describe(document, spot, from) {
    const names = spot.path.slice(from).filter((step) => typeof step === 'string');
    if (spot.token === 'key' || spot.path.length === 0 || isStatementList(document, spot.path))
        return canonical(names);
    // The statement as a whole is told by its granting elements.
    if (from > 0 && spot.path.length === from)
        return canonical(names);
    const node = (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(document.root, spot.path);
    return canonical([names, canonicalElement(spot.path[from], node)]);
}
function isStatementList(document, path) {
    return path.length === 1 && path[0] === 'Statement' && (0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeAt */ .oB)(document.root, path)?.kind === 'array';
}
const longElement = 200;
const canonicalTexts = new WeakMap();
function canonicalElement(name, node) {
    if (!node)
        return '';
    const known = canonicalTexts.get(node);
    if (known !== undefined)
        return known;
    const whole = canonical(sorted((0,_node_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(node), lists.has(name)));
    // A long element stands in the subject of each finding around it: its digest keeps thousands of findings cheap.
    const text = whole.length > longElement ? (0,_findings_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprintOf */ .a)(whole) : whole;
    canonicalTexts.set(node, text);
    return text;
}
/** Object members by name, one value as a list of one, lists sorted where their order means nothing. */
function sorted(value, orderless) {
    if (Array.isArray(value)) {
        const items = value.map((item) => sorted(item, orderless));
        if (items.length === 1)
            return items[0];
        return orderless ? items.map((item) => canonical(item)).sort() : items;
    }
    if (value !== null && typeof value === 'object')
        return (Object.entries(value)
            .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
            // The values of a condition key are alternatives.
            .map(([key, member]) => [key, sorted(member, true)]));
    return value;
}
function canonical(value) {
    return JSON.stringify(value);
}


/***/ }),

/***/ 1108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ requestText),
/* harmony export */   WZ: () => (/* binding */ largestDocument),
/* harmony export */   Y: () => (/* binding */ serviceFindings)
/* harmony export */ });
/* unused harmony export spotOf */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1561);
/* harmony import */ var _fingerprint_subject_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);
/* harmony import */ var _node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1504);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6877);




/** The service "rejects documents of 32,768 characters or more", blanks not counted; asking would only cost a call. */
const largestDocument = 32_767;
const severityOf = {
    ERROR: 'high',
    SECURITY_WARNING: 'high',
    WARNING: 'medium',
    SUGGESTION: 'low',
};
/** The text to send, or why there is none. */
function requestText(document) {
    if (document.syntaxError !== undefined)
        return { refused: 'it is not valid JSON' };
    const unresolved = (0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolvedIn */ .rL)(document.root)[0];
    if (unresolved)
        return { refused: `it holds a value that the file does not resolve (${unresolved.node.expression})` };
    const written = document.root.source.text.slice(document.root.start, document.root.end);
    const text = isJson(written) ? written : JSON.stringify((0,_node_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)(document.root));
    if (text.replace(/\s/g, '').length > largestDocument)
        return { refused: `it is longer than the ${largestDocument} characters that the service takes` };
    return { text };
}
/**
 * The service's findings as ours: its own codes get our explanation, a code that we do not know keeps the service's
 * text. `ruleOf` finds a rule by its id.
 */
function serviceFindings(document, found, ruleOf) {
    return found.map((finding) => {
        const rule = ruleOf(finding.issueCode) ?? unknownRule(finding);
        const spots = finding.locations.map(spotOf);
        const tokens = spots.map((spot) => (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenAt */ .BN)(document, spot));
        const [first = document.anchor, ...rest] = tokens;
        const place = (token) => ({ kind: 'source', file: token.source.file, span: (0,_source_js__WEBPACK_IMPORTED_MODULE_3__/* .spanOf */ .e)(token) });
        return {
            rule,
            severity: severityOf[finding.findingType],
            findingType: finding.findingType,
            message: finding.findingDetails,
            places: [place(first), ...rest.map(place)],
            document: document.name,
            ...(0,_fingerprint_subject_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)({ id: rule.id, findingType: finding.findingType }, document, spots),
            engine: 'access-analyzer',
        };
    });
}
function spotOf(path) {
    const steps = [];
    let token = 'value';
    let substring;
    for (const element of path) {
        if ('value' in element)
            steps.push(element.value);
        else if ('index' in element)
            steps.push(element.index);
        else if ('key' in element) {
            steps.push(element.key);
            token = 'key';
        }
        else
            substring = element.substring;
    }
    return { path: steps, token, ...(substring ? { substring } : {}) };
}
function unknownRule(finding) {
    return {
        id: finding.issueCode,
        title: finding.issueCode.toLowerCase().replaceAll('_', ' '),
        severity: severityOf[finding.findingType],
        why: 'IAM Access Analyzer reports this code, which this version of iam-gate does not know yet.',
        fix: `See ${finding.learnMoreLink}`,
        references: [finding.learnMoreLink],
    };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H2: () => (/* binding */ distinctFindings),
  Jg: () => (/* binding */ documentResult),
  $r: () => (/* binding */ newlyUnresolved),
  _k: () => (/* binding */ notValidated),
  wi: () => (/* binding */ nothingRead),
  _Z: () => (/* binding */ readBoth),
  Ul: () => (/* binding */ readFiles),
  AN: () => (/* binding */ serviceReferenceOf),
  ZD: () => (/* binding */ surroundingsOf),
  O$: () => (/* binding */ unreadable),
  tf: () => (/* binding */ validate),
  uA: () => (/* binding */ validateBoth)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/policy/node.ts
var node = __webpack_require__(1504);
;// CONCATENATED MODULE: ./src/policy/extract/cdk.ts

/**
 * What the CDK writes beside its templates: the cloud assembly's and the assets' manifests, the construct tree.
 * They repeat what the templates have, or hold no policy.
 */
function cdkOutputKind(file, root) {
    const version = (0,node/* memberOf */.C5)(root, 'version') !== undefined;
    if (version && (0,node/* memberOf */.C5)(root, 'artifacts') && /(?:^|\/)manifest\.json$/.test(file))
        return `the CDK's manifest of an assembly; its templates (${templatesIn(root).join(', ') || 'none'}) hold the policies`;
    if (version && (0,node/* memberOf */.C5)(root, 'files') && file.endsWith('.assets.json'))
        return "the CDK's manifest of assets";
    const app = (0,node/* memberOf */.C5)((0,node/* memberOf */.C5)(root, 'tree')?.value, 'id')?.value;
    if (version && app?.kind === 'string' && /(?:^|\/)tree\.json$/.test(file))
        return "the CDK's construct tree, which repeats what the templates have";
    return undefined;
}
function templatesIn(root) {
    const artifacts = (0,node/* memberOf */.C5)(root, 'artifacts')?.value;
    if (artifacts?.kind !== 'object')
        return [];
    return artifacts.members.flatMap(({ value }) => {
        const template = (0,node/* memberOf */.C5)((0,node/* memberOf */.C5)(value, 'properties')?.value, 'templateFile')?.value;
        return template?.kind === 'string' ? [template.value] : [];
    });
}

// EXTERNAL MODULE: ./src/policy/extract/formats.ts
var formats = __webpack_require__(2088);
;// CONCATENATED MODULE: ./src/policy/extract/kubernetes.ts

/** A Kubernetes manifest's name for its policies: `Role/reader`, as kubectl writes it. */
function manifestPrefix(root) {
    const version = (0,node/* memberOf */.C5)(root, 'apiVersion')?.value;
    const kind = (0,node/* memberOf */.C5)(root, 'kind')?.value;
    if (version?.kind !== 'string' || kind?.kind !== 'string')
        return undefined;
    const name = (0,node/* memberOf */.C5)((0,node/* memberOf */.C5)(root, 'metadata')?.value, 'name')?.value;
    return [name?.kind === 'string' ? `${kind.value}/${name.value}` : kind.value];
}

// EXTERNAL MODULE: ./src/policy/extract/located-text.ts
var located_text = __webpack_require__(7444);
// EXTERNAL MODULE: ./src/policy/extract/looks.ts
var looks = __webpack_require__(4028);
// EXTERNAL MODULE: ./src/policy/extract/parse.ts
var parse = __webpack_require__(4123);
// EXTERNAL MODULE: ./src/policy/extract/placeholders.ts
var placeholders = __webpack_require__(1356);
// EXTERNAL MODULE: ./src/policy/extract/plain.ts
var extract_plain = __webpack_require__(2992);
;// CONCATENATED MODULE: ./src/policy/extract/index.ts









/**
 * Every policy of these files, whatever format holds it, and for every file a line of coverage. A reader is
 * loaded when the first file of its format turns up.
 */
async function extract(files, tree, options = {}) {
    const terraform = files.filter(({ file }) => (0,formats/* isTerraform */.zk)(file));
    const modules = terraform.length > 0
        ? await readTerraformFiles(terraform, tree, options)
        : new Map();
    const readings = [];
    for (const file of files)
        readings.push(modules.get(file.file) ?? (await guarded(file, () => readFile(file, tree, options))));
    return {
        documents: readings.flatMap(({ documents }) => documents),
        unread: readings.flatMap(({ unread }) => unread),
        coverage: files.map((file, index) => coverageOf(file, readings[index])),
    };
}
async function readTerraformFiles(files, tree, options) {
    try {
        const { readTerraform } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5175), __webpack_require__.e(8815), __webpack_require__.e(8388), __webpack_require__.e(2111)]).then(__webpack_require__.bind(__webpack_require__, 2111));
        return await readTerraform(files, tree, options);
    }
    catch (error) {
        return new Map(files.map((file) => [file.file, crashed(file, error)]));
    }
}
/** A crash of a reader is our error, and must not look like a file without policies. */
async function guarded(file, read) {
    try {
        return await read();
    }
    catch (error) {
        return crashed(file, error);
    }
}
function crashed({ file }, error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const reason = `The reader broke on this file (${what}). This is an error of iam-gate: please report it with the file.`;
    return { documents: [], unread: [{ file, reason }] };
}
async function readFile(file, tree, options) {
    if ((0,formats/* languageOf */.eX)(file) === 'other') {
        const { readProgram } = await __webpack_require__.e(/* import() */ 8168).then(__webpack_require__.bind(__webpack_require__, 8168));
        return readProgram(file);
    }
    const { roots, problems } = await (0,parse/* parseText */.r)((0,located_text/* wholeFile */.AA)(file));
    const forced = options.typeOf?.(file.file);
    const [broken] = problems;
    // Whoever says that this file is a policy is to hear what the service says of one that is no JSON.
    if (forced && broken && /^\uFEFF?\s*[{[]/.test(file.text))
        return { documents: [(0,extract_plain/* unparsable */.GF)(file.file, broken, forced)], unread: [] };
    if (forced && roots.length === 0 && problems.length === 0)
        return {
            documents: [],
            unread: [{ file: file.file, reason: 'the config says that this file holds a policy, and it is empty' }],
        };
    const suspicion = (0,looks/* looksLikePolicy */.Q)(file);
    const readings = [];
    for (const [index, root] of roots.entries())
        readings.push(await readTree((0,formats/* recognise */.GJ)(root, file), { file, root, index, count: roots.length }, tree, options));
    const isFilledIn = file.text.includes('{{');
    const documents = readings
        .flatMap((reading) => reading.documents)
        .map((document) => (isFilledIn ? { ...document, root: (0,placeholders/* withoutPlaceholders */.Z)(document.root) } : document));
    const unread = readings.flatMap((reading) => reading.unread);
    const skipped = readings.find((reading) => reading.skipped)?.skipped;
    if (problems.length > 0 &&
        (documents.length > 0 ||
            problems.some(({ limit }) => limit) ||
            suspicion !== undefined ||
            (roots.length === 0 && forced !== undefined)))
        unread.unshift(...problems.slice(0, 3).map((problem) => (0,extract_plain/* unreadOf */.Ds)(file.file, problem)));
    else if (documents.length === 0 && unread.length === 0 && !skipped && suspicion)
        unread.push({ file: file.file, reason: suspicion.reason, at: suspicion.at });
    return { documents, unread, ...(skipped ? { skipped } : {}) };
}
async function readTree(format, at, tree, options) {
    const plain = () => {
        const skipped = cdkOutputKind(at.file.file, at.root);
        if (skipped)
            return { documents: [], unread: [], skipped };
        return (0,extract_plain/* readPlain */.rM)(at.root, options, manifestPrefix(at.root) ?? (at.count > 1 ? [at.index] : []));
    };
    switch (format) {
        case 'terraform-plan': {
            const { readTerraformPlan } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5175), __webpack_require__.e(8815), __webpack_require__.e(8388), __webpack_require__.e(2111)]).then(__webpack_require__.bind(__webpack_require__, 2111));
            return (await readTerraformPlan(at.file, at.root, tree, options)) ?? plain();
        }
        case 'cloudformation': {
            const { readCloudFormation } = await Promise.all(/* import() */[__webpack_require__.e(8388), __webpack_require__.e(2370), __webpack_require__.e(9209)]).then(__webpack_require__.bind(__webpack_require__, 9209));
            return await readCloudFormation(at.root, options);
        }
        case 'serverless': {
            const { readServerless } = await Promise.all(/* import() */[__webpack_require__.e(8388), __webpack_require__.e(2370), __webpack_require__.e(7168)]).then(__webpack_require__.bind(__webpack_require__, 7168));
            return readServerless(at.root, options);
        }
        case 'plain':
            return plain();
    }
}
function coverageOf({ file }, reading) {
    const documents = reading?.documents.length ?? 0;
    const [unread] = reading?.unread ?? [];
    if (unread)
        return { file, status: 'unreadable', reason: unread.reason, documents };
    if (documents > 0)
        return { file, status: 'validated', reason: reading?.skipped ?? null, documents };
    return {
        file,
        status: 'skipped',
        reason: reading?.skipped ?? `${(0,posix_.basename)(file)} is not a policy file`,
        documents,
    };
}

// EXTERNAL MODULE: ./src/policy/document.ts
var policy_document = __webpack_require__(1561);
// EXTERNAL MODULE: ./src/policy/fingerprint-subject.ts
var fingerprint_subject = __webpack_require__(323);
// EXTERNAL MODULE: ./src/policy/source.ts
var source = __webpack_require__(6877);
// EXTERNAL MODULE: ./src/policy/statement.ts
var statement = __webpack_require__(8299);
;// CONCATENATED MODULE: ./src/policy/lint.ts





/**
 * Runs the rules over one document. The one place where a path becomes a place.
 * Findings come in the service's order: by the first offset of their places, then by rule.
 */
function lint(document, rules, surroundings = {}) {
    const resourceKind = document.type === 'RESOURCE_POLICY' ? resourceKindOf(document) : undefined;
    const selected = selectionFor(rules, document, resourceKind);
    const all = (0,statement/* statementsOf */.GX)(document.root);
    const statements = all.filter(({ mismatches }) => mismatches.length === 0);
    const version = (0,node/* memberOf */.C5)(document.root, 'Version')?.value;
    const policy = {
        document,
        surroundings,
        resourceKind,
        version: version?.kind === 'string' ? version.value : undefined,
        statements,
    };
    const findings = [];
    const report = (rule, problems) => {
        for (const problem of problems)
            findings.push(findingOf(rule, problem, document));
    };
    for (const rule of selected.document)
        report(rule, rule.document(policy));
    for (const statement of all) {
        const sound = statement.mismatches.length === 0;
        for (const rule of sound ? selected.statement : selected.mismatched)
            report(rule, rule.statement(statement, policy));
        if (sound && selected.condition.length > 0)
            for (const condition of statement.conditions)
                for (const rule of selected.condition)
                    report(rule, rule.condition(condition, statement, policy));
    }
    return findings.length > 1 ? inOrder(findings, document) : findings;
}
/** The kinds that have checks of their own; a role's only resource policy is its trust policy. */
function resourceKindOf({ resourceType }) {
    if (resourceType === 'AWS::IAM::Role')
        return 'AWS::IAM::AssumeRolePolicyDocument';
    return policy_document/* validatedResourceTypes */.iT.find((type) => type === resourceType) ?? 'other';
}
const selections = new WeakMap();
function selectionFor(rules, { type, syntaxError }, resourceKind) {
    let known = selections.get(rules);
    if (!known)
        selections.set(rules, (known = new Map()));
    const name = `${type} ${resourceKind ?? ''} ${String(syntaxError !== undefined)}`;
    let selection = known.get(name);
    if (!selection) {
        const applying = rules.filter((rule) => rule.types.includes(type) &&
            (!resourceKind || !rule.resourceKinds || rule.resourceKinds.includes(resourceKind)) &&
            // Where the text is no JSON there is nothing else to say.
            (rule.id === 'JSON_SYNTAX_ERROR') === (syntaxError !== undefined));
        const statement = applying.filter((rule) => rule.statement !== undefined);
        selection = {
            document: applying.filter((rule) => rule.document !== undefined),
            statement,
            mismatched: statement.filter((rule) => rule.runsOnMismatch),
            condition: applying.filter((rule) => rule.condition !== undefined),
        };
        known.set(name, selection);
    }
    return selection;
}
function findingOf(rule, problem, document) {
    const [first, ...rest] = problem.at.map((spot) => placeOf((0,policy_document/* tokenAt */.BN)(document, spot)));
    return {
        rule,
        severity: problem.severity ?? rule.severity,
        ...(rule.findingType ? { findingType: rule.findingType } : {}),
        message: problem.message,
        places: [first ?? placeOf(document.anchor), ...rest],
        document: document.name,
        ...(0,fingerprint_subject/* identityOf */.cu)(rule, document, problem.at, problem.subject),
        engine: 'offline',
    };
}
function placeOf(token) {
    return { kind: 'source', file: token.source.file, span: (0,source/* spanOf */.e)(token) };
}
function inOrder(findings, document) {
    return findings
        .map((finding) => ({ finding, offset: offsetOf(finding, document) }))
        .sort((left, right) => left.offset - right.offset || compareText(left.finding.rule.id, right.finding.rule.id))
        .map(({ finding }) => finding);
}
const compareText = (left, right) => (left < right ? -1 : left > right ? 1 : 0);
/** Offsets of other files do not compare: such findings come last. */
function offsetOf({ places }, { file }) {
    let least = Infinity;
    for (const place of places)
        if (place.kind === 'source' && place.file === file)
            least = Math.min(least, place.span.start.offset);
    return least === Infinity ? Number.MAX_SAFE_INTEGER : least;
}

// EXTERNAL MODULE: ./src/policy/service-reference/service-reference.ts + 3 modules
var service_reference = __webpack_require__(7226);
// EXTERNAL MODULE: ./src/policy/service-findings.ts
var service_findings = __webpack_require__(1108);
;// CONCATENATED MODULE: ./src/run/validate.ts






/** Reads the files and finds every policy in them; each file ends with a line of coverage. */
async function readFiles(files, tree, options, { ignores, holdsPolicies }) {
    const coverage = new Map();
    const unread = [];
    const without = (file, status, reason) => {
        coverage.set(file, { file, status, reason, documents: 0 });
        if (status === 'unreadable')
            unread.push({ what: file, reason, place: { file } });
    };
    const texts = new Map();
    for (const { path, status, skip } of files) {
        if (status === 'deleted')
            without(path, 'skipped', 'deleted by this change');
        else if (skip)
            without(path, holdsPolicies(path) ? 'unreadable' : 'skipped', skip);
        else if (ignores(path))
            without(path, 'skipped', 'ignored-paths in the config names it');
        else {
            const decoded = await tree.readFile(path).catch(unreadable);
            if (!decoded)
                without(path, 'unreadable', 'its content is not in the checkout and could not be fetched');
            else if ('text' in decoded)
                texts.set(path, decoded.text);
            else if ('skip' in decoded)
                without(path, holdsPolicies(path) ? 'unreadable' : 'skipped', decoded.skip);
            else
                without(path, 'unreadable', decoded.unreadable);
        }
    }
    const extraction = await extract([...texts.values()], tree, options);
    for (const line of extraction.coverage)
        coverage.set(line.file, line);
    for (const { file, reason, at } of extraction.unread)
        unread.push({ what: file, reason, place: { file, ...(at ? { line: (0,source/* spanOf */.e)(at).start.line } : {}) } });
    return {
        documents: extraction.documents,
        coverage: files.flatMap(({ path }) => coverage.get(path) ?? []),
        unread,
        unresolved: extraction.documents.flatMap(unresolvedValues),
        texts,
    };
}
const nothingRead = {
    head: { documents: [], coverage: [], unread: [], unresolved: [], texts: new Map() },
    base: null,
};
/** The changed files after and before the change; no base where there is nothing before it. */
async function readBoth(change, options, settings) {
    if (!change)
        return nothingRead;
    const head = await readFiles(change.files, change.head, options, settings);
    if (!change.base)
        return { head, base: null };
    const before = change.files.flatMap((file) => file.previousPath === null ? [] : [{ ...file, path: file.previousPath, status: 'modified' }]);
    return { head, base: await readFiles(before, change.base, options, settings) };
}
/** One file that cannot be read must not keep the others from being looked at. */
const unreadable = (error) => ({
    unreadable: `it could not be read: ${messageOf(error)}`,
});
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
function unresolvedValues(document) {
    // Of a text that is no JSON there is a finding, which says more.
    const unresolved = document.syntaxError === undefined ? (0,node/* unresolvedIn */.rL)(document.root) : [];
    const [first] = unresolved;
    if (!first)
        return [];
    const expressions = [...new Set(unresolved.map(({ node }) => node.expression))];
    const shown = expressions.slice(0, 5).join(', ');
    const more = expressions.length > 5 ? ` and ${expressions.length - 5} more` : '';
    return [
        {
            document,
            what: document.name ?? document.file,
            reason: `values that the file does not tell: ${shown}${more}. Give them under template-parameters in the config`,
            place: { file: first.node.source.file, line: (0,source/* spanOf */.e)(first.node).start.line },
        },
    ];
}
/**
 * The documents with a value that the files do not tell and did not tell before either; the others are not this change's
 * doing, and stay in the coverage. The same expression in one more place is one more value that nobody looked at.
 */
function newlyUnresolved(head, base, renames) {
    const before = new Map();
    for (const value of base?.unresolved.flatMap(({ document }) => valuesOf(document, document.file)) ?? [])
        before.set(value, (before.get(value) ?? 0) + 1);
    return head.unresolved.filter(({ document }) => {
        const values = valuesOf(document, renames.get(document.file) ?? document.file);
        const left = values.map((value) => {
            const count = before.get(value) ?? 0;
            before.set(value, count - 1);
            return count;
        });
        return left.some((count) => count <= 0);
    });
}
/** Where a document has values that are not known: statements may change their order. */
function valuesOf({ name, root }, file) {
    return (0,node/* unresolvedIn */.rL)(root).map(({ path, node }) => JSON.stringify([file, name, path.filter((step) => typeof step === 'string'), node.expression]));
}
/** The documents of which an engine that should have looked at them says nothing. */
function notValidated(validated) {
    return validated.flatMap(({ document, failure }) => failure === null
        ? []
        : [{ what: document.name ?? document.file, reason: failure, place: { file: document.file } }]);
}
/** What the rules are told of the settings: with `trusted-accounts` given, whoever is neither there nor ours is a stranger. */
function surroundingsOf({ trustedAccounts, allowedAccountIds, }, repository, account) {
    if (trustedAccounts.length === 0)
        return { repository };
    return {
        repository,
        knownAccounts: [...trustedAccounts, ...allowedAccountIds, ...(account ? [account] : [])],
    };
}
/**
 * The offline analyzer's findings for each document, and the service's where it answers: then these are the truth for
 * its own codes, and ours stay where the rule is our own.
 */
async function validate(documents, rules, service, surroundings = {}) {
    const offline = documents.map((document) => offlineFindings(document, rules, surroundings));
    const answers = service && documents.length > 0 ? await service(documents) : [];
    return documents.map((document, index) => {
        const { findings, failure } = offline[index] ?? { findings: [], failure: null };
        const combined = combine(document, findings, answers[index], rules);
        return failure === null ? combined : { ...combined, failure };
    });
}
/** A rule that breaks on one document must not keep the others from being looked at. */
function offlineFindings(document, rules, surroundings) {
    try {
        return { findings: lint(document, rules, surroundings), failure: null };
    }
    catch (error) {
        const failure = `the offline analyzer broke on it (${messageOf(error)}). This is an error of iam-gate: please report it`;
        return { findings: [], failure };
    }
}
/**
 * The findings of the head, and of the base those that tell which of them were there before. A finding that only the
 * service gives is existing when the service gives it for the base version too.
 */
async function validateBoth(head, base, rules, service, surroundings) {
    const validated = await validate(head.documents, rules, service, surroundings);
    const offline = await validate(base?.documents ?? [], rules, null, surroundings);
    const known = new Set(offline.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
    const unexplained = validated.some(({ engine, findings }) => engine === 'access-analyzer' && findings.some(({ fingerprint }) => !known.has(fingerprint)));
    const before = base && service && unexplained ? await validate(base.documents, rules, service, surroundings) : offline;
    return { validated, baseFindings: distinctFindings(before) };
}
function combine(document, offline, answer, rules) {
    const notes = [];
    if (document.typeGuess)
        notes.push(`taken as ${document.type}: ${document.typeGuess}`);
    if (!answer)
        return { document, findings: offline, engine: 'offline', notes, failure: null };
    if (answer.kind === 'refused') {
        notes.push(`validated offline only: ${answer.reason}`);
        return { document, findings: offline, engine: 'offline', notes, failure: null };
    }
    if (answer.kind === 'failed') {
        notes.push(`validated offline only: ${answer.reason}`);
        return { document, findings: offline, engine: 'offline', notes, failure: answer.reason };
    }
    const online = (0,service_findings/* serviceFindings */.Y)(document, answer.findings, (code) => rules.find(({ id }) => id === code));
    notes.push(...disagreements(offline, online));
    const own = offline.filter((finding) => finding.findingType === undefined);
    return { document, findings: [...online, ...own], engine: 'access-analyzer', notes, failure: null };
}
/** Where the two engines differ, for report.json: the offline analyzer is mended from these. */
function disagreements(offline, online) {
    const keyOf = ({ rule, places: [place] }) => `${rule.id} at ${place.kind === 'source' ? `line ${place.span.start.line}` : place.arn}`;
    const ours = new Set(offline.filter(({ findingType }) => findingType !== undefined).map(keyOf));
    const theirs = new Set(online.map(keyOf));
    return [
        ...[...theirs].filter((key) => !ours.has(key)).map((key) => `only the service reports ${key}`),
        ...[...ours].filter((key) => !theirs.has(key)).map((key) => `only the offline analyzer reports ${key}`),
    ];
}
/**
 * The findings of all documents, the same one once: two roles that share a policy text in the source have its problem
 * at one place.
 */
function distinctFindings(validated) {
    const seen = new Map();
    for (const finding of validated.flatMap(({ findings }) => findings)) {
        const places = finding.places.map((place) => place.kind === 'source' ? `${place.file}:${place.span.start.offset}` : place.arn);
        const key = [finding.rule.id, ...places, finding.message].join('\n');
        if (!seen.has(key))
            seen.set(key, finding);
    }
    return [...seen.values()];
}
/** Of what day the data about services is. Where no document was looked at, nothing is loaded to say so. */
const serviceReferenceOf = (documents) => documents.length > 0 ? { serviceReferenceDate: (0,service_reference/* serviceDataDate */.gZ)() } : {};
function documentResult({ document, findings, engine, notes }) {
    return {
        file: document.file,
        name: document.name,
        policyType: document.type,
        resourceType: document.resourceType,
        engine,
        findings: findings.length,
        notes,
    };
}


/***/ })

};
