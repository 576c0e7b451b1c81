import { describe, expect, it } from '@jest/globals';
import { valueOf } from './reading.ts';

const surroundings = `
variable "unknown" {}
variable "known" { default = "k" }
variable "list" { default = ["a", "b"] }
locals {
  map = { one = "1", two = "2" }
  again = local.map.one
  loop = local.pool
  pool = local.loop
}`;

describe('expressions', () => {
  it.each<[string, unknown]>([
    ['"a\\n\\t\\"\\\\ \\u00e9 $${x} %%{y}"', 'a\n\t"\\ é ${x} %{y}'],
    ['"x${var.known}y${1 + 2 * 3}"', 'xky7'],
    ['"${var.list}"', ['a', 'b']],
    ['"%{ if var.known == "k" ~} yes %{ else }no%{ endif }"', 'yes '],
    ['"%{ for x in var.list }<${x}>%{ endfor }"', '<a><b>'],
    ['<<-E\n    a\n      b\n    E\n', 'a\n  b\n'],
    ['[for i, x in var.list : "${i}${upper(x)}" if x != "b"]', ['0A']],
    ['{ for k, v in local.map : v => k }', { 1: 'one', 2: 'two' }],
    ['{ for x in ["a", "b", "aa"] : substr(x, 0, 1) => x... }', { a: ['a', 'aa'], b: ['b'] }],
    ['local.again', '1'],
    ['local.map["two"]', '2'],
    ['[{ id = "a" }, { id = "b" }][*].id', ['a', 'b']],
    ['[{ id = "a" }, { id = "b" }].*.id[1]', 'b'],
    ['var.known == "k" && !(1 > 2) ? "yes" : "no"', 'yes'],
    ['-3 + 10 % 4', -1],
    ['true || var.unknown', true],
    ['"${012}:${1.50}:${0.5}"', '12:1.5:0.5'],
    ['[for k, v in toset(["b", "a"]) : "${k}${v}"]', ['aa', 'bb']],
    ['[for k, v in tolist(toset(["b", "a"])) : "${k}${v}"]', ['0a', '1b']],
  ])('%s', async (expression, value) => {
    expect(await valueOf(expression, surroundings)).toEqual(value);
  });

  it.each<[string, unknown]>([
    ['abs(-1)', 1],
    ['alltrue([true, true])', true],
    ['base64decode(base64encode("x"))', 'x'],
    ['basename("a/b.json")', 'b.json'],
    ['can(local.nothing)', false],
    ['chomp("a\\n\\n")', 'a'],
    ['chunklist(["a", "b", "c"], 2)', [['a', 'b'], ['c']]],
    ['coalesce(null, "", "x", var.unknown)', 'x'],
    ['coalescelist([], ["x"])', ['x']],
    ['compact(["", "a", null])', ['a']],
    ['concat(["a"], var.list, [])', ['a', 'a', 'b']],
    ['contains(var.list, "b")', true],
    ['distinct(["a", "b", "a"])', ['a', 'b']],
    ['element(var.list, 3)', 'b'],
    ['endswith("abc", "bc")', true],
    ['flatten([["a"], [["b"]], []])', ['a', 'b']],
    ['format("arn:%s:%03d:%q%%", "aws", 7, "x")', 'arn:aws:007:"x"%'],
    ['format("%5.2f|%x|%-3s|%v|%#v", 3.14159, 255, "a", ["b"], "c")', ' 3.14|ff|a  |["b"]|"c"'],
    ['csvdecode("a,b\\n1,2\\n")', [{ a: '1', b: '2' }]],
    ['formatlist("arn:%s/%s", var.list, "*")', ['arn:a/*', 'arn:b/*']],
    ['index(var.list, "b")', 1],
    ['join("-", var.list)', 'a-b'],
    ['jsondecode("{\\"a\\": [1, null, true]}")', { a: [1, null, true] }],
    ['keys(local.map)', ['one', 'two']],
    ['length(var.list) + length("abc") + length(local.map)', 7],
    ['lookup(local.map, "three", "none")', 'none'],
    ['lower("AB")', 'ab'],
    ['matchkeys(["x", "y"], ["1", "2"], ["2"])', ['y']],
    ['max(1, 3, 2)', 3],
    ['md5("a")', '0cc175b9c0f1b6a831c399e269772661'],
    ['merge(local.map, { two = "zwei" }, null)', { one: '1', two: 'zwei' }],
    ['one(["x"])', 'x'],
    ['parseint("ff", 16)', 255],
    ['range(3)', [0, 1, 2]],
    ['regex("^(\\\\w+)-(\\\\w+)$", "a-b")', ['a', 'b']],
    ['regexall("[a-z]", "a1b")', ['a', 'b']],
    ['replace("a.b.c", ".", "-")', 'a-b-c'],
    ['replace("a1b22", "/[0-9]+/", "#")', 'a#b#'],
    ['reverse(var.list)', ['b', 'a']],
    ['setintersection(["a", "b"], ["b"])', ['b']],
    [
      'setproduct(["a"], ["x", "y"])',
      [
        ['a', 'x'],
        ['a', 'y'],
      ],
    ],
    ['setsubtract(["a", "b"], ["b"])', ['a']],
    ['setunion(["a", "c"], ["b"])', ['a', 'b', 'c']],
    ['slice(["a", "b", "c"], 1, 3)', ['b', 'c']],
    ['sort(["b", "a"])', ['a', 'b']],
    ['split(":", "a:b")', ['a', 'b']],
    ['startswith("abc", "ab")', true],
    ['strcontains("abc", "b")', true],
    ['strrev("ab")', 'ba'],
    ['substr("hello", 1, 3)', 'ell'],
    ['sum([1, 2])', 3],
    ['title("ab cd")', 'Ab Cd'],
    ['tolist(toset(["b", "a", "b"]))', ['a', 'b']],
    ['tonumber("5")', 5],
    ['tostring(5)', '5'],
    ['transpose({ a = ["x", "y"], b = ["y"] })', { x: ['a'], y: ['a', 'b'] }],
    ['trim("?!a?", "!?")', 'a'],
    ['trimprefix("abc", "ab")', 'c'],
    ['trimspace("  a b\\n")', 'a b'],
    ['trimsuffix("abc", "bc")', 'a'],
    ['try(local.nothing.here, var.list[9], "fallback")', 'fallback'],
    ['upper("ab")', 'AB'],
    ['urlencode("a b/c")', 'a+b%2Fc'],
    ['values(local.map)', ['1', '2']],
    ['yamldecode("a: [x]")', { a: ['x'] }],
    ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
    ['max([3, 4]...)', 4],
    ['provider::aws::arn_build("aws", "s3", "", "", "b")', 'arn:aws:s3:::b'],
    ['provider::aws::arn_parse("arn:aws:iam::1:role/a:b")["resource"]', 'role/a:b'],
    ['provider::aws::trim_iam_role_path("arn:aws:iam::1:role/p/q/r")', 'arn:aws:iam::1:role/r'],
  ])('%s', async (expression, value) => {
    expect(await valueOf(expression, surroundings)).toEqual(value);
  });

  it.each<[string, unknown]>([
    ['var.unknown', 'var.unknown'],
    ['"arn:${var.unknown}/*"', 'arn:${var.unknown}/*'],
    ['["a", var.unknown]', ['a', 'var.unknown']],
    ['concat(["a"], var.unknown)', ['a', 'var.unknown']],
    ['format("%s:%s", "a", var.unknown)', 'a:${var.unknown}'],
    ['join(",", ["a", var.unknown])', 'a,${var.unknown}'],
    ['[for x in var.unknown : "arn:${x}/*"]', ['arn:${var.unknown[*]}/*']],
    ['upper(var.unknown)', 'upper(var.unknown)'],
    ['replace("${var.unknown}/PLACE", "PLACE", "b")', '${var.unknown}/b'],
    ['var.unknown ? "a" : "b"', 'var.unknown ? "a" : "b"'],
    ['var.unknown ? ["a"] : []', ['a']],
    ['var.unknown ? "same" : "same"', 'same'],
    ['data.aws_ssm_parameter.x.value', 'data.aws_ssm_parameter.x.value'],
    ['provider::other::f("x")', 'provider::other::f("x")'],
    ['local.loop', 'local.loop'],
  ])('%s stays as unknown as it is', async (expression, value) => {
    expect(await valueOf(expression, surroundings)).toEqual(value);
  });
});
