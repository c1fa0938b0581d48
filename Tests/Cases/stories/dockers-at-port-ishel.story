# dockers-at-port-ishel: a strike is announced and called off, an offer is rejected and raised, the tugs never meant to join; nothing is contested
claim: strike | text: the dockers of Port Ishel will walk out on May 6
claim: four | text: the employers' pay offer to the dockers is 4 percent
claim: six | text: the employers' pay offer to the dockers is 6.5 percent | about: four
claim: tugs | text: the tug crews will join the strike
claim: off | text: the dockers' strike has been called off | about: strike

# 1
date: 2024-04-25
publisher: Ishel Harbour Journal
title: {strike: Dockers to walk out on May 6}, union says
text<<
{strike: The 1,900 dockers of Port Ishel will lay down their work on Monday week}, the Quayside Workers’ Union announced on Thursday after members had voted for a strike by nine to one.

“{strike: From six in the morning on the sixth of May not a crane will move},” its general secretary, Philomena Dragusha, told the Journal.

The union is demanding 9 percent. {four: The port’s employers have put 4 percent on the table}, according to their negotiator, Casper Ntuli. Dragusha rejected the offer within an hour.

Shippers fear for their fruit. Some thirty vessels would have to be turned away to Calder Mouth if the cranes stood still for a week, the shipowners’ association reckons.
>>
- strike | status: asserted
- four | status: asserted

# 2
date: 2024-04-30
publisher: Seaboard Business Wire
title: {six: Port Ishel employers raise pay offer to 6.5 percent}, negotiator says
text<<
PORT ISHEL, April 30 – {six: The employers are now offering the dockers of Port Ishel a rise of 6.5 percent}, their negotiator Casper Ntuli said on Tuesday after a night of talks.

“{four: We came with four}. {six: We are at six and a half},” Ntuli said. “That is where our road ends.”

The Quayside Workers’ Union turned down the new figure as well. {strike: The walkout begins on Monday, as planned}, said its general secretary, Philomena Dragusha.

{tugs: The tug crews will not take part}, their association told Seaboard Business Wire: they have a contract of their own, which runs until 2026. The union had not asked them to.

Pickets were refused access to the container yard on Monday.
>>
- strike | status: asserted
- four | status: superseded
- six | status: asserted
- tugs | status: denied-only | for: ~

# 3
date: 2024-05-04
publisher: Radio Calder
title: Union: {off: Port Ishel strike is off}
text<<
There will be ships in Port Ishel on Monday after all. {off: The dockers’ strike has been called off}, the Quayside Workers’ Union said late on Saturday.

Philomena Dragusha, who leads the union, told Radio Calder that {off: she had cancelled the walkout} in return for 6.5 percent now and two extra days of leave from January. “It is not nine,” she said. “But it is in writing.”

Casper Ntuli, for the employers, spoke of a sensible end to a long week.

Harbour master Leocadia Strand said that {tugs: the tugs had never been going to stop}: crews had been rostered for the whole of next week.

A small group of crane drivers outside the hall was against the deal and demanded a new ballot. The union refused it.
>>
- strike | status: superseded
- four | status: superseded
- six | status: asserted
- tugs | status: denied-only | for: ~
- off | status: asserted

# 4
date: 2024-05-07
publisher: Ishel Harbour Journal
title: Cranes turn as deal gets blessing
text<<
The cranes of Port Ishel worked through Monday, the day on which, as the union had announced in April, {strike: not one of them was going to move}.

{off: The action was cancelled on Saturday night}, general secretary Philomena Dragusha confirmed, and on Monday evening two thirds of her members voted to accept the agreement.

The shipowners, who had forecast that thirty vessels might be turned away, counted none. “We were lucky with the calendar,” said their chairman, Evander Mbeki-Roth.

Casper Ntuli, the employers’ negotiator, recalled that {four: he had opened the talks with 4 percent}. He declined a request to have his photograph taken with the union’s banner.

Pay for the tug crews comes up in two years.
>>
- strike | status: superseded
- four | status: superseded
- six | status: asserted
- tugs | status: denied-only
- off | status: asserted
