import { knownText, listAt, stringAt, type Value } from '../value.ts';
import { assumptionIn, ofTexts, unknownFrom, type Function, type Functions } from './function.ts';

/** A block of addresses; its address has no bit set behind the prefix. */
interface Block {
  readonly address: bigint;
  readonly prefix: number;
  /** 32 for IPv4, 128 for IPv6. */
  readonly bits: number;
}

function parseBlock(text: string): Block | undefined {
  const [, written = '', length] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const parts = written.includes(':') ? partsOfVersion6(written) : partsOfVersion4(written);
  const bits = written.includes(':') ? 128 : 32;
  const prefix = Number(length);
  if (!parts || prefix > bits) return undefined;
  const address = parts.reduce((sum, part) => (sum << BigInt(bits / parts.length)) | BigInt(part), 0n);
  const hosts = BigInt(bits - prefix);
  return { address: (address >> hosts) << hosts, prefix, bits };
}

function partsOfVersion4(text: string): number[] | undefined {
  const parts = text.split('.');
  const isAddress = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return isAddress ? parts.map(Number) : undefined;
}

function partsOfVersion6(text: string): number[] | undefined {
  const canonical = compressed(text);
  if (canonical === undefined) return undefined;
  const [before = [], after] = canonical.split('::').map((side) => (side === '' ? [] : side.split(':')));
  const zeros = Array<string>(after ? 8 - before.length - after.length : 0).fill('0');
  return [...before, ...zeros, ...(after ?? [])].map((part) => Number.parseInt(part, 16));
}

/** An IPv6 address as RFC 5952 writes it, which is how a URL has it. */
function compressed(text: string): string | undefined {
  if (!/^[\da-fA-F:.]+$/.test(text)) return undefined;
  const url = `http://[${text}]`;
  return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : undefined;
}

function addressText(address: bigint, bits: number): string {
  const [size, base, glue] = bits === 32 ? [8, 10, '.'] : [16, 16, ':'];
  const parts = Array.from({ length: bits / size }, (_, index) =>
    BigInt.asUintN(size, address >> BigInt(bits - size * (index + 1))).toString(base),
  );
  const text = parts.join(glue);
  return bits === 32 ? text : (compressed(text) ?? text);
}

const textOf = ({ address, prefix, bits }: Block): string => `${addressText(address, bits)}/${prefix}`;

/** The block number `index` of those that are `more` bits smaller. */
function subnet({ address, prefix, bits }: Block, more: number, index: bigint): Block | undefined {
  const longer = prefix + more;
  if (more < 0 || longer > bits || index < 0n || index >= 1n << BigInt(more)) return undefined;
  return { address: address | (index << BigInt(bits - longer)), prefix: longer, bits };
}

const isWhole = (text: string): boolean => /^-?\d{1,40}$/.test(text);

function host({ address, prefix, bits }: Block, number: bigint): string | undefined {
  const count = 1n << BigInt(bits - prefix);
  if (number >= count || -number > count) return undefined;
  return addressText(address | (number < 0n ? count + number : number), bits);
}

/** Blocks one after the other, each at the first address that its size allows. */
const subnets: Function = (args, { at }) => {
  const [text, ...sizes] = args.map(knownText);
  const block = text === undefined ? undefined : parseBlock(text);
  if (!block || sizes.some((size) => size === undefined || !isWhole(size))) return unknownFrom(args, at);
  let next = block.address;
  const made: Value[] = [];
  for (const size of sizes.map(Number)) {
    const prefix = block.prefix + size;
    if (size < 1 || prefix > block.bits) return unknownFrom(args, at);
    const length = 1n << BigInt(block.bits - prefix);
    const address = ((next + length - 1n) / length) * length;
    next = address + length;
    if (next > block.address + (1n << BigInt(block.bits - block.prefix))) return unknownFrom(args, at);
    made.push(stringAt(textOf({ ...block, address, prefix }), at, assumptionIn(args, at)));
  }
  return listAt(made, at);
};

/** https://developer.hashicorp.com/terraform/language/functions/cidrsubnet and its neighbours */
export const network: Functions = {
  cidrhost: ofTexts((text = '', number = '') => {
    const block = parseBlock(text);
    return block && isWhole(number) ? host(block, BigInt(number)) : undefined;
  }),
  cidrnetmask: ofTexts((text = '') => {
    const block = parseBlock(text);
    if (block?.bits !== 32) return undefined;
    return addressText(BigInt.asUintN(32, -1n << BigInt(32 - block.prefix)), 32);
  }),
  cidrsubnet: ofTexts((text = '', more = '', index = '') => {
    const block = parseBlock(text);
    const made =
      block && isWhole(more) && isWhole(index) ? subnet(block, Number(more), BigInt(index)) : undefined;
    return made && textOf(made);
  }),
  cidrsubnets: subnets,
};
