# breweries-merger-plant: nobody disputes the merger; the chief executive says a plant will close, his own spokesman says it stays open
claim: merger | text: Altavar and Kestrel Bruyn will merge
claim: plant | text: the brewery in Hollenzijl will close
claim: saving | text: the merger will save 90 million a year

# 1
date: 2025-01-20
publisher: Trade Beacon
title: {merger: Altavar and Kestrel Bruyn to become one}, brewers announce
text<<
Two old names in beer are moving in together. {merger: Altavar Breweries and Kestrel Bruyn are joining forces} in an exchange of shares, the companies announced on Monday.

{saving: Ninety million a year will be saved}, the chairwoman of Kestrel Bruyn, Philippa Ndlazi, told analysts, mostly on hops, glass and lorries.

Bricks came up as well. “{plant: Hollenzijl will have brewed its last barrel by August},” said Ruud Hazelhoff, the chief executive of Altavar, when he was asked about the smaller of the company’s two plants. About 240 people work there.

If the competition authority approves, the new company will be the third largest brewer in the region. The authority declined to comment.

Shares in Altavar rose by seven per cent.
>>
- merger | status: asserted | for: Altavar; Kestrel Bruyn
- plant | status: asserted | for: Ruud Hazelhoff
- saving | status: asserted | for: Philippa Ndlazi

# 2
date: 2025-01-21
publisher: Hollenzijl Nieuwsblad
title: “{plant: The brewery stays open},” says Altavar
text<<
It was a long night in the canteen of the Hollenzijl brewery, and in the morning came a telephone call.

{plant: The kettles in Hollenzijl will go on boiling after the merger}, Joris Penninga, a spokesman for Altavar, told this newspaper on Tuesday. “{plant: There is no question of shutting the place}. It is our best malt house.”

He would not be drawn on why his chief executive, Ruud Hazelhoff, had told analysts something else the day before.

The works council wanted it in writing. Its chairwoman, Marijke Stoffel, asked whether {plant: the site had a future at all}.

Hollenzijl has brewed since 1688. In 2009 Altavar closed the brewery in neighbouring Oudendam after having promised to keep it.
>>
- merger | status: asserted
- plant | status: contested | kind: antonym // negation // denial // self-contradiction | for: Ruud Hazelhoff | against: Joris Penninga
- saving | status: asserted

# 3
date: 2025-01-24
publisher: The Exchange Daily
title: Hazelhoff sticks to his barrels
text<<
One company, two answers. Four days after the announcement of the merger with Kestrel Bruyn, nobody at Altavar seems able to tell 240 brewers whether they will be needed.

Chief executive Ruud Hazelhoff stood by his words on Friday. “I said that {plant: the Hollenzijl site closes}, and I know what I said,” he told The Exchange Daily in the lift of his bank.

His press office sees it differently. Spokesman Joris Penninga insisted in an e-mail that {plant: the brewery would be kept}.

Philippa Ndlazi, who will chair the joint company, left it at {saving: the savings of 90 million} she had promised. “Where they come from is for Ruud to explain,” she said.

The brewers’ union demanded a meeting and threatened a strike.
>>
- merger | status: asserted
- plant | status: contested | kind: antonym // negation // denial // self-contradiction | for: Ruud Hazelhoff | against: Joris Penninga
- saving | status: asserted | for: Philippa Ndlazi

# 4
date: 2025-02-03
publisher: Hollenzijl Nieuwsblad
title: Altavar chief takes it all back over a glass of bock
text<<
Ruud Hazelhoff came in person, without a tie, and climbed on a crate.

The chief executive of Altavar retracted his statement that {plant: the brewery was to be closed}. “I mixed up two lines in a table. I was talking about a bottle store, and {plant: this brewery stays},” he told the night shift on Monday. He apologised to his spokesman, Joris Penninga, who stood beside the crate.

Marijke Stoffel of the works council called it a good evening.

Shareholders vote in April. Hazelhoff is certain that {merger: the union with Kestrel Bruyn will go through}.

A request to see the table was politely declined. The bottle store, at the other end of the canal, employs four people, who will move to the brewery.
>>
- merger | status: asserted | for: Ruud Hazelhoff
- plant | status: withdrawn
- saving | status: asserted
