# upper-sorna-ballot-boxes: a candidate says that ballot boxes were opened, the commission denies it, observers back her; a recount, left open at first, changes the margin
claim: opened | text: ballot boxes in Upper Sorna were opened before the count began
claim: lead | text: Oluremi Castellan leads Dagny Feroz by 2,114 votes
claim: recount | text: the votes of Upper Sorna are to be counted again
claim: margin | text: Oluremi Castellan leads Dagny Feroz by 1,986 votes

# 1
date: 2025-03-17
publisher: The Vashti Advocate
title: Castellan in front, Feroz cries foul
text<<
{lead: Oluremi Castellan of the Progress Union has come out 2,114 votes ahead of Dagny Feroz} in the race for governor of Vashti, the electoral commission announced in the early hours of Monday.

Feroz, of the Rural League, would not congratulate her. “{opened: Somebody had their hands in the Upper Sorna boxes before a single paper was counted},” she told supporters at the cattle market in Wexcombe.

According to a poll watcher from her party, {opened: lids had been lifted} while the boxes stood unguarded in the town’s gymnasium on Sunday evening.

The chairman of the commission, Hector Pallister, neither promised nor ruled out {recount: a second count in the district}. “It is two in the morning,” he said.

Some 38,000 people in Upper Sorna are entitled to vote. In 2021 Feroz carried the district by a landslide.
>>
- opened | status: asserted | for: Dagny Feroz
- lead | status: asserted
- recount | status: open

# 2
date: 2025-03-18
publisher: Vashti Public Radio
title: Commission: {opened: Sorna boxes stayed shut}
text<<
“{opened: Not one box was touched} between the closing of the polls and the count.” With these words the chairman of the electoral commission, Hector Pallister, answered on Tuesday the charges made by the Rural League and its candidate for governor, Dagny Feroz.

Pallister has watched nine hours of film from the gymnasium in Wexcombe, he told our morning programme. Two seals tore on the lorry, he said, and were replaced in front of witnesses from both parties.

The commission confirmed {lead: a lead of 2,114 votes} for Oluremi Castellan. She will name her team after Easter if the result stands.

Whether {recount: Upper Sorna will be counted afresh}, Pallister left open. A request by the League to rerun the whole election was rejected.
>>
- opened | status: contested | kind: denial // antonym // negation | for: Dagny Feroz | against: Hector Pallister
- lead | status: asserted
- recount | status: open

# 3
date: 2025-03-21
publisher: Eastern Correspondent Service
title: Observers back Feroz over {opened: opened ballot boxes}
text<<
WEXCOMBE – {opened: At least four ballot boxes had been unsealed and closed again} by the time the count in Upper Sorna began, the observers’ network Open Ballot said in a report published on Friday.

The cameras in the gymnasium were switched off for 25 minutes, its head, Noor Szymanek, said. “We do not know who did it, or whether any paper was changed.”

Hours later the electoral commission announced that {recount: the district’s votes would be gone through once more}, in public and by hand, from Monday. Its chairman, Hector Pallister, said it was a matter of trust. He remained certain that {opened: nobody had got into the boxes}.

Dagny Feroz spoke of a first step. Oluremi Castellan raised no objection. {lead: She goes into it with 2,114 votes to spare}, her campaign pointed out.
>>
- opened | status: contested | kind: denial // antonym // negation | for: Dagny Feroz; Open Ballot | against: Hector Pallister
- lead | status: asserted
- recount | status: asserted

# 4
date: 2025-04-02
publisher: The Vashti Advocate
title: {margin: Castellan's margin shrinks to 1,986}, commission says
text<<
{margin: Oluremi Castellan is ahead of Dagny Feroz by 1,986 votes}, the electoral commission reported on Wednesday. That is 128 fewer than it had credited her with two weeks ago, when it spoke of {lead: 2,114}.

Feroz took the figure without complaint. “{margin: Nineteen hundred and eighty-six} – I can add up,” the candidate of the Rural League said, and wished her opponent luck.

She maintains, however, that {opened: the boxes in Upper Sorna were broken into}, and has laid the matter before the public prosecutor.

Hector Pallister, who chairs the commission and retires in June, reiterated his denial of {opened: any opening before the count}. “The film shows what it shows,” he said.

Castellan will be sworn in on 5 May.
>>
- opened | status: contested | kind: denial // antonym // negation | for: Dagny Feroz; Open Ballot | against: Hector Pallister
- lead | status: superseded
- recount | status: asserted
- margin | status: asserted
