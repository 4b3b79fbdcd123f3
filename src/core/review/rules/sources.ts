import type { Issue } from '../../model.ts';
import type { Evidence, Sidecar, SourceEntry } from '../../sidecar/schema.ts';
import { isLocalPath } from '../sources/localPath.ts';
import { sourceTitle } from '../sources/named.ts';
import { found, type Ruled } from './ruled.ts';

/** The files of the folder that sources name, by their paths from the article; nobody looks for others. */
export const localPathsIn = (sidecar: Sidecar): ReadonlySet<string> =>
  new Set(
    [...sidecar.sources, ...inPlace(sidecar)].flatMap(({ url }) =>
      url !== undefined && isLocalPath(url) && isWithin(url) ? [url] : [],
    ),
  );

/** From here down or up by dots: an absolute path, or one of another machine, is not looked at. */
const isWithin = (path: string): boolean => !/^(?:[a-z]+:|[/\\~])/i.test(path);

const inPlace = ({ annotations }: Sidecar): Evidence[] =>
  annotations.flatMap(({ sources = [] }) => sources.filter(({ source }) => source === undefined));

/** Of the sources themselves: that their file is not there, or their day is not said. */
export function sourceIssues(ruled: Ruled): Issue[] {
  const { reading, deadPaths } = ruled;
  const ofOne = (part: SourceEntry | Evidence, name: string): Issue[] => {
    const { url } = part;
    const dead =
      url !== undefined && deadPaths.has(url)
        ? found(
            ruled,
            'dead-path',
            reading.locate(part, 'url'),
            `There is no file ${url}. Put it there, or correct the path of ${name}.`,
          )
        : [];
    const dateless =
      part.accessed === undefined && hasDay(part)
        ? found(
            ruled,
            'source-without-date',
            reading.locate(part),
            `${name} does not say when it was ${part.via === 'interview' ? 'held' : 'read'}. Write the day as "accessed:".`,
          )
        : [];
    return [...dead, ...dateless];
  };
  return [
    ...reading.value.sources.flatMap((source) => ofOne(source, `“${sourceTitle(source)}”`)),
    ...inPlace(reading.value).flatMap((evidence) =>
      ofOne(evidence, `“${evidence.title ?? evidence.url ?? 'This source'}”`),
    ),
  ];
}

/** What may read otherwise another day: a page, an interview. A file and a print stay as they are. */
const hasDay = ({ url, via }: SourceEntry | Evidence): boolean =>
  via === 'interview' || (url !== undefined && !isLocalPath(url));
