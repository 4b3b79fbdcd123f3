import { joined, line, plain, strong, type Markdown } from '../../../core/markdown.ts';
import type { Offer } from '../../../core/people/offer.ts';
import { registryAsList } from '../../../core/people/registry/registryPeople.ts';
import { listedKey, nobodyListed } from '../../../core/review/onFilePerson.ts';
import type { ReviewedPerson } from '../../../core/review/review.ts';
import { groundsInWords, listedInWords, listNamed } from '../../../core/wording/lists.ts';
import type { ListedRef, PersonRef } from '../../../shared/refs.ts';
import { action, linked, type CardArticle } from '../card.ts';
import { from } from './origin.ts';

/** How many a card offers: who is none of the likeliest is looked for by command. */
const longestOffers = 4;

/** Who of the lists may be meant, for the checker to say. Nothing that a list says of them is taken for certain. */
export function offers(
  of: CardArticle,
  { offered, taken, entry, others }: ReviewedPerson,
  ref: PersonRef,
): Markdown[] {
  if (entry?.listed === nobodyListed && others.length > 0)
    return [plain('By your answer nobody is meant whom people.yaml or a list has.')];
  if (taken || offered.length === 0) return [];
  const choose = (label: string, listed: string) =>
    linked([action(label, 'chooseListed', { ...ref, listed } satisfies ListedRef)], ', ');
  const more = offered.length - longestOffers;
  const all = action(`All ${String(offered.length)}`, 'chooseListed', ref);
  return [
    plain(
      offered.length === 1 ? 'Somebody is known who may be meant.' : 'Several are known who may be meant.',
    ),
    ...offered
      .slice(0, longestOffers)
      .map((offer) =>
        from(
          offer.list.id === registryAsList.id ? 'file' : 'list',
          offer.list.id === registryAsList.id ? 'On file in people.yaml' : listNamed(offer.list),
          line(offerInWords(of, offer), choose('This Is the Person', listedKey(offer))),
        ),
      ),
    line(choose('None of These', nobodyListed), ...(more > 0 ? [linked([all], ', ')] : [])),
  ];
}

/** Of a list of sanctions or crime nothing but that it has the name. */
function offerInWords({ published }: CardArticle, offer: Offer): Markdown {
  if (offer.list.isSensitive)
    return plain('an entry with this name. Nothing of it is shown unless you say that it is this person.');
  const said = listedInWords(offer, published);
  return joined(
    [strong(offer.person.name), plain(`${said === '' ? '' : `${said}; `}${groundsInWords(offer)}.`)],
    ', ',
  );
}
