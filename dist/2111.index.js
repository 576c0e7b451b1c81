export const id = 2111;
export const ids = [2111,1041];
export const modules = {

/***/ 2111:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTerraform: () => (/* binding */ readTerraform),
  readTerraformPlan: () => (/* reexport */ readTerraformPlan)
});

// EXTERNAL MODULE: ./src/policy/group.ts
var group = __webpack_require__(7193);
// EXTERNAL MODULE: ./src/policy/source.ts
var policy_source = __webpack_require__(6877);
// EXTERNAL MODULE: ./src/policy/extract/looks.ts
var looks = __webpack_require__(4028);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
;// CONCATENATED MODULE: ./src/policy/extract/terraform/declarations.ts
/** What a module declares, by its name. */
class Declarations {
    #byName = new Map();
    add(name, declared) {
        const known = this.#byName.get(name);
        if (known)
            known.push(declared);
        else
            this.#byName.set(name, [declared]);
    }
    /**
     * A name is declared once in a folder that Terraform takes. In a folder of examples, each a file, a file means its own.
     */
    meant(name, { source }) {
        const known = this.#byName.get(name);
        return known?.find((declared) => declared.source === source) ?? known?.at(-1);
    }
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/value.ts
/** A file made to keep the gate busy ends here; the rest of the run goes on. */
class TooMuchWork extends Error {
}
/** More than this is no policy (AWS takes some ten thousand characters). */
const mostValues = 200_000;
const tokenOf = ({ source, start, end }) => ({ source, start, end });
const nullAt = (at) => ({ kind: 'null', ...tokenOf(at) });
const booleanAt = (value, at) => ({ kind: 'boolean', value, ...tokenOf(at) });
const listAt = (items, at) => ({
    kind: 'list',
    items,
    ...tokenOf(at),
});
const numberAt = (value, at) => ({
    kind: 'number',
    value,
    text: String(value),
    ...tokenOf(at),
});
/** Text that is at its token as a whole, not character by character. */
function stringAt(text, at, assumed) {
    const part = { text, exact: false, ...(assumed === undefined ? {} : { assumed }), ...tokenOf(at) };
    return { kind: 'string', parts: [part], ...tokenOf(at) };
}
function unknownAt(at, expression = at.source.text.slice(at.start, at.end)) {
    return { kind: 'unknown', expression, ...tokenOf(at) };
}
function failedAt(at, reason) {
    return { ...unknownAt(at), failed: true, ...(reason === undefined ? {} : { reason }) };
}
/** More alternatives than this are no choice between policies. */
const mostOptions = 30;
/** One of these, nobody knows which; `at` is the expression that chooses. */
function oneOf(values, at) {
    const options = values.flatMap((value) => optionsOf(value));
    return { ...unknownAt(at), ...(options.length > mostOptions ? {} : { options }) };
}
/** What a value may be: itself, or what it is one of. */
const optionsOf = (value) => value.kind === 'unknown' ? (value.options ?? [value]) : [value];
function objectAt(entries, at) {
    const written = [...entries];
    const members = new Map(written);
    const twice = written.length > members.size;
    return { kind: 'object', members, ...(twice ? { written } : {}), ...tokenOf(at) };
}
/** The same value, said to stand elsewhere: for a single value that came from a place nobody would look at. */
function placedAt(value, at) {
    if (value.kind === 'resource' || value.kind === 'json' || value.kind === 'list' || value.kind === 'object')
        return value;
    if (value.kind !== 'string')
        return { ...value, ...tokenOf(at) };
    const parts = value.parts.map((part) => ({ ...part, exact: false, ...tokenOf(at) }));
    return { ...value, parts, ...tokenOf(at) };
}
/** What a file's author makes longer than this is not worked with. */
const longestText = 20_000_000;
/** The known text of a string, number or boolean; `undefined` when a part of it is unknown or it is none of these. */
function knownText(value) {
    switch (value.kind) {
        case 'string': {
            let length = 0;
            for (const { text, unknown } of value.parts)
                if (unknown !== undefined || (length += text.length) > longestText)
                    return undefined;
            return value.parts.map(({ text }) => text).join('');
        }
        case 'number':
            return value.text;
        case 'boolean':
            return String(value.value);
        case 'json':
            return knownText({ kind: 'string', parts: partsOf(value), ...tokenOf(value) });
        default:
            return undefined;
    }
}
/** The text with its unknown parts written as the author wrote them. */
function writtenText(parts) {
    return parts.map(({ text, unknown }) => (unknown === undefined ? text : `\${${unknown}}`)).join('');
}
/** The text with its unknown and assumed parts written as the author wrote them; `undefined` if none is assumed. */
function assumedText(parts) {
    if (parts.every(({ assumed }) => assumed === undefined))
        return undefined;
    const [only] = parts;
    if (parts.length === 1 && only?.assumed !== undefined)
        return only.assumed;
    return parts
        .map(({ text, unknown, assumed }) => (unknown ?? assumed) === undefined ? text : `\${${unknown ?? assumed ?? ''}}`)
        .join('');
}
/** What a value contributes to a string that it is put into. */
function partsOf(value) {
    switch (value.kind) {
        case 'string':
            return value.parts;
        case 'number':
        case 'boolean':
            return [{ text: knownText(value) ?? '', exact: false, ...tokenOf(value) }];
        case 'null':
            return [];
        case 'unknown':
            return [{ text: '', exact: false, unknown: value.expression, ...tokenOf(value) }];
        case 'json':
            return jsonParts(value.content);
        default:
            return [
                {
                    text: '',
                    exact: false,
                    unknown: value.source.text.slice(value.start, value.end),
                    ...tokenOf(value),
                },
            ];
    }
}
/** The JSON of a value as text whose parts remember where they came from. */
function jsonParts(value) {
    const parts = [];
    const mark = (text, at) => {
        // Values are shared: what is small in memory can be without end when it is written out.
        if (parts.length > mostValues)
            throw new TooMuchWork(`holds more than ${mostValues} values`);
        parts.push({ text, exact: false, ...tokenOf(at) });
    };
    const write = (current) => {
        if (current.kind === 'list') {
            mark('[', current);
            current.items.forEach((item, index) => {
                if (index > 0)
                    mark(',', current);
                write(item);
            });
            mark(']', current);
        }
        else if (current.kind === 'object') {
            mark('{', current);
            let index = 0;
            for (const [name, { key, value: member }] of current.members) {
                if (index++ > 0)
                    mark(',', current);
                mark(JSON.stringify(name), key);
                mark(':', key);
                write(member);
            }
            mark('}', current);
        }
        else if (current.kind === 'string' || current.kind === 'json') {
            mark('"', current);
            for (const part of partsOf(current))
                parts.push({
                    ...part,
                    exact: false,
                    text: JSON.stringify(part.text).slice(1, -1),
                    ...tokenOf(current),
                });
            mark('"', current);
        }
        else if (current.kind === 'null')
            mark('null', current);
        else
            parts.push(...partsOf(current));
    };
    write(value);
    return parts;
}
/** Whether a value is known to be nothing: what the branch of a condition that adds nothing gives. */
function isEmpty(value) {
    if (value.kind === 'null')
        return true;
    if (value.kind === 'list')
        return value.items.length === 0;
    if (value.kind === 'object')
        return value.members.size === 0;
    return value.kind === 'string' && knownText(value) === '';
}
function sameValue(left, right, fuel = { left: mostValues }) {
    if (--fuel.left < 0)
        return undefined;
    if (left.kind === 'unknown' ||
        right.kind === 'unknown' ||
        left.kind === 'resource' ||
        right.kind === 'resource')
        return undefined;
    if (left.kind === 'list' && right.kind === 'list') {
        if (left.items.length !== right.items.length)
            return false;
        return allSame(left.items.map((item, index) => sameValue(item, right.items[index] ?? nullAt(right), fuel)));
    }
    if (left.kind === 'object' && right.kind === 'object') {
        if (left.members.size !== right.members.size)
            return false;
        return allSame([...left.members].map(([name, { value }]) => {
            const other = right.members.get(name);
            return other ? sameValue(value, other.value, fuel) : false;
        }));
    }
    if (left.kind === 'null' || right.kind === 'null')
        return left.kind === right.kind;
    if (left.kind === 'list' || right.kind === 'list' || left.kind === 'object' || right.kind === 'object')
        return false;
    const [one, other] = [knownText(left), knownText(right)];
    return one === undefined || other === undefined ? undefined : one === other;
}
function allSame(answers) {
    if (answers.includes(false))
        return false;
    return answers.includes(undefined) ? undefined : true;
}
/** `undefined`: not known. */
function truth(value) {
    const text = knownText(value);
    // Before Terraform 0.12, `count` and the conditions around it were numbers.
    if (text === 'true' || text === '1')
        return true;
    return text === 'false' || text === '0' ? false : undefined;
}
/** The elements of a list or the values of an object, as `for_each` and `for` see them. */
function elementsOf(value) {
    if (value.kind === 'list')
        return value.items.map((item, index) => ({
            key: value.isSet ? item : numberAt(index, item),
            value: item,
        }));
    if (value.kind === 'object')
        // Terraform walks a map by its sorted keys.
        return [...value.members]
            .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
            .map(([name, { key, value: member }]) => ({ key: stringAt(name, key), value: member }));
    return undefined;
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/functions/function.ts

/** A function of texts (numbers and booleans count as text, as Terraform converts them). */
function ofTexts(compute) {
    return (args, { at }) => {
        const texts = args.map(knownText);
        if (texts.some((text) => text === undefined))
            return unknownFrom(args, at);
        const result = compute(...texts);
        if (result === undefined)
            return failedAt(at);
        if (typeof result === 'number')
            return numberAt(result, at);
        return stringAt(result, at, assumptionIn(args, at));
    };
}
/** Unknown, and an error if one of the arguments is an error: `try` must see it. */
function unknownFrom(args, at) {
    const failed = args.find((arg) => arg.kind === 'unknown' && arg.failed);
    return failed ? failedAt(at) : unknownAt(at);
}
/** What a text computed from assumed texts stands in for: the call. */
function assumptionIn(args, at) {
    const assumed = args.some((arg) => arg.kind === 'string' && arg.parts.some((part) => part.assumed !== undefined));
    return assumed ? at.source.text.slice(at.start, at.end) : undefined;
}
function ofNumbers(compute) {
    return (args, { at }) => {
        const numbers = args.map((arg) => Number(knownText(arg) ?? NaN));
        return numbers.some(Number.isNaN) ? unknownFrom(args, at) : numberAt(compute(...numbers), at);
    };
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/functions/collections.ts



/** The items of lists side by side. A list that is not known stays as one unknown item: nothing is dropped. */
const itemsOf = (value) => value.kind === 'list' ? value.items : value.kind === 'null' ? [] : [value];
const ofList = (compute) => (args, { at }) => {
    const [list] = args;
    if (list?.kind === 'null')
        return failedAt(at);
    if (list?.kind !== 'list')
        return list?.kind === 'unknown' ? passUnknown(list, at) : unknownFrom(args, at);
    const items = compute(list.items, args);
    return items ? listAt(items, list.source === at.source ? list : at) : unknownFrom(args, at);
};
const passUnknown = (value, at) => value.kind === 'unknown' ? value : unknownAt(at);
function distinct(items) {
    const kept = [];
    const texts = new Set();
    for (const item of items) {
        const text = item.kind === 'string' ? knownText(item) : undefined;
        if (text === undefined ? kept.some((other) => sameValue(item, other)) : texts.has(text))
            continue;
        if (text !== undefined)
            texts.add(text);
        kept.push(item);
    }
    return kept;
}
function flatten(items, depth = 0) {
    return items.flatMap((item) => item.kind === 'list' && depth < 50 ? flatten(item.items, depth + 1) : [item]);
}
const merge = (args, { at }) => {
    const known = args.filter((arg) => arg.kind !== 'null');
    const [only] = known;
    if (known.length === 1 && only)
        return only;
    if (known.some((arg) => arg.kind !== 'object'))
        return unknownFrom(args, at);
    const members = new Map();
    for (const arg of known)
        if (arg.kind === 'object')
            for (const [name, member] of arg.members)
                members.set(name, member);
    return objectAt(members, at);
};
const lookup = (args, { at }) => {
    const [map, key, fallback] = args;
    if (!map || !key)
        return failedAt(at);
    const name = knownText(key);
    if (map.kind === 'object' && name !== undefined)
        return map.members.get(name)?.value ?? fallback ?? failedAt(at);
    if (map.kind === 'object')
        return oneOf([...map.members.values(), ...(fallback ? [{ value: fallback }] : [])].map(({ value }) => value), at);
    return map.kind === 'null' && fallback ? fallback : unknownFrom(args, at);
};
/** The first that is not nothing; an unknown one may be it, so the answer ends there. */
const coalesce = (args, { at }) => args.find((arg) => arg.kind !== 'null' && !(arg.kind === 'string' && isEmpty(arg))) ?? failedAt(at);
const coalesceList = (args, { at }) => args.find((arg) => !isEmpty(arg)) ?? failedAt(at);
const contains = (args, { at }) => {
    const [list, wanted] = args;
    if (list?.kind !== 'list' || !wanted)
        return unknownFrom(args, at);
    const answers = list.items.map((item) => sameValue(item, wanted));
    if (answers.includes(true))
        return booleanAt(true, at);
    return answers.includes(undefined) ? unknownAt(at) : booleanAt(false, at);
};
const collections_length = (args, { at }) => {
    const [value] = args;
    if (value?.kind === 'list')
        return value.items.some(({ kind }) => kind === 'unknown') || value.beyond?.length === 0
            ? unknownAt(at)
            : numberAt(value.items.length, at);
    if (value?.kind === 'object')
        return numberAt(value.members.size, at);
    const text = value && knownText(value);
    return text === undefined ? unknownFrom(args, at) : numberAt(Array.from(text).length, at);
};
const collections_all = (wanted) => ([list], { at }) => {
    if (list?.kind !== 'list')
        return unknownAt(at);
    const answers = list.items.map(truth);
    if (answers.includes(!wanted))
        return booleanAt(!wanted, at);
    return answers.includes(undefined) ? unknownAt(at) : booleanAt(wanted, at);
};
const setOperation = (keep) => (args, { at }) => {
    const [first, ...others] = args;
    if (first?.kind !== 'list' || others.some(({ kind }) => kind !== 'list'))
        return unknownFrom(args, at);
    let items = distinct(first.items);
    for (const other of others) {
        const second = itemsOf(other);
        const has = (list, item) => list.some((entry) => sameValue(entry, item));
        items = distinct([...items, ...second]).filter((item) => keep(has(items, item), has(second, item)));
    }
    return setAt(items, at);
};
const setProduct = (args, { at }) => {
    let rows = [[]];
    for (const arg of args) {
        if (arg.kind !== 'list')
            return unknownFrom(args, at);
        if (rows.length * arg.items.length > 10_000)
            return unknownAt(at);
        rows = rows.flatMap((row) => arg.items.map((item) => [...row, item]));
    }
    return listAt(rows.map((row) => listAt(row, at)), at);
};
const sort = (items) => {
    const texts = items.map((item) => ({ item, text: knownText(item) }));
    if (texts.some(({ text }) => text === undefined))
        return items;
    return texts
        .sort((left, right) => ((left.text ?? '') < (right.text ?? '') ? -1 : 1))
        .map(({ item }) => item);
};
const toList = (args, { at }) => {
    const [value] = args;
    if (value?.kind === 'object')
        return listAt(elementsOf(value)?.map((element) => element.value) ?? [], at);
    return value?.kind === 'list' ? { ...value, isSet: false } : (value ?? failedAt(at));
};
/** Terraform walks a set of texts in their order. */
const setAt = (items, at) => ({
    ...listAt(sort(distinct(items)), at),
    isSet: true,
});
const toText = (args, { at }) => {
    const [value] = args;
    if (!value)
        return failedAt(at);
    const text = value.kind === 'string' ? undefined : knownText(value);
    return text === undefined ? value : stringAt(text, value);
};
/** A map of lists the other way round: each text with the keys of the lists that hold it. */
const transpose = (args, { at }) => {
    const [map] = args;
    if (map?.kind !== 'object')
        return unknownFrom(args, at);
    const texts = new Map();
    for (const { key, value } of elementsOf(map) ?? [])
        for (const item of itemsOf(value)) {
            const text = knownText(item);
            if (text === undefined)
                return unknownFrom(args, at);
            const known = texts.get(text) ?? { key: tokenOf(item), values: [] };
            texts.set(text, { ...known, values: [...known.values, key] });
        }
    return objectAt([...texts].map(([text, { key, values }]) => [text, { key, value: listAt(values, at) }]), at);
};
const range = (args, { at }) => {
    const numbers = args.map((arg) => Number(knownText(arg) ?? NaN));
    if (numbers.some(Number.isNaN))
        return unknownFrom(args, at);
    const [start, end] = numbers.length > 1 ? [numbers[0] ?? 0, numbers[1] ?? 0] : [0, numbers[0] ?? 0];
    const step = numbers[2] ?? (end < start ? -1 : 1);
    const count = step === 0 ? 0 : Math.max(0, Math.ceil((end - start) / step));
    if (count > 1024)
        return unknownAt(at);
    return listAt(Array.from({ length: count }, (_, index) => numberAt(start + index * step, at)), at);
};
const collections = {
    alltrue: collections_all(true),
    anytrue: collections_all(false),
    chunklist: (args, { at }) => {
        const [list, size] = args;
        const by = Number((size && knownText(size)) ?? 0);
        if (list?.kind !== 'list' || !(by >= 1))
            return unknownFrom(args, at);
        const chunks = Math.ceil(list.items.length / by);
        return listAt(Array.from({ length: chunks }, (_, index) => listAt(list.items.slice(index * by, (index + 1) * by), at)), at);
    },
    coalesce,
    coalescelist: coalesceList,
    compact: ofList((items) => items.filter((item) => item.kind !== 'null' && !(item.kind === 'string' && isEmpty(item)))),
    concat: (args, { at }) => listAt(args.flatMap(itemsOf), at),
    contains,
    distinct: ofList(distinct),
    element: (args, { at }) => {
        const [list, index] = args;
        if (list?.kind !== 'list' || !index)
            return unknownFrom(args, at);
        const wanted = Number(knownText(index) ?? NaN);
        const count = list.items.length;
        if (Number.isNaN(wanted) || count === 0)
            return list.beyond?.(index) ?? unknownFrom(args, at);
        return list.items[((wanted % count) + count) % count] ?? failedAt(at);
    },
    flatten: ofList((items) => flatten(items)),
    index: (args, { at }) => {
        const [list, wanted] = args;
        if (list?.kind !== 'list' || !wanted)
            return unknownFrom(args, at);
        const found = list.items.findIndex((item) => sameValue(item, wanted));
        return found < 0 ? failedAt(at) : numberAt(found, at);
    },
    keys: (args, { at }) => {
        const [map] = args;
        const elements = map?.kind === 'object' ? elementsOf(map) : undefined;
        return elements
            ? listAt(elements.map(({ key }) => key), at)
            : unknownFrom(args, at);
    },
    length: collections_length,
    list: (args, { at }) => listAt(args, at),
    lookup,
    matchkeys: (args, { at }) => {
        const [values, keys, wanted] = args;
        if (values?.kind !== 'list' || keys?.kind !== 'list' || wanted?.kind !== 'list')
            return unknownFrom(args, at);
        return listAt(values.items.filter((_, index) => {
            const key = keys.items[index];
            return key !== undefined && wanted.items.some((item) => sameValue(item, key));
        }), at);
    },
    merge,
    nonsensitive: ([value], { at }) => value ?? failedAt(at),
    one: (args, { at }) => {
        const [list] = args;
        if (list?.kind !== 'list')
            return list ?? failedAt(at);
        if (list.items.length > 1)
            return failedAt(at);
        return list.items[0] ?? nullAt(at);
    },
    range,
    reverse: ofList((items) => items.toReversed()),
    sensitive: ([value], { at }) => value ?? failedAt(at),
    setintersection: setOperation((first, second) => first && second),
    setproduct: setProduct,
    setsubtract: setOperation((first, second) => first && !second),
    setunion: setOperation(() => true),
    slice: (args, { at }) => {
        const [list, start, end] = args;
        const [from, to] = [Number((start && knownText(start)) ?? NaN), Number((end && knownText(end)) ?? NaN)];
        if (list?.kind !== 'list' || Number.isNaN(from) || Number.isNaN(to))
            return unknownFrom(args, at);
        return listAt(list.items.slice(from, to), at);
    },
    sort: ofList(sort),
    sum: (args, { at }) => {
        const [list] = args;
        const numbers = list?.kind === 'list' ? list.items.map((item) => Number(knownText(item) ?? NaN)) : [NaN];
        return numbers.some(Number.isNaN)
            ? unknownFrom(args, at)
            : numberAt(numbers.reduce((sum, number) => sum + number, 0), at);
    },
    tobool: (args, { at }) => {
        const known = args[0] && truth(args[0]);
        return known === undefined ? (args[0] ?? failedAt(at)) : booleanAt(known, at);
    },
    tolist: toList,
    tomap: ([value], { at }) => value ?? failedAt(at),
    tonumber: (args, { at }) => {
        const text = args[0] && knownText(args[0]);
        if (text === undefined)
            return args[0] ?? failedAt(at);
        return text.trim() === '' || Number.isNaN(Number(text))
            ? failedAt(at)
            : { kind: 'number', value: Number(text), text, ...tokenOf(at) };
    },
    toset: (args, call) => {
        const list = toList(args, call);
        return list.kind === 'list' ? setAt(list.items, list) : list;
    },
    tostring: toText,
    transpose,
    values: (args, { at }) => {
        const [map] = args;
        const elements = map?.kind === 'object' ? elementsOf(map) : undefined;
        return elements
            ? listAt(elements.map(({ value }) => value), at)
            : unknownFrom(args, at);
    },
    zipmap: (args, { at }) => {
        const [keys, values] = args;
        if (keys?.kind !== 'list' || values?.kind !== 'list')
            return unknownFrom(args, at);
        const names = keys.items.map(knownText);
        if (names.some((name) => name === undefined))
            return unknownFrom(args, at);
        return objectAt(keys.items.map((key, index) => {
            const value = indexOf(values, numberAt(index, at), at);
            return [names[index] ?? '', { key: tokenOf(key), value }];
        }), at);
    },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(5175);
// EXTERNAL MODULE: ./src/policy/extract/json.ts
var json = __webpack_require__(4580);
// EXTERNAL MODULE: ./src/policy/extract/located-text.ts
var located_text = __webpack_require__(7444);
// EXTERNAL MODULE: ./src/policy/extract/yaml.ts
var yaml = __webpack_require__(1041);
;// CONCATENATED MODULE: ./src/policy/extract/terraform/json-text.ts





/** Stands for an unknown part while the text around it is read as JSON; from Unicode's private use area. */
const marker = '\uE0F0';
/**
 * Reads a string as JSON. Every value keeps its place inside the string, also in a heredoc; a part that is not
 * known stays so, whether it stands inside a JSON string or is a value of its own.
 */
function jsonOf(value) {
    if (value.kind === 'json')
        return { value: value.content, problems: [] };
    const text = new ComposedText(partsOf(value), value);
    const { root, problems } = (0,json/* parseJson */.qF)((0,located_text/* wholeFile */.AA)(text.composed));
    return {
        value: root && text.valueOf(root),
        problems: problems.map(({ reason, at }) => ({ reason, at: text.token(at) })),
    };
}
/** The same for YAML, whose first document it takes. */
function yamlOf(value) {
    const text = new ComposedText(partsOf(value), value);
    const { roots, problems } = (0,yaml.parseYaml)((0,located_text/* wholeFile */.AA)(text.composed));
    const [root] = roots;
    return { value: root && text.valueOf(root), problems };
}
/** A text that came together from parts, and the way from a stretch of it to the source. */
class ComposedText {
    composed;
    #whole;
    #placed;
    constructor(parts, whole) {
        this.#whole = tokenOf(whole);
        this.#placed = place(parts);
        this.composed = new policy_source/* SourceText */.D(whole.source.file, this.#placed.map(({ part }) => part.text).join(''));
    }
    token({ start, end }) {
        const first = this.#placed[this.#indexAt(start)];
        const last = this.#placed[this.#indexAt(Math.max(start, end - 1))];
        if (!first || !last)
            return this.#whole;
        const from = first.part.exact ? first.part.start + (start - first.start) : first.part.start;
        // What begins in one file and ends in another is shown where it begins.
        const ending = last.part.source === first.part.source ? last : first;
        const to = ending.part.exact
            ? Math.min(ending.part.start + (end - ending.start), ending.part.end)
            : ending.part.end;
        return { source: first.part.source, start: from, end: Math.max(from, to) };
    }
    valueOf(node) {
        const at = this.token(node);
        switch (node.kind) {
            case 'array':
                return listAt(node.items.map((item) => this.valueOf(item)), at);
            case 'object':
                return objectAt(node.members.map((member) => {
                    const value = { key: this.token(member), value: this.valueOf(member.value) };
                    return [member.key, value];
                }), at);
            case 'string':
                return this.#string(node.value, node, at);
            case 'number':
                return { kind: 'number', value: node.value, text: node.text, ...at };
            case 'boolean':
                return { kind: 'boolean', value: node.value, ...at };
            default:
                return { kind: 'null', ...at };
        }
    }
    #string(text, { start, end }, at) {
        const inside = this.#placed
            .slice(this.#indexAt(start), this.#indexAt(end - 1) + 1)
            .filter((placed) => placed.end > start && placed.start < end);
        if (inside.every(({ part }) => part.unknown === undefined && part.assumed === undefined))
            return { kind: 'string', parts: [{ text, exact: false, ...at }], ...at };
        const quote = /["']/.test(this.composed.text.charAt(start)) ? 1 : 0;
        const parts = inside.flatMap(({ part, start: from, end: to }) => {
            if (part.unknown !== undefined)
                return [{ ...part, text: '', exact: false, ...at }];
            const raw = this.composed.text.slice(Math.max(from, start + quote), Math.min(to, end - quote));
            return raw === '' ? [] : [{ ...part, text: unescapeJson(raw), exact: false, ...at }];
        });
        const [only] = parts;
        // Without quotes around it, it may be anything: `"Resource": ${local.arns}`.
        const bare = inside[0]?.start === start && inside[0].end === end;
        if (bare && only?.unknown !== undefined)
            return { kind: 'unknown', expression: only.unknown, ...at };
        return { kind: 'string', parts, ...at };
    }
    #indexAt(offset) {
        let low = 0;
        let high = this.#placed.length - 1;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#placed[middle]?.end ?? 0) > offset)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
function place(parts) {
    const placed = [];
    let length = 0;
    let inString = false;
    for (const part of parts) {
        // An unknown value that stands alone must not break the JSON: `"Resource": ${local.arns}`.
        const text = part.unknown === undefined ? part.text : inString ? marker : `"${marker}"`;
        if (text === '')
            continue;
        placed.push({ part: { ...part, text }, start: length, end: length + text.length });
        length += text.length;
        if (part.unknown === undefined)
            inString = endsInString(text, inString);
    }
    return placed;
}
function endsInString(text, before) {
    let inString = before;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (inString && character === '\\')
            index++;
        else if (character === '"')
            inString = !inString;
    }
    return inString;
}
function unescapeJson(raw) {
    if (!raw.includes('\\'))
        return raw;
    try {
        return JSON.parse(`"${raw}"`);
    }
    catch {
        return raw;
    }
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/functions/encoding.ts





const hash = (algorithm, encoding) => ofTexts((text = '') => (0,external_node_crypto_.createHash)(algorithm).update(text).digest(encoding));
const encoding = {
    base64decode: ofTexts((text = '') => Buffer.from(text, 'base64').toString('utf8')),
    base64encode: ofTexts((text = '') => Buffer.from(text, 'utf8').toString('base64')),
    base64sha256: hash('sha256', 'base64'),
    csvdecode: (args, { at }) => {
        const text = args[0] && knownText(args[0]);
        if (text === undefined)
            return unknownFrom(args, at);
        try {
            return plainValue((0,sync/* parse */.qg)(text, { columns: true, skip_empty_lines: true }), args[0] ?? at);
        }
        catch {
            return failedAt(at);
        }
    },
    jsondecode: (args, { at }) => {
        const [text] = args;
        if (text?.kind !== 'string' && text?.kind !== 'json')
            return unknownFrom(args, at);
        const { value, problems } = jsonOf(text);
        return value && problems.length === 0 ? value : failedAt(at);
    },
    jsonencode: (args, { at }) => {
        const [content] = args;
        if (!content)
            return failedAt(at);
        return content.kind === 'unknown' && !content.options ? content : { kind: 'json', content, ...at };
    },
    md5: hash('md5', 'hex'),
    sha1: hash('sha1', 'hex'),
    sha256: hash('sha256', 'hex'),
    sha512: hash('sha512', 'hex'),
    urlencode: ofTexts((text = '') => encodeURIComponent(text).replaceAll('%20', '+')),
    yamldecode: (args, { at }) => {
        const [text] = args;
        if (!text || knownText(text) === undefined)
            return unknownFrom(args, at);
        const { value, problems } = yamlOf(text);
        return value && problems.length === 0 ? value : failedAt(at);
    },
};
/** A JavaScript value, said to stand at one token. */
function plainValue(value, at) {
    if (value === null || value === undefined)
        return nullAt(at);
    if (Array.isArray(value))
        return listAt(value.map((item) => plainValue(item, at)), at);
    if (typeof value === 'object')
        return objectAt(Object.entries(value).map(([name, member]) => [name, { key: at, value: plainValue(member, at) }]), at);
    if (typeof value === 'boolean')
        return booleanAt(value, at);
    if (typeof value === 'number')
        return numberAt(value, at);
    return stringAt(typeof value === 'string' ? value : '', at);
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/policy/extract/terraform/functions/files.ts





/** The whole text of a file, each character at its place in that file. */
const file = (args, { at, scope }) => {
    const path = args[0] && knownText(args[0]);
    if (path === undefined)
        return unknownFrom(args, at);
    const found = scope.module.file(path, at);
    if (typeof found === 'string')
        return { ...unknownAt(at), reason: found };
    const { text } = found;
    const token = { source: found, start: 0, end: text.length };
    return { kind: 'string', parts: [{ text, exact: true, ...token }], ...token };
};
const templateFile = (args, call) => {
    const [path, variables] = args;
    const name = path && knownText(path);
    if (name === undefined)
        return unknownFrom(args, call.at);
    const found = call.scope.module.template(name, call.at);
    if (typeof found === 'string')
        return { ...unknownAt(call.at), reason: found };
    return templateValue(found.parts, found, call.scope.with(variablesOf(variables)));
};
/** The names that a template may use: the members of the object that is passed to it. */
function variablesOf(variables) {
    return variables?.kind === 'object' ? [...variables.members].map(([name, { value }]) => [name, value]) : [];
}
const fileSet = (args, { at, scope }) => {
    const [folder, pattern] = args.map(knownText);
    if (folder === undefined || pattern === undefined)
        return unknownFrom(args, at);
    const names = scope.module.filesMatching(folder, pattern);
    return names
        ? setAt(names.map((name) => stringAt(name, at)), at)
        : unknownAt(at);
};
const exists = (args, { at, scope }) => {
    const path = args[0] && knownText(args[0]);
    return path === undefined
        ? unknownFrom(args, at)
        : booleanAt(typeof scope.module.file(path, at) !== 'string', at);
};
const files = {
    abspath: ([path], { at }) => path ?? failedAt(at),
    basename: ofTexts((path = '') => (0,posix_.basename)(path)),
    dirname: ofTexts((path = '') => (0,posix_.dirname)(path)),
    file,
    fileexists: exists,
    fileset: fileSet,
    pathexpand: ([path], { at }) => path ?? failedAt(at),
    templatefile: templateFile,
};

;// CONCATENATED MODULE: ./src/policy/extract/terraform/functions/numbers.ts


const extreme = (compute) => (args, { at }) => {
    const values = args.flatMap((arg) => (arg.kind === 'list' ? arg.items : [arg]));
    const numbers = values.map((value) => Number(knownText(value) ?? NaN));
    return numbers.length === 0 || numbers.some(Number.isNaN)
        ? unknownFrom(args, at)
        : numberAt(compute(...numbers), at);
};
const numbers = {
    abs: ofNumbers((value = 0) => Math.abs(value)),
    ceil: ofNumbers((value = 0) => Math.ceil(value)),
    floor: ofNumbers((value = 0) => Math.floor(value)),
    log: ofNumbers((value = 1, base = Math.E) => Math.log(value) / Math.log(base)),
    max: extreme(Math.max),
    min: extreme(Math.min),
    parseint: ofTexts((text = '', base = '10') => {
        const parsed = Number.parseInt(text, Number(base));
        return Number.isNaN(parsed) ? undefined : parsed;
    }),
    pow: ofNumbers((value = 0, exponent = 0) => value ** exponent),
    signum: ofNumbers((value = 0) => Math.sign(value)),
};

;// CONCATENATED MODULE: ./src/policy/extract/terraform/functions/providers.ts


const arnParts = ['partition', 'service', 'region', 'account_id', 'resource'];
/** The functions that the AWS provider adds: https://registry.terraform.io/providers/hashicorp/aws/latest/docs */
const providers = {
    'provider::aws::arn_build': ofTexts((...parts) => parts.length === arnParts.length ? ['arn', ...parts].join(':') : undefined),
    'provider::aws::arn_parse': (args, { at }) => {
        const arn = args[0] && knownText(args[0]);
        if (arn === undefined)
            return unknownFrom(args, at);
        const parts = /^arn:([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s.exec(arn)?.slice(1);
        if (!parts)
            return failedAt(at);
        const assumed = assumptionIn(args, at);
        return objectAt(arnParts.map((name, index) => [
            name,
            { key: at, value: stringAt(parts[index] ?? '', at, assumed) },
        ]), at);
    },
    'provider::aws::trim_iam_role_path': ofTexts((arn = '') => arn.replace(/(:role\/).*\//, '$1')),
};

;// CONCATENATED MODULE: ./src/policy/extract/terraform/functions/strings.ts


const ofTwo = (test) => (args, { at }) => {
    const [text, other] = args.map(knownText);
    return text === undefined || other === undefined
        ? unknownFrom(args, at)
        : booleanAt(test(text, other), at);
};
/** Blanks at the ends go; what stands between keeps its parts, so that JSON inside keeps its places. */
const trimParts = (before, after) => (args, { at }) => {
    const [text] = args;
    if (text?.kind === 'json')
        return text;
    if (text?.kind !== 'string')
        return text ? unknownFrom(args, at) : failedAt(at);
    const parts = [...text.parts];
    const cut = (index, pattern) => {
        const part = parts[index];
        if (!part || part.unknown !== undefined)
            return false;
        const found = pattern.exec(part.text);
        if (!found || found[0].length === 0)
            return false;
        const from = found.index === 0 ? found[0].length : 0;
        const kept = part.text.slice(from, found.index === 0 ? undefined : found.index);
        const start = part.exact ? part.start + from : part.start;
        parts[index] = { ...part, text: kept, start, end: part.exact ? start + kept.length : part.end };
        return kept === '';
    };
    if (before)
        for (let index = 0; index < parts.length && cut(index, before); index++)
            ;
    if (after)
        for (let index = parts.length - 1; index >= 0 && cut(index, after); index--)
            ;
    return { ...text, parts, ...at };
};
const join = (args, { at }) => {
    const [separator, ...lists] = args;
    const between = separator && knownText(separator);
    if (between === undefined)
        return unknownFrom(args, at);
    const items = lists.flatMap((list) => (list.kind === 'list' ? list.items : [list]));
    const [only] = items;
    if (items.length === 1 && only)
        return only;
    const parts = items.flatMap((item, index) => {
        const glue = index > 0 && between !== '' ? [{ text: between, exact: false, ...tokenOf(at) }] : [];
        return [...glue, ...partsOf(item)];
    });
    return { kind: 'string', parts, ...at };
};
const replace = (args, { at }) => {
    const [text, , to] = args;
    const from = args[1] && knownText(args[1]);
    if (!text || !to || from === undefined)
        return unknownFrom(args, at);
    const change = /^\/[\s\S]+\/$/.test(from) ? patternChange(from.slice(1, -1), to) : textChange(from, to);
    if (!change)
        return unknownFrom(args, at);
    // JSON keeps its structure, and a text its parts, so that what was not replaced keeps its place.
    if (text.kind === 'json' && !/["[\]{}]/.test(from))
        return { ...text, content: changeTexts(text.content, change) };
    if (text.kind !== 'string')
        return unknownFrom(args, at);
    const changed = text.parts.flatMap(change);
    // A match across two parts is only seen in the whole.
    const whole = knownText(text);
    const inWhole = whole === undefined ? undefined : change({ text: whole, exact: false, ...at });
    if (inWhole && writtenText(inWhole) !== writtenText(changed))
        return stringAt(inWhole.map((part) => part.text).join(''), at, assumptionIn(args, at));
    return { ...text, parts: changed };
};
function textChange(from, to) {
    if (from === '')
        return undefined;
    const replacement = partsOf(to);
    return (part) => {
        if (!part.text.includes(from))
            return [part];
        const place = { exact: false, ...tokenOf(part) };
        return part.text
            .split(from)
            .flatMap((text, index) => [
            ...(index > 0 ? replacement.map((own) => ({ ...own, ...place })) : []),
            ...(text === '' ? [] : [{ ...part, ...place, text }]),
        ]);
    };
}
function patternChange(from, to) {
    const pattern = goExpression(from);
    const replacement = knownText(to)?.replace(/\$\{(\w+)\}/g, '$$$1');
    if (!pattern || replacement === undefined)
        return undefined;
    return (part) => {
        const text = part.text.replace(pattern, replacement);
        return text === part.text ? [part] : [{ ...part, text, exact: false }];
    };
}
function changeTexts(value, change) {
    if (value.kind === 'string')
        return { ...value, parts: value.parts.flatMap(change) };
    if (value.kind === 'list')
        return { ...value, items: value.items.map((item) => changeTexts(item, change)) };
    if (value.kind !== 'object')
        return value;
    const members = [...value.members].map(([name, { key, value: member }]) => {
        const changed = writtenText(change({ text: name, exact: false, ...tokenOf(key) }));
        return [changed, { key, value: changeTexts(member, change) }];
    });
    return { ...value, members: new Map(members) };
}
/** Go's regular expressions as JavaScript's: the flags in front, and `(?P<name>`. */
function goExpression(pattern, flags = 'g') {
    const prefix = /^\(\?([ims]+)\)/.exec(pattern);
    const inline = prefix?.[1] ?? '';
    const body = pattern.slice(prefix?.[0].length ?? 0).replaceAll('(?P<', '(?<');
    // Nested repetition can take this engine exponential time; Go's takes linear.
    if (body.length > 1000 || /[*+}]\)[*+{]/.test(body))
        return undefined;
    try {
        return new RegExp(body, flags + inline);
    }
    catch {
        return undefined;
    }
}
const regexAll = (all) => (args, { at }) => {
    const [pattern, text] = args.map(knownText);
    if (pattern === undefined || text === undefined)
        return unknownFrom(args, at);
    const expression = goExpression(pattern);
    if (!expression || text.length > 10_000)
        return unknownAt(at);
    const matches = [...text.matchAll(expression)].map((match) => {
        if (match.groups)
            return {
                kind: 'object',
                members: new Map(Object.entries(match.groups).map(([name, group]) => [
                    name,
                    { key: at, value: stringAt(group, at) },
                ])),
                ...at,
            };
        if (match.length > 1)
            return listAt(match.slice(1).map((group) => stringAt(group, at)), at);
        return stringAt(match[0], at);
    });
    return all ? listAt(matches, at) : (matches[0] ?? failedAt(at));
};
/** `%s` and `%v` keep the parts of what they take; other verbs make plain text. */
function format(pattern, values, { at }) {
    const parts = [];
    const plain = (text) => {
        if (text)
            parts.push({ text, exact: false, ...tokenOf(at) });
    };
    let from = 0;
    let next = 0;
    for (const match of pattern.matchAll(/%(?:\[(\d+)\])?([-+# 0]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g)) {
        plain(pattern.slice(from, match.index));
        from = match.index + match[0].length;
        const [, position, flags = '', width = '', precision, verb = ''] = match;
        if (verb === '%') {
            plain('%');
            continue;
        }
        if (position)
            next = Number(position) - 1;
        const value = values[next++];
        if (!value)
            return failedAt(at);
        const text = knownText(value);
        const isCollection = value.kind === 'list' || value.kind === 'object';
        if (verb === 'v' && (isCollection || flags.includes('#')))
            parts.push(...jsonParts(value));
        else if ((verb === 's' || verb === 'v') && width === '' && precision === undefined)
            parts.push(...(isCollection ? [unknownPart(value)] : partsOf(value)));
        else if (text === undefined)
            parts.push(unknownPart(value));
        else
            plain(padded(verbs[verb]?.(text, precision) ?? text.slice(0, precision ? Number(precision) : undefined), flags, Number(width)));
    }
    plain(pattern.slice(from));
    return { kind: 'string', parts, ...tokenOf(at) };
}
/** What Go writes for the verbs that are no plain text. */
const verbs = {
    b: (text) => Math.trunc(Number(text)).toString(2),
    d: (text) => String(Math.trunc(Number(text))),
    f: (text, precision = '6') => Number(text).toFixed(Math.min(Number(precision), 100)),
    o: (text) => Math.trunc(Number(text)).toString(8),
    q: (text) => JSON.stringify(text),
    x: (text) => Math.trunc(Number(text)).toString(16),
    X: (text) => Math.trunc(Number(text)).toString(16).toUpperCase(),
};
function unknownPart(value) {
    return {
        text: '',
        exact: false,
        unknown: value.source.text.slice(value.start, value.end),
        ...tokenOf(value),
    };
}
function padded(text, flags, width) {
    if (width > 1000)
        return text;
    if (flags.includes('-'))
        return text.padEnd(width);
    return text.padStart(width, flags.includes('0') ? '0' : ' ');
}
const formatList = (args, call) => {
    const [pattern, ...values] = args;
    const text = pattern && knownText(pattern);
    if (text === undefined)
        return unknownFrom(args, call.at);
    const lists = values.filter((value) => value.kind === 'list');
    const unknown = values.some((value) => value.kind === 'unknown' || value.kind === 'object');
    if (lists.length === 0)
        return unknown ? unknownFrom(args, call.at) : listAt([format(text, values, call)], call.at);
    const length = Math.max(...lists.map(({ items }) => items.length));
    return listAt(Array.from({ length }, (_, index) => {
        const own = values.map((value) => value.kind === 'list' ? (value.items[index] ?? failedAt(call.at)) : value);
        const result = format(text, own, call);
        // The element is what a reader would change.
        const element = own.find((_value, position) => values[position]?.kind === 'list');
        return element && result.kind === 'string' ? { ...result, ...tokenOf(element) } : result;
    }), call.at);
};
const strings = {
    chomp: trimParts(undefined, /(?:\r?\n)+$/),
    trimspace: trimParts(/^\s+/, /\s+$/),
    indent: (args, { at }) => args[1] ?? failedAt(at),
    format: (args, call) => {
        const [pattern, ...values] = args;
        const text = pattern && knownText(pattern);
        return text === undefined ? unknownFrom(args, call.at) : format(text, values, call);
    },
    formatlist: formatList,
    join,
    lower: ofTexts((text = '') => text.toLowerCase()),
    upper: ofTexts((text = '') => text.toUpperCase()),
    title: ofTexts((text = '') => text.replace(/(^|\s)\S/g, (first) => first.toUpperCase())),
    regex: regexAll(false),
    regexall: regexAll(true),
    replace,
    split: (args, { at }) => {
        const [separator, text] = args.map(knownText);
        if (separator === undefined || text === undefined)
            return unknownFrom(args, at);
        const assumed = assumptionIn(args, at);
        const items = text === '' ? [''] : text.split(separator);
        return listAt(items.map((item) => stringAt(item, at, assumed)), at);
    },
    startswith: ofTwo((text, prefix) => text.startsWith(prefix)),
    endswith: ofTwo((text, suffix) => text.endsWith(suffix)),
    strcontains: ofTwo((text, part) => text.includes(part)),
    strrev: ofTexts((text = '') => Array.from(text).reverse().join('')),
    substr: ofTexts((text = '', offset = '0', length = '-1') => {
        const characters = Array.from(text);
        const start = Number(offset) < 0 ? Math.max(0, characters.length + Number(offset)) : Number(offset);
        return characters.slice(start, Number(length) < 0 ? undefined : start + Number(length)).join('');
    }),
    trim: ofTexts((text = '', set = '') => {
        let [start, end] = [0, text.length];
        while (start < end && set.includes(text.charAt(start)))
            start++;
        while (end > start && set.includes(text.charAt(end - 1)))
            end--;
        return text.slice(start, end);
    }),
    trimprefix: ofTexts((text = '', prefix = '') => prefix && text.startsWith(prefix) ? text.slice(prefix.length) : text),
    trimsuffix: ofTexts((text = '', suffix = '') => suffix && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text),
};

;// CONCATENATED MODULE: ./src/policy/extract/terraform/functions/index.ts








const functions = { ...collections, ...encoding, ...files, ...numbers, ...providers, ...strings };
/** Terraform's functions by name. One that we do not have, or a provider's, gives an unknown value. */
function call(expression, scope, evaluate) {
    const at = tokenOf(expression);
    const name = expression.name.replace(/^core::/, '');
    if (name === 'try')
        return tried(expression, scope, evaluate);
    if (name === 'can') {
        const value = expression.args[0] && evaluate(expression.args[0], scope);
        if (value?.kind !== 'unknown')
            return booleanAt(value !== undefined, at);
        return value.failed ? booleanAt(false, at) : unknownAt(at);
    }
    const args = argumentsOf(expression, scope, evaluate);
    if (!args)
        return unknownAt(at);
    const implementation = Object.hasOwn(functions, name) ? functions[name] : undefined;
    return implementation ? applied(implementation, args, { at, scope }) : unknownFrom(args, at);
}
/** Of an argument that is one of several, the function's value is one of as many. */
function applied(implementation, args, call) {
    const value = implementation(args, call);
    const choices = args.filter((arg) => arg.kind === 'unknown' && arg.options);
    const [choice] = choices;
    if (value.kind !== 'unknown' || value.options || !choice || choices.length > 1)
        return value;
    return oneOf(optionsOf(choice).map((option) => applied(implementation, args.with(args.indexOf(choice), option), call)), call.at);
}
/** The first argument that is no error. */
function tried(expression, scope, evaluate) {
    for (const arg of expression.args) {
        const value = evaluate(arg, scope);
        if (value.kind !== 'unknown' || !value.failed)
            return value;
    }
    return failedAt(expression);
}
/** `undefined` when a list that is spread with `...` is not known. */
function argumentsOf(expression, scope, evaluate) {
    const args = expression.args.map((arg) => evaluate(arg, scope));
    if (!expression.spread)
        return args;
    const last = args.pop();
    return last?.kind === 'list' ? [...args, ...last.items] : undefined;
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/syntax.ts
const textOf = ({ source, start, end }) => source.text.slice(start, end);

;// CONCATENATED MODULE: ./src/policy/extract/terraform/evaluate.ts



const deepestReference = 300;
/** What an expression is worth where `scope` says. Never throws for what the file's author did. */
function evaluate(expression, scope) {
    const { work } = scope.module.run;
    if (--work.steps < 0)
        throw new TooMuchWork('takes more than two million steps to evaluate');
    if (work.depth > deepestReference)
        return unknownAt(expression);
    work.depth++;
    try {
        const value = evaluateInner(expression, scope);
        work.steps -=
            value.kind === 'list' ? value.items.length : value.kind === 'string' ? value.parts.length : 0;
        return value;
    }
    finally {
        work.depth--;
    }
}
function evaluateInner(expression, scope) {
    const at = tokenOf(expression);
    switch (expression.kind) {
        case 'number':
            return { kind: 'number', value: Number(expression.text), text: numberText(expression.text), ...at };
        case 'boolean':
            return booleanAt(expression.value, at);
        case 'null':
            return nullAt(at);
        case 'template':
            return templateValue(expression.parts, at, scope);
        case 'tuple':
            return listAt(expression.items.map((item) => evaluate(item, scope)), at);
        case 'object':
            return objectAt(expression.members.map(({ key, value }) => {
                const name = knownText(evaluate(key, scope)) ?? `\${${textOf(key)}}`;
                return [name, { key: tokenOf(key), value: evaluate(value, scope) }];
            }), at);
        case 'call':
            return call(expression, scope, evaluate);
        case 'name':
            return scope.lookup(expression.name, at);
        case 'attribute':
            return attributeOf(evaluate(expression.of, scope), expression.name, at);
        case 'index':
            return indexOf(evaluate(expression.of, scope), evaluate(expression.key, scope), at);
        case 'splat':
            return splat(evaluate(expression.of, scope), expression.rest, at, scope);
        case 'splat-item':
            return scope.lookup('[*]', at);
        case 'conditional':
            return conditional(expression, scope);
        case 'unary':
            return unary(expression.operator, evaluate(expression.operand, scope), at);
        case 'binary':
            return binary(expression, scope);
        case 'for':
            return forEach(expression, scope);
    }
}
/** As Terraform writes a number: `012` is 12, and `1.50` is 1.5. */
const numberText = (written) => /^\d+$/.test(written) ? written.replace(/^0+(?=\d)/, '') : String(Number(written));
function attributeOf(value, name, at) {
    switch (value.kind) {
        case 'resource':
            return value.attribute(name, at);
        case 'object': {
            const member = value.members.get(name);
            return member?.value ?? value.beyond?.(stringAt(name, at)) ?? failedAt(at);
        }
        case 'list':
            if (/^\d+$/.test(name))
                return indexOf(value, numberAt(Number(name), at), at);
            return value.beyond
                ? attributeOf(value.items[0] ?? value.beyond(numberAt(0, at)), name, at)
                : failedAt(at);
        case 'unknown':
            if (value.options)
                return oneOf(value.options.map((option) => attributeOf(option, name, at)), at);
            return {
                ...unknownAt(at),
                ...(value.reason === undefined ? {} : { reason: value.reason }),
                ...(value.failed ? { failed: true } : {}),
            };
        default:
            return failedAt(at);
    }
}
function indexOf(value, key, at) {
    const name = knownText(key);
    if (value.kind === 'unknown' && value.options)
        return oneOf(value.options.map((option) => indexOf(option, key, at)), at);
    if (value.kind === 'list') {
        if (name === undefined)
            return value.beyond?.(key) ?? oneOf(value.items, at);
        return value.items[Number(name)] ?? value.beyond?.(key) ?? failedAt(at);
    }
    if (name !== undefined)
        return attributeOf(value, name, at);
    if (value.kind !== 'object')
        return unknownAt(at);
    return (value.beyond?.(key) ??
        oneOf([...value.members.values()].map((member) => member.value), at));
}
function splat(of, rest, at, scope) {
    if (of.kind === 'null')
        return listAt([], at);
    // A splat on what is no list is a list of one.
    const items = of.kind === 'list' ? of.items : [of];
    return listAt(items.map((item) => evaluate(rest, scope.with([['[*]', item]]))), at);
}
function conditional(expression, scope) {
    const condition = truth(evaluate(expression.condition, scope));
    if (condition !== undefined)
        return evaluate(condition ? expression.then : expression.otherwise, scope);
    const then = evaluate(expression.then, scope);
    const otherwise = evaluate(expression.otherwise, scope);
    // What may be there is judged as if it were.
    if (isEmpty(otherwise) || sameValue(then, otherwise))
        return then;
    if (isEmpty(then))
        return otherwise;
    return oneOf([then, otherwise], expression);
}
function unary(operator, operand, at) {
    if (operator === '!') {
        const known = truth(operand);
        return known === undefined ? unknownAt(at) : booleanAt(!known, at);
    }
    return operand.kind === 'number' ? numberAt(-operand.value, at) : unknownAt(at);
}
function binary({ operator, left, right, ...at }, scope) {
    const one = evaluate(left, scope);
    if (operator === '&&' || operator === '||') {
        const decides = operator === '||';
        if (truth(one) === decides)
            return booleanAt(decides, at);
        const other = truth(evaluate(right, scope));
        if (other === decides)
            return booleanAt(decides, at);
        return truth(one) === undefined || other === undefined ? unknownAt(at) : booleanAt(other, at);
    }
    const other = evaluate(right, scope);
    if (operator === '==' || operator === '!=') {
        const same = sameValue(one, other);
        return same === undefined ? unknownAt(at) : booleanAt(same === (operator === '=='), at);
    }
    const [a, b] = [Number(knownText(one) ?? NaN), Number(knownText(other) ?? NaN)];
    if (Number.isNaN(a) || Number.isNaN(b))
        return unknownAt(at);
    const compare = comparisons[operator];
    if (compare)
        return booleanAt(compare(a, b), at);
    const result = arithmetic[operator]?.(a, b);
    return result === undefined || !Number.isFinite(result) ? unknownAt(at) : numberAt(result, at);
}
const comparisons = {
    '<': (left, right) => left < right,
    '<=': (left, right) => left <= right,
    '>': (left, right) => left > right,
    '>=': (left, right) => left >= right,
};
const arithmetic = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '%': (left, right) => left % right,
};
function forEach(expression, scope) {
    const at = tokenOf(expression);
    const collection = evaluate(expression.collection, scope);
    const results = [];
    for (const element of iterate(collection)) {
        const inner = scope.with([
            [expression.valueName, element.value],
            ...(expression.keyName === undefined ? [] : [[expression.keyName, element.key]]),
        ]);
        if (expression.condition && truth(evaluate(expression.condition, inner)) === false)
            continue;
        const key = expression.key ? evaluate(expression.key, inner) : element.key;
        results.push({ key, at: expression.key ?? at, value: evaluate(expression.value, inner) });
    }
    if (!expression.key)
        return listAt(results.map(({ value }) => value), at);
    const groups = new Map();
    for (const { key, at: keyAt, value } of results) {
        const name = knownText(key) ?? `\${${textOf(expression.key)}}`;
        const group = groups.get(name) ?? { key: tokenOf(keyAt), values: [] };
        group.values.push(value);
        groups.set(name, group);
    }
    return objectAt([...groups].map(([name, { key, values }]) => [
        name,
        { key, value: expression.grouping ? listAt(values, at) : (values.at(-1) ?? nullAt(at)) },
    ]), at);
}
/** What to repeat something for. Over an unknown list once, with an unknown element: it may be there. */
function iterate(collection) {
    const elements = elementsOf(collection);
    if (elements)
        return elements;
    if (collection.kind === 'null')
        return [];
    const element = { ...unknownAt(collection), expression: `${expressionOf(collection)}[*]` };
    return [{ key: element, value: element }];
}
const expressionOf = (value) => (value.kind === 'unknown' ? value.expression : textOf(value));
/** A template's worth; a template that is a single interpolation keeps the type of its value. */
function templateValue(parts, whole, scope) {
    const at = tokenOf(whole);
    const [only] = parts;
    if (parts.length === 1 && only?.kind === 'interpolation') {
        const value = evaluate(only.expression, scope);
        // What is written here as text is changed here; a longer value keeps the place that it has.
        return value.kind === 'string' &&
            value.parts.length <= 1 &&
            value.source === at.source &&
            within(value, at)
            ? { ...value, ...at }
            : value;
    }
    return { kind: 'string', parts: [...templateText(parts, scope)], ...at };
}
const within = (inner, outer) => inner.start >= outer.start && inner.end <= outer.end;
function* templateText(parts, scope) {
    for (const part of parts) {
        switch (part.kind) {
            case 'text':
                yield { text: part.text, exact: part.exact, ...tokenOf(part) };
                break;
            case 'interpolation':
                yield* partsOf(evaluate(part.expression, scope));
                break;
            case 'if': {
                const condition = truth(evaluate(part.condition, scope));
                yield* templateText(condition === false ? part.otherwise : part.then, scope);
                break;
            }
            case 'for':
                for (const { key, value } of iterate(evaluate(part.collection, scope))) {
                    const names = [[part.valueName, value]];
                    if (part.keyName !== undefined)
                        names.push([part.keyName, key]);
                    yield* templateText(part.body, scope.with(names));
                }
        }
    }
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/instances.ts


const mostInstances = 100;
/**
 * The instances of a block. Where there is none, or their number is not known, one: what may be there is judged
 * as if it were.
 */
function instancesOf(block, scope) {
    const count = block.body.attributes.get('count');
    if (count) {
        const number = Number(knownText(evaluate(count.value, scope)) ?? NaN);
        const known = Math.min(Number.isNaN(number) ? 0 : number, mostInstances);
        if (known < 1)
            return [{ key: '', scope: withCount(scope, numberAt(0, count)), off: number === 0 }];
        return Array.from({ length: known }, (_, index) => ({
            key: `[${index}]`,
            scope: withCount(scope, numberAt(index, count)),
        }));
    }
    const forEach = block.body.attributes.get('for_each');
    if (!forEach)
        return [{ key: '', scope }];
    const collection = evaluate(forEach.value, scope);
    const elements = eachOf(collection)?.slice(0, mostInstances) ?? [];
    if (elements.length === 0) {
        const key = unknownAt(forEach, 'each.key');
        const none = withEach(scope, key, unknownAt(forEach, 'each.value'));
        return [{ key: '', scope: none, off: collection.kind !== 'unknown' }];
    }
    return elements.map(({ key, value }) => ({
        key: keyText(key),
        scope: withEach(scope, key, value),
    }));
}
const keyText = (key) => `["${knownText(key) ?? '?'}"]`;
/** Of a set, the key of an element is the element. */
function eachOf(collection) {
    const elements = elementsOf(collection);
    return collection.kind === 'list' ? elements?.map(({ value }) => ({ key: value, value })) : elements;
}
function withCount(scope, index) {
    return scope.with([['count', objectAt([['index', { key: index, value: index }]], index)]]);
}
function withEach(scope, key, value) {
    const members = [
        ['key', { key, value: key }],
        ['value', { key: value, value }],
    ];
    return scope.with([['each', objectAt(members, key)]]);
}
/** What a reference to a block is worth: the one instance, or the list or map of them. */
function instanceValue(block, scope, at, create) {
    const count = block.body.attributes.get('count');
    const forEach = block.body.attributes.get('for_each');
    if (!count && !forEach)
        return create(scope, '');
    const instances = instancesOf(block, scope);
    const values = instances.map((instance) => create(instance.scope, instance.key));
    if (count) {
        // The instance 0 of a resource that is switched off is still worth something to whoever asks for it.
        const known = Number(knownText(evaluate(count.value, scope)) ?? NaN);
        const items = known === 0 ? [] : values;
        const beyond = (key) => values[Number(knownText(key) ?? 0)] ?? values[0] ?? unknownAt(key);
        return { ...listAt(items, at), beyond };
    }
    const collection = forEach && evaluate(forEach.value, scope);
    const elements = collection && eachOf(collection);
    const beyond = (key) => {
        // The value is what the collection has for this key, when only the key's text is not known.
        const own = withEach(scope, key, unknownAt(key));
        return create(own, `[${key.start}]`);
    };
    const members = (elements ?? []).slice(0, mostInstances).map(({ key }, index) => {
        return [knownText(key) ?? '?', { key: tokenOf(key), value: values[index] ?? unknownAt(key) }];
    });
    return { ...objectAt(members, at), beyond };
}
function nestedBlocks(body, type, scope) {
    const attribute = body.attributes.get(type) ?? body.attributes.get(`${type}s`);
    // Before Terraform 0.12 a block could be written as an argument; in arguments of modules it must be.
    const written = attribute && body.blocks.length === 0 ? blocksIn(attribute.value, attribute.nameToken) : [];
    const blocks = body.blocks.flatMap((block) => {
        if (block.type === type)
            return [{ block, scope }];
        return block.type === 'dynamic' && block.labels[0] === type ? dynamicBlocks(block, type, scope) : [];
    });
    return [...written.map((block) => ({ block, scope })), ...blocks];
}
function dynamicBlocks(block, type, scope) {
    const content = block.body.blocks.find((inner) => inner.type === 'content');
    const forEach = block.body.attributes.get('for_each');
    if (!content || !forEach)
        return [];
    const iterator = block.body.attributes.get('iterator')?.value;
    const name = iterator?.kind === 'name' ? iterator.name : type;
    return iterate(evaluate(forEach.value, scope))
        .slice(0, mostInstances)
        .map(({ key, value }) => {
        const members = [
            ['key', { key: tokenOf(key), value: key }],
            ['value', { key: tokenOf(value), value }],
        ];
        // A reader knows the block by `dynamic "statement"`.
        const made = { ...content, header: block.header };
        return { block: made, scope: scope.with([[name, objectAt(members, value)]]) };
    });
}
/** Objects as the blocks that they stand for: one, a list of them, or a map of them by names of no meaning. */
function blocksIn(expression, header) {
    if (expression.kind === 'tuple')
        return expression.items.flatMap((item) => blocksIn(item, item));
    if (expression.kind !== 'object')
        return [];
    const { members } = expression;
    if (members.length > 0 && members.every(({ value }) => value.kind === 'object'))
        return members.flatMap(({ key, value }) => blocksIn(value, key));
    const attributes = new Map();
    for (const { key, value } of members) {
        const [name] = key.kind === 'template' ? key.parts : [];
        if (name?.kind !== 'text')
            continue;
        const at = { source: key.source, start: key.start, end: value.end };
        attributes.set(name.text, { name: name.text, nameToken: tokenOf(key), value, ...at });
    }
    const body = { attributes, blocks: [] };
    return [{ type: '', labels: [], header: tokenOf(header), body, ...tokenOf(expression) }];
}

// EXTERNAL MODULE: ./src/policy/extract/assumed.ts
var assumed = __webpack_require__(4598);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/arns.ts + 1 modules
var arns = __webpack_require__(1295);
// EXTERNAL MODULE: ./src/policy/extract/cloudformation/policy-properties.data.ts
var policy_properties_data = __webpack_require__(6235);
;// CONCATENATED MODULE: ./src/policy/extract/terraform/cloudformation-types.ts


/** `aws_s3tables_table` and `AWS::S3Tables::Table` by the letters that they share. */
const lettersOf = (type) => type.toLowerCase().replace(/^aws(?:cc)?(?:_|::)|[^a-z0-9]/g, '');
let typesByLetters;
/** CloudFormation's type of a resource, where the provider named it alike: most of the newer ones, all of `awscc`. */
function cloudFormationType(type) {
    typesByLetters ??= new Map([...(0,arns/* typesWithArn */.f)(), ...Object.keys(policy_properties_data/* policyProperties */.S5)].map((name) => [lettersOf(name), name]));
    return typesByLetters.get(lettersOf(type));
}
/** The ARN of a resource that `resourceShapes` has not, as CloudFormation has it. */
function shapeInCloudFormation(type) {
    const known = cloudFormationType(type);
    const arn = known && (0,arns/* returnsOf */.B)(known)?.arn;
    if (!arn)
        return undefined;
    const placeholders = [...arn.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => snakeCase(name));
    const words = type.split('_').slice(2);
    const names = words.map((_word, index) => `${words.slice(index).join('_')}_name`);
    const pattern = arn
        .replace(/\{\w+\}/g, '{name}')
        .replace(/:R:/, ':{region}:')
        .replace(/:A:/, ':{account}:');
    return {
        arn: `arn:{partition}:${pattern}`,
        names: ['name', ...names, ...placeholders.slice(-1)],
        id: 'name',
    };
}
/** The Cloud Control provider's resources are CloudFormation's: `awscc_iam_role.policies` holds what `Policies` holds. */
function awsccArgument(type, argument) {
    if (!type.startsWith('awscc_'))
        return undefined;
    const properties = policy_properties_data/* policyProperties */.S5[cloudFormationType(type) ?? ''] ?? [];
    return properties.find(({ path }) => snakeCase(/^\w+/.exec(path)?.[0] ?? '') === argument);
}
const snakeCase = (name) => name.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').toLowerCase();

;// CONCATENATED MODULE: ./src/policy/extract/terraform/policy-document.ts





/**
 * `data "aws_iam_policy_document"`, as the provider renders it: sources, then the document's own statements, then
 * overrides; a statement replaces, in its place, an earlier one of the same `sid`. Lists of several values are
 * sorted descending, one value stands alone, `&{…}` becomes `${…}`.
 * https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/iam/policy_document_data_source.go
 */
function renderPolicyDocument(block, scope, at) {
    const document = new MergedDocument(block);
    const { attributes } = block.body;
    for (const name of ['source_json', 'source_policy_documents'])
        document.mergeAll(attributes.get(name)?.value, scope);
    document.mergeOwn(scope);
    for (const name of ['override_json', 'override_policy_documents'])
        document.mergeAll(attributes.get(name)?.value, scope);
    return { kind: 'json', content: document.content(), documents: document.blocks, ...tokenOf(at) };
}
class MergedDocument {
    /** Every document block that this one came together from. */
    blocks;
    #block;
    #version;
    #id;
    #statements = [];
    constructor(block) {
        this.#block = block;
        this.blocks = [tokenOf(block)];
    }
    mergeAll(expression, scope) {
        if (!expression)
            return;
        for (const value of optionsOf(evaluate(expression, scope)))
            for (const source of value.kind === 'list' ? value.items : [value])
                this.#mergeJson(source);
    }
    #mergeJson(source) {
        if (isEmpty(source))
            return;
        if (source.kind === 'unknown' && source.options) {
            for (const option of source.options)
                this.#mergeJson(option);
            return;
        }
        if (source.kind === 'json')
            this.blocks.push(...(source.documents ?? []));
        const content = source.kind === 'json' || source.kind === 'string' ? jsonOf(source).value : undefined;
        if (content?.kind !== 'object') {
            // Statements that nobody knows are named, not dropped.
            this.#statements.push(source.kind === 'unknown' ? source : unknownAt(source));
            return;
        }
        const statement = content.members.get('Statement')?.value;
        this.#merge(content.members.get('Version'), content.members.get('Id'), (statement?.kind === 'list' ? statement.items : statement ? [statement] : []).map(rewritten));
    }
    mergeOwn(scope) {
        const { body, header } = this.#block;
        const version = attributeMember(this.#block, 'version', scope) ?? {
            key: tokenOf(header),
            value: stringAt('2012-10-17', header),
        };
        const statements = nestedBlocks(body, 'statement', scope).map((nested) => renderStatement(nested));
        this.#merge(version, attributeMember(this.#block, 'policy_id', scope), statements);
    }
    #merge(version, id, statements) {
        if (id && !isEmpty(id.value))
            this.#id = id;
        const newer = version &&
            (knownText(version.value) ?? '') > (this.#version ? (knownText(this.#version.value) ?? '') : '');
        if (newer || (version && !this.#version))
            this.#version = version;
        for (const statement of statements) {
            const sid = sidOf(statement);
            const existing = sid ? this.#statements.findIndex((other) => sidOf(other) === sid) : -1;
            if (existing < 0)
                this.#statements.push(statement);
            else
                this.#statements[existing] = statement;
        }
    }
    content() {
        const block = this.#block;
        const members = [];
        if (this.#version)
            members.push(['Version', this.#version]);
        if (this.#id)
            members.push(['Id', this.#id]);
        const statements = this.#statements.length > 0 ? listAt(this.#statements, block) : this.#notYet();
        if (statements)
            members.push(['Statement', { key: tokenOf(block.header), value: statements }]);
        return objectAt(members, block);
    }
    /** A document whose statements are all up to the caller: its lists are empty by default. */
    #notYet() {
        const dynamic = this.#block.body.blocks.find(({ type }) => type === 'dynamic');
        const list = dynamic?.body.attributes.get('for_each') ??
            this.#block.body.attributes.get('source_policy_documents') ??
            this.#block.body.attributes.get('override_policy_documents');
        return list && unknownAt(list.value);
    }
}
/** The provider reads a document that it merges and writes it again, its principals and conditions in its own way. */
function rewritten(statement) {
    return changeMembers(statement, (element, value) => {
        if (element === 'Principal' || element === 'NotPrincipal')
            return changeMembers(value, (_type, names) => names.kind === 'list' ? sortedDescending(names) : names);
        if (element !== 'Condition')
            return value;
        return changeMembers(value, (_operator, keys) => changeMembers(keys, (_key, values) => values.kind === 'list' && values.items.length === 1
            ? (values.items[0] ?? values)
            : asText(values, false)));
    });
}
function changeMembers(value, change) {
    if (value.kind !== 'object')
        return value;
    const members = [...value.members].map(([name, member]) => [
        name,
        { ...member, value: change(name, member.value) },
    ]);
    return { ...value, members: new Map(members) };
}
function sidOf(statement) {
    const sid = statement.kind === 'object' ? statement.members.get('Sid') : undefined;
    return sid && knownText(sid.value);
}
const lists = [
    ['actions', 'Action'],
    ['not_actions', 'NotAction'],
    ['resources', 'Resource'],
    ['not_resources', 'NotResource'],
];
function renderStatement({ block, scope }) {
    const members = [];
    const sid = attributeMember(block, 'sid', scope);
    if (sid && !isEmpty(sid.value))
        members.push(['Sid', sid]);
    members.push([
        'Effect',
        attributeMember(block, 'effect', scope) ?? {
            key: tokenOf(block.header),
            value: stringAt('Allow', block.header),
        },
    ]);
    for (const [argument, element] of lists) {
        const member = attributeMember(block, argument, scope);
        if (!member || isEmpty(member.value))
            continue;
        const value = textList(member.value, argument.endsWith('resources'));
        members.push([element, { ...member, value: oneOrSorted(value) }]);
    }
    for (const [type, element] of [
        ['principals', 'Principal'],
        ['not_principals', 'NotPrincipal'],
    ]) {
        const principals = renderPrincipals(nestedBlocks(block.body, type, scope));
        if (principals)
            members.push([element, principals]);
    }
    const conditions = renderConditions(nestedBlocks(block.body, 'condition', scope));
    if (conditions)
        members.push(['Condition', conditions]);
    return objectAt(members, block);
}
function renderPrincipals(blocks) {
    const [first] = blocks;
    if (!first)
        return undefined;
    const types = new Map();
    for (const { block, scope } of blocks) {
        const type = nameOf(block, 'type', scope);
        const identifiers = attributeMember(block, 'identifiers', scope);
        if (!type || !identifiers)
            continue;
        const values = textList(identifiers.value, true);
        const own = values.kind === 'list' ? values.items : [values];
        const known = types.get(type.name);
        if (known)
            known.values.push(...own);
        else
            types.set(type.name, { key: type.at, values: [...own], at: values });
    }
    const key = tokenOf(first.block.header);
    const any = types.get('*');
    if (types.size === 1 && any?.values.length === 1 && any.values[0] && knownText(any.values[0]) === '*')
        return { key, value: any.values[0] };
    const members = sorted(types).map(([name, type]) => [
        name,
        { key: type.key, value: oneOrSorted(listAt(type.values, type.at)) },
    ]);
    return { key, value: objectAt(members, first.block) };
}
function renderConditions(blocks) {
    const [first] = blocks;
    if (!first)
        return undefined;
    const tests = new Map();
    for (const { block, scope } of blocks) {
        const test = nameOf(block, 'test', scope);
        const variable = nameOf(block, 'variable', scope);
        const values = attributeMember(block, 'values', scope);
        if (!test || !variable || !values)
            continue;
        const texts = textList(values.value, true);
        const own = texts.kind === 'list' ? texts.items : [texts];
        const operator = tests.get(test.name) ?? {
            key: test.at,
            variables: new Map(),
            at: tokenOf(block),
        };
        tests.set(test.name, operator);
        const known = operator.variables.get(variable.name);
        if (known)
            known.values.push(...own);
        else
            operator.variables.set(variable.name, { key: variable.at, values: [...own], at: texts });
    }
    const operators = sorted(tests).map(([name, { key, variables, at }]) => {
        const keys = sorted(variables).map(([variable, entry]) => {
            const [only] = entry.values;
            const value = entry.values.length === 1 && only ? only : listAt(entry.values, entry.at);
            return [variable, { key: entry.key, value }];
        });
        return [name, { key, value: objectAt(keys, at) }];
    });
    return { key: tokenOf(first.block.header), value: objectAt(operators, first.block) };
}
/** Go writes the members of a map by their sorted names. */
const sorted = (map) => [...map].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
function attributeMember(block, name, scope) {
    const attribute = block.body.attributes.get(name);
    if (!attribute)
        return undefined;
    const value = evaluate(attribute.value, scope);
    return value.kind === 'null' ? undefined : { key: tokenOf(attribute.nameToken), value };
}
/** A member name that a block gives; `at` is the value, which is what a reader would change. */
function nameOf(block, name, scope) {
    const attribute = block.body.attributes.get(name);
    if (!attribute)
        return undefined;
    const value = evaluate(attribute.value, scope);
    return { name: knownText(value) ?? `\${${textOf(attribute.value)}}`, at: tokenOf(value) };
}
/** The schema makes every element text and, as a set, keeps one of each. */
function textList(value, variables) {
    if (value.kind !== 'list')
        return asText(value, variables);
    const seen = new Set();
    // Before Terraform 0.12, `["${var.list}"]` was the list itself.
    const flat = value.items.flatMap((item) => (item.kind === 'list' ? item.items : [item]));
    const items = flat.flatMap((item) => {
        const text = asText(item, variables);
        const known = knownText(text);
        if (item.kind === 'null' || (known !== undefined && seen.has(known)))
            return [];
        if (known !== undefined)
            seen.add(known);
        return [text];
    });
    return listAt(items, value);
}
function asText(value, variables) {
    const text = value.kind === 'number' || value.kind === 'boolean' ? stringAt(knownText(value) ?? '', value) : value;
    if (!variables || text.kind !== 'string')
        return text;
    // `&{aws:username}` is a policy variable that Terraform itself must not evaluate.
    const parts = text.parts.map((part) => part.text.includes('&{') ? { ...part, text: part.text.replaceAll('&{', '${'), exact: false } : part);
    return { ...text, parts };
}
function oneOrSorted(value) {
    if (value.kind !== 'list')
        return value;
    const [only] = value.items;
    if (value.items.length === 1 && only)
        return only;
    return sortedDescending(value);
}
function sortedDescending(value) {
    const texts = new Map(value.items.map((item) => [item, knownText(item) ?? '']));
    const items = [...value.items].sort((left, right) => {
        const [one, other] = [texts.get(left) ?? '', texts.get(right) ?? ''];
        return one > other ? -1 : one < other ? 1 : 0;
    });
    return listAt(items, value);
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/resource-shapes.ts
const shape = (arn, names = 'name', id = 'name') => ({
    arn,
    names: names.split(' '),
    id,
});
/** `service:resource` in the region and the account. */
const regional = (service, resource = '{name}', names, id) => shape(`arn:{partition}:${service}:{region}:{account}:${resource}`, names, id);
const global = (service, resource, names, id) => shape(`arn:{partition}:${service}::{account}:${resource}`, names, id);
const uuid = '1234abcd-12ab-34cd-56ef-1234567890ab';
const hex = '0123456789abcdef0';
const resourceShapes = {
    aws_accessanalyzer_analyzer: regional('access-analyzer', 'analyzer/{name}', 'analyzer_name'),
    aws_acm_certificate: regional('acm', `certificate/${uuid}`, 'domain_name', 'arn'),
    aws_acmpca_certificate_authority: regional('acm-pca', `certificate-authority/${uuid}`, 'name', 'arn'),
    aws_api_gateway_rest_api: shape('arn:{partition}:apigateway:{region}::/restapis/{name}'),
    aws_apigatewayv2_api: shape('arn:{partition}:apigateway:{region}::/apis/{name}'),
    aws_appconfig_application: regional('appconfig', 'application/{name}'),
    aws_appsync_graphql_api: regional('appsync', 'apis/{name}'),
    aws_athena_workgroup: regional('athena', 'workgroup/{name}'),
    aws_autoscaling_group: regional('autoscaling', `autoScalingGroup:${uuid}:autoScalingGroupName/{name}`),
    aws_backup_plan: regional('backup', `backup-plan:${uuid}`),
    aws_backup_vault: regional('backup', 'backup-vault:{name}'),
    aws_batch_compute_environment: regional('batch', 'compute-environment/{name}', 'compute_environment_name name', 'arn'),
    aws_batch_job_definition: regional('batch', 'job-definition/{name}', 'name', 'arn'),
    aws_batch_job_queue: regional('batch', 'job-queue/{name}', 'name', 'arn'),
    aws_bedrockagent_agent: regional('bedrock', 'agent/{name}', 'agent_name'),
    aws_bedrockagent_knowledge_base: regional('bedrock', 'knowledge-base/{name}'),
    aws_cloudformation_stack: regional('cloudformation', `stack/{name}/${uuid}`, 'name', 'arn'),
    aws_cloudfront_distribution: global('cloudfront', 'distribution/EDFDVBD6EXAMPLE', 'comment'),
    aws_cloudtrail: regional('cloudtrail', 'trail/{name}'),
    aws_cloudtrail_event_data_store: regional('cloudtrail', `eventdatastore/${uuid}`, 'name', 'arn'),
    aws_cloudwatch_event_bus: regional('events', 'event-bus/{name}'),
    aws_cloudwatch_event_connection: regional('events', `connection/{name}/${uuid}`),
    aws_cloudwatch_event_rule: regional('events', 'rule/{name}'),
    aws_cloudwatch_log_destination: regional('logs', 'destination:{name}'),
    aws_cloudwatch_log_group: regional('logs', 'log-group:{name}'),
    aws_cloudwatch_metric_alarm: regional('cloudwatch', 'alarm:{name}', 'alarm_name'),
    aws_codeartifact_domain: regional('codeartifact', 'domain/{name}', 'domain', 'arn'),
    aws_codeartifact_repository: regional('codeartifact', 'repository/{name}', 'repository', 'arn'),
    aws_codebuild_project: regional('codebuild', 'project/{name}', 'name', 'arn'),
    aws_codecommit_repository: regional('codecommit', '{name}', 'repository_name'),
    aws_codedeploy_app: regional('codedeploy', 'application:{name}'),
    aws_codepipeline: regional('codepipeline', '{name}'),
    aws_codestarconnections_connection: regional('codestar-connections', `connection/${uuid}`, 'name', 'arn'),
    aws_cognito_identity_pool: regional('cognito-identity', `identitypool/us-east-1:${uuid}`, 'identity_pool_name'),
    aws_cognito_user_pool: regional('cognito-idp', 'userpool/us-east-1_aB1cD2eF3'),
    aws_db_instance: regional('rds', 'db:{name}', 'identifier'),
    aws_db_proxy: regional('rds', 'db-proxy:{name}'),
    aws_dynamodb_table: regional('dynamodb', 'table/{name}'),
    aws_ebs_volume: regional('ec2', `volume/vol-${hex}`),
    aws_ecr_repository: regional('ecr', 'repository/{name}'),
    aws_ecrpublic_repository: global('ecr-public', 'repository/{name}', 'repository_name'),
    aws_ecs_cluster: regional('ecs', 'cluster/{name}', 'name', 'arn'),
    aws_ecs_service: regional('ecs', 'service/{name}', 'name', 'arn'),
    aws_ecs_task_definition: regional('ecs', 'task-definition/{name}:1', 'family'),
    aws_efs_access_point: regional('elasticfilesystem', 'access-point/fsap-0123456789abcdef0'),
    aws_efs_file_system: regional('elasticfilesystem', 'file-system/fs-0123456789abcdef0'),
    aws_eks_cluster: regional('eks', 'cluster/{name}'),
    aws_eks_fargate_profile: regional('eks', `fargateprofile/cluster/{name}/${uuid}`, 'fargate_profile_name'),
    aws_eks_node_group: regional('eks', `nodegroup/cluster/{name}/${uuid}`, 'node_group_name'),
    aws_elasticache_cluster: regional('elasticache', 'cluster:{name}', 'cluster_id'),
    aws_elasticache_replication_group: regional('elasticache', 'replicationgroup:{name}', 'replication_group_id'),
    aws_elasticsearch_domain: regional('es', 'domain/{name}', 'domain_name', 'arn'),
    aws_glacier_vault: regional('glacier', 'vaults/{name}'),
    aws_glue_catalog_database: regional('glue', 'database/{name}'),
    aws_glue_job: regional('glue', 'job/{name}'),
    aws_glue_registry: regional('glue', 'registry/{name}', 'registry_name', 'arn'),
    aws_guardduty_detector: regional('guardduty', 'detector/12abc34d567e8fa901bc2d34e56789f0'),
    aws_iam_group: global('iam', 'group/{name}'),
    aws_iam_instance_profile: global('iam', 'instance-profile/{name}'),
    aws_iam_openid_connect_provider: global('iam', 'oidc-provider/{name}', 'url', 'arn'),
    aws_iam_policy: global('iam', 'policy/{name}', 'name', 'arn'),
    aws_iam_role: global('iam', 'role/{name}'),
    aws_iam_saml_provider: global('iam', 'saml-provider/{name}', 'name', 'arn'),
    aws_iam_server_certificate: global('iam', 'server-certificate/{name}'),
    aws_iam_user: global('iam', 'user/{name}'),
    aws_imagebuilder_image_pipeline: regional('imagebuilder', 'image-pipeline/{name}', 'name', 'arn'),
    aws_instance: regional('ec2', `instance/i-${hex}`),
    aws_kinesis_firehose_delivery_stream: regional('firehose', 'deliverystream/{name}', 'name', 'arn'),
    aws_kinesis_stream: regional('kinesis', 'stream/{name}', 'name', 'arn'),
    aws_kinesis_stream_consumer: regional('kinesis', 'stream/stream/consumer/{name}:1700000000', 'name', 'arn'),
    aws_kinesis_video_stream: regional('kinesisvideo', 'stream/{name}/1700000000000', 'name', 'arn'),
    aws_kms_alias: regional('kms', '{name}'),
    aws_kms_external_key: regional('kms', `key/${uuid}`),
    aws_kms_key: regional('kms', `key/${uuid}`),
    aws_kms_replica_key: regional('kms', `key/${uuid}`),
    aws_lambda_alias: regional('lambda', 'function:function:{name}', 'name', 'arn'),
    aws_lambda_function: regional('lambda', 'function:{name}', 'function_name'),
    aws_lambda_layer_version: regional('lambda', 'layer:{name}:1', 'layer_name', 'arn'),
    aws_lb: regional('elasticloadbalancing', 'loadbalancer/app/{name}/50dc6c495c0c9188', 'name', 'arn'),
    aws_alb: regional('elasticloadbalancing', 'loadbalancer/app/{name}/50dc6c495c0c9188', 'name', 'arn'),
    aws_lb_listener: regional('elasticloadbalancing', 'listener/app/lb/50dc6c495c0c9188/0467ef3c8400ae65', 'port', 'arn'),
    aws_lb_target_group: regional('elasticloadbalancing', 'targetgroup/{name}/6d0ecf831eec9f09', 'name', 'arn'),
    aws_location_map: regional('geo', 'map/{name}', 'map_name'),
    aws_location_place_index: regional('geo', 'place-index/{name}', 'index_name'),
    aws_location_tracker: regional('geo', 'tracker/{name}', 'tracker_name'),
    aws_media_store_container: regional('mediastore', 'container/{name}'),
    aws_memorydb_cluster: regional('memorydb', 'cluster/{name}'),
    aws_mq_broker: regional('mq', `broker:{name}:b-${uuid}`, 'broker_name'),
    aws_msk_cluster: regional('kafka', `cluster/{name}/${uuid}-1`, 'cluster_name', 'arn'),
    aws_msk_serverless_cluster: regional('kafka', `cluster/{name}/${uuid}-s1`, 'cluster_name', 'arn'),
    aws_mwaa_environment: regional('airflow', 'environment/{name}'),
    aws_neptune_cluster: regional('rds', 'cluster:{name}', 'cluster_identifier'),
    aws_network_interface: regional('ec2', `network-interface/eni-${hex}`),
    aws_opensearch_domain: regional('es', 'domain/{name}', 'domain_name', 'arn'),
    aws_opensearchserverless_collection: regional('aoss', 'collection/abcdefghij0123456789'),
    aws_organizations_account: shape('arn:{partition}:organizations::{account}:account/o-exampleorgid/{account}'),
    aws_organizations_organization: shape('arn:{partition}:organizations::{account}:organization/o-exampleorgid'),
    aws_pipes_pipe: regional('pipes', 'pipe/{name}'),
    aws_rds_cluster: regional('rds', 'cluster:{name}', 'cluster_identifier'),
    aws_redshift_cluster: regional('redshift', 'cluster:{name}', 'cluster_identifier'),
    aws_redshiftserverless_namespace: regional('redshift-serverless', `namespace/${uuid}`, 'namespace_name'),
    aws_redshiftserverless_workgroup: regional('redshift-serverless', `workgroup/${uuid}`, 'workgroup_name'),
    aws_route53_zone: shape('arn:{partition}:route53:::hostedzone/Z0123456789ABCDEFGHIJ'),
    aws_s3_access_point: regional('s3', 'accesspoint/{name}'),
    aws_s3_bucket: shape('arn:{partition}:s3:::{name}', 'bucket'),
    aws_s3_directory_bucket: regional('s3express', 'bucket/{name}', 'bucket'),
    aws_s3tables_table_bucket: regional('s3tables', 'bucket/{name}'),
    aws_sagemaker_domain: regional('sagemaker', 'domain/d-abcdefghijkl'),
    aws_sagemaker_endpoint: regional('sagemaker', 'endpoint/{name}'),
    aws_sagemaker_model: regional('sagemaker', 'model/{name}'),
    aws_sagemaker_notebook_instance: regional('sagemaker', 'notebook-instance/{name}'),
    aws_scheduler_schedule: regional('scheduler', 'schedule/default/{name}'),
    aws_scheduler_schedule_group: regional('scheduler', 'schedule-group/{name}'),
    aws_secretsmanager_secret: regional('secretsmanager', 'secret:{name}-a1b2c3', 'name', 'arn'),
    aws_secretsmanager_secret_version: regional('secretsmanager', 'secret:{name}-a1b2c3', 'name', 'arn'),
    aws_security_group: regional('ec2', `security-group/sg-${hex}`),
    aws_service_discovery_private_dns_namespace: regional('servicediscovery', 'namespace/ns-abcdefghijklmnop'),
    aws_ses_configuration_set: regional('ses', 'configuration-set/{name}'),
    aws_ses_domain_identity: regional('ses', 'identity/{name}', 'domain'),
    aws_ses_email_identity: regional('ses', 'identity/{name}', 'email'),
    aws_sesv2_configuration_set: regional('ses', 'configuration-set/{name}', 'configuration_set_name'),
    aws_sesv2_email_identity: regional('ses', 'identity/{name}', 'email_identity'),
    aws_sfn_activity: regional('states', 'activity:{name}', 'name', 'arn'),
    aws_sfn_state_machine: regional('states', 'stateMachine:{name}', 'name', 'arn'),
    aws_sns_topic: regional('sns', '{name}', 'name', 'arn'),
    aws_sqs_queue: regional('sqs', '{name}'),
    aws_ssm_document: regional('ssm', 'document/{name}'),
    aws_ssm_parameter: regional('ssm', 'parameter/{name}'),
    aws_subnet: regional('ec2', `subnet/subnet-${hex}`),
    aws_timestreamwrite_database: regional('timestream', 'database/{name}', 'database_name'),
    aws_timestreamwrite_table: regional('timestream', 'database/database/table/{name}', 'table_name'),
    aws_transfer_server: regional('transfer', `server/s-${hex}`),
    aws_vpc: regional('ec2', `vpc/vpc-${hex}`),
    aws_vpc_endpoint: regional('ec2', `vpc-endpoint/vpce-${hex}`),
    aws_wafv2_web_acl: regional('wafv2', `regional/webacl/{name}/${uuid}`),
    aws_xray_group: regional('xray', `group/{name}/${uuid}`, 'group_name', 'arn'),
};
/** Ids that are no names. */
const resourceIds = {
    aws_api_gateway_rest_api: 'a1b2c3d4e5',
    aws_apigatewayv2_api: 'a1b2c3d4e5',
    aws_cloudfront_distribution: 'EDFDVBD6EXAMPLE',
    aws_cognito_identity_pool: `us-east-1:${uuid}`,
    aws_cognito_user_pool: 'us-east-1_aB1cD2eF3',
    aws_efs_access_point: 'fsap-0123456789abcdef0',
    aws_efs_file_system: 'fs-0123456789abcdef0',
    aws_instance: `i-${hex}`,
    aws_kms_external_key: uuid,
    aws_kms_key: uuid,
    aws_kms_replica_key: uuid,
    aws_organizations_account: '{account}',
    aws_organizations_organization: 'o-exampleorgid',
    aws_route53_zone: 'Z0123456789ABCDEFGHIJ',
    aws_security_group: `sg-${hex}`,
    aws_sqs_queue: 'https://sqs.{region}.amazonaws.com/{account}/{name}',
    aws_subnet: `subnet-${hex}`,
    aws_vpc: `vpc-${hex}`,
    aws_vpc_endpoint: `vpce-${hex}`,
};
/** Attributes other than `arn` and `id` that AWS gives out, by type. */
const computedAttributes = {
    aws_api_gateway_rest_api: { execution_arn: 'arn:{partition}:execute-api:{region}:{account}:a1b2c3d4e5' },
    aws_apigatewayv2_api: { execution_arn: 'arn:{partition}:execute-api:{region}:{account}:a1b2c3d4e5' },
    aws_cloudfront_origin_access_identity: {
        iam_arn: 'arn:{partition}:iam::cloudfront:user/CloudFront Origin Access Identity E2EXAMPLE1AB2C',
        id: 'E2EXAMPLE1AB2C',
    },
    aws_dynamodb_table: {
        stream_arn: 'arn:{partition}:dynamodb:{region}:{account}:table/{name}/stream/2024-01-01T00:00:00.000',
    },
    aws_kms_key: { key_id: uuid },
    aws_kms_alias: {
        target_key_arn: `arn:{partition}:kms:{region}:{account}:key/${uuid}`,
        target_key_id: uuid,
    },
    aws_lambda_function: {
        qualified_arn: 'arn:{partition}:lambda:{region}:{account}:function:{name}:1',
        invoke_arn: 'arn:{partition}:apigateway:{region}:lambda:path/2015-03-31/functions/arn:{partition}:lambda:{region}:{account}:function:{name}/invocations',
    },
    aws_lambda_layer_version: { layer_arn: 'arn:{partition}:lambda:{region}:{account}:layer:{name}' },
    aws_db_instance: { resource_id: 'db-ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
    aws_rds_cluster: { cluster_resource_id: 'cluster-ABCDEFGHIJKLMNOPQRSTUVWXYZ' },
    aws_organizations_organization: { master_account_id: '{account}', management_account_id: '{account}' },
    aws_s3_bucket: {
        bucket_domain_name: '{name}.s3.amazonaws.com',
        bucket_regional_domain_name: '{name}.s3.{region}.amazonaws.com',
    },
    aws_sqs_queue: { url: 'https://sqs.{region}.amazonaws.com/{account}/{name}' },
};
/** What the random provider makes; names are often built with it. */
const randomValues = {
    random_id: { b64_std: 'ASNFZw', b64_url: 'ASNFZw', dec: '19088743', hex: '01234567', id: 'ASNFZw' },
    random_integer: { id: '1234', result: '1234' },
    random_pet: { id: 'fitting-bird' },
    random_string: { id: 'a1b2c3d4', result: 'a1b2c3d4' },
    random_uuid: { id: uuid, result: uuid },
};
/** Data sources that describe where Terraform runs, and not a resource. */
const surroundings = {
    aws_caller_identity: {
        account_id: '{account}',
        id: '{account}',
        arn: 'arn:{partition}:iam::{account}:user/terraform',
        user_id: 'AIDACKCEVSQ6C2EXAMPLE',
    },
    aws_partition: {
        partition: '{partition}',
        id: '{partition}',
        dns_suffix: '{suffix}',
        reverse_dns_prefix: '{reverse-suffix}',
    },
    aws_region: { name: '{region}', id: '{region}', region: '{region}', description: 'US East (N. Virginia)' },
    aws_iam_session_context: {
        issuer_arn: 'arn:{partition}:iam::{account}:role/terraform',
        issuer_name: 'terraform',
    },
    aws_elb_service_account: { arn: 'arn:{partition}:iam::127311923021:root', id: '127311923021' },
    aws_cloudtrail_service_account: { arn: 'arn:{partition}:iam::086441151436:root', id: '086441151436' },
    aws_redshift_service_account: { arn: 'arn:{partition}:iam::193672423079:user/logs', id: '193672423079' },
    aws_billing_service_account: { arn: 'arn:{partition}:iam::386209384616:root', id: '386209384616' },
    aws_canonical_user_id: { id: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' },
    aws_cloudfront_log_delivery_canonical_user_id: {
        id: 'c4c1ede66af53448b93c283ce9448c4ba468c9432aa01d700d3878632f77d2d0',
    },
    aws_organizations_organization: {
        id: 'o-exampleorgid',
        arn: 'arn:{partition}:organizations::{account}:organization/o-exampleorgid',
        master_account_id: '{account}',
    },
};

;// CONCATENATED MODULE: ./src/policy/extract/terraform/resource-attributes.ts







/**
 * What an attribute of a resource is worth before the resource exists: what its arguments say, or a plausible
 * ARN or name of its type, marked as assumed.
 */
function resourceAttribute(resource, name, at) {
    const { block, type, scope } = resource;
    const isData = block.type === 'data';
    if (isData && type === 'aws_iam_policy_document' && (name === 'json' || name === 'minified_json'))
        return renderPolicyDocument(block, scope, at);
    if (type === 'template_file' && name === 'rendered')
        return renderedTemplate(resource, at);
    if ((type === 'local_file' || type === 'local_sensitive_file') && name === 'content')
        return localFile(resource, at);
    const computed = (isData ? surroundings[type]?.[name] : randomValues[type]?.[name]) ?? computedAttributes[type]?.[name];
    if (computed !== undefined)
        return resource_attributes_assumed(computed, resource, at);
    if (isData && type === 'aws_service_principal' && name === 'name')
        return servicePrincipal(resource, at);
    if (isOwnArn(name, type)) {
        const known = resourceShapes[type] ?? shapeInCloudFormation(type);
        if (known)
            return resource_attributes_assumed(known.arn, resource, at);
    }
    const shape = resourceShapes[type];
    if (name === 'arn' && isData && type === 'aws_iam_policy')
        return resource_attributes_assumed('arn:{partition}:iam::aws:policy/{name}', resource, at);
    if (name === 'id' && type in resourceIds)
        return resource_attributes_assumed(resourceIds[type] ?? '', resource, at);
    if (shape && name === 'id')
        return resource_attributes_assumed(shape.id === 'arn' ? shape.arn : '{name}', resource, at);
    const argument = block.body.attributes.get(sameAs[type]?.[name] ?? name);
    const value = argument && evaluate(argument.value, scope);
    if (value && !(value.kind === 'unknown' && shape?.names.includes(name)))
        return placedAt(value, at);
    return shape?.names.includes(name) ? resource_attributes_assumed('{name}', resource, at) : unknownAt(at);
}
/** `aws_s3vectors_vector_bucket.vector_bucket_arn` is the `arn` of other types. */
const isOwnArn = (attribute, type) => attribute === 'arn' || (attribute.endsWith('_arn') && type.endsWith(`_${attribute.slice(0, -4)}`));
/** Attributes that are worth what an argument of another name is. */
const sameAs = {
    terraform_data: { output: 'input' },
};
function resource_attributes_assumed(pattern, resource, at) {
    const known = (0,assumed/* surroundingsOf */.Z)(resource.scope.module.run.options);
    const places = {
        partition: known.partition,
        suffix: known.urlSuffix,
        'reverse-suffix': known.urlSuffix.split('.').reverse().join('.'),
        account: known.accountId,
        region: known.region,
    };
    const text = pattern.replace(/\{([a-z-]+)\}/g, (whole, key) => key === 'name' ? resource_attributes_nameOf(resource) : (places[key] ?? whole));
    return stringAt(text, at, at.source.text.slice(at.start, at.end));
}
/** The name that the resource's arguments give it, else its name in Terraform. */
function resource_attributes_nameOf({ block, type, label, scope }) {
    const shape = resourceShapes[type] ??
        shapeInCloudFormation(type) ?? { names: ['name'] };
    for (const argument of shape.names) {
        const attribute = block.body.attributes.get(argument);
        const text = attribute && knownText(evaluate(attribute.value, scope));
        if (text)
            return text.replace(/^https?:\/\//, '').replace(/^\/(?=.)/, type === 'aws_ssm_parameter' ? '' : '/');
    }
    return label.replaceAll('_', '-');
}
function servicePrincipal(resource, at) {
    const attribute = resource.block.body.attributes.get('service_name');
    const service = attribute && knownText(evaluate(attribute.value, resource.scope));
    return service === undefined ? unknownAt(at) : resource_attributes_assumed(`${service}.amazonaws.com`, resource, at);
}
/** The template provider, from before `templatefile`. */
function renderedTemplate({ block, scope }, at) {
    const { attributes } = block.body;
    const source = attributes.get('template');
    const variables = attributes.get('vars');
    if (!source)
        return unknownAt(at);
    const inner = scope.with(variablesOf(variables && evaluate(variables.value, scope)));
    const template = templateOf(source.value, scope);
    return template ? templateValue(template.parts, template, inner) : evaluate(source.value, inner);
}
/** `template = file("…")` means that the file is a template. */
function templateOf(expression, scope) {
    const inner = expression.kind === 'template' &&
        expression.parts.length === 1 &&
        expression.parts[0]?.kind === 'interpolation'
        ? expression.parts[0].expression
        : expression;
    if (inner.kind !== 'call' || inner.name !== 'file' || !inner.args[0])
        return undefined;
    const path = knownText(evaluate(inner.args[0], scope));
    const found = path === undefined ? undefined : scope.module.template(path, inner);
    return typeof found === 'string' ? undefined : found;
}
function localFile({ block, scope }, at) {
    const content = block.body.attributes.get('content');
    if (content)
        return evaluate(content.value, scope);
    const name = block.body.attributes.get('filename');
    const path = name && knownText(evaluate(name.value, scope));
    const found = path === undefined ? undefined : scope.module.file(path, at);
    if (!found || typeof found === 'string')
        return unknownAt(at);
    const token = { source: found, start: 0, end: found.text.length };
    return { kind: 'string', parts: [{ text: found.text, exact: true, ...token }], ...token };
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/scope.ts

/** The names that an expression may use: its module's, and those of the blocks and loops around it. */
class Scope {
    module;
    #names;
    constructor(module, names = new Map()) {
        this.module = module;
        this.#names = names;
    }
    with(names) {
        return new Scope(this.module, new Map([...this.#names, ...names]));
    }
    lookup(name, at) {
        return this.#names.get(name) ?? this.module.lookup(name, at) ?? failedAt(at);
    }
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/variable-type.ts



/** Adds what a variable's type says about members that were left out: `optional(string, "default")`. */
function applyType(value, type, scope) {
    if (type.kind !== 'call')
        return value;
    const [inner] = type.args;
    if (type.name === 'optional')
        return inner ? applyType(value, inner, scope) : value;
    if (!inner)
        return value;
    if (type.name === 'object' && inner.kind === 'object' && value.kind === 'object') {
        const members = new Map();
        for (const { key, value: memberType } of inner.members) {
            const name = knownText(evaluate(key, scope)) ?? '';
            const member = value.members.get(name);
            const typed = member && member.value.kind !== 'null' ? member : defaultOf(memberType, scope, member);
            if (typed)
                members.set(name, { key: typed.key, value: applyType(typed.value, memberType, scope) });
        }
        return { ...value, members };
    }
    if (['list', 'set'].includes(type.name) && value.kind === 'list') {
        const items = value.items.map((item) => applyType(item, inner, scope));
        return type.name === 'set' ? setAt(items, value) : listAt(items, value);
    }
    if (type.name === 'map' && value.kind === 'object') {
        const members = [...value.members].map(([name, member]) => {
            return [name, { key: member.key, value: applyType(member.value, inner, scope) }];
        });
        return { ...value, members: new Map(members) };
    }
    return value;
}
function defaultOf(type, scope, given) {
    if (type.kind !== 'call' || type.name !== 'optional')
        return given;
    const fallback = type.args[1];
    return { key: type, value: fallback ? evaluate(fallback, scope) : nullAt(type) };
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/module.ts
var _a;











const deepestModule = 12;
/** A module as one call of it, or a folder on its own, evaluates it. */
class ModuleInstance {
    run;
    parsed;
    /** `''`, or `module.network.` before the addresses of what is in it. */
    address;
    parent;
    #inputs;
    #blocks = new Declarations();
    #locals = new Declarations();
    #known = new Map();
    #evaluating = new Set();
    #children = new Map();
    constructor(run, parsed, call) {
        this.run = run;
        this.parsed = parsed;
        this.address = call?.address ?? '';
        this.parent = call?.parent;
        this.#inputs = call?.inputs;
        for (const { body } of parsed.files)
            for (const block of body.blocks) {
                this.#blocks.add([block.type, ...block.labels].join('.'), block);
                if (block.type === 'locals')
                    for (const [name, value] of block.body.attributes)
                        this.#locals.add(name, value);
            }
    }
    get scope() {
        return new Scope(this);
    }
    /** What a reference at that place means. */
    block(at, type, ...labels) {
        return this.#blocks.meant([type, ...labels].join('.'), at);
    }
    local(at, name) {
        return this.#locals.meant(name, at);
    }
    /** What a name at the start of a reference means here; `undefined` when nothing has that name. */
    lookup(name, at) {
        switch (name) {
            case 'var':
                return namespace(at, (variable, place) => this.#variable(variable, place));
            case 'local':
                return namespace(at, (local, place) => this.#local(local, place));
            case 'data':
                return namespace(at, (type, place) => namespace(place, (label, end) => this.#resource('data', type, label, end)));
            case 'module':
                return namespace(at, (label, place) => this.#call(label, place));
            case 'path':
                return namespace(at, (which, place) => stringAt(this.#path(which), place));
            case 'terraform':
                return namespace(at, (which, place) => which === 'workspace' ? stringAt('default', place, 'terraform.workspace') : unknownAt(place));
            case 'each':
            case 'count':
            case 'self':
                return namespace(at, (_which, place) => unknownAt(place));
            default:
                if (!name.includes('_'))
                    return undefined;
                return namespace(at, (label, place) => this.#resource('resource', name, label, place));
        }
    }
    /** Works a value out once; a value that needs itself is not known. */
    #once(key, at, compute) {
        const known = this.#known.get(key);
        if (known)
            return known;
        if (this.#evaluating.has(key))
            return { ...unknownAt(at), reason: 'it refers to itself' };
        this.#evaluating.add(key);
        try {
            const value = compute();
            this.#known.set(key, value);
            return value;
        }
        finally {
            this.#evaluating.delete(key);
        }
    }
    #local(name, at) {
        const attribute = this.local(at, name);
        return attribute
            ? this.#once(`local.${name} ${attribute.source.file}`, at, () => evaluate(attribute.value, this.scope))
            : failedAt(at);
    }
    #variable(name, at) {
        const block = this.block(at, 'variable', name);
        return this.#once(`var.${name} ${block?.source.file ?? ''}`, at, () => {
            const given = this.#given(name, block);
            const value = given ?? this.#default(block);
            const type = block?.body.attributes.get('type')?.value;
            if (!value)
                return { ...unknownAt(at, `var.${name}`) };
            return type ? applyType(value, type, this.scope) : value;
        });
    }
    #default(block) {
        const attribute = block?.body.attributes.get('default');
        return attribute && evaluate(attribute.value, this.scope);
    }
    #given(name, block) {
        if (this.#inputs) {
            const input = this.#inputs(name);
            const nullable = block?.body.attributes.get('nullable')?.value;
            if (input?.kind === 'null' && nullable?.kind === 'boolean' && !nullable.value)
                return undefined;
            return input;
        }
        const parameters = this.run.options.parameters;
        if (parameters && Object.hasOwn(parameters, name) && block)
            return plainValue(parameters[name], block.header);
        const attribute = this.parsed.variables.get(name);
        return attribute && evaluate(attribute.value, this.scope);
    }
    #resource(mode, type, label, at) {
        const block = this.block(at, mode, type, label) ?? undeclared(mode, type, label, at);
        if (!block)
            return failedAt(at);
        const address = `${mode}.${type}.${label}`;
        const value = this.#once(`${address} ${block.source.file}`, at, () => instanceValue(block, this.scope, at, (scope, key) => ({
            kind: 'resource',
            attribute: (name, place) => this.#once(`${address}${key}.${name} ${placeOf(place)}`, place, () => resourceAttribute({ block, type, label, scope }, name, place)),
            ...tokenOf(block.header),
        })));
        return value.kind === 'resource' ? { ...value, ...tokenOf(at) } : value;
    }
    #call(label, at) {
        const block = this.block(at, 'module', label);
        if (!block)
            return failedAt(at);
        return instanceValue(block, this.scope, at, (scope, key) => ({
            kind: 'resource',
            attribute: (name, place) => this.child(block, scope, key)?.output(name, place) ?? unknownAt(place),
            ...tokenOf(at),
        }));
    }
    output(name, at) {
        const attribute = this.block(at, 'output', name)?.body.attributes.get('value');
        if (!attribute)
            return failedAt(at);
        const value = this.#once(`output.${name}`, at, () => evaluate(attribute.value, this.scope));
        // What is not known is named as the caller wrote it.
        return value.kind === 'unknown' && !value.options ? { ...value, ...unknownAt(at) } : value;
    }
    /** The module that a call means, when it stands in this repository. */
    child(block, scope, key = '') {
        const name = `${block.labels[0] ?? ''}${key}`;
        const known = `${name} ${block.source.file}`;
        if (!this.#children.has(known))
            this.#children.set(known, this.#createChild(block, scope, `${this.address}module.${name}.`));
        return this.#children.get(known);
    }
    #createChild(block, scope, address) {
        const attribute = block.body.attributes.get('source');
        const source = attribute && knownText(evaluate(attribute.value, scope));
        if (!attribute || !source || !/^\.\.?(?:\/|$)/.test(source))
            return undefined;
        const folder = this.run.repository.inside(this.parsed.folder, source);
        if (folder === undefined) {
            this.refuse(attribute.value, `module source ${JSON.stringify(source)} leads out of the repository`);
            return undefined;
        }
        if (this.#isInside(folder) || this.address.split('module.').length > deepestModule) {
            this.refuse(attribute.value, `module source ${JSON.stringify(source)} leads back to a module that calls it`);
            return undefined;
        }
        const parsed = this.run.repository.module(folder);
        if (!parsed)
            return undefined;
        const inputs = (name) => {
            const argument = block.body.attributes.get(name);
            return (argument &&
                this.#once(`${address}${name} ${block.source.file}`, argument, () => evaluate(argument.value, scope)));
        };
        return new _a(this.run, parsed, { parent: this, address, inputs });
    }
    #isInside(folder) {
        return this.parsed.folder === folder || (this.parent !== undefined && this.parent.#isInside(folder));
    }
    get #root() {
        return this.parent ? this.parent.#root : this;
    }
    /** Terraform's paths are relative to the folder it runs in, which is the root module's. */
    #path(which) {
        if (which !== 'module')
            return '.';
        return external_node_path_.posix.relative(`/${this.#root.parsed.folder}`, `/${this.parsed.folder}`) || '.';
    }
    /** A file named by a function's argument, or why there is none. */
    file(path, at) {
        const inside = this.#inside(path, at);
        return inside === undefined
            ? 'the path leads out of the repository'
            : (this.run.repository.text(inside) ?? `there is no file ${inside}`);
    }
    template(path, at) {
        const inside = this.#inside(path, at);
        if (inside === undefined)
            return 'the path leads out of the repository';
        const found = this.run.repository.template(inside);
        if (!found)
            return `there is no file ${inside}`;
        return 'kind' in found ? found : `${inside} is no valid template`;
    }
    #inside(path, at) {
        const inside = this.run.repository.inside(this.#root.parsed.folder, path);
        if (inside === undefined)
            this.refuse(at, `the path ${JSON.stringify(path)} leads out of the repository`);
        return inside;
    }
    /** The files of one folder that match a pattern, sorted; patterns across folders are not known. */
    filesMatching(folder, pattern) {
        const inside = this.run.repository.inside(this.#root.parsed.folder, folder);
        if (inside === undefined || pattern.length > 200)
            return undefined;
        const depth = external_node_path_.posix.dirname(pattern);
        if (/[*?[{]/.test(depth))
            return undefined;
        const list = this.run.repository.list(external_node_path_.posix.join(inside, depth));
        const matches = picomatch_default()(external_node_path_.posix.basename(pattern));
        return list
            ?.filter((name) => matches(name))
            .map((name) => external_node_path_.posix.join(depth, name))
            .sort();
    }
    refuse(at, reason) {
        this.run.refusals.set(`${at.source.file} ${at.start}`, { at: tokenOf(at), reason });
    }
}
_a = ModuleInstance;
const placeOf = ({ source, start, end }) => `${source.file} ${start}-${end}`;
/**
 * A resource that no file of the module declares. Its ARN is as plausible as that of one that is declared without
 * a name; the rest of it is not known.
 */
function undeclared(mode, type, label, at) {
    if (!(type in resourceShapes) && !(mode === 'data' && type in surroundings))
        return undefined;
    return {
        type: mode,
        labels: [type, label],
        header: at,
        body: { attributes: new Map(), blocks: [] },
        ...tokenOf(at),
    };
}
function namespace(at, attribute) {
    return { kind: 'resource', attribute, ...tokenOf(at) };
}

// EXTERNAL MODULE: ./src/policy/node.ts
var policy_node = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/policy/extract/plain.ts
var plain = __webpack_require__(2992);
// EXTERNAL MODULE: ./src/policy/extract/policy-type.ts
var policy_type = __webpack_require__(2541);
;// CONCATENATED MODULE: ./src/policy/extract/terraform/lambda-permission.ts



/** The arguments of a block in the source. */
function blockArguments(block, scope) {
    return (name) => {
        const attribute = block.body.attributes.get(name);
        const value = attribute && evaluate(attribute.value, scope);
        return attribute && value && value.kind !== 'null'
            ? { key: tokenOf(attribute.nameToken), value }
            : undefined;
    };
}
/**
 * The policy that Lambda makes of an `aws_lambda_permission`. Each value keeps the token of the argument that it
 * comes from; what Lambda adds by itself stands at `header`.
 */
function lambdaPermission(argument, whole, header, options) {
    const action = argument('action');
    const principal = argument('principal');
    if (!action || !principal)
        return undefined;
    const sid = argument('statement_id');
    const target = argument('function_name');
    const condition = conditions(argument, header);
    const statement = [['Effect', { key: header, value: stringAt('Allow', header) }]];
    if (sid)
        statement.unshift(['Sid', sid]);
    statement.push(['Principal', { key: principal.key, value: principalOf(principal) }], ['Action', action]);
    if (target) {
        const value = functionArn(target.value, argument('qualifier')?.value, options);
        statement.push(['Resource', { key: target.key, value }]);
    }
    if (condition)
        statement.push(['Condition', { key: header, value: condition }]);
    return objectAt([
        ['Version', { key: header, value: stringAt('2012-10-17', header) }],
        ['Statement', { key: header, value: listAt([objectAt(statement, whole)], whole) }],
    ], whole);
}
/** Names with a dot are services; account ids and ARNs are AWS principals. */
function principalOf({ key, value }) {
    const text = knownText(value);
    if (text === '*')
        return value;
    const type = text !== undefined && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text) ? 'Service' : 'AWS';
    return objectAt([[type, { key, value }]], value);
}
const keys = [
    ['StringEquals', 'AWS:SourceAccount', 'source_account'],
    ['StringEquals', 'aws:PrincipalOrgID', 'principal_org_id'],
    ['StringEquals', 'lambda:EventSourceToken', 'event_source_token'],
    ['StringEquals', 'lambda:FunctionUrlAuthType', 'function_url_auth_type'],
    ['Bool', 'lambda:InvokedViaFunctionUrl', 'invoked_via_function_url'],
    ['ArnLike', 'AWS:SourceArn', 'source_arn'],
];
function conditions(argument, at) {
    const operators = new Map();
    for (const [operator, key, name] of keys) {
        const member = argument(name);
        if (member)
            operators.set(operator, [...(operators.get(operator) ?? []), [key, member]]);
    }
    if (operators.size === 0)
        return undefined;
    const members = [...operators].map(([operator, entries]) => {
        return [operator, { key: at, value: objectAt(entries, at) }];
    });
    return objectAt(members, at);
}
/** A function's name means the function in the own account; the statement that Lambda stores has its ARN. */
function functionArn(target, qualifier, options) {
    const name = knownText(target);
    if (name === undefined)
        return target;
    const suffix = qualifier ? knownText(qualifier) : undefined;
    const version = suffix ? `:${suffix}` : '';
    if (name.startsWith('arn:'))
        return version && target.kind === 'string' ? stringAt(name + version, target, name) : target;
    const { partition, region, accountId } = (0,assumed/* surroundingsOf */.Z)(options);
    return stringAt(`arn:${partition}:lambda:${region}:${accountId}:function:${name}${version}`, target, name);
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/policy-arguments.ts
const identity = { type: 'IDENTITY_POLICY', resourceType: null, use: 'permissions' };
const session = { ...identity, use: 'session' };
const resource = (resourceType) => ({
    type: 'RESOURCE_POLICY',
    resourceType,
    use: 'permissions',
});
const endpoint = (resourceType) => ({ ...resource(resourceType), use: 'endpoint' });
const trust = resource('AWS::IAM::AssumeRolePolicyDocument');
const of = (resourceType, argument = 'policy') => ({ [argument]: resource(resourceType) });
/**
 * Every argument of the AWS provider that holds an IAM policy; an argument of a nested block as `block.argument`.
 * `aws_organizations_policy.content` is not here: its type stands in another argument.
 * Not IAM, and so not here: `aws_opensearchserverless_access_policy`, `aws_dlm_lifecycle_policy`,
 * `aws_ecr_lifecycle_policy`, `aws_networkmanager_core_network_policy_attachment`, `aws_verifiedaccess_*` (Cedar),
 * `aws_wafv2_*`, `aws_iot_policy` (actions of its own), filter, redrive and scaling policies.
 */
const policyArguments = {
    aws_iam_group_policy: { policy: identity },
    aws_iam_policy: { policy: identity },
    aws_iam_role: { assume_role_policy: trust, 'inline_policy.policy': identity },
    aws_iam_role_policy: { policy: identity },
    aws_iam_user_policy: { policy: identity },
    aws_ssoadmin_permission_set_inline_policy: { inline_policy: identity },
    aws_ssoadmin_permission_set: { inline_policy: identity },
    aws_eks_pod_identity_association: { policy: session },
    aws_rolesanywhere_profile: { session_policy: session },
    aws_transfer_access: { policy: session },
    aws_transfer_user: { policy: session },
    aws_acmpca_policy: of('AWS::ACMPCA::CertificateAuthority'),
    aws_api_gateway_domain_name: of('AWS::ApiGateway::DomainNameV2'),
    aws_api_gateway_rest_api: of('AWS::ApiGateway::RestApi'),
    aws_api_gateway_rest_api_policy: of('AWS::ApiGateway::RestApi'),
    aws_backup_vault_policy: of('AWS::Backup::BackupVault'),
    aws_bedrockagentcore_resource_policy: of('AWS::BedrockAgentCore::ResourcePolicy'),
    aws_cloudsearch_domain_service_access_policy: of('AWS::CloudSearch::Domain', 'access_policy'),
    aws_cloudtrail_resource_policy: of('AWS::CloudTrail::EventDataStore', 'resource_policy'),
    aws_cloudwatch_event_bus_policy: of('AWS::Events::EventBus'),
    aws_cloudwatch_log_delivery_destination_policy: of('AWS::Logs::DeliveryDestination', 'delivery_destination_policy'),
    aws_cloudwatch_log_destination_policy: of('AWS::Logs::Destination', 'access_policy'),
    aws_cloudwatch_log_resource_policy: of('AWS::Logs::ResourcePolicy', 'policy_document'),
    aws_codeartifact_domain_permissions_policy: of('AWS::CodeArtifact::Domain', 'policy_document'),
    aws_codeartifact_repository_permissions_policy: of('AWS::CodeArtifact::Repository', 'policy_document'),
    aws_codebuild_resource_policy: of('AWS::CodeBuild::Project'),
    aws_dsql_cluster_policy: of('AWS::DSQL::Cluster'),
    aws_dynamodb_resource_policy: of('AWS::DynamoDB::Table'),
    aws_ecr_registry_policy: of('AWS::ECR::RegistryPolicy'),
    aws_ecr_repository_creation_template: of('AWS::ECR::Repository', 'repository_policy'),
    aws_ecr_repository_policy: of('AWS::ECR::Repository'),
    aws_ecrpublic_repository_policy: of('AWS::ECR::PublicRepository'),
    aws_efs_file_system_policy: of('AWS::EFS::FileSystem'),
    aws_elasticsearch_domain: of('AWS::Elasticsearch::Domain', 'access_policies'),
    aws_elasticsearch_domain_policy: of('AWS::Elasticsearch::Domain', 'access_policies'),
    aws_fsx_s3_access_point_attachment: { 's3_access_point.policy': resource('AWS::S3::AccessPoint') },
    aws_glacier_vault: of('AWS::Glacier::Vault', 'access_policy'),
    aws_glacier_vault_lock: of('AWS::Glacier::Vault'),
    aws_glue_resource_policy: of('AWS::Glue::ResourcePolicy'),
    aws_kinesis_resource_policy: of('AWS::Kinesis::Stream'),
    aws_kms_external_key: of('AWS::KMS::Key'),
    aws_kms_key: of('AWS::KMS::Key'),
    aws_kms_key_policy: of('AWS::KMS::Key'),
    aws_kms_replica_external_key: of('AWS::KMS::ReplicaKey'),
    aws_kms_replica_key: of('AWS::KMS::ReplicaKey'),
    aws_lambda_resource_policy: of('AWS::Lambda::Function'),
    aws_lexv2models_resource_policy: of('AWS::Lex::ResourcePolicy'),
    aws_media_store_container_policy: of('AWS::MediaStore::Container'),
    aws_msk_cluster_policy: of('AWS::MSK::Cluster'),
    aws_networkfirewall_resource_policy: of('AWS::NetworkFirewall::ResourcePolicy'),
    aws_oam_sink_policy: of('AWS::Oam::Sink'),
    aws_observabilityadmin_resource_policy: of('AWS::ObservabilityAdmin::ResourcePolicy'),
    aws_odb_network: {
        kms_policy_document: endpoint('AWS::ODB::OdbNetwork'),
        s3_policy_document: endpoint('AWS::ODB::OdbNetwork'),
        sts_policy_document: endpoint('AWS::ODB::OdbNetwork'),
    },
    aws_opensearch_domain: of('AWS::OpenSearchService::Domain', 'access_policies'),
    aws_opensearch_domain_policy: of('AWS::OpenSearchService::Domain', 'access_policies'),
    aws_organizations_resource_policy: of('AWS::Organizations::ResourcePolicy', 'content'),
    aws_osis_pipeline: of('AWS::OSIS::Pipeline', 'pipeline_policy'),
    aws_osis_resource_policy: of('AWS::OSIS::Pipeline'),
    aws_pinpointsmsvoicev2_resource_policy: of('AWS::SMSVOICE::ResourcePolicy'),
    aws_prometheus_resource_policy: of('AWS::APS::ResourcePolicy', 'policy_document'),
    aws_redshift_resource_policy: of('AWS::Redshift::Cluster'),
    aws_redshiftserverless_resource_policy: of('AWS::RedshiftServerless::Namespace'),
    aws_route53_resolver_rule_policy: of('AWS::Route53Resolver::ResolverRule'),
    aws_s3_access_point: of('AWS::S3::AccessPoint'),
    aws_s3_bucket: of('AWS::S3::Bucket'),
    aws_s3_bucket_policy: of('AWS::S3::Bucket'),
    aws_s3_directory_bucket_policy: of('AWS::S3Express::DirectoryBucket'),
    aws_s3control_access_grants_instance_resource_policy: of('AWS::S3::AccessGrantsInstance'),
    aws_s3control_access_point_policy: of('AWS::S3::AccessPoint'),
    aws_s3control_bucket_policy: of('AWS::S3Outposts::Bucket'),
    aws_s3control_multi_region_access_point_policy: {
        'details.policy': resource('AWS::S3::MultiRegionAccessPoint'),
    },
    aws_s3control_object_lambda_access_point_policy: of('AWS::S3ObjectLambda::AccessPoint'),
    aws_s3files_file_system_policy: of('AWS::S3Files::FileSystem'),
    aws_s3tables_table_bucket_policy: of('AWS::S3Tables::TableBucket', 'resource_policy'),
    aws_s3tables_table_policy: of('AWS::S3Tables::Table', 'resource_policy'),
    aws_s3vectors_vector_bucket_policy: of('AWS::S3Vectors::VectorBucket'),
    aws_sagemaker_model_package_group_policy: of('AWS::SageMaker::ModelPackageGroup', 'resource_policy'),
    aws_schemas_registry_policy: of('AWS::EventSchemas::Registry'),
    aws_secretsmanager_secret: of('AWS::SecretsManager::Secret'),
    aws_secretsmanager_secret_policy: of('AWS::SecretsManager::Secret'),
    aws_ses_identity_policy: of('AWS::SES::EmailIdentity'),
    aws_sesv2_email_identity_policy: of('AWS::SES::EmailIdentity'),
    aws_sns_topic: of('AWS::SNS::Topic'),
    aws_sns_topic_policy: of('AWS::SNS::Topic'),
    aws_sqs_queue: of('AWS::SQS::Queue'),
    aws_sqs_queue_policy: of('AWS::SQS::Queue'),
    aws_ssmcontacts_contact_policy: of('AWS::SSMContacts::Contact'),
    aws_vpc_endpoint: { policy: endpoint('AWS::EC2::VPCEndpoint') },
    aws_vpc_endpoint_policy: { policy: endpoint('AWS::EC2::VPCEndpoint') },
    aws_vpclattice_auth_policy: of('AWS::VpcLattice::Service'),
    aws_vpclattice_resource_policy: of('AWS::VpcLattice::ResourcePolicy'),
    aws_xray_resource_policy: of('AWS::XRay::ResourcePolicy', 'policy_document'),
};
/** The session policies of the roles that the AWS provider assumes. */
const providerArguments = {
    'assume_role.policy': session,
    'assume_role_with_web_identity.policy': session,
};
const organization = (type) => ({ type, resourceType: null, use: 'permissions' });
/** `aws_organizations_policy` by its `type`; the other types (tags, backup, AI opt-out…) are not IAM. */
const organizationPolicies = {
    SERVICE_CONTROL_POLICY: organization('SERVICE_CONTROL_POLICY'),
    RESOURCE_CONTROL_POLICY: organization('RESOURCE_CONTROL_POLICY'),
};
/** Resources that have `Statement`, `Effect` or `policy` in them and hold no IAM policy. */
const notPolicies = new Set([
    'aws_dlm_lifecycle_policy',
    'aws_ecr_lifecycle_policy',
    'aws_iot_policy',
    'aws_networkmanager_core_network_policy_attachment',
    'aws_opensearchserverless_access_policy',
    'aws_opensearchserverless_security_policy',
    'aws_verifiedaccess_endpoint',
    'aws_verifiedaccess_group',
    'aws_verifiedpermissions_policy',
]);
/**
 * Arguments of modules from a registry, which nobody fetches. The names are those of the modules that are used
 * most (terraform-aws-modules, cloudposse); a policy in an argument of another name is of the type that it looks like.
 */
const moduleArguments = [
    { argument: /assume_role_policy|trust_policy|assume_policy|trust_statements/, as: trust },
    {
        source: /s3-bucket/,
        argument: /^(?:policy|bucket_policy|source_policy_documents)$/,
        as: resource('AWS::S3::Bucket'),
    },
    { source: /\bsqs\b/, argument: /policy/, as: resource('AWS::SQS::Queue') },
    { source: /\bsns\b/, argument: /policy/, as: resource('AWS::SNS::Topic') },
    { source: /\bkms\b/, argument: /policy|key_statements/, as: resource('AWS::KMS::Key') },
    {
        source: /\becr\b/,
        argument: /^(?:repository_policy|registry_policy)(?:_statements)?$/,
        as: resource('AWS::ECR::Repository'),
    },
    { source: /\befs\b/, argument: /policy/, as: resource('AWS::EFS::FileSystem') },
    { source: /secrets?-?manager/, argument: /policy/, as: resource('AWS::SecretsManager::Secret') },
    {
        source: /opensearch|elasticsearch/,
        argument: /access_policies|policy/,
        as: resource('AWS::OpenSearchService::Domain'),
    },
    { source: /\beventbridge\b/, argument: /bus_policy/, as: resource('AWS::Events::EventBus') },
    {
        source: /vpc-endpoints?/,
        argument: /policy/,
        as: endpoint('AWS::EC2::VPCEndpoint'),
    },
    {
        source: /\biam\b|lambda|ecs|eks|ec2-instance|app-runner|step-functions/,
        argument: /policy|policies|statements/,
        as: identity,
    },
];

;// CONCATENATED MODULE: ./src/policy/extract/terraform/references.ts
/** `data.aws_iam_policy_document.task`, `local.policy`: what an expression refers to. */
function referencesIn(expression) {
    const found = new Set();
    const open = [expression];
    for (let next = open.pop(); next; next = open.pop()) {
        const path = pathOf(next);
        if (path)
            found.add(path.slice(0, path[0] === 'data' ? 3 : 2).join('.'));
        open.push(...childrenOf(next));
    }
    return found;
}
function pathOf(expression) {
    if (expression.kind === 'name')
        return [expression.name];
    if (expression.kind !== 'attribute')
        return undefined;
    const before = pathOf(expression.of);
    return before && [...before, expression.name];
}
function childrenOf(expression) {
    switch (expression.kind) {
        case 'template':
            return expression.parts.flatMap(expressionsIn);
        case 'tuple':
            return expression.items;
        case 'object':
            return expression.members.flatMap(({ key, value }) => [key, value]);
        case 'call':
            return expression.args;
        case 'attribute':
            return [expression.of];
        case 'index':
            return [expression.of, expression.key];
        case 'splat':
            return [expression.of, expression.rest];
        case 'conditional':
            return [expression.condition, expression.then, expression.otherwise];
        case 'unary':
            return [expression.operand];
        case 'binary':
            return [expression.left, expression.right];
        case 'for': {
            const { collection, key, value, condition } = expression;
            return [collection, value, ...(key ? [key] : []), ...(condition ? [condition] : [])];
        }
        default:
            return [];
    }
}
function expressionsIn(part) {
    switch (part.kind) {
        case 'text':
            return [];
        case 'interpolation':
            return [part.expression];
        case 'if':
            return [part.condition, ...part.then.flatMap(expressionsIn), ...part.otherwise.flatMap(expressionsIn)];
        case 'for':
            return [part.collection, ...part.body.flatMap(expressionsIn)];
    }
}
/** What an expression refers to, also through locals, policy documents and templates. */
function allReferences(expression, module) {
    const found = new Set();
    const open = [...referencesIn(expression)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.has(next))
            continue;
        found.add(next);
        const [kind, type = '', label = ''] = next.split('.');
        const local = kind === 'local' ? module.local(expression, type) : undefined;
        if (local)
            open.push(...referencesIn(local.value));
        const data = kind === 'data' ? module.block(expression, 'data', type, label) : undefined;
        if (data)
            open.push(...referencesInBody(data.body));
    }
    return found;
}
function referencesInBody(body) {
    return [
        ...[...body.attributes.values()].flatMap(({ value }) => [...referencesIn(value)]),
        ...body.blocks.flatMap((block) => referencesInBody(block.body)),
    ];
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/to-node.ts



/** A value as a policy sees it. */
function toNode(value, fuel = { left: mostValues }) {
    // Values are shared: what is small in memory can be without end when it is written out.
    if (--fuel.left < 0)
        throw new TooMuchWork(`holds more than ${mostValues} values`);
    const at = tokenOf(value);
    switch (value.kind) {
        case 'string':
        case 'json':
            return stringNode(partsOf(value), at);
        case 'number':
            return { kind: 'number', value: value.value, text: value.text, ...at };
        case 'boolean':
            return { kind: 'boolean', value: value.value, ...at };
        case 'null':
            return { kind: 'null', ...at };
        case 'list':
            return {
                kind: 'array',
                items: value.items.map((item) => toNode(item, fuel)),
                ...at,
            };
        case 'object': {
            const members = [...(value.written ?? value.members)].map(([key, member]) => {
                const of = key === 'Statement' ? allStatements(member.value) : member.value;
                return { key, value: toNode(of, fuel), ...tokenOf(member.key) };
            });
            return { kind: 'object', members, ...at };
        }
        case 'resource':
            return { kind: 'unresolved', expression: at.source.text.slice(at.start, at.end), ...at };
        case 'unknown':
            return { kind: 'unresolved', expression: value.expression, ...at };
    }
}
/** Statements that are one of two, by a condition that nobody knows: each may come to be, so each is judged. */
function allStatements(value) {
    if (value.kind === 'list')
        return listAt(value.items.flatMap(eitherStatement), value);
    const statements = eitherStatement(value);
    return statements.length === 1 && statements[0] === value ? value : listAt(statements, value);
}
function eitherStatement(item) {
    if (item.kind !== 'unknown' || !item.options)
        return [item];
    const statements = item.options.flatMap((option) => (option.kind === 'list' ? option.items : [option]));
    const isKnown = statements.every((option) => option.kind === 'object' && (0,plain/* isStatement */.SH)(toNode(option)));
    return isKnown ? distinct(statements) : [item];
}
function stringNode(parts, at) {
    if (parts.some(({ unknown }) => unknown !== undefined)) {
        const [only] = parts;
        const text = writtenText(parts);
        const expression = parts.length === 1 && only?.unknown !== undefined ? only.unknown : text;
        return { kind: 'unresolved', expression, text, ...at };
    }
    const assumedFrom = assumedText(parts);
    const value = parts.map(({ text }) => text).join('');
    return { kind: 'string', value, ...(assumedFrom === undefined ? {} : { assumedFrom }), ...at };
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/policies.ts















/** Every policy of one module as it is called, and of no module below it. */
function policiesOf(module) {
    return new Collector(module).collect();
}
class Collector {
    #module;
    #found = [];
    #unread = [];
    #calls = [];
    /** Blocks and values that stand in a policy already. */
    #seen = new Set();
    #boundaries;
    #typesByReference;
    /** Whether the block that is read makes no resource as things are. */
    #off = false;
    /** Whether what is read now is only a policy by what it looks like. */
    #loose = false;
    constructor(module) {
        this.#module = module;
        this.#boundaries = boundariesIn(module);
    }
    collect() {
        const blocks = this.#module.parsed.files.flatMap(({ body }) => body.blocks);
        for (const block of blocks)
            if (block.type === 'resource')
                this.#resource(block);
            else if (block.type === 'provider')
                this.#provider(block);
        this.#loose = true;
        for (const block of blocks)
            if (block.type === 'module')
                this.#call(block);
        for (const block of blocks)
            if (block.type === 'data' && block.labels[0] === 'aws_iam_policy_document')
                this.#document(block);
        for (const block of blocks)
            if (['locals', 'output', 'variable'].includes(block.type))
                this.#rest(block);
        for (const { body } of this.#module.parsed.files)
            for (const attribute of body.attributes.values())
                this.#guessed(attribute, this.#module.scope, attribute.name, undefined);
        return { found: this.#found, unread: this.#unread, calls: this.#calls };
    }
    #resource(block) {
        const [type = '', label = ''] = block.labels;
        if (notPolicies.has(type))
            return;
        const address = `${type}.${label}`;
        const known = policyArguments[type] ?? {};
        const boundary = type === 'aws_iam_policy' && this.#boundaries.has(address);
        const owner = ownerOf(block);
        const attached = owner === undefined ? {} : { attachedTo: `${this.#module.address}${owner}` };
        this.#instances(block, address, (instance, name) => {
            for (const [path, argument] of Object.entries(known)) {
                const as = { ...argument, ...attached, ...(boundary ? { use: 'boundary' } : {}) };
                for (const { attribute, scope, suffix } of argumentsAt(block.body, path, instance.scope))
                    this.#argument(attribute, scope, `${name}.${suffix}`, as);
            }
            if (type === 'aws_organizations_policy') {
                this.#organizationPolicy(block, instance.scope, name);
                return;
            }
            if (type === 'aws_lambda_permission') {
                const statement = this.#guard(block, name, () => lambdaPermission(blockArguments(block, instance.scope), block, block.header, this.#module.run.options));
                if (statement)
                    this.#add(statement, name, statement, { ...resourcePolicy, resourceType: 'AWS::Lambda::Function' });
            }
            this.#others(block.body, instance.scope, name, new Set([...metaArguments, ...Object.keys(known)]), (argument) => awsccArgument(type, argument));
        });
    }
    #provider(block) {
        const { scope } = this.#module;
        const address = `${this.#module.address}provider.${block.labels[0] ?? ''}`;
        for (const [path, as] of Object.entries(providerArguments))
            for (const { attribute, suffix } of argumentsAt(block.body, path, scope))
                this.#argument(attribute, scope, `${address}.${suffix}`, as);
    }
    /** Every instance of a block; instances whose policies do not differ are one. */
    #instances(block, address, read) {
        const instances = this.#guard(block, address, () => instancesOf(block, this.#module.scope)) ?? [];
        const plain = `${this.#module.address}${address}`;
        const before = this.#found.length;
        const [first] = instances;
        if (!first)
            return;
        this.#off = first.off ?? false;
        // What a call switches off is not there; the module on its own has it, to be judged all the same.
        if (this.#off && this.#module.parent)
            return;
        if (instances.length === 1) {
            read(first, plain);
            return;
        }
        for (const instance of instances)
            read(instance, `${plain}${instance.key}`);
        const made = this.#found.splice(before);
        const byPlace = (0,group/* groupBy */.$)(made, ({ document }) => withoutKey(document.name ?? '', plain));
        for (const [name, policies] of byPlace) {
            const different = new Map(policies.map((policy) => [signatureOf(policy.document), policy]));
            const [only] = different.values();
            if (different.size === 1 && only)
                this.#found.push({ ...only, document: { ...only.document, name } });
            else
                this.#found.push(...different.values());
        }
    }
    #argument(attribute, scope, name, as) {
        const value = this.#guard(attribute, name, () => evaluate(attribute.value, scope));
        if (value)
            this.#policy(value, name, attribute, as);
    }
    #organizationPolicy(block, scope, name) {
        const content = block.body.attributes.get('content');
        const type = block.body.attributes.get('type');
        const given = type && this.#guard(type, name, () => evaluate(type.value, scope));
        const text = given ? knownText(given) : 'SERVICE_CONTROL_POLICY';
        const as = text === undefined ? organizationPolicies['SERVICE_CONTROL_POLICY'] : organizationPolicies[text];
        if (content && as)
            this.#argument(content, scope, `${name}.content`, as);
    }
    /** Takes a value that must be a policy; what of it cannot be read is named. */
    #policy(value, name, holder, as) {
        if (isEmpty(value))
            return;
        if (value.kind === 'unknown' && value.options) {
            for (const option of value.options)
                this.#policy(option, name, holder, as);
            return;
        }
        if (value.kind === 'unknown' || value.kind === 'resource') {
            if (!this.#off)
                this.#miss(holder, holder.value, notTold(name, value));
            return;
        }
        if (value.kind === 'list') {
            value.items.forEach((item, index) => this.#policy(item, `${name}[${index}]`, holder, as));
            return;
        }
        const content = this.#content(value, name, holder);
        if (content)
            this.#add(content, name, holder, as, documentsOf(value));
    }
    #content(value, name, holder) {
        if (value.kind === 'object')
            return value;
        if (value.kind === 'json' && value.content.kind === 'unknown')
            for (const option of value.content.options ?? [])
                if (option.kind === 'object')
                    return option;
        const read = this.#guard(holder, name, () => jsonOf(value));
        if (!read)
            return undefined;
        const [problem] = read.problems;
        if (problem)
            this.#miss(holder, problem.at, `The text of ${name} cannot be read as a policy. ${problem.reason}`);
        else if (read.value?.kind !== 'object')
            this.#miss(holder, holder.value, `${name} should be a policy in JSON, an object with a Statement, and is not.`);
        return problem || read.value?.kind !== 'object' ? undefined : read.value;
    }
    /** Arguments that the table does not know, where their value is a policy by what it looks like. */
    #others(body, scope, name, known, typeOf, depth = 0) {
        for (const attribute of body.attributes.values())
            if (!known.has(attribute.name) && mayHoldPolicy(attribute))
                this.#guessed(attribute, scope, `${name}.${attribute.name}`, typeOf(attribute.name));
        if (depth > 3)
            return;
        const types = new Set(body.blocks.map((block) => (block.type === 'dynamic' ? (block.labels[0] ?? '') : block.type)));
        for (const type of types) {
            const inside = [...known].flatMap((path) => path.startsWith(`${type}.`) ? [path.slice(type.length + 1)] : []);
            nestedBlocks(body, type, scope).forEach((nested, index) => this.#others(nested.block.body, nested.scope, `${name}.${type}[${index}]`, new Set(inside), typeOf, depth + 1));
        }
    }
    #guessed(attribute, scope, name, as) {
        const value = this.#guard(attribute, name, () => evaluate(attribute.value, scope));
        if (value)
            this.#guess(value, name, attribute, as);
    }
    #guess(value, name, holder, as, depth = 0) {
        if (value.kind === 'unknown')
            value.options?.forEach((option) => this.#guess(option, name, holder, as, depth));
        if (value.kind === 'list' && depth < 5)
            value.items.forEach((item, index) => this.#guess(item, `${name}[${index}]`, holder, as, depth + 1));
        if (value.kind === 'string' && !/^\s*\{/.test(value.parts.find(({ text }) => text.trim())?.text ?? ''))
            return;
        const content = value.kind === 'string' || value.kind === 'json'
            ? this.#guard(holder, name, () => jsonOf(value))?.value
            : value;
        if (content?.kind !== 'object')
            return;
        const node = this.#guard(holder, name, () => toNode(content));
        if (node && (0,plain/* isPolicyDocument */.ss)(node)) {
            if (!this.#seen.has(keyOf(content)))
                this.#add(content, name, holder, as, documentsOf(value));
        }
        else if (depth < 5)
            for (const [key, member] of content.members)
                this.#guess(member.value, `${name}.${key}`, holder, as, depth + 1);
    }
    #call(block) {
        const [label = ''] = block.labels;
        const address = `module.${label}`;
        const instances = this.#guard(block, address, () => instancesOf(block, this.#module.scope)) ?? [];
        for (const instance of instances) {
            // A call that is switched off makes nothing; the module is judged on its own.
            if (instance.off)
                continue;
            const module = this.#guard(block, address, () => this.#module.child(block, instance.scope, instance.key));
            if (module)
                this.#calls.push({ block, module });
        }
        const source = block.body.attributes.get('source');
        const text = source ? textOf(source.value) : '';
        const typeOf = (argument) => moduleArguments.find((known) => (known.source?.test(text) ?? true) && known.argument.test(argument))
            ?.as;
        const isElsewhere = !this.#calls.some((call) => call.block === block && call.module.parsed.files.length > 0);
        this.#instances(block, address, ({ scope }, name) => {
            this.#others(block.body, scope, name, new Set([...metaArguments, 'source', 'version', 'providers']), typeOf);
            if (isElsewhere)
                this.#statements(block, scope, name, typeOf);
        });
    }
    /** `policy_statements = { logs = { effect = …, actions = … } }`: what a module makes a policy document of. */
    #statements(block, scope, name, typeOf) {
        for (const attribute of block.body.attributes.values()) {
            if (!attribute.name.endsWith('statements'))
                continue;
            const blocks = blocksIn(attribute.value, attribute.nameToken)
                .filter(({ body }) => body.attributes.has('actions') || body.attributes.has('not_actions'))
                .map((statement) => ({ ...statement, type: 'statement' }));
            if (blocks.length === 0)
                continue;
            const header = attribute.nameToken;
            const body = { attributes: new Map(), blocks };
            const document = { type: 'data', labels: [], header, body, ...tokenOf(attribute.value) };
            const argument = `${name}.${attribute.name}`;
            const value = this.#guard(attribute, argument, () => renderPolicyDocument(document, scope, attribute.value));
            if (value)
                this.#add(value.content, argument, attribute, typeOf(attribute.name));
        }
    }
    /** A policy document that no policy above was made of. */
    #document(block) {
        if (this.#seen.has(keyOf(block)))
            return;
        const address = `data.aws_iam_policy_document.${block.labels[1] ?? ''}`;
        const as = this.#typeByReference(address);
        this.#instances(block, address, (instance, name) => {
            const value = this.#guard(block, name, () => renderPolicyDocument(block, instance.scope, block));
            // Without a statement it is not a policy yet, but something to merge others into.
            if (value?.content.kind === 'object' && value.content.members.has('Statement'))
                this.#add(value.content, name, block, as);
        });
    }
    /** The type of the argument that refers to a document, though its value is another one now. */
    #typeByReference(address) {
        return (this.#typesByReference ??= this.#findReferences()).get(address);
    }
    #findReferences() {
        const types = new Map();
        for (const { body } of this.#module.parsed.files)
            for (const { type, labels, body: inner } of body.blocks) {
                const known = type === 'resource' ? policyArguments[labels[0] ?? ''] : undefined;
                for (const [path, as] of Object.entries(known ?? {}))
                    for (const { value } of attributesAt(inner, path))
                        for (const reference of allReferences(value, this.#module))
                            if (!types.has(reference))
                                types.set(reference, as);
            }
        return types;
    }
    /** Policies that stand in a local, an output or a default, and went into nothing that is known. */
    #rest(block) {
        for (const attribute of block.body.attributes.values()) {
            if (!mayHoldPolicy(attribute) || (block.type === 'variable' && attribute.name !== 'default'))
                continue;
            const prefix = {
                locals: 'local.',
                output: `output.${block.labels[0] ?? ''}.`,
                variable: `var.${block.labels[0] ?? ''}.`,
            };
            const name = `${this.#module.address}${prefix[block.type]}${attribute.name}`;
            this.#guessed(attribute, this.#module.scope, name, undefined);
        }
    }
    #add(content, name, holder, as, documents = []) {
        const root = this.#guard(holder, name, () => toNode(content));
        if (root?.kind !== 'object')
            return;
        const { file } = root.source;
        const forced = this.#module.run.options.typeOf?.(file);
        const typed = as ?? (0,policy_type/* inferType */.n)(root, { file, path: name.split('.') });
        const type = forced
            ? {
                ...typed,
                type: forced.type,
                resourceType: forced.resourceType ?? null,
                typeGuess: 'The configuration says so.',
            }
            : typed;
        for (const token of [content, ...documents])
            this.#seen.add(keyOf(token));
        this.#found.push({
            document: {
                file,
                name,
                ...type,
                root,
                anchor: root.source === holder.source ? tokenOf(root) : tokenOf(holder),
            },
            holder: tokenOf(holder),
            unresolved: (0,policy_node/* unresolvedIn */.rL)(root).length,
            isLoose: this.#loose,
        });
    }
    #miss(holder, at, reason) {
        this.#unread.push({ file: at.source.file, reason, at: tokenOf(at), holder: tokenOf(holder) });
    }
    /** Work without end is refused for one policy, not for the file. */
    #guard(at, name, compute) {
        try {
            return compute();
        }
        catch (error) {
            if (!(error instanceof TooMuchWork))
                throw error;
            this.#miss(at, at, `${this.#module.address}${name.replace(this.#module.address, '')} was not read: it ${error.message}.`);
            return undefined;
        }
    }
}
function notTold(name, value) {
    const expression = value.kind === 'unknown' ? value.expression : textOf(value);
    const why = value.kind === 'unknown' && value.reason ? ` (${value.reason})` : '';
    const fix = expression.startsWith('var.')
        ? 'Give the variable a value in a tfvars file or in the configuration, or check the plan instead.'
        : 'Check the plan (`terraform show -json`) instead.';
    return `${name} is \`${expression.replace(/\s+/g, ' ').slice(0, 80)}\`, which the files do not tell${why}, so its policy was not validated. ${fix}`;
}
const resourcePolicy = { type: 'RESOURCE_POLICY', use: 'permissions' };
const keyOf = ({ source, start, end }) => `${source.file} ${start} ${end}`;
const documentsOf = (value) => value.kind === 'json' ? (value.documents ?? []) : [];
const signatureOf = ({ type, resourceType, root }) => JSON.stringify([type, resourceType, root.start, (0,policy_node/* toJson */.aB)(root)]);
/** `aws_iam_role.task["a"].policy` without the key of the instance. */
function withoutKey(name, plain) {
    const rest = name.slice(plain.length);
    return plain + rest.replace(/^\[(?:\d+|"[^"]*")\]/, '');
}
const sameDocument = (left, right) => signatureOf(left) === signatureOf(right);
/** What Terraform itself takes of every block. */
const metaArguments = ['count', 'depends_on', 'for_each', 'lifecycle', 'provider'];
/** Most arguments cannot hold a policy, and are not worth an evaluation. */
function mayHoldPolicy({ value }) {
    if (value.kind === 'number' || value.kind === 'boolean' || value.kind === 'null')
        return false;
    return /statement|polic|jsonencode|templatefile|file\(/i.test(textOf(value));
}
function argumentsAt(body, path, scope) {
    const [first = '', second] = path.split('.');
    if (second === undefined) {
        const attribute = body.attributes.get(first);
        return attribute ? [{ attribute, scope, suffix: first }] : [];
    }
    return nestedBlocks(body, first, scope).flatMap((nested, index) => {
        const attribute = nested.block.body.attributes.get(second);
        return attribute ? [{ attribute, scope: nested.scope, suffix: `${first}[${index}].${second}` }] : [];
    });
}
function attributesAt(body, path) {
    const [first = '', second] = path.split('.');
    const attribute = body.attributes.get(first);
    if (second === undefined)
        return attribute ? [attribute] : [];
    return body.blocks.flatMap((block) => {
        const inner = block.type === 'dynamic' ? block.body.blocks.find(({ type }) => type === 'content') : block;
        const is = block.type === first || block.labels[0] === first;
        const found = is ? inner?.body.attributes.get(second) : undefined;
        return found ? [found] : [];
    });
}
/** The policies that a `permissions_boundary` refers to: they grant nothing. */
function boundariesIn(module) {
    const found = new Set();
    for (const { body } of module.parsed.files)
        for (const block of body.blocks) {
            const boundary = block.body.attributes.get('permissions_boundary');
            if (boundary)
                for (const reference of referencesIn(boundary.value))
                    found.add(reference);
        }
    return found;
}
/** The files that a policy's values stand in. */
function filesOf(root) {
    const files = new Set();
    const open = [root];
    for (let node = open.pop(); node; node = open.pop()) {
        files.add(node.source.file);
        if (node.kind === 'array')
            open.push(...node.items);
        else if (node.kind === 'object')
            open.push(...node.members.map(({ value }) => value));
    }
    return files;
}
/** Whose policy it is: the address that `role = aws_iam_role.task.id` begins with. */
function ownerOf({ labels: [type = ''], body }) {
    const kind = /^aws_iam_(role|user|group)_policy$/.exec(type)?.[1];
    const value = kind === undefined ? undefined : body.attributes.get(kind)?.value;
    const expression = value?.source.text.slice(value.start, value.end).replace(/^"\$\{(.*)\}"$/s, '$1');
    return /^(aws_iam_(?:role|user|group)\.[\w-]+(?:\[[^\]]*\])?)\.\w+$/.exec(expression ?? '')?.[1];
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/template.ts
const quotedEscape = /\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\[\s\S]|\$\$(?=\{)|%%(?=\{)/g;
const templateEscape = /\$\$(?=\{)|%%(?=\{)/g;
const named = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
/** Text between the parts of a template, one piece a line and one for each escape. */
function textPieces(text, start, end, escapes, locate) {
    const pieces = [];
    const slice = text.slice(start, end);
    const plain = (from, to) => {
        let line = from;
        while (line < to) {
            const newline = slice.indexOf('\n', line);
            const next = newline < 0 || newline >= to ? to : newline + 1;
            pieces.push(...placedPieces(slice.slice(line, next), (first, end) => locate(start + line + first, start + line + end)));
            line = next;
        }
    };
    let from = 0;
    for (const match of slice.matchAll(escapes === 'quoted' ? quotedEscape : templateEscape)) {
        plain(from, match.index);
        from = match.index + match[0].length;
        pieces.push({
            kind: 'text',
            text: template_unescape(match[0]),
            exact: false,
            ...locate(start + match.index, start + from),
        });
    }
    plain(from, slice.length);
    return pieces;
}
/** Text as pieces that are exact: inside JSON, an escape is a piece of its own. */
function placedPieces(text, locate) {
    const whole = locate(0, text.length);
    if (whole.end - whole.start === text.length)
        return [{ kind: 'text', text, exact: true, ...whole }];
    const pieces = [];
    for (let start = 0, end = 1; start < text.length; end++) {
        const run = locate(start, end);
        const isExact = run.end - run.start === end - start;
        if (isExact && end < text.length && next(end))
            continue;
        pieces.push({ kind: 'text', text: text.slice(start, end), exact: isExact, ...run });
        start = end;
    }
    return pieces;
    function next(index) {
        const { start, end } = locate(index, index + 1);
        return end - start === 1;
    }
}
function template_unescape(escape) {
    if (!escape.startsWith('\\'))
        return escape.charAt(0);
    const letter = escape.charAt(1);
    if (escape.length > 2) {
        const code = Number.parseInt(escape.slice(2), 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    }
    return named[letter] ?? letter;
}
/** Takes off a heredoc's indentation and what `~` strips, then nests the directives. */
function joinTemplate(tokens, indented) {
    const level = strip(indented ? unindent(tokens) : tokens);
    let next = 0;
    const until = (...ends) => {
        const parts = [];
        for (let token = level[next]; token && !ends.includes(token.kind); token = level[next]) {
            next++;
            const { source, start, end } = token;
            const at = { source, start, end };
            if (token.kind === 'if') {
                const then = until('else', 'end');
                const otherwise = level[next]?.kind === 'else' ? (next++, until('end')) : [];
                next++;
                parts.push({ kind: 'if', condition: token.condition, then, otherwise, ...at });
            }
            else if (token.kind === 'for') {
                const { keyName, valueName, collection } = token;
                const body = until('end');
                next++;
                parts.push({ kind: 'for', keyName, valueName, collection, body, ...at });
            }
            else if (token.kind === 'text')
                parts.push(token);
            else if (token.kind === 'interpolation')
                parts.push({ kind: 'interpolation', expression: token.expression, ...at });
        }
        return parts;
    };
    return until();
}
/** `<<-` takes the smallest indentation off every line; a blank line does not count (HCL's own rule). */
function unindent(tokens) {
    const startsLine = (index) => {
        const before = tokens[index - 1];
        return !before || (before.kind === 'text' && before.text.endsWith('\n'));
    };
    const isBlank = ({ text }) => text.endsWith('\n') && text.trim() === '';
    let smallest = Infinity;
    tokens.forEach((token, index) => {
        if (!startsLine(index))
            return;
        if (token.kind !== 'text')
            smallest = 0;
        else if (!isBlank(token))
            smallest = Math.min(smallest, token.text.length - token.text.trimStart().length);
    });
    return tokens.map((token, index) => token.kind === 'text' && startsLine(index) && !isBlank(token) ? cut(token, smallest, 0) : token);
}
function strip(tokens) {
    const result = [...tokens];
    const stripFrom = (index, step) => {
        for (let at = index + step;; at += step) {
            const token = result[at];
            if (token?.kind !== 'text')
                return;
            const kept = step > 0 ? token.text.trimStart() : token.text.trimEnd();
            const gone = token.text.length - kept.length;
            result[at] = step > 0 ? cut(token, gone, 0) : cut(token, 0, gone);
            if (kept)
                return;
        }
    };
    tokens.forEach((token, index) => {
        if (token.kind === 'text')
            return;
        if (token.stripBefore)
            stripFrom(index, -1);
        if (token.stripAfter)
            stripFrom(index, 1);
    });
    return result;
}
function cut(piece, before, after) {
    if (before === 0 && after === 0)
        return piece;
    const text = piece.text.slice(before, piece.text.length - after);
    if (!piece.exact)
        return { ...piece, text };
    return { ...piece, text, start: piece.start + before, end: piece.end - after };
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/hcl.ts

/** Larger files are refused: one string of 2 MB takes the parser seconds and 300 MB. */
const largestFile = 2_000_000;
const deepestNesting = 400;
function parseHcl(parser, source) {
    if (source.text.length > largestFile)
        return refused(source, 'it is larger than 2 MB; split it');
    const tree = parser.parse(source.text);
    if (!tree)
        return refused(source, 'the parser refused it');
    try {
        const locate = (start, end) => ({ source, start, end });
        const body = tree.rootNode.children.find((child) => child.type === 'body');
        return {
            body: body ? new Reader(source.text, locate).body(body) : { attributes: new Map(), blocks: [] },
            problems: tree.rootNode.hasError ? problemsIn(tree.rootNode, source) : [],
        };
    }
    catch (error) {
        if (error instanceof NestedTooDeeply)
            return refused(source, error.message);
        throw error;
    }
    finally {
        tree.delete();
    }
}
/**
 * Reads a text as a template, as `templatefile` and Terraform's JSON syntax do: a heredoc's content has the same
 * grammar. `undefined` when its expressions cannot be parsed.
 */
function parseTemplate(parser, text, locate) {
    if (text.length > largestFile)
        return undefined;
    const prefix = 'x = <<IAM_GATE_END_OF_TEMPLATE\n';
    const wrapped = `${prefix}${text}\nIAM_GATE_END_OF_TEMPLATE\n`;
    const clamp = (offset) => Math.min(Math.max(offset - prefix.length, 0), text.length);
    const tree = parser.parse(wrapped);
    if (!tree)
        return undefined;
    try {
        if (tree.rootNode.hasError)
            return undefined;
        const [heredoc] = tree.rootNode.descendantsOfType('heredoc_template');
        if (!heredoc)
            return undefined;
        const reader = new Reader(wrapped, (start, end) => locate(clamp(start), clamp(end)));
        const parts = reader.templateParts(heredoc, prefix.length, prefix.length + text.length, 'heredoc');
        return { kind: 'template', parts, ...locate(0, text.length) };
    }
    catch (error) {
        if (error instanceof NestedTooDeeply)
            return undefined;
        throw error;
    }
    finally {
        tree.delete();
    }
}
class NestedTooDeeply extends Error {
    constructor() {
        super(`it is nested deeper than ${deepestNesting} levels`);
    }
}
function refused(source, message) {
    const body = { attributes: new Map(), blocks: [] };
    return { body, problems: [{ at: { source, start: 0, end: 0 }, message, isWhole: true }] };
}
/** The first places where the text is not HCL; one mistake can make the parser stumble several times. */
function problemsIn(root, source) {
    const problems = [];
    let lastLine = -Infinity;
    const open = [root];
    for (let node = open.pop(); node && problems.length < 3; node = open.pop()) {
        if (!node.isMissing && !node.isError) {
            if (node.hasError)
                open.push(...node.children.toReversed());
            continue;
        }
        const line = node.startPosition.row;
        if (line - lastLine > 2)
            problems.push(problemOf(node, source));
        lastLine = node.endPosition.row;
    }
    return problems;
}
function problemOf(node, source) {
    const { startIndex: start, endIndex: end } = node;
    if (node.isMissing)
        // A missing token has no width: it belongs to what stands before it.
        return {
            at: { source, start: Math.max(0, start - 1), end: start },
            message: `${JSON.stringify(node.type)} is missing`,
        };
    const text = source.text.slice(start, end).trim().split('\n', 1)[0] ?? '';
    return { at: { source, start, end }, message: `${JSON.stringify(text.slice(0, 40))} is not HCL` };
}
const binaryOperators = new Set(['||', '&&', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%']);
const ignored = new Set(['comment', 'ERROR']);
/** Turns the parser's tree into ours. */
class Reader {
    #text;
    #locate;
    #depth = 0;
    constructor(text, locate) {
        this.#text = text;
        this.#locate = locate;
    }
    body(node) {
        const attributes = new Map();
        const blocks = [];
        for (const child of node.children) {
            if (child.type === 'attribute') {
                const attribute = this.#attribute(child);
                if (attribute)
                    attributes.set(attribute.name, attribute);
            }
            else if (child.type === 'block')
                blocks.push(this.#nested(() => this.#block(child)));
        }
        return { attributes, blocks };
    }
    #attribute(node) {
        const [name, , value] = node.children.filter((child) => !ignored.has(child.type));
        if (!name || value?.type !== 'expression' || value.hasError)
            return undefined;
        return {
            name: name.text,
            nameToken: this.#token(name),
            value: this.expression(value),
            ...this.#token(node),
        };
    }
    #block(node) {
        const labels = [];
        let header = { start: node.startIndex, end: node.startIndex };
        let type;
        let body = { attributes: new Map(), blocks: [] };
        for (const child of node.children) {
            if (child.type === 'identifier' || child.type === 'string_lit') {
                header = { ...header, end: child.endIndex };
                if (type === undefined)
                    type = child.text;
                else
                    labels.push(child.type === 'identifier' ? child.text : child.text.slice(1, -1));
            }
            else if (child.type === 'body')
                body = this.body(child);
        }
        return {
            type: type ?? '',
            labels,
            header: this.#locate(header.start, header.end),
            body,
            ...this.#token(node),
        };
    }
    expression(node) {
        return this.#nested(() => this.#chain(node.children.filter((child) => !ignored.has(child.type))));
    }
    /** A primary expression and the `.name`, `[key]` and splats after it. */
    #chain(nodes) {
        const [first, second] = nodes;
        if (!first)
            throw new NestedTooDeeply();
        const parenthesised = first.type === '(' && second;
        let result = parenthesised ? this.expression(second) : this.#primary(first);
        for (const step of nodes.slice(parenthesised ? 3 : 1))
            result = this.#step(result, step, first.startIndex);
        return result;
    }
    #step(of, node, start) {
        const at = this.#locate(start, node.endIndex);
        const inner = node.children[0];
        if (node.type === 'get_attr')
            return { kind: 'attribute', of, name: node.text.slice(1).trim(), ...at };
        if (node.type === 'index' && inner) {
            if (inner.type === 'legacy_index') {
                const key = { kind: 'number', text: inner.text.slice(1), ...this.#token(inner) };
                return { kind: 'index', of, key, ...at };
            }
            const key = inner.children.find((child) => child.type === 'expression');
            if (key)
                return { kind: 'index', of, key: this.expression(key), ...at };
        }
        if (node.type === 'splat' && inner) {
            const steps = inner.children.slice(1);
            // `a.*.b[0]` takes the first of the list, `a[*].b[0]` the first of each.
            const outside = inner.type === 'attr_splat' ? steps.findIndex(({ type }) => type === 'index') : -1;
            const inside = outside < 0 ? steps : steps.slice(0, outside);
            let rest = { kind: 'splat-item', ...this.#token(inner) };
            for (const step of inside)
                rest = this.#step(rest, step, start);
            let result = { kind: 'splat', of, rest, ...at };
            for (const step of steps.slice(inside.length))
                result = this.#step(result, step, start);
            return result;
        }
        return of;
    }
    #primary(node) {
        const at = this.#token(node);
        const children = node.children.filter((child) => !ignored.has(child.type));
        const [first] = children;
        switch (node.type) {
            case 'numeric_lit':
                return { kind: 'number', text: node.text, ...at };
            case 'bool_lit':
                return { kind: 'boolean', value: node.text === 'true', ...at };
            case 'null_lit':
                return { kind: 'null', ...at };
            case 'string_lit':
            case 'quoted_template':
                return {
                    kind: 'template',
                    parts: this.templateParts(node, node.startIndex + 1, node.endIndex - 1, 'quoted'),
                    ...at,
                };
            case 'heredoc_template':
                return this.#heredoc(node, at);
            case 'variable_expr':
            case 'identifier':
                return { kind: 'name', name: node.text, ...at };
            case 'tuple':
                return { kind: 'tuple', items: this.#expressions(children), ...at };
            case 'object':
                return {
                    kind: 'object',
                    members: children.filter(({ type }) => type === 'object_elem').map((item) => this.#item(item)),
                    ...at,
                };
            case 'function_call':
                return this.#call(children, at);
            case 'conditional': {
                const [condition, then, otherwise] = this.#expressions(children);
                if (condition && then && otherwise)
                    return { kind: 'conditional', condition, then, otherwise, ...at };
                break;
            }
            case 'unary_operation':
                if (first)
                    return { kind: 'unary', operator: first.type, operand: this.#chain(children.slice(1)), ...at };
                break;
            case 'binary_operation': {
                const index = children.findIndex(({ type, isNamed }) => !isNamed && binaryOperators.has(type));
                const operator = children[index]?.type ?? '';
                const left = this.#chain(children.slice(0, index));
                return { kind: 'binary', operator, left, right: this.#chain(children.slice(index + 1)), ...at };
            }
            case 'for_tuple_expr':
            case 'for_object_expr':
                return this.#for(node, children, at);
            default:
                // literal_value, collection_value, template_expr, operation, for_expr: one node around another.
                if (first)
                    return this.#nested(() => this.#chain(children));
        }
        return { kind: 'name', name: node.text, ...at };
    }
    #expressions(nodes) {
        return nodes.filter(({ type }) => type === 'expression').map((child) => this.expression(child));
    }
    #item(node) {
        const [key, value] = node.children.filter(({ type }) => type === 'expression');
        if (!key || !value)
            throw new NestedTooDeeply();
        const [only] = key.children;
        const bare = key.childCount === 1 && only?.type === 'variable_expr';
        return { key: bare ? this.#bareKey(only) : this.expression(key), value: this.expression(value) };
    }
    /** `Action = …`: the name is the key itself, not a reference. */
    #bareKey(node) {
        const at = this.#token(node);
        return { kind: 'template', parts: [{ kind: 'text', text: node.text, exact: true, ...at }], ...at };
    }
    #call(children, at) {
        const list = children.find(({ type }) => type === 'function_arguments')?.children ?? [];
        return {
            kind: 'call',
            name: children[0]?.text ?? '',
            args: this.#expressions(list),
            spread: list.some(({ type }) => type === 'ellipsis'),
            ...at,
        };
    }
    #for(node, children, at) {
        const intro = children.find(({ type }) => type === 'for_intro');
        const names = intro?.children.filter(({ type }) => type === 'identifier').map(({ text }) => text) ?? [];
        const [collection] = this.#expressions(intro?.children ?? []);
        const results = this.#expressions(children);
        const condition = this.#expressions(children.find(({ type }) => type === 'for_cond')?.children ?? [])[0];
        const value = results.at(-1);
        if (!collection || !value)
            throw new NestedTooDeeply();
        return {
            kind: 'for',
            keyName: names.length > 1 ? names[0] : undefined,
            valueName: names.at(-1) ?? '',
            collection,
            key: node.type === 'for_object_expr' ? results[0] : undefined,
            value,
            condition,
            grouping: children.some(({ type }) => type === 'ellipsis'),
            ...at,
        };
    }
    #heredoc(node, at) {
        const start = this.#text.indexOf('\n', node.startIndex) + 1;
        const end = this.#text.lastIndexOf('\n', node.endIndex - 1) + 1;
        const indented = this.#text.startsWith('<<-', node.startIndex);
        const parts = this.templateParts(node, start, Math.max(start, end), 'heredoc', indented);
        return { kind: 'template', parts, ...at };
    }
    /**
     * The parts of a template. Text is taken from between the other parts: the parser's own literals lose blanks
     * at their ends.
     */
    templateParts(node, start, end, escapes, indented = false) {
        const tokens = [];
        let from = start;
        const textUntil = (to) => {
            if (to > from)
                tokens.push(...textPieces(this.#text, from, to, escapes, this.#locate));
        };
        for (const child of flatTemplate(node)) {
            textUntil(child.startIndex);
            from = Math.max(from, child.endIndex);
            tokens.push(this.#templateToken(child));
        }
        textUntil(end);
        return joinTemplate(tokens, indented);
    }
    #templateToken(node) {
        const at = this.#token(node);
        const text = this.#text.slice(node.startIndex, node.endIndex);
        const strip = { stripBefore: text.charAt(2) === '~', stripAfter: text.at(-2) === '~' };
        const [expression] = this.#expressions(node.children);
        switch (node.type) {
            case 'template_if_intro':
                if (expression)
                    return { kind: 'if', condition: expression, ...strip, ...at };
                break;
            case 'template_for_start': {
                const names = node.children.filter(({ type }) => type === 'identifier').map((name) => name.text);
                const keyName = names.length > 1 ? names[0] : undefined;
                const valueName = names.at(-1) ?? '';
                if (expression)
                    return { kind: 'for', keyName, valueName, collection: expression, ...strip, ...at };
                break;
            }
            case 'template_else_intro':
                return { kind: 'else', ...strip, ...at };
            case 'template_if_end':
            case 'template_for_end':
                return { kind: 'end', ...strip, ...at };
        }
        const missing = { kind: 'null', ...at };
        return { kind: 'interpolation', expression: expression ?? missing, ...strip, ...at };
    }
    #token(node) {
        return this.#locate(node.startIndex, node.endIndex);
    }
    #nested(read) {
        if (++this.#depth > deepestNesting)
            throw new NestedTooDeeply();
        try {
            return read();
        }
        finally {
            this.#depth--;
        }
    }
}
const templateTokens = new Set([
    'template_interpolation',
    'template_if_intro',
    'template_else_intro',
    'template_if_end',
    'template_for_start',
    'template_for_end',
]);
/** Interpolations and directives of one template in source order; the parser nests the directives. */
function* flatTemplate(node) {
    for (const child of node.children) {
        if (templateTokens.has(child.type))
            yield child;
        else if (child.type.startsWith('template_') && child.type !== 'template_literal')
            yield* flatTemplate(child);
    }
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/json-syntax.ts





/** How many labels a block of the top level has: `resource "aws_iam_role" "task"` has two. */
const labelCounts = {
    resource: 2,
    data: 2,
    module: 1,
    variable: 1,
    output: 1,
    provider: 1,
    locals: 0,
    terraform: 0,
};
/** Reads Terraform's JSON syntax (`.tf.json`), whose strings are templates, into the shapes of HCL. */
function parseTerraformJson(parser, source) {
    const { root, problems } = (0,json/* parseJson */.qF)((0,located_text/* wholeFile */.AA)(source));
    const blocks = [];
    if (root?.kind === 'object')
        for (const { key, value } of root.members)
            for (const body of objectsIn(value))
                blocks.push(...labelled(parser, key, body, [], labelCounts[key] ?? 0, body));
    return {
        body: { attributes: new Map(), blocks },
        problems: problems.map(({ at, reason }) => ({ at, message: reason.replace(/\.$/, ''), isWhole: !root })),
    };
}
/** The members of a values file (`terraform.tfvars.json`). */
function jsonVariables(parser, source) {
    const { root, problems } = (0,json/* parseJson */.qF)((0,located_text/* wholeFile */.AA)(source));
    return {
        body: root?.kind === 'object' ? bodyOf(parser, root) : { attributes: new Map(), blocks: [] },
        problems: problems.map(({ at, reason }) => ({ at, message: reason.replace(/\.$/, ''), isWhole: !root })),
    };
}
/** One object, or the objects of a list: both mean blocks. */
function objectsIn(node) {
    if (node.kind === 'object')
        return [node];
    return node.kind === 'array' ? node.items.flatMap(objectsIn) : [];
}
function* labelled(parser, type, node, labels, missing, header) {
    if (missing === 0) {
        yield { type, labels, header: tokenOf(header), body: bodyOf(parser, node), ...tokenOf(node) };
        return;
    }
    for (const member of node.members) {
        if (member.key === '//')
            continue;
        for (const inner of objectsIn(member.value))
            yield* labelled(parser, type, inner, [...labels, member.key], missing - 1, member);
    }
}
function bodyOf(parser, node) {
    const attributes = new Map();
    const blocks = [];
    for (const member of node.members) {
        const { key, value } = member;
        if (key === '//')
            continue;
        const at = { source: member.source, start: member.start, end: value.end };
        attributes.set(key, { name: key, nameToken: tokenOf(member), value: json_syntax_expressionOf(parser, value), ...at });
        // Only the provider's schema says whether this is a block; whoever asks for one, finds it.
        for (const inner of objectsIn(value))
            blocks.push(...labelled(parser, key, inner, [], key === 'dynamic' ? 1 : 0, member));
    }
    return { attributes, blocks };
}
function json_syntax_expressionOf(parser, node) {
    const at = tokenOf(node);
    switch (node.kind) {
        case 'object':
            return {
                kind: 'object',
                members: node.members.map((member) => ({
                    key: {
                        kind: 'template',
                        parts: [{ kind: 'text', text: member.key, exact: false, ...tokenOf(member) }],
                        ...tokenOf(member),
                    },
                    value: json_syntax_expressionOf(parser, member.value),
                })),
                ...at,
            };
        case 'array':
            return { kind: 'tuple', items: node.items.map((item) => json_syntax_expressionOf(parser, item)), ...at };
        case 'string':
            return stringOf(parser, node);
        case 'number':
            return { kind: 'number', text: node.text, ...at };
        case 'boolean':
            return { kind: 'boolean', value: node.value, ...at };
        default:
            return { kind: 'null', ...at };
    }
}
function stringOf(parser, node) {
    const at = tokenOf(node);
    const text = (0,located_text/* textOf */.b6)(node);
    if (/[$%]\{/.test(node.value)) {
        const template = parseTemplate(parser, node.value, (start, end) => text.token(start, end));
        if (template)
            return { ...template, ...at };
    }
    const pieces = placedPieces(node.value, (start, end) => text.token(start, end));
    return { kind: 'template', parts: pieces, ...at };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/policy/extract/terraform/parser.ts
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




let parser;
/** The HCL parser. Its WebAssembly is loaded on first use: most runs meet no Terraform. */
function hclParser() {
    return (parser ??= createParser());
}
/**
 * In `dist/` the WebAssembly files stand beside the bundle, since ncc decodes them as text and corrupts them;
 * in the source tree they are in their packages. `wasmBinary` is ignored by web-tree-sitter: `locateFile` is not.
 */
async function createParser() {
    const here = import.meta.dirname;
    const bundled = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, 'web-tree-sitter.js'));
    const require = (0,external_node_module_.createRequire)((0,external_node_path_.join)(here, 'resolve.js'));
    const asset = (file, from) => bundled ? (0,external_node_path_.join)(here, file) : require.resolve(`${from}/${file}`);
    const glue = bundled ? (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(here, 'web-tree-sitter.js')).href : 'web-tree-sitter';
    const library = (await import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ glue)));
    const core = asset('web-tree-sitter.wasm', 'web-tree-sitter');
    await library.Parser.init({ locateFile: () => core });
    const created = new library.Parser();
    const grammar = asset('tree-sitter-terraform.wasm', '@tree-sitter-grammars/tree-sitter-hcl');
    created.setLanguage(await library.Language.load((0,external_node_fs_.readFileSync)(grammar)));
    return created;
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/repository.ts





const isConfiguration = (name) => /\.(?:tf|tofu)(?:\.json)?$/.test(name);
/** What Terraform takes values from without being told to. */
const isValues = (name) => /(?:^terraform|\.auto)\.tfvars(?:\.json)?$/.test(name);
/**
 * The repository as an evaluation needs it. Evaluation is synchronous; what it asks for and is not here yet is
 * noted, loaded by `load`, and there when the evaluation is run again.
 */
class Repository {
    #tree;
    #given;
    #texts = new Map();
    #lists = new Map();
    #modules = new Map();
    #templates = new Map();
    #wanted = new Map();
    #parser;
    constructor(tree, given) {
        this.#tree = tree;
        this.#given = new Map(given.map((source) => [source.file, source]));
    }
    /** Loads what was asked for; `false` when nothing was. */
    async load() {
        this.#parser ??= await hclParser();
        const wanted = [...this.#wanted.values()];
        this.#wanted.clear();
        await Promise.all(wanted.map((task) => task()));
        return wanted.length > 0;
    }
    /** A file of the repository; `undefined` if there is none, or none yet. */
    text(path) {
        if (!this.#texts.has(path))
            this.#wanted.set(`text ${path}`, async () => void this.#texts.set(path, await this.#read(path)));
        return this.#texts.get(path);
    }
    list(folder) {
        if (!this.#lists.has(folder))
            this.#wanted.set(`list ${folder}`, async () => void this.#lists.set(folder, await this.#tree.list(folder)));
        return this.#lists.get(folder);
    }
    template(path) {
        const source = this.text(path);
        if (!source || !this.#parser)
            return undefined;
        if (!this.#templates.has(source))
            this.#templates.set(source, parseTemplate(this.#parser, source.text, (start, end) => ({ source, start, end })));
        return this.#templates.get(source) ?? source;
    }
    module(folder) {
        const parsed = this.#modules.get(folder);
        if (!parsed)
            this.#wanted.set(`module ${folder}`, () => this.#loadModule(folder));
        return parsed;
    }
    /** A file that belongs to no module's configuration, as a module of its own: values, and what Terragrunt reads. */
    alone(source) {
        const name = external_node_path_.posix.basename(source.file);
        if (!this.#parser || isConfiguration(name))
            return undefined;
        const file = (name.endsWith('.json') ? jsonVariables : parseHcl)(this.#parser, source);
        return { folder: folderOf(source.file), files: [{ source, ...file }], variables: new Map() };
    }
    async #loadModule(folder) {
        const parser = (this.#parser ??= await hclParser());
        const given = [...this.#given.keys()]
            .filter((file) => folderOf(file) === folder)
            .map((file) => external_node_path_.posix.basename(file));
        const names = [...new Set([...(await this.#tree.list(folder)), ...given])].sort();
        // OpenTofu takes `main.tofu` instead of `main.tf`.
        const replaced = (name) => names.includes(name.replace(/\.tf(?=$|\.json$)/, '.tofu'));
        const wanted = names.filter((name) => isConfiguration(name) && (name.includes('.tofu') || !replaced(name)));
        const files = [];
        for (const name of wanted) {
            const source = await this.#read(external_node_path_.posix.join(folder, name));
            if (source)
                files.push({ source, ...(name.endsWith('.json') ? parseTerraformJson : parseHcl)(parser, source) });
        }
        const variables = new Map();
        // terraform.tfvars comes before the automatic files, which come in the order of their names.
        const values = names
            .filter(isValues)
            .sort((left, right) => Number(left.includes('.auto.')) - Number(right.includes('.auto.')));
        for (const name of values) {
            const source = await this.#read(external_node_path_.posix.join(folder, name));
            if (!source)
                continue;
            const { body } = (name.endsWith('.json') ? jsonVariables : parseHcl)(parser, source);
            for (const [variable, attribute] of body.attributes)
                variables.set(variable, attribute);
        }
        this.#modules.set(folder, { folder, files, variables });
    }
    /** Where a path leads that stands in a file of this folder; `undefined` when that is out of the repository. */
    inside(folder, path) {
        if (external_node_path_.posix.isAbsolute(path) || /^[a-zA-Z]:|\\|\0/.test(path))
            return undefined;
        const target = external_node_path_.posix.join(folder, path).replace(/\/$/, '');
        const repositories = this.#tree.repositories ?? [''];
        if (!repositories.some((root) => isBelow(root, folder) && isBelow(root, target)))
            return undefined;
        return target === '.' ? '' : target;
    }
    async #read(path) {
        return this.#given.get(path) ?? (await this.#tree.read(path));
    }
}
/** Both from the tree's root: everything but what starts with one more `../` is below `../..`. */
function isBelow(root, path) {
    const isAbove = /^(?:\.\.\/?)*$/.test(root);
    return isAbove
        ? !`${external_node_path_.posix.join(path, '.')}/`.startsWith(`${external_node_path_.posix.join(root, '..')}/`)
        : path === root || path.startsWith(`${root}/`);
}
function folderOf(file) {
    const folder = external_node_path_.posix.dirname(file);
    return folder === '.' ? '' : folder;
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/plan.ts










/**
 * Every policy of a plan as `terraform show -json` prints it, with its place inside the JSON text of the plan's
 * string. A policy that Terraform will only know after the apply is named as unread.
 * https://developer.hashicorp.com/terraform/internals/json-format
 */
function readTerraformPlan(file, root, _tree, options) {
    if (!(0,policy_node/* memberOf */.C5)(root, 'planned_values') && !(0,policy_node/* memberOf */.C5)(root, 'resource_changes'))
        return Promise.resolve(null);
    return Promise.resolve(new PlanReader(file, root, options).read());
}
class PlanReader {
    #file;
    #root;
    #options;
    #documents = [];
    #unread = [];
    constructor(file, root, options) {
        this.#file = file.file;
        this.#root = root;
        this.#options = options;
    }
    read() {
        const changes = changesIn(this.#root);
        const planned = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(this.#root, 'planned_values')?.value, 'root_module')?.value;
        const seen = new Set();
        for (const resource of resourcesIn(planned)) {
            const address = textIn(resource, 'address') ?? '';
            seen.add(address);
            this.#resource(resource, address, (0,policy_node/* memberOf */.C5)(resource, 'values')?.value, changes.get(address));
        }
        // A plan may be cut down to its changes.
        for (const [address, change] of changes)
            if (!seen.has(address) && textIn(change, 'mode') !== 'data') {
                const after = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(change, 'change')?.value, 'after')?.value;
                if (after && after.kind !== 'null')
                    this.#resource(change, address, after, change);
            }
        const skipped = this.#documents.length + this.#unread.length > 0
            ? {}
            : { skipped: 'A Terraform plan without an IAM policy' };
        return { documents: this.#documents, unread: this.#unread, ...skipped };
    }
    #resource(resource, address, values, change) {
        const type = textIn(resource, 'type') ?? '';
        if (textIn(resource, 'mode') === 'data' || notPolicies.has(type) || values?.kind !== 'object')
            return;
        const unknown = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(change, 'change')?.value, 'after_unknown')?.value;
        const known = this.#knownArguments(type, values);
        for (const [path, as] of Object.entries(known)) {
            for (const { value, name } of valuesAt(values, path))
                this.#policy(value, `${address}.${name}`, as);
            if (isUnknown(unknown, path))
                this.#knownAfterApply(resource, address, path);
        }
        if (type === 'aws_lambda_permission')
            this.#permission(resource, address, values);
        for (const { key, value } of values.members) {
            const inside = Object.keys(known).some((path) => path.split('.')[0] === key);
            if (!inside)
                this.#guess(value, `${address}.${key}`, awsccArgument(type, key));
        }
    }
    #knownArguments(type, values) {
        const organization = organizationPolicies[textIn(values, 'type') ?? 'SERVICE_CONTROL_POLICY'];
        if (type === 'aws_organizations_policy')
            return organization ? { content: organization } : {};
        return policyArguments[type] ?? {};
    }
    #policy(value, name, as) {
        if (value.kind !== 'string' || value.value.trim() === '')
            return;
        const { root, problems } = (0,json/* parseJson */.qF)((0,located_text/* textOf */.b6)(value));
        const [problem] = problems;
        if (problem)
            this.#miss(problem.at, `The text of ${name} cannot be read as a policy. ${problem.reason}`);
        else if (root?.kind !== 'object')
            this.#miss(value, `${name} should be a policy in JSON, an object with a Statement, and is not.`);
        else
            this.#add(root, name, as);
    }
    #permission(resource, address, values) {
        const argument = (name) => {
            const member = (0,policy_node/* memberOf */.C5)(values, name);
            return member?.value.kind === 'string' && member.value.value !== ''
                ? { key: tokenOf(member), value: stringAt(member.value.value, member.value) }
                : undefined;
        };
        const header = (0,policy_node/* memberOf */.C5)(resource, 'address')?.value ?? resource;
        const policy = lambdaPermission(argument, values, header, this.#options);
        const as = {
            type: 'RESOURCE_POLICY',
            resourceType: 'AWS::Lambda::Function',
            use: 'permissions',
        };
        if (policy)
            this.#add(toNode(policy), address, as);
    }
    /** A value of an argument that the table does not know, if it is a policy by what it looks like. */
    #guess(root, path, as) {
        const open = [{ node: root, name: path }];
        for (let next = open.pop(); next; next = open.pop()) {
            const { node, name } = next;
            if (node.kind === 'string')
                this.#guessText(node, name, as);
            else if (node.kind === 'array')
                open.push(...node.items.map((item, index) => ({ node: item, name: `${name}[${index}]` })).reverse());
            else if (node.kind === 'object')
                open.push(...node.members.map(({ key, value }) => ({ node: value, name: `${name}.${key}` })).reverse());
        }
    }
    #guessText(node, name, as) {
        const root = (0,plain/* policyInText */.lv)(node)?.root;
        if (root && (0,plain/* isPolicyDocument */.ss)(root))
            this.#add(root, name, as);
    }
    #add(root, name, as) {
        const forced = this.#options.typeOf?.(this.#file);
        const typed = as ?? (0,policy_type/* inferType */.n)(root, { file: '', path: name.split('.') });
        const type = forced
            ? {
                ...typed,
                type: forced.type,
                resourceType: forced.resourceType ?? null,
                typeGuess: 'The configuration says so.',
            }
            : typed;
        this.#documents.push({ file: this.#file, name, ...type, root, anchor: tokenOf(root) });
    }
    #knownAfterApply(resource, address, path) {
        const configuration = configurationOf(this.#root, address);
        const expression = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(configuration, 'expressions')?.value, path.split('.')[0] ?? '')?.value;
        // AWS gives many resources a policy of its own where the configuration has none.
        const isConfigured = configuration
            ? expression !== undefined
            : (textIn(resource, 'type') ?? '').endsWith('policy');
        if (!isConfigured)
            return;
        const references = plan_referencesIn(expression);
        const from = references.length > 0 ? ` It is made of ${references.map((text) => `\`${text}\``).join(', ')}.` : '';
        this.#miss((0,policy_node/* memberOf */.C5)(resource, 'address')?.value ?? resource, `${address}.${path} is known only after the apply, so its policy was not validated.${from} Check the Terraform ` +
            'source as well, or build the policy from names rather than from attributes that AWS gives out.');
    }
    #miss(at, reason) {
        this.#unread.push({ file: this.#file, reason, at: tokenOf(at) });
    }
}
function textIn(node, name) {
    const value = (0,policy_node/* memberOf */.C5)(node, name)?.value;
    return value?.kind === 'string' ? value.value : undefined;
}
const itemsIn = (node, name) => {
    const value = (0,policy_node/* memberOf */.C5)(node, name)?.value;
    return value?.kind === 'array' ? value.items : [];
};
function changesIn(root) {
    return new Map(itemsIn(root, 'resource_changes').map((change) => [textIn(change, 'address') ?? '', change]));
}
/** The resources of a module and of the modules in it. */
function* resourcesIn(module) {
    yield* itemsIn(module, 'resources');
    for (const child of itemsIn(module, 'child_modules'))
        yield* resourcesIn(child);
}
/** `inline_policy.policy` is the argument of each block, `policy` the argument itself. */
function valuesAt(values, path) {
    const [first = '', second] = path.split('.');
    const value = (0,policy_node/* memberOf */.C5)(values, first)?.value;
    if (!value)
        return [];
    if (second === undefined)
        return [{ value, name: first }];
    const blocks = value.kind === 'array' ? value.items : [value];
    return blocks.flatMap((block, index) => {
        const inner = (0,policy_node/* memberOf */.C5)(block, second)?.value;
        return inner ? [{ value: inner, name: `${first}[${index}].${second}` }] : [];
    });
}
/** `after_unknown` has `true` in the place of a value that is not known yet. */
function isUnknown(unknown, path) {
    const [first = '', second] = path.split('.');
    const value = (0,policy_node/* memberOf */.C5)(unknown, first)?.value;
    if (value?.kind === 'boolean')
        return value.value;
    if (!unknown || second === undefined)
        return false;
    return valuesAt(unknown, path).some(({ value: inner }) => inner.kind === 'boolean' && inner.value);
}
/** The resource in the plan's configuration, which knows no instances. */
function configurationOf(root, address) {
    const steps = address.replace(/\[[^\]]*\]/g, '').split('.');
    let module = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(root, 'configuration')?.value, 'root_module')?.value;
    while (steps[0] === 'module') {
        const call = (0,policy_node/* memberOf */.C5)((0,policy_node/* memberOf */.C5)(module, 'module_calls')?.value, steps[1] ?? '')?.value;
        module = (0,policy_node/* memberOf */.C5)(call, 'module')?.value;
        steps.splice(0, 2);
    }
    return itemsIn(module, 'resources').find((item) => textIn(item, 'address') === steps.join('.'));
}
/** What an expression refers to: of `data.x.y.json` and `data.x.y`, the first. */
function plan_referencesIn(expression) {
    const texts = itemsIn(expression, 'references').flatMap((item) => item.kind === 'string' ? [item.value] : []);
    return texts.filter((text) => !texts.some((other) => other.startsWith(`${text}.`) || other.startsWith(`${text}[`)));
}

;// CONCATENATED MODULE: ./src/policy/extract/terraform/index.ts







/** How often what an evaluation asked for may lead to another question: modules in modules, files in files. */
const mostRounds = 20;
const mostSteps = 2_000_000;
/** Calls of modules that are followed, of one folder: a call can have a hundred instances, each with calls. */
const mostCalls = 500;
/**
 * Every policy of the changed Terraform files. Each folder with a changed file is evaluated as a module of its
 * own, with the defaults of its variables and its tfvars; the modules that it calls are evaluated with the
 * arguments of the calls.
 */
async function readTerraform(files, tree, options) {
    const repository = new Repository(tree, files);
    const folders = [...new Set(files.map(({ file }) => folderOf(file)))];
    const evaluations = [];
    for (const folder of folders)
        evaluations.push(await evaluateWhole(() => repository.module(folder), repository, options));
    for (const file of files)
        evaluations.push(await evaluateWhole(() => repository.alone(file), repository, options));
    return readingsOf(files, evaluations, repository);
}
/** Evaluates again with what the evaluation before asked for, until it asks for nothing. */
async function evaluateWhole(module, repository, options) {
    module();
    await repository.load();
    let evaluation = evaluateOnce(module(), repository, options);
    for (let round = 0; round < mostRounds && (await repository.load()); round++)
        evaluation = evaluateOnce(module(), repository, options);
    return evaluation;
}
function evaluateOnce(parsed, repository, options) {
    const run = { repository, options, work: { steps: mostSteps, depth: 0 }, refusals: new Map() };
    if (!parsed)
        return { own: [], missed: [], called: [], missedInCalls: [] };
    const own = policiesOf(new ModuleInstance(run, parsed));
    const called = [];
    const missedInCalls = [];
    const open = own.calls.map(({ block, module }) => ({ caller: block, module }));
    for (let count = 0, next = open.shift(); next; next = open.shift(), count++) {
        const { caller, module } = next;
        if (count >= mostCalls) {
            run.refusals.set('calls', {
                at: caller.header,
                reason: `more than ${mostCalls} module calls come from this folder`,
            });
            break;
        }
        const inside = policiesOf(module);
        called.push(...inside.found.map((policy) => ({ ...policy, caller })));
        missedInCalls.push(...inside.unread.map((missed) => ({ ...missed, caller })));
        open.push(...inside.calls.map((call) => ({ caller, module: call.module })));
    }
    const refused = [...run.refusals.values()].map(({ at, reason }) => {
        return { file: at.source.file, at, holder: at, reason: `Not followed: ${reason}.` };
    });
    return { own: own.found, missed: [...own.unread, ...refused], called, missedInCalls };
}
/** Says each policy once, in the reading of a changed file. */
function readingsOf(files, evaluations, repository) {
    const changed = new Set(files.map(({ file }) => file));
    const readings = new Map(files.map(({ file }) => [file, new Reading()]));
    const policies = distinctPolicies(evaluations);
    for (const { document, holder, caller } of policies) {
        const file = [document.file, holder.source.file, caller?.source.file].find((name) => name && changed.has(name));
        const home = file ?? [...filesOf(document.root)].find((name) => changed.has(name));
        if (home !== undefined)
            readings.get(home)?.documents.push(document);
    }
    for (const missed of distinctMisses(evaluations)) {
        const file = [missed.file, missed.caller?.source.file].find((name) => name && changed.has(name));
        if (file !== undefined)
            readings.get(file)?.add(missed);
    }
    const touched = new Set();
    for (const { document } of policies)
        for (const file of filesOf(document.root))
            touched.add(file);
    for (const source of files) {
        const reading = readings.get(source.file);
        if (reading)
            addProblems(reading, source, touched, repository);
    }
    return new Map([...readings].map(([file, reading]) => [file, reading.result()]));
}
class Reading {
    documents = [];
    #unread = new Map();
    add({ file, reason, at }) {
        this.#unread.set(`${at?.start ?? ''} ${reason}`, { file, reason, ...(at ? { at } : {}) });
    }
    get isEmpty() {
        return this.documents.length === 0 && this.#unread.size === 0;
    }
    result() {
        const byPlace = (left, right) => left.file < right.file ? -1 : left.file > right.file ? 1 : left.anchor.start - right.anchor.start;
        const documents = this.documents.toSorted(byPlace);
        const skipped = this.isEmpty ? { skipped: 'Terraform without an IAM policy' } : {};
        return { documents, unread: [...this.#unread.values()], ...skipped };
    }
}
/**
 * A module's policy with its defaults says nothing new where a call has the same, and too little where a call
 * gives the values that it lacks.
 */
function distinctPolicies(evaluations) {
    const all = evaluations.flatMap(({ own, called }) => [...own, ...called]);
    // What one module cannot place, another may take: a document that is passed to a call, or put out by one.
    const taken = new Set(all.filter(({ isLoose }) => !isLoose).map(({ document }) => terraform_keyOf(document.root)));
    const isTaken = ({ isLoose, document }) => isLoose && taken.has(terraform_keyOf(document.root));
    const called = (0,group/* groupBy */.$)(evaluations.flatMap((evaluation) => evaluation.called.filter((policy) => !isTaken(policy))), terraform_placeOf);
    const kept = [];
    for (const policy of evaluations.flatMap((evaluation) => evaluation.own)) {
        if (isTaken(policy))
            continue;
        const calls = called.get(terraform_placeOf(policy)) ?? [];
        if (policy.unresolved === 0 || calls.every(({ unresolved }) => unresolved >= policy.unresolved))
            kept.push(policy);
    }
    const own = (0,group/* groupBy */.$)(kept, terraform_placeOf);
    for (const [place, policies] of called) {
        const said = [...(own.get(place) ?? [])];
        for (const policy of policies)
            if (!said.some(({ document }) => sameDocument(document, policy.document))) {
                said.push(policy);
                kept.push(policy);
            }
    }
    return kept;
}
const terraform_keyOf = ({ source, start }) => `${source.file} ${start}`;
const terraform_placeOf = ({ holder }) => terraform_keyOf(holder);
/** What a module on its own does not tell, a call may. */
function distinctMisses(evaluations) {
    const answered = new Set(evaluations.flatMap(({ called }) => called.map(terraform_placeOf)));
    const own = evaluations.flatMap(({ missed }) => missed).filter((policy) => !answered.has(terraform_placeOf(policy)));
    const all = [...own, ...evaluations.flatMap(({ missedInCalls }) => missedInCalls)];
    return [...(0,group/* groupBy */.$)(all, terraform_placeOf).values()].flatMap((same) => same.slice(0, 1));
}
function addProblems(reading, source, touched, repository) {
    const module = repository.alone(source) ?? repository.module(folderOf(source.file));
    const parsed = module?.files.find((file) => file.source === source);
    const { file } = source;
    for (const { at, message, isWhole } of parsed?.problems ?? [])
        reading.add({
            file,
            at,
            reason: isWhole
                ? `This Terraform file cannot be read: ${message}.`
                : `This Terraform file cannot be read here: ${message}. What else stands in the file was read; mend the syntax to have all of it validated.`,
        });
    if (!reading.isEmpty || touched.has(file))
        return;
    const suspicion = (0,looks/* looksLikePolicy */.Q)(new policy_source/* SourceText */.D(file, withoutComments(source.text)));
    if (suspicion)
        reading.add({ file, reason: suspicion.reason, at: { ...suspicion.at, source } });
}
/** A policy that is commented out is none. Blanks in its place keep every offset. */
function withoutComments(text) {
    return text.replace(/^[ \t]*(?:#|\/\/).*$|\/\*[\s\S]*?\*\//gm, (comment) => comment.replace(/[^\n]/g, ' '));
}


/***/ }),

/***/ 1041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4580);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5298);



/**
 * Reads a YAML stream. Duplicate keys are kept, aliases and merge keys followed, and a local tag becomes the
 * function that CloudFormation reads it as: `!Sub x` is `{ "Fn::Sub": "x" }`. Never throws.
 */
function parseYaml(text) {
    if (text.text.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.yamlLength)
        return {
            roots: [],
            problems: [{ reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLong */ .Po)(text.text.length, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.yamlLength), at: text.token(0, 0) }],
        };
    const roots = [];
    const problems = [];
    for (const document of documentsOf(text.text)) {
        for (const error of document.errors)
            if (!isHarmless(error.code, error.message) &&
                !(error.code === 'TAB_AS_INDENT' && isInFlow(document, error.pos[0])))
                problems.push({
                    reason: `This is no valid YAML: ${sentence(error.message)}`,
                    at: text.token(error.pos[0], error.pos[1]),
                });
        if (document.contents === null)
            continue;
        try {
            const root = new Converter(text).convert(document.contents, 0);
            if (root.kind !== 'null')
                roots.push(root);
        }
        catch (error) {
            if (!(error instanceof Refused))
                throw error;
            problems.push({ reason: error.message, at: error.at, limit: true });
        }
    }
    return { roots, problems };
}
function* documentsOf(text) {
    const lexer = looseLexer();
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__.Parser();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Composer({ uniqueKeys: false, strict: false, version: '1.2', logLevel: 'silent' });
    for (const lexeme of lexer.lex(text))
        for (const token of parser.next(lexeme))
            yield* composer.next(token);
    for (const token of parser.end())
        yield* composer.next(token);
    yield* composer.end(false, text.length);
}
/**
 * CloudFormation and PyYAML take lines of a flow collection or of a quoted text that are indented less than
 * their parent key; YAML 1.2, and so the library, does not. Inside both, indentation means nothing.
 */
function looseLexer() {
    const lexer = new yaml__WEBPACK_IMPORTED_MODULE_0__.Lexer();
    const inside = lexer;
    for (const name of ['parseFlowCollection', 'parseQuotedScalar']) {
        const parse = inside[name].bind(lexer);
        inside[name] = () => {
            inside.indentNext = 0;
            return parse();
        };
    }
    return lexer;
}
/** Looser than YAML 1.2, but with one meaning only, which is what CloudFormation's reader takes. */
function isHarmless(code, message) {
    if (code === 'BAD_INDENT')
        return /end indicator|quoted/i.test(message);
    return code === 'KEY_OVER_1024_CHARS';
}
/** Whether a place is inside braces or brackets, where a tab is a blank like any other. */
function isInFlow(document, at) {
    let inside = false;
    const check = (_, { flow, range }) => {
        const [start = 0, end = 0] = range ?? [];
        inside ||= flow === true && start <= at && at < end;
    };
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, { Map: check, Seq: check });
    return inside;
}
const sentence = (message) => {
    const line = message.split('\n')[0] ?? message;
    return `${line.charAt(0).toLowerCase()}${line.slice(1).replace(/[.:]$/, '')}.`;
};
class Refused extends Error {
    at;
    constructor(reason, at) {
        super(reason);
        this.at = at;
    }
}
class Converter {
    #text;
    #anchors = new Map();
    #count = 0;
    #aliased = 0;
    constructor(text) {
        this.#text = text;
    }
    convert(node, depth) {
        const at = this.#tokenOf(node);
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.depth)
            throw new Refused((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.depth), at);
        this.#count++;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
            return this.#alias(node.source, at);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
            return { kind: 'null', ...at };
        const before = this.#count;
        if (node.anchor)
            this.#anchors.set(node.anchor, null);
        const plain = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node)
            ? this.#scalar(node, at)
            : (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)
                ? this.#list(node.items, at, depth)
                : this.#map(node.items, at, depth);
        const value = node.tag?.startsWith('!') && !node.tag.startsWith('!!')
            ? this.#tagged(node.tag, plain, node.range?.[0] ?? 0)
            : plain;
        if (node.anchor)
            this.#anchors.set(node.anchor, { node: value, size: this.#count - before + 1 });
        return value;
    }
    #alias(name, at) {
        const anchored = this.#anchors.get(name);
        if (anchored === undefined)
            throw new Refused(`The alias *${name} has no anchor &${name} before it.`, at);
        if (anchored === null)
            throw new Refused(`The alias *${name} stands inside the value that it names, which would have no end.`, at);
        this.#count += anchored.size;
        this.#aliased += anchored.size;
        if (this.#aliased > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.aliasedNodes)
            throw new Refused(`The aliases of this file stand for more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.aliasedNodes} values, which is more than is read.`, at);
        return anchored.node;
    }
    #scalar(node, at) {
        const { value } = node;
        const written = node.source ?? '';
        if (typeof value === 'string')
            return { kind: 'string', value, ...at };
        if (typeof value === 'number')
            return { kind: 'number', value, text: written, ...at };
        if (typeof value === 'boolean')
            return { kind: 'boolean', value, ...at };
        return value === null ? { kind: 'null', ...at } : { kind: 'string', value: written, ...at };
    }
    #list(items, at, depth) {
        return { kind: 'array', items: items.map((item) => this.convert(item, depth + 1)), ...at };
    }
    #map(pairs, at, depth) {
        const members = [];
        const merged = [];
        for (const pair of pairs) {
            const key = this.convert(pair.key, depth + 1);
            const value = pair.value === null || pair.value === undefined
                ? { kind: 'null', source: key.source, start: key.end, end: key.end }
                : this.convert(pair.value, depth + 1);
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) && pair.key.type === 'PLAIN' && pair.key.value === '<<')
                merged.push(value);
            else
                members.push({ key: keyText(key), value, source: key.source, start: key.start, end: key.end });
        }
        return { kind: 'object', members: merged.length > 0 ? mergeInto(members, merged) : members, ...at };
    }
    #tagged(tag, value, before) {
        const name = tag.slice(1);
        const start = Math.max(0, this.#text.text.lastIndexOf(tag, before));
        const own = this.#text.token(start, start + tag.length);
        const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
        const end = Math.max(own.end, value.end);
        return { kind: 'object', members: [{ key, value, ...own }], ...own, end };
    }
    #tokenOf(node) {
        const range = node?.range;
        if (!range)
            return this.#text.token(0, 0);
        const [start, valueEnd] = range;
        // Block collections and block scalars run to the start of the next line; a token ends with its last character.
        let end = valueEnd;
        while (end > start && isBlank(this.#text.text.charCodeAt(end - 1)))
            end--;
        return this.#text.token(start, end);
    }
}
const isBlank = (code) => code === 10 || code === 13 || code === 32 || code === 9;
function keyText(key) {
    switch (key.kind) {
        case 'string':
            return key.value;
        case 'number':
            return key.text;
        case 'boolean':
            return String(key.value);
        case 'null':
            return '';
        default:
            return key.source.text.slice(key.start, key.end);
    }
}
/** YAML 1.1's merge key: members of the merged maps, unless a map before has one of that name. */
function mergeInto(own, merged) {
    const members = [...own];
    const names = new Set(own.map(({ key }) => key));
    for (const node of merged.flatMap((value) => (value.kind === 'array' ? value.items : [value]))) {
        if (node.kind !== 'object')
            continue;
        for (const member of node.members)
            if (!names.has(member.key))
                members.push(member);
        for (const { key } of node.members)
            names.add(key);
    }
    return members;
}


/***/ }),

/***/ 7193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** `Map.groupBy`, which Node 20 does not have: a laptop may still run the command on it. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}


/***/ })

};
