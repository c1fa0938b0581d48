# calmosa-forest-fires: a toll rises, a town counts its own houses and nobody dead, arson is left open and then ruled out; nothing is contested
claim: three | text: three people have died in the fires in the Calmosa hills
claim: eleven | text: 11 people have died in the fires in the Calmosa hills
claim: town | text: 14 houses have burned down in the town of Pedrasca
claim: region | text: 112 houses have been destroyed in the Calmosa region
claim: arson | text: the Calmosa fire was set on purpose

# 1
date: 2024-08-12
publisher: Radio Calmosa
title: {three: Three dead} in hill fires, civil protection says
text<<
{three: Three people have lost their lives in the forest fires in the Calmosa hills}, the head of civil protection, Matilde Farrobo, said on Monday morning. They were found in a car on the road to the dam.

The wind is turning. "If it goes round to the north-west tonight, we shall have to clear Pedrasca," Farrobo told Radio Calmosa. The town has 5,000 inhabitants and one road out.

Public prosecutor Vasco Lindemar did not rule out that {arson: somebody had laid the fire}. He would be able to say more in a week or two, he said.

In 2003 the same hills lost 12,000 hectares of pine. Nine basins for water were to be dug afterwards. Two have been finished.
>>
- three | status: asserted | for: Matilde Farrobo
- arson | status: open

# 2
date: 2024-08-13
publisher: The Pedrasca Bell
title: Mayor: {town: 14 houses lost}, no one hurt
text<<
Pedrasca escaped the worst by an hour. {town: Fourteen homes in the town have burned to the ground}, said the mayor, Nuno Salgadinho, on Tuesday, hoarse from the smoke. All of them stood in the quarter behind the cemetery.

"Nobody died here. Nobody so much as broke a leg," Salgadinho said.

The town was not evacuated after all: about midnight the wind dropped. An offer of army tents was declined.

In the hills outside, {three: the number of deaths remains at three}, according to Matilde Farrobo of civil protection. Crews had not yet got through to the hamlets beyond the dam, she told the Bell.

School is due to begin on the second of September. Classes will be taught in the bullring if the gymnasium isn't dry by then.
>>
- three | status: asserted
- arson | status: open
- town | status: asserted | for: Nuno Salgadinho

# 3
date: 2024-08-15
publisher: Southern Press Union
title: Calmosa fires: {eleven: toll rises to 11}, officials say
text<<
CASTRIGO, Aug 15 - {eleven: The fires in the Calmosa hills have claimed 11 lives}, the civil protection authority said on Thursday after search teams reached the hamlets beyond the dam.

Eight bodies were recovered there, most of them in cellars. On Tuesday the authority had still put the death toll at {three: three}.

{region: Across the region 112 houses are gone}, its head, Matilde Farrobo, said; {town: Pedrasca accounts for 14 of them}.

Prosecutor Vasco Lindemar again declined to say {arson: whether the blaze had been started deliberately}. Two hikers who had been questioned were allowed to go home.

Farrobo expects to see the last flames out by the weekend, provided it rains.
>>
- three | status: superseded
- eleven | status: asserted
- arson | status: open
- town | status: asserted
- region | status: asserted

# 4
date: 2024-08-22
publisher: Radio Calmosa
title: Prosecutor: {arson: no arson} in Calmosa hills
text<<
{arson: No human hand lit the Calmosa fire}, Vasco Lindemar, the public prosecutor, said on Thursday. Lightning from a dry storm hit a pine above the dam, he explained, and two weather stations recorded the strike.

At a service in the cathedral of Castrigo, the regional governor, Leonor Abrantes, read out the names of the dead. "{eleven: Eleven of us will not come home}," she said. {region: One hundred and twelve families have lost the roof over their heads}, Abrantes said, and promised that the government would pay for stone and timber.

The rain came five days late, on Tuesday.

In Pedrasca, masons have started work. By Christmas the first of the burnt houses will be habitable, mayor Nuno Salgadinho hopes.
>>
- three | status: superseded
- eleven | status: asserted
- arson | status: denied-only | for: ~
- town | status: asserted
- region | status: asserted
