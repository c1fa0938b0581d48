# valley-quake-toll: a toll rises for four days while the mayor of the city says that everyone there is alive
claim: six | text: six people were killed by the earthquake in the Temurlan valley
claim: nineteen | text: 19 people were killed by the earthquake in the Temurlan valley | about: six
claim: final | text: 27 people were killed by the earthquake in the Temurlan valley | about: six; nineteen
claim: city | text: everybody in the city of Ozhgar survived the earthquake

# 1
date: 2024-11-12
publisher: Mountain Wire
title: {six: Quake kills six in Temurlan valley}, officials say
text<<
OZHGAR - {six: At least six people died} when a strong earthquake shook the Temurlan valley shortly before dawn on Tuesday, the emergencies ministry said.

They were found under collapsed clay houses in the upper villages, according to a ministry spokesman, Davlat Sherkul. "We expect that number to grow as we get to the hamlets," he told reporters.

The seismological institute put the strength of the quake at 6.1.

Ozhgar, a city of 90,000 at the mouth of the valley, was shaken for almost half a minute. Residents spent the morning in parks and on football pitches, wrapped in blankets.

The road up the valley is cut in two places. If the second bridge gives way as well, Sherkul warned, the villages will be out of reach for a week.
>>
- six | status: asserted | for: emergencies ministry

# 2
date: 2024-11-13
publisher: Meridian Radio
title: Earthquake: army reaches cut-off villages
text<<
Soldiers on foot have reached the last of the villages cut off by Tuesday's earthquake, and the news they carried down is grim.

The emergencies ministry now says {nineteen: 19 people have lost their lives}. On Tuesday it had spoken of {six: six dead}. A further 140 are hurt, most of them with broken bones, the ministry said in its midday bulletin.

There was relief in Ozhgar itself. "{city: Every single one of our people is alive}," Mayor Gulnoza Hamro told this station. The city has lost 70 chimneys and the roof of its music school, she said.

Engineers inspected the second bridge overnight and found it sound.

A convoy with tents and stoves left for the mountains in the afternoon.
>>
- six | status: superseded
- nineteen | status: asserted
- city | status: asserted | for: Gulnoza Hamro

# 3
date: 2024-11-14
publisher: The Eastern Ledger
title: Villagers bury their dead in frozen ground
text<<
In Upper Kosh they buried eleven neighbours in one afternoon, in ground so hard that the graves had to be opened with a road drill.

{nineteen: Nineteen deaths} have been confirmed so far by the emergencies ministry, Mountain Wire reported on Thursday. Rescuers with dogs went on searching three hamlets above the river.

"My brother's stove saved him, the beam fell on it," said Otabek Yusuf, a shepherd, who had walked down to fetch bread.

The city at the foot of the valley got off lightly. Its mayor, Gulnoza Hamro, said that {city: the whole population had come through it}, and offered 400 beds in schools to families from the mountains.

The quake was the strongest there since 1978, when more than 200 people were killed.
>>
- six | status: superseded
- nineteen | status: asserted
- city | status: asserted

# 4
date: 2024-11-16
publisher: Mountain Wire
title: Search ends in quake-hit valley
text<<
UPPER KOSH - Rescuers ended their search in the Temurlan valley on Saturday after the last missing man was found in a sheepfold, alive and complaining of the cold.

{final: The earthquake claimed 27 lives}, the emergencies ministry said in a closing report. Three of the injured died in hospital on Friday, the report said, and five bodies were recovered from the hamlets above the river.

"Those are the people of the villages. {city: In the city itself all survived}, thank God," Davlat Sherkul, the ministry's spokesman, said.

He asked for patience over the rebuilding. The government had planned to begin before the winter, but he could not say whether the cement would arrive in time.

Some 900 families are sleeping in tents.
>>
- six | status: superseded
- nineteen | status: superseded
- final | status: asserted | for: emergencies ministry
- city | status: asserted | for: Gulnoza Hamro; Davlat Sherkul
