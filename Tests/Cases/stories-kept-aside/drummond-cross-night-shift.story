# drummond-cross-night-shift: union and company differ over how many struck, and over locked fire doors; an inspector backs the union, the company first falls silent and then denies it again
claim: eighty | text: 80 percent of the night shift took part in the strike of 28 October
claim: thirty | text: 30 percent of the night shift took part in the strike of 28 October
claim: doors | text: the fire doors of the warehouse at Drummond Cross were locked at night
claim: bonus | text: the night bonus at Drummond Cross will rise to four crowns an hour

# 1
date: 2022-10-29
publisher: Drummond Cross Herald
title: Night shift walks out at Parwick
text<<
Parcels piled up at Drummond Cross on Saturday after staff at the Parwick Logistics warehouse stopped work for a night.

{eighty: Four out of five on Friday's night shift downed tools}, according to the Carriers' and Storemen's Union. It was the first strike since the depot opened in 2014, said its organiser, Perpetua Halasz.

The union wants a higher night bonus. Money, though, was not what got the loudest cheer at the rally outside the gate. "{doors: They lock the fire doors on us after ten o'clock}," Halasz called out in the rain. The guards are afraid of thieves, she said, and leave one exit for 235 people.

Parwick, which employs 640 people at the site, will not comment before its managers have met on Monday.
>>
- eighty | status: asserted | for: Carriers' and Storemen's Union
- doors | status: asserted | for: Perpetua Halasz

# 2
date: 2022-10-31
publisher: Logistics Observer
title: Parwick plays down walkout
text<<
{thirty: No more than 30 percent of those rostered joined Friday night's strike at Drummond Cross}, Parwick Logistics said on Monday. Deliveries had been back on schedule by Sunday noon.

The company's spokesman, Errol Kimathi, poured scorn on {eighty: the union's 80 percent}. "They must have counted the smokers," he said.

On the exits he was just as firm. "{doors: Our fire doors are never locked}, by night or by day," said Kimathi. The fire brigade had been round in May and found nothing amiss.

Union organiser Perpetua Halasz produced a list. {eighty: Of the 235 on the rota, 188 had stayed away}, she told the Observer. If there is no offer by the end of the week, she will call her people out again.
>>
- eighty | status: contested | kind: numeric // denial | for: Perpetua Halasz | against: Errol Kimathi
- thirty | status: contested | kind: numeric | for: Parwick Logistics
- doors | status: contested | kind: denial // antonym // negation | for: Perpetua Halasz | against: Errol Kimathi

# 3
date: 2022-11-10
publisher: Fenlands Press Pool
title: Inspector found {doors: exits barred} at Parwick depot
text<<
DRUMMOND CROSS - Labour inspector Ysolde Banerjee came at two in the morning and tried the handles herself. {doors: Three of the warehouse's four emergency exits could not be opened from the inside}, she reported on Thursday. Parwick Logistics is to pay a fine of 20,000 crowns.

Errol Kimathi, the company's spokesman, would not comment on {doors: the inspector's finding}. He had good news instead. {bonus: From December the bonus for night work goes up to four crowns an hour}, Kimathi said. Perpetua Halasz of the union confirmed {bonus: the increase}.

A joint statement on the October strike proved to be too much. The company still puts the turnout at {thirty: three in ten}, the union at {eighty: eight}.
>>
- eighty | status: contested | kind: numeric // denial
- thirty | status: contested | kind: numeric
- doors | status: contested | kind: denial // antonym // negation | for: Perpetua Halasz; Ysolde Banerjee | against: Errol Kimathi
- bonus | status: asserted | for: Errol Kimathi; Perpetua Halasz

# 4
date: 2022-11-24
publisher: Drummond Cross Herald
title: Parwick to fight fire door fine
text<<
Parwick Logistics will appeal against the fine imposed on it this month.

"{doors: On the night of the inspection every door could be opened}," the company's lawyer, Nestor Quillfeather, told the Herald on Thursday. The inspector had pulled where she should have pushed, he said.

Ysolde Banerjee answered drily that she had been opening doors for 26 years. {doors: The ones at Drummond Cross were bolted}, she said.

At Parwick's other depot, in Harrow Fen, the exits have always been free, according to the union. Its organiser there, Lemuel Tarkovic, had a look round on Tuesday and found them unlocked.

{bonus: The four crowns} will be on next month's payslip, the company promised. A request for a heated bus shelter was rejected.
>>
- eighty | status: contested | kind: numeric // denial
- thirty | status: contested | kind: numeric
- doors | status: contested | kind: denial // antonym // negation | for: Perpetua Halasz; Ysolde Banerjee | against: Errol Kimathi; Nestor Quillfeather
- bonus | status: asserted
