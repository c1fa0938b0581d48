# orvane-chief-executive: a paper reports that a chief executive is leaving, the chairman denies it and admits it three months later; the works council and the finance chief differ over orders
claim: leave | text: Honorine Adebisi will step down as chief executive of Orvane
claim: plant | text: Orvane will build a second factory in Kirkholme
claim: orders | text: Orvane's orders grew in the fourth quarter of 2021
claim: next | text: Zoltan Valcourt will become chief executive of Orvane

# 1
date: 2022-02-08
publisher: The Bourse Gazette
title: Orvane boss {leave: on her way out}, directors say
text<<
{leave: Honorine Adebisi is to give up the top job at Orvane} before the summer, two members of the lens maker's board have told the Bourse Gazette.

{leave: Her contract, which runs until 2024, will be ended early}, one of the directors said. The other spoke of "a parting without tears".

Adebisi, 54, took over in 2016 and doubled sales. Since the autumn, though, investors have grumbled about what she is spending on a second factory. {plant: The new works in Kirkholme will go up all the same}, both directors said.

Shares in Orvane have lost a fifth of their value in twelve months. The company did not answer questions sent on Monday.
>>
- leave | status: asserted
- plant | status: asserted

# 2
date: 2022-02-09
publisher: Money Line Agency
title: Orvane denies {leave: chief executive's exit}
text<<
KIRKHOLME, Feb 9 (Money Line) - Orvane dismissed as baseless on Wednesday a report in the Bourse Gazette according to which {leave: its chief executive, Honorine Adebisi, was about to go}.

"{leave: Ms Adebisi is staying}, and she is enjoying it," chairman Rolf Tenaka said in a call with analysts. The shares rose by 3 percent.

Finance chief Juno Whitlam used the call to look back on the end of last year. {orders: Orders were up in the fourth quarter compared with the third}, Whitlam said, if by less than the board had hoped. Should the dollar stay where it is, profit in 2022 will beat the forecasts.

Tenaka confirmed {plant: the construction of a second factory}, which begins in April.

The Bourse Gazette had cited two directors, whom it did not name.
>>
- leave | status: contested | kind: report-vs-denial // denial // antonym // negation | against: Orvane; Rolf Tenaka
- plant | status: asserted
- orders | status: asserted | for: Juno Whitlam

# 3
date: 2022-03-04
publisher: The Kirkholme Telegraph
title: Idle Fridays at the lens works
text<<
For the first time in nine years the night shift at Orvane has nothing to do on Fridays.

"{orders: Fewer orders came in between October and December than in the three months before}," says Gaspard Nwankwo, who chairs the works council and is allowed to see the books. {orders: The drop amounts to a tenth}, by his reckoning. He accuses the management of painting rosy pictures.

Finance chief Juno Whitlam stood by what she had told investors: {orders: the order book had grown thicker in that quarter}.

Nwankwo does not doubt that {plant: the second factory will be built}. He just wonders who is to work in it.

Honorine Adebisi, the chief executive, cancelled a visit to the canteen this week. The Bourse Gazette sees no reason to take back {leave: its story about her departure}, its editor told us.
>>
- leave | status: contested | kind: report-vs-denial // denial // antonym // negation | for: Bourse Gazette | against: Orvane; Rolf Tenaka
- plant | status: asserted
- orders | status: contested | kind: antonym // denial // negation | for: Juno Whitlam | against: Gaspard Nwankwo

# 4
date: 2022-05-12
publisher: Money Line Agency
title: Orvane's Adebisi {leave: to leave} in June, chairman admits
text<<
KIRKHOLME, May 12 (Money Line) - Rolf Tenaka, the chairman of Orvane, admitted on Thursday that {leave: Honorine Adebisi would hand over the management of the lens maker on June 30}.

"{leave: So yes, she is going}," Tenaka told the annual meeting when a shareholder read out his words of February. "I was not free to say so then."

{next: Her successor will be Zoltan Valcourt}, the head of the medical division, according to the chairman. {plant: The second factory would open in the autumn of 2023}, he promised.

Works council chair Gaspard Nwankwo said from the floor that {orders: incoming orders had gone down} at the end of 2021. A motion to have the figures audited was rejected.

Adebisi thanked the staff and took no questions.
>>
- leave | status: conceded
- plant | status: asserted
- orders | status: contested | kind: antonym // denial // negation | for: Juno Whitlam | against: Gaspard Nwankwo
- next | status: asserted | for: Rolf Tenaka
