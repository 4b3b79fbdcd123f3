import { isMap, isScalar, isSeq } from 'yaml';
import type { Data } from './data.ts';
import { contentEnd, blockEnd, isFlow } from './extent.ts';
import { gapBefore, isBlank, lineEnd, spaces } from './lines.ts';
import { doubleQuoted } from './scalars.ts';
import { afterDash, afterKey, renderFlow, withTag, type Manner, type Rendered } from './render.ts';
import type { Site } from './sites.ts';
import { insertion, type Splice } from './splice.ts';

/**
 * Puts a value in the place of the one at a site. What follows it on its line stays. `anchor` is a name for the new
 * value to carry.
 */
export function replaceValue(
  source: string,
  site: Site,
  data: Data,
  manner: Manner,
  anchor: string | null = null,
): readonly Splice[] {
  const mark = anchor === null ? '' : `&${anchor} `;
  const { node } = site;
  if (site.flow)
    return replaceInFlow(source, site, mark + renderFlow(data, site.key, site.json, manner.style));
  const rendered =
    site.key === null ? afterDash(data, site.column, manner) : afterKey(data, site.key, site.column, manner);
  const marked = withAnchor(rendered, mark, data, site);
  if (!node || (isScalar(node) && node.source === '' && node.type === 'PLAIN'))
    return fillEmpty(source, site, marked, manner);
  if (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'))
    return replaceBlockScalar(source, site, marked, manner);
  if ((isMap(node) || isSeq(node)) && !isFlow(node)) return replaceBlock(source, site, marked, manner);
  const [start, end] = node.range;
  if (marked.below.length === 0) return [{ start, end, text: marked.inline }];
  const rest = source.slice(end, lineEnd(source, end));
  if (!isBlank(rest) && data.type === 'leaf')
    return [{ start, end, text: mark + withTag(data, doubleQuoted(data.text ?? '')) }];
  const begin = startOfGap(source, site, start, marked.inline === '' && isBlank(rest));
  const inline = marked.inline === '' || begin === start ? marked.inline : ` ${marked.inline}`;
  // No line ends in spaces for it, and a comment that is left on a line of its own begins where the value did.
  const stop = inline === '' && (begin === start || isBlank(rest)) ? end + rest.search(/[^ \t]|$/) : end;
  return [{ start: begin, end: stop, text: inline }, insertion(lineEnd(source, end), below(marked, manner))];
}

/** Beside a dash, an anchor would be that of the first key: the keys go below it. A tag has put them there already. */
function withAnchor(rendered: Rendered, mark: string, data: Data, { key, column }: Site): Rendered {
  const { inline, below: lines } = rendered;
  const startsBeside = key === null && data.type !== 'leaf' && !/^[[{!]/.test(inline);
  if (mark !== '' && startsBeside)
    return { inline: mark.trimEnd(), below: [spaces(column + 2) + inline, ...lines] };
  return { inline: (mark + inline).trimEnd(), below: lines };
}

const below = ({ below: lines }: Rendered, { lineBreak }: Manner): string =>
  lines.map((line) => lineBreak + line).join('');

/**
 * The space and line breaks between the sign and the value go with a value that moves to the lines below.
 * @param leavesNothing nothing takes the place of the value on its line, which goes, too, below a comment
 */
function startOfGap(source: string, { signEnd }: Site, start: number, leavesNothing: boolean): number {
  if (signEnd === null) return start;
  const gap = signEnd + source.slice(signEnd, start).replace(/[ \t\r\n]+$/, '').length;
  return gap === signEnd || leavesNothing ? gap : start;
}

function replaceInFlow(source: string, site: Site, text: string): readonly Splice[] {
  const { node } = site;
  if (!node) return [insertion(site.keyEnd, `: ${text}`)];
  const [start] = node.range;
  const end = contentEnd(source, node);
  if (start < end) return [{ start, end, text }];
  // The comment behind nothing begins where that would.
  const at = source[start] === '#' ? (site.signEnd ?? gapBefore(source, start)) : start;
  const needsSpace = at > 0 && !/\s/.test(source[at - 1]);
  return [insertion(at, needsSpace ? ` ${text}` : text)];
}

function fillEmpty(source: string, site: Site, rendered: Rendered, manner: Manner): readonly Splice[] {
  const at = site.signEnd;
  if (at === null) return [insertion(site.keyEnd, `: ${rendered.inline}${below(rendered, manner)}`)];
  const inline = rendered.inline === '' ? '' : ` ${rendered.inline}`;
  if (rendered.below.length === 0) return [insertion(at, inline)];
  const splices = [insertion(lineEnd(source, at), below(rendered, manner))];
  return inline === '' ? splices : [insertion(at, inline), ...splices];
}

const headerComment = /[ \t]+#.*$/;

function replaceBlockScalar(
  source: string,
  { node }: Site,
  rendered: Rendered,
  manner: Manner,
): readonly Splice[] {
  if (!node) return [];
  const start = node.range[0];
  const comment = headerComment.exec(source.slice(start, lineEnd(source, start)))?.[0] ?? '';
  const text = rendered.inline + comment + below(rendered, manner);
  const end = contentEnd(source, node);
  return rendered.inline === '' ? [{ start: gapBefore(source, start), end, text }] : [{ start, end, text }];
}

function replaceBlock(source: string, site: Site, rendered: Rendered, manner: Manner): readonly Splice[] {
  const { node, signEnd } = site;
  if (!node || signEnd === null) return [];
  const [start] = node.range;
  const end = blockEnd(source, contentEnd(source, node), site.column);
  const signLine = lineEnd(source, signEnd);
  const inline = rendered.inline === '' ? '' : ` ${rendered.inline}`;
  if (start < signLine) return [{ start: signEnd, end, text: inline + below(rendered, manner) }];
  return [insertion(signEnd, inline), { start: signLine, end, text: below(rendered, manner) }];
}
