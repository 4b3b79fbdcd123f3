import type { SourceEntry } from '../../sidecar/schema.ts';
import type { Address } from './address.ts';

type Way = NonNullable<SourceEntry['via']>;

const recordingEndings = /\.(?:mp3|m4a|wav|ogg|mp4|mov|webm)$/i;
const recordingHosts = /^(?:(?:m\.)?youtube\.com|youtu\.be|vimeo\.com|(?:.+\.)?c-span\.org|soundcloud\.com)$/;

/** What is read there is a document; what plays there, a recording. */
export const wayByHost = ({ host, path }: Address): Way =>
  recordingHosts.test(host) || recordingEndings.test(path) ? 'recording' : 'document';

export const wayByFile = (name: string): Way => (recordingEndings.test(name) ? 'recording' : 'document');

/** What the words begin with: "Interview with …", "Tape of …", "Reporter's notes"; `null` where they say nothing of it. */
export function wayByWords(words: string): Way | null {
  if (/^(?:(?:tele)?phone |e-?mail |video )?(?:interview|call|conversation)\b/i.test(words))
    return 'interview';
  if (/^(?:audio |video )?(?:recording|tape)\b/i.test(words)) return 'recording';
  if (/^(?:the )?reporter(?:['’]s)? notes?\b/i.test(words)) return 'reporter-notes';
  return /^(?:the )?transcript\b/i.test(words) ? 'document' : null;
}
