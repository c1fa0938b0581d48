# vukani-foods-insolvency: a trade paper reports an insolvency, stands by the report and corrects it; company and lenders give different debts for the same day
claim: insolvency | text: Vukani Foods will file for insolvency
claim: debt90 | text: Vukani Foods owed its lenders 90 million crowns on 30 September
claim: debt140 | text: Vukani Foods owed its lenders 140 million crowns on 30 September | about: debt90
claim: cannery | text: Vukani Foods will sell its cannery at Rooksend

# 1
date: 2023-10-16
publisher: Grain & Grocer
title: {insolvency: Vukani Foods about to file for insolvency}, banker says
text<<
{insolvency: Vukani Foods, the maker of Auntie Dree soups, will file for insolvency before the end of the week}, a banker who has seen the papers told Grain & Grocer.

"{insolvency: They go to the court on Thursday}," said the banker, who asked not to be named because the matter is confidential. Suppliers are already delivering against cash only, according to two wholesalers.

The family firm employs 1,300 people in four factories. It has grown fast since 2018, mostly on credit, and lost its biggest customer, the supermarket chain Holt & Adeyinka, in the spring.

A spokeswoman for Vukani could not be reached over the weekend. Shares in its can supplier fell by 4 percent.
>>
- insolvency | status: asserted | for: Grain & Grocer

# 2
date: 2023-10-17
publisher: Norrhaven Business Daily
title: Vukani denies report of {insolvency: insolvency}
text<<
Soup maker Vukani Foods has denied a report in the trade paper Grain & Grocer that {insolvency: it was about to seek protection from its creditors}.

"{insolvency: There will be no filing, not on Thursday and not on any other day}," chief executive Thandeka Rosenqvist said on Tuesday in a letter to staff. She threatened the paper with legal action.

Finance director Emil Batbayar had figures. {debt90: On 30 September the company owed its lenders 90 million crowns}, he said, a sum it could comfortably carry.

Batbayar also confirmed that {cannery: the cannery at Rooksend was to be sold}. If the price is right, the proceeds will go into a new line of frozen meals.
>>
- insolvency | status: contested | kind: report-vs-denial // denial // negation | for: Grain & Grocer | against: Vukani Foods; Thandeka Rosenqvist
- debt90 | status: asserted | for: Emil Batbayar
- cannery | status: asserted

# 3
date: 2023-10-20
publisher: Tidewater Press Service
title: Vukani's banks put {debt140: debt at 140 million}; paper stands by {insolvency: insolvency story}
text<<
NORRHAVEN, Oct 20 - {debt140: Lenders were owed 140 million crowns by Vukani Foods at the end of September}, the speaker of its four banks, Cordelia Ibarguen, said on Friday.

The figure is far above the one that the soup maker itself gave on Tuesday, when its finance director, Emil Batbayar, spoke of {debt90: 90 million on the same day}. "We can add," said Ibarguen.

Thursday passed without a filing. Grain & Grocer, which had reported that {insolvency: Vukani would go to court this week}, said it was standing by {insolvency: its story}. "{insolvency: It is coming}," wrote its editor, Silas Ferreira-Kuhn.

Chief executive Thandeka Rosenqvist again called {insolvency: the report} false from the first word to the last.

{cannery: The Rooksend cannery will go to the highest bidder next month}, she added.
>>
- insolvency | status: contested | kind: report-vs-denial // denial // negation | for: Grain & Grocer; Silas Ferreira-Kuhn | against: Vukani Foods; Thandeka Rosenqvist
- debt90 | status: contested | kind: numeric | for: Emil Batbayar
- debt140 | status: contested | kind: numeric | for: Cordelia Ibarguen
- cannery | status: asserted

# 4
date: 2023-10-20
publisher: Rooksend Weekly Mail
title: Banks: {debt140: Vukani owes 140m}
text<<
{debt140: Soup maker Vukani Foods had debts of 140 million crowns with its banks at the end of September}, Tidewater Press Service reported on Friday, quoting their speaker, Cordelia Ibarguen.

The company's finance director, Emil Batbayar, had given {debt90: a figure of 90 million}, the agency said.

In Rooksend, where Vukani employs 210 people at the cannery, the news was met with a shrug. "{cannery: We are being sold either way}," said shop steward Hamish Oyelowo. {cannery: The works will have a new owner by Christmas}, he has been told by the management.

Oyelowo asked for a guarantee that no jobs would go. The request was refused.
>>
- insolvency | status: contested | kind: report-vs-denial // denial // negation
- debt90 | status: contested | kind: numeric
- debt140 | status: contested | kind: numeric
- cannery | status: asserted

# 5
date: 2023-11-06
publisher: Grain & Grocer
title: Correction
text<<
On 16 October we reported, citing a banker, that {insolvency: Vukani Foods was going to file for insolvency}. We retract {insolvency: that report}. The papers shown to our source concerned Vukani Fabrics, a clothing importer in Aster Sound, which has no connection with the maker of Auntie Dree soups.

We apologise to the company, its chief executive, Thandeka Rosenqvist, and its staff.

"I am glad that this is over," Rosenqvist said on Monday. She has dropped her complaint.

Editor Silas Ferreira-Kuhn, who had defended {insolvency: the article} in October, has offered to resign. The publisher turned the offer down.

The company and its banks are still at odds over the debt. Emil Batbayar, the finance director, says {debt90: it stood at 90 million on 30 September}; the banks maintain {debt140: it was 140 million}.
>>
- insolvency | status: withdrawn | against: Vukani Foods; Thandeka Rosenqvist
- debt90 | status: contested | kind: numeric | for: Emil Batbayar
- debt140 | status: contested | kind: numeric
- cannery | status: asserted
