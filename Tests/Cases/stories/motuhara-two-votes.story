# motuhara-two-votes: one party wins the city and loses the country; a forecast fails and a provisional count is replaced
claim: forty | text: the Civic Bloc will win 40 seats in parliament
claim: early | text: the Civic Bloc has won 29 seats in parliament | about: forty
claim: seats | text: the Civic Bloc has won 31 seats in parliament | about: forty; early
claim: city | text: the Harvest Alliance has won the city council of Amaru Bay
claim: nation | text: the Harvest Alliance has lost the parliamentary election

# 1
date: 2025-05-09
publisher: Island Mercury
title: {forty: Forty seats for Civic Bloc}, pollster predicts
text<<
Two days before Motuhara votes for a new parliament, and the capital for a new council, the last poll points to a landslide.

{forty: The Civic Bloc will take 40 of the 60 seats}, the Tidewater Institute predicted on Friday. Its director, Sefina Matagi, asked 1,800 people by telephone.

Prime Minister Tomasi Vakalau of the Harvest Alliance did not mention the figure at his last rally. He spoke about roads, and about rain.

In Amaru Bay the two parties are level, according to the institute.

If no party reaches 31 seats, the small Reef Party may decide who governs. Its leader, Moana Teuila, rejected an offer by the Bloc to talk before the vote.

Polling stations open at seven.
>>
- forty | status: asserted | for: Sefina Matagi

# 2
date: 2025-05-12
publisher: Voice of the Bay
title: Harvest Alliance celebrates in the capital
text<<
Fireworks over the harbour, and a mayor in tears. "{city: The city is ours}," Losa Penitani, the Harvest Alliance's candidate, shouted to the crowd at half past one in the morning.

The city clerk confirmed that {city: the Alliance had captured 14 of the 23 council seats in Amaru Bay}.

It was a different story on the big screen behind her. {nation: The Alliance has been beaten in the vote for parliament}, the national Electoral Commission said, and {early: the Civic Bloc has won 29 seats with nine tenths of the votes counted}.

Vakalau, the prime minister, left by a side door.

The last boxes were on their way from the outer islands, where swell had kept the boats in harbour on Sunday.
>>
- forty | status: superseded
- early | status: asserted | for: Electoral Commission
- city | status: asserted | for: Losa Penitani
- nation | status: asserted | for: Electoral Commission

# 3
date: 2025-05-13
publisher: Island Mercury
title: Bloc gets its majority from the outer islands
text<<
The boats have arrived and with them the majority.

{seats: The Civic Bloc holds 31 of the 60 seats}, according to the final count, which the Electoral Commission announced on Tuesday. On Monday the commission had given it {early: 29}.

"One seat is enough to govern," said the Bloc's leader, Rua Henare-Toki.

Tomasi Vakalau resigned as head of the Alliance. "{nation: We have lost this election}, and I have lost it first of all," he told party workers.

Sefina Matagi of the Tidewater Institute said she would look into why people had not told her callers the truth. {forty: Forty seats} had been her forecast.

The Reef Party, wooed by everyone last week, is not needed.
>>
- forty | status: superseded
- early | status: superseded
- seats | status: asserted | for: Electoral Commission
- city | status: asserted
- nation | status: asserted | for: Electoral Commission; Tomasi Vakalau

# 4
date: 2025-05-20
publisher: Southern Seas Report
title: Defeated in parliament, Alliance digs in at city hall
text<<
Losa Penitani took the chain of office in Amaru Bay on Tuesday and used her first speech to cheer up her party.

"{city: We won here}, street by street," the new mayor said, "and {nation: we lost out there} because we stopped listening."

The new government was sworn in an hour later. {seats: Thirty-one members of the Civic Bloc have a seat}, the clerk of parliament read out, and all of them were present.

Rua Henare-Toki, now prime minister, had intended to move parliament to the outer islands for a session. That plan has been shelved because there is no hall, he said.

He and Penitani went to the same school. They are to meet on Thursday to discuss the harbour.
>>
- forty | status: superseded
- early | status: superseded
- seats | status: asserted
- city | status: asserted | for: Losa Penitani
- nation | status: asserted
