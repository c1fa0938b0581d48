# bay-line-reopening: the reopening of a railway is moved from June to September and happens; one Kessin station closes, another of almost the same name does not; nothing is contested
claim: june | text: the Bay Line will reopen on 9 June
claim: sept | text: the Bay Line will reopen on 15 September
claim: open | text: the Bay Line has reopened
claim: town | text: the station Kessin Town will be closed
claim: road | text: the station Kessin Road will stay open

# 1
date: 2024-03-05
publisher: Rail & Road
title: Bay Line {june: to reopen on 9 June}, Strandlink says
text<<
{june: Trains will run on the Bay Line again from 9 June}, the operator Strandlink announced on Tuesday. The 61 kilometres between Orlehaven and Kessin have been closed for two years.

"We're laying the last kilometre of track in April," said Signe Pallavi, who is in charge of the project. If frost doesn't get in the way, the test runs will start at Easter.

Not every stop comes back. {town: Kessin Town is to be given up}, Pallavi said, since fewer than thirty people a day had used it.

The line was opened in 1892 for the herring trade. Strandlink took it over from the state in 2009. A proposal for electric trains was rejected as too expensive.
>>
- june | status: asserted | for: Strandlink
- town | status: asserted | for: Signe Pallavi

# 2
date: 2024-03-19
publisher: The Kessin Courier
title: {road: Kessin Road stays}, railway assures readers
text<<
The letters came in baskets. Was our station to be closed? It depends on which one you mean.

"{road: Kessin Road remains in service}, today, tomorrow and in twenty years," Signe Pallavi of Strandlink assured the Courier on Tuesday. All express trains will call there, she said.

It is the small halt by the church that is concerned. {town: Kessin Town will lose its trains for good}, Pallavi said. The mayor, Otto Liebrecht, has seen the letter of notice. He confirmed {town: the closure} with a sigh.

Liebrecht had asked for one train a day. The request was denied.

Pallavi is still counting on {june: a start on the ninth of June}, she said. The bakery on the platform of Kessin Road has hired two people.
>>
- june | status: asserted
- town | status: asserted | for: Signe Pallavi; Otto Liebrecht
- road | status: asserted | for: Signe Pallavi

# 3
date: 2024-05-13
publisher: Rail & Road
title: Bay Line {sept: now due in September}, says operator
text<<
There will be no bathing trains this summer. {sept: The Bay Line will not return to service until 15 September}, Strandlink said on Monday.

After heavy rain, 4,000 tonnes of clay slid onto the new track near Mossgate in the last week of April. Project manager Signe Pallavi was frank about it. "{june: June the ninth is what I promised}, and {sept: September the fifteenth is what I can do}," she said.

Should the slope move again, even that date would be lost, engineers warn.

At the Kessin end all work is done. {road: Kessin Road has got a new roof and will be served every half hour}, Pallavi said. The passengers' association wants compensation for the summer; Strandlink turned it down.
>>
- june | status: superseded
- sept | status: asserted
- town | status: asserted
- road | status: asserted

# 4
date: 2024-09-16
publisher: Littoral Radio
title: Herring, a brass band and the 8.04
text<<
"{open: The Bay Line is back}," Signe Pallavi of Strandlink called through a megaphone on Sunday morning, and the 8.04 rolled out of Orlehaven with 300 passengers on board.

{open: All 22 trains ran on the first day}, the company said in the evening, none more than four minutes late. Its clay slope at Mossgate has been drained and netted.

Otto Liebrecht, the mayor of Kessin, took his bicycle. He has come to terms with {town: the end of Kessin Town}, he told this station; the waiting room is to be a library. "{road: We still have Kessin Road}, and that one counts," said Liebrecht.

A ticket from end to end costs 9 crowns. Next year it may be ten.
>>
- june | status: superseded
- sept | status: superseded
- open | status: asserted
- town | status: asserted
- road | status: asserted
