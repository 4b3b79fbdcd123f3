import assert from 'node:assert/strict';
import { isCaption, isFurniture } from '../../../src/core/article/furniture.ts';

/** Lines as pages print them around an article, by what they are. */
const furniture: Readonly<Record<string, readonly string[]>> = {
  'a button': [
    'Advertisement',
    'ADVERTISEMENTS',
    'Share',
    'Share this article',
    'share full article',
    'Share on Facebook',
    'Tweet',
    'Email',
    'E-mail this story',
    'Print',
    'Print this page',
    'Save this for later',
    'Save',
    'Like this',
    'Bookmark',
    'Copy link',
    'Link copied',
    'Gift this article',
    'Close menu',
    'Close',
    'Menu',
    'Search',
    'Log in',
    'login',
    'Sign in',
    'Register',
    'Facebook',
    'WhatsApp',
    'Comments',
    '1.2k comments',
    '12 comments (34)',
    'Leave a comment',
    'View comments',
    'Loading',
    'Loading more',
    'Back to top',
    'Home',
    'Load more',
    'Play video',
    'Pause',
    'Watch live',
    'Replay',
    'Toggle caption',
    'Enlarge this image',
    'View gallery',
    'Open image in a new window',
    'This is an advertisement for a bank',
    'Transcript',
    'Photos',
    'Powered by Sample Engine',
    'Top stories',
    'Breaking news',
    'Live updates',
    '4 min read',
    '5-minute read',
    '2 hours ago',
    'Sponsored by Sample Bank',
    'Promoted content',
    'Partner content',
  ],
  'a link to more': [
    'Related',
    'Related stories',
    'Recommended for you',
    'You may also like',
    'You might be interested in these',
    'Most read',
    'Most popular in Business',
    'More on this story',
    'More from the City Desk',
    'Trending now',
    'Editors’ picks',
    "Editor's pick",
    'What to read next',
    'Up next',
    'Don’t miss',
    'Read more about the bridge',
    'Read the full report here',
    'See also the map of the harbor',
    'Watch our film about the bridge',
    'Listen: the sound of the harbor',
    'Video | The bridge from above',
    'Continue reading the main story',
    'Story continues below advertisement',
    'Article continues after the ad',
    'Skip to content',
    'Skip advert',
    'Click here to see the map',
    'View this post on a photo service',
    'Tap here to open the map',
    'Listen to this article in the app',
    'Download our free app today',
    'Tags: bridge, harbor, council',
    'Filed under: Local',
    'Reuse this content',
    'Order reprints',
    'Reprints and permissions',
  ],
  'an appeal': [
    'Sign up for our morning briefing',
    'Please subscribe to keep reading',
    'Newsletter sign-up',
    'Our newsletters',
    'Get the best of the Tribune in your inbox every day',
    'Enter your email address',
    'Your e-mail',
    'By signing up you agree to our terms',
    'Thank you for subscribing to the Tribune',
    'Follow us on Twitter',
    'Follow Jane Roe on Mastodon',
    'Follow @janeroe on Twitter',
    'Find us on Facebook',
    'Contact the author at the desk',
    'E-mail us with your view',
    'Become a member today',
    'Donate now',
    'We use cookies to make this page better',
    'Accept all cookies',
    'Have a tip? Write to the desk',
    'Terms of service',
    'Privacy policy',
    'All rights reserved',
    '© 2021 Sample Tribune',
    'Copyright 2021 Sample Tribune',
    'This material may not be published or broadcast',
  ],
  'a bare credit': [
    'Photo: Jane Roe',
    'Photograph by Jane Roe',
    '(Photo courtesy of the museum)',
    'Illustration by Jane Roe',
    'Image source',
    'Video caption',
    'AP Photo/Jane Roe',
    '(Reuters / Jane Roe)',
    'Jane Roe/Getty Images',
    'Jane Roe / AFP, the pool',
    'Getty Images',
    '(Reuters)',
  ],
  'a mark without a word': ['* * *', '—', '•', '| |'],
};

describe('page furniture', () => {
  for (const [kind, lines] of Object.entries(furniture))
    for (const line of lines) it(`is ${kind}: ${line}`, () => assert.ok(isFurniture(line)));

  it('may have a bullet before it or an arrow behind', () => {
    for (const line of ['- Share', '▶ Watch live', '| Menu |', 'Read more »', 'Top stories:'])
      assert.ok(isFurniture(line), line);
  });
});

describe('copy', () => {
  const copy = [
    'The advertisement that the council placed in March cost 300 dollars.',
    'Share prices fell on Tuesday.',
    'Shares',
    'Related companies lost as much.',
    'Search teams found the boat.',
    'Facebook said on Monday that it would appeal.',
    'Most readers will never have seen the harbor.',
    'The video shows the bridge as it falls.',
    'Home prices rose by 4 percent.',
    'Comments by the mayor drew anger.',
    'Registered voters were asked twice.',
    'He told the council to follow us on the road.',
    'Please stop, he wrote.',
    'Photo: The bridge was closed in May',
    'Photo: Jane Roe. The bridge in May',
    '2 hours ago the bridge fell',
    '14 men',
    'Reuters reported it first.',
    '7',
    'é',
  ];
  for (const line of copy) it(`is ${line}`, () => assert.ok(!isFurniture(line)));

  it('is what is longer than furniture ever is', () => {
    const line = 'Sign up for our briefing';
    assert.ok(isFurniture(`${line} ${'and more '.repeat(20)}`));
    assert.ok(!isFurniture(`Advertisement ${'.'.repeat(260)}`));
    assert.ok(isFurniture(`Photo: ${'Jane Roe '.repeat(8)}`.trim()));
    assert.ok(!isFurniture(`AP Photo / ${'Roe '.repeat(14)} ${'/'.repeat(60)} AP`));
  });
});

describe('a caption', () => {
  const captions = [
    'Caption: The bridge seen from the harbor',
    'Image caption, The bridge seen from the harbor',
    'Media caption – The bridge falls',
    'Photo: the bridge on the day that it fell',
    'Pictured: the mayor and her dog',
    'File photo: the bridge in 1990',
    'In this March 3, 2021, file photo, the bridge is open',
    'In this undated photo provided, the bridge is open',
    'The bridge in May. (AP Photo/Jane Roe)',
    'The bridge in May. (Reuters)',
    'The bridge in May. (courtesy of the museum)',
    'The bridge in May. (Jane Roe/Tribune)',
    'The bridge in May. (Sample Images)',
    'The bridge in May. (Jane Roe photo).',
    'The bridge in May. Photograph by Jane Roe',
    'The bridge in May. Credit: Jane Roe',
    'The bridge in May. AP/Jane Roe',
    'The bridge in May. Jane Roe/Shutterstock',
  ];
  for (const line of captions) it(`is ${line}`, () => assert.ok(isCaption(line)));

  const others = [
    'The bridge in May.',
    'The bridge (in May) was open.',
    'The bridge is a picture.',
    'The photo that Jane Roe took hangs in the hall',
    'It cost 3 and/or 4 dollars.',
    'Caption:',
    'Pictures of the bridge, old and new, hang in the hall.',
    'The picture by Jane Roe and the frame. It hangs in the hall',
  ];
  for (const line of others) it(`is not ${line}`, () => assert.ok(!isCaption(line)));

  it('may be long, but not as long as a story', () => {
    const credit = '(Jane Roe/Tribune)';
    assert.ok(isCaption(`${'The bridge in May. '.repeat(30)}${credit}`));
    assert.ok(!isCaption(`${'The bridge in May. '.repeat(32)}${credit}`));
  });
});
