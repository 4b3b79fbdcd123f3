export const exitCodes = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const usage = `Usage:
  copydesk analyze [--json] FILE… [--lists LIST…]
      Prints what an article holds: people, figures, quotes, claims, and what it states of
      its own figures. A .jsonl file, or “-” for standard input, holds an article a line:
      {id, text, published, headline}; places in the headline are told as such. With --json
      also who the people are, by the annotations file beside it, the nearest people.yaml,
      the reference lists given and those of the nearest copydesk.yaml.
  copydesk check [--json] [--fail-on open] [--require-signoff ROLE] [--base FILE] PATH…
      Checks the annotations of articles, or of all articles in folders.
      Exit status 0: clean, or only open work. 1: an error, a re-check, a lost passage,
      a merge conflict, or figures that disagree where the folder's rules make that a
      warning or an error (with --fail-on open: any open work, or a response that is
      overdue). 2: could not run.
      --require-signoff ROLE: also 1 for an article that nobody has signed off in that role,
      or of which the text has changed since.
      --base FILE is the text that the annotations were made on; without it, the
      version in git whose hash fits is used where there is one.
  copydesk export --format FORMAT [--to FOLDER] PATH…
      Writes checked articles as others read them; one article without --to goes to standard
      output. html: a page with marks and notes; md: Markdown; docx: Word,
      with comments and tracked changes; csv: a row for each fact; w3c:
      Web Annotations; claimreview: ratings of what others claim, for search engines, with
      --publisher NAME and --url ADDRESS of the page that the fact-check is on; corrections:
      corrections printed, as schema.org has them. Nothing of the private file leaves.
      --overwrite: also over files that are there. --embargoed: also what is under embargo.
  copydesk merge BASE OURS THEIRS
      Merges two versions of an annotations file into OURS. Exit status 1: merged, with
      conflicts listed in the file for the desk to settle.
  copydesk merge --install
      Makes git merge annotations files so, in the repository of this folder.
  copydesk people find NAME [--on DATE] [--json] [--lists LIST…]
      Who has that name in people.yaml and the reference lists of this folder, the likeliest
      first, and what they were on that day. Exit status 1: nobody.
  copydesk people import FILE… --to lists/NAME.jsonl --licence LICENCE
      Makes a reference list of the people of files: congress-legislators (YAML, JSON),
      Popolo, FollowTheMoney as OpenSanctions publishes it, answers of Wikidata's query
      service, any CSV, TSV or JSON. Records that are no good are left out and named.
      A licence that nobody knows is “unknown”. A list that is there is replaced, and what
      was said of it holds on. More options:
      --title TITLE, --source SOURCE, --date 2026-11-23: what cards say of it.
      --non-commercial: the licence forbids commercial use.
      --sensitive (sanctions, crime): shown only once a checker has said who it is; FtM lists
      of which most are sought are so by themselves.
      --columns "name=Full Name,born=DOB": which column of a table holds what, where its
      headings do not tell: id, name, first, last, aliases, born, died, office, from, to,
      country, summary, wikidata, link.
  copydesk --version
`;
