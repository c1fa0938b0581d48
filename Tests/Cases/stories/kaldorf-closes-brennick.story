# kaldorf-closes-brennick: one plant closes and another does not, one year brings a profit and the next a loss; nothing is contested
claim: brennick | text: Kaldorf Ceramics will close its plant at Brennick
claim: sotto | text: Kaldorf Ceramics will close its plant at Sotto Varo
claim: profit | text: Kaldorf Ceramics made a profit in 2022
claim: loss | text: Kaldorf Ceramics made a loss in the first half of 2023
claim: closed | text: the Brennick plant of Kaldorf Ceramics has closed | about: brennick

# 1
date: 2023-02-07
publisher: Brennick Observer
title: {brennick: Kaldorf to shut Brennick works}, says chief
text<<
Tile maker Kaldorf Ceramics announced on Tuesday that {brennick: it would close its works at Brennick at the end of the year}, bringing 88 years of firing in the valley to an end.

“{brennick: The kilns here will go out in December},” chief executive Hyacinth Brodersen told 260 silent workers in the canteen. Gas for the old ovens cost more than the tiles fetched, she explained.

The town council had offered to buy the land and lease it back. Brodersen turned the offer down.

Mayor Tadeo Iwasaki called it the blackest day since the flood of 1954. He demanded a meeting with the owners, the Lindqvist-Amadi family. His request was refused.
>>
- brennick | status: asserted

# 2
date: 2023-02-09
publisher: Clay & Kiln
title: No second closure at Kaldorf
text<<
{sotto: Kaldorf Ceramics is not going to shut its second factory, at Sotto Varo}, the company’s head of production told this magazine.

“{sotto: Sotto Varo stays},” Ferran Oduya said on the fringes of the trade fair in Malmgate. “We put electric kilns in there two years ago, and they are booked until the summer.”

He confirmed that {brennick: production at Brennick would end in December}. Part of it will move south.

Oduya also had figures with him. {profit: The group earned 3.1 million crowns last year}, he said, most of it with bathroom tiles.

Kaldorf has been making tiles since 1935. A third plant, at Aldermoor, was sold to a brewery in the nineties.
>>
- brennick | status: asserted
- sotto | status: denied-only | for: ~ | against: Ferran Oduya
- profit | status: asserted

# 3
date: 2023-08-17
publisher: The Commercial Standard
title: {loss: Kaldorf slides into the red}, tile maker reports
text<<
Kaldorf Ceramics reported on Thursday that {loss: it had lost 2.4 million crowns in the six months to June} as builders put off orders.

“{loss: We made no money in the first half},” said Hyacinth Brodersen, the chief executive. “{profit: Last year we did}. I wish it were the other way round.”

Shares fell by 7 percent. Analyst Wanjiru Castellane of Pell Brothers thinks the second half could be better if interest rates come down.

Asked about the group’s other factory, Brodersen ruled out {sotto: a closure of Sotto Varo}. {brennick: Brennick will fire its last tile before Christmas}, as announced in February, she said.

The union rejected a proposal to bring the date forward to October.
>>
- brennick | status: asserted
- sotto | status: denied-only | for: ~ | against: Ferran Oduya; Hyacinth Brodersen
- profit | status: asserted
- loss | status: asserted

# 4
date: 2023-12-15
publisher: Brennick Observer
title: Last tile
text<<
It was white, fifteen by fifteen, and nobody wanted to be the one who carried it out.

{closed: The Brennick works have been closed since two o’clock this afternoon}, works manager Orsolya Penhallow said at the gate on Friday. She had started there as a glazer in 1989.

“{closed: It is over, the kilns are cold},” said Tadeo Iwasaki, the mayor, who had come with a brass band and sent it home again.

Kaldorf’s head of production, Ferran Oduya, promised that {sotto: no other factory would go the same way}. About thirty of the Brennick workers start at Sotto Varo in January.

In August the company had reported {loss: a loss for the first half of the year}. It gives its next figures in March.
>>
- brennick | status: superseded
- sotto | status: denied-only | for: ~
- profit | status: asserted
- loss | status: asserted
- closed | status: asserted
