# flood-in-marana: a toll rises, the city counts only its own dead, and a forecast does not come true; nothing is contested
claim: dead9 | text: nine people have died in the floods in Marana province
claim: dead26 | text: 26 people have died in the floods in Marana province | about: dead9
claim: city | text: four people have died in the floods within the city of Sant Elvo
claim: crest | text: the Ousa will crest at nine metres
claim: peak | text: the Ousa peaked at 7.6 metres | about: crest

# 1
date: 2023-05-03
publisher: Agencia Cordal
title: {dead9: Nine dead as floods sweep Marana}, civil defence says
text<<
SANT ELVO, May 3 - {dead9: Floods set off by two days of rain have killed nine people in Marana province}, the civil defence agency said on Wednesday.

Most of the victims were carried off in hill villages upstream of Sant Elvo, the provincial capital, according to Teodor Balan, a spokesman for the agency. "Our crews have not reached every hamlet," he said.

The hydrological service expects {crest: the Ousa to crest at nine metres on Friday}, a mark last seen in 1961. "{crest: Nine metres is what we will see on Friday}," said its duty forecaster, Lidia Marchetti-Roa.

Governor Rosalinda Quispe closed all schools. She rejected a proposal by farmers to open the sluices at Brel, which would have sent the water into the lower villages.
>>
- dead9 | status: asserted
- crest | status: asserted

# 2
date: 2023-05-04
publisher: El Faro de Sant Elvo
title: Mayor: {city: four lives lost in our city}
text<<
Mayor Bastian Okwuosa said on Thursday that {city: four people had lost their lives inside the city limits} since the river left its bed on Tuesday night.

"{city: We have four dead in Sant Elvo and not one more}, and I have spoken to every family," he told reporters at the Salt Bridge. The higher figures heard on television were for the province as a whole, he pointed out.

The civil defence agency had put {dead9: the number of dead in Marana at nine} on Wednesday.

Forecasters repeated that {crest: the water would reach nine metres tomorrow}. Okwuosa, whose own cellar in Calle Mina has been under water since Tuesday, denied two television crews access to the levee and asked people to stay away from it.
>>
- dead9 | status: asserted
- crest | status: asserted
- city | status: asserted

# 3
date: 2023-05-06
publisher: Radio Litoral
title: Marana floods: {dead26: death toll climbs to 26}, officials say
text<<
{dead26: The number of people killed by the floods in Marana has risen to 26}, the province's civil defence agency announced on Saturday, after rescuers on foot got through to three villages that had been cut off since Tuesday.

"{dead26: We have recovered twenty-six bodies}," Teodor Balan, the agency's spokesman, told Radio Litoral. "I am afraid that I cannot promise you it ends there."

The worst was spared the capital. {peak: The Ousa peaked at 7.6 metres shortly before midnight on Friday}, the hydrological service said, and has been falling since. Its forecaster Lidia Marchetti-Roa said the rain over the western hills had stopped ten hours earlier than the models had shown.

Two thousand people are still sleeping in the sports hall of Sant Elvo.
>>
- dead9 | status: superseded
- dead26 | status: asserted
- crest | status: superseded
- peak | status: asserted
- city | status: asserted

# 4
date: 2023-05-09
publisher: The Provincial Courier
title: After the water, the reckoning
text<<
The mud is knee-deep in the market of Sant Elvo, and the questions have begun.

On the first day the civil defence agency spoke of {dead9: nine dead}. By Saturday it was almost three times as many. "{dead26: Twenty-six people died in this province}, and there is nobody on our list of missing any more," Teodor Balan said on Monday.

{city: Four of them died in the capital}, according to the mayor's office; all the others lived in the hills.

Opposition councillor Nilufar Eskandari demanded an inquiry into why the hamlets of the Brel were not warned. Governor Rosalinda Quispe refused. There would be time for that, she said, when people had roofs.

{peak: The high-water mark of Friday night was 7.6 metres}, the hydrological service confirmed in its report on the week.
>>
- dead9 | status: superseded
- dead26 | status: asserted
- crest | status: superseded
- peak | status: asserted
- city | status: asserted
