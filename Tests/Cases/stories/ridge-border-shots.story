# ridge-border-shots: two armies blame each other for the first shot and differ over the dead; one admits the higher number, the blame stays open
claim: karaveth | text: Karaveth soldiers opened fire first at Saddle Ridge
claim: olmeria | text: Olmerian soldiers opened fire first at Saddle Ridge
claim: seven | text: seven Karaveth soldiers were killed at Saddle Ridge
claim: three | text: three Karaveth soldiers were killed at Saddle Ridge | about: seven
claim: truce | text: Karaveth and Olmeria have agreed on a truce

# 1
date: 2023-10-02
publisher: Olmerian Telegraph
title: {seven: Seven enemy soldiers dead in border fight}, ministry says
text<<
Border guards at Saddle Ridge fought with soldiers from across the border for two hours on Monday.

{karaveth: Troops from Karaveth started the shooting}, the defence ministry in the capital said. {seven: Seven of the attackers were killed} in the two hours that followed, according to a communique read out on television at six o'clock. One Olmerian sergeant was wounded in the arm.

"They will find us awake," said Colonel Tavish Orlund, the ministry's spokesman. "If they come again, they will meet the same answer."

The two countries have quarrelled about the ridge since a survey in 1954. Shepherds from both sides use its springs.

A proposal by Karaveth to withdraw all heavy weapons was rejected by Olmeria in the spring.
>>
- karaveth | status: asserted | for: defence ministry
- seven | status: asserted | for: defence ministry

# 2
date: 2023-10-02
publisher: Karaveth State Broadcaster
title: General: "{three: Three of our sons fell}"
text<<
{olmeria: The first bullets came out of the Olmerian trenches}, the General Staff in Karaveth said on Monday evening.

Its chief, General Ilyena Dosmukh, rejected the accusation that {karaveth: her soldiers had begun the fight}. "Look at the map," she said.

{three: Three men of the Fourth Mountain Company lost their lives}, the general told reporters late in the evening. She called {seven: the Olmerian figure of seven} a fantasy.

Reached by telephone, Colonel Tavish Orlund of the Olmerian defence ministry denied that {olmeria: his side had shot first}.

The names of the dead will be published once the families have been told. Flags are flying at half mast in the garrison town of Bakhmar, and the autumn fair has been put off.
>>
- karaveth | status: contested | kind: denial | for: defence ministry | against: Ilyena Dosmukh
- olmeria | status: contested | kind: denial | for: General Staff | against: Tavish Orlund
- seven | status: contested | kind: numeric // denial
- three | status: contested | kind: numeric

# 3
date: 2023-10-08
publisher: Continental Press Service
title: Truce at Saddle Ridge; observers publish findings
text<<
BAKHMAR - {truce: Karaveth and Olmeria have agreed to hold their fire} along the whole of the ridge from Sunday noon, officials of both governments said.

The text has two pages. Heavy weapons are to be pulled back by ten kilometres, if the weather lets the lorries through.

The joint observer mission published its findings at the same time. {karaveth: The opening burst was fired from positions held by Karaveth}, its head, Commodore Anselm Wherity, wrote.

General Ilyena Dosmukh, the chief of Karaveth's General Staff, stood by her account: {olmeria: it was the Olmerians who had fired first}. "The commodore was not there," she said.

On the dead the mission gave no number. Its doctors were not let into the hospital at Bakhmar.
>>
- karaveth | status: contested | kind: denial | for: defence ministry; Anselm Wherity | against: Ilyena Dosmukh
- olmeria | status: contested | kind: denial | for: Ilyena Dosmukh | against: Tavish Orlund
- seven | status: contested | kind: numeric // denial
- three | status: contested | kind: numeric
- truce | status: asserted

# 4
date: 2023-10-16
publisher: The Frontier Review
title: Karaveth corrects its dead
text<<
A fortnight after the fight at Saddle Ridge, Karaveth has buried the last of its soldiers, and with him its first account of the losses.

"{seven: We lost seven men}," General Ilyena Dosmukh conceded at the graveside on Monday. {three: The number of three} that she had given on the evening of the fight was wrong, the chief of the General Staff said. Four wounded men had been counted among the living.

The general did not speak about the beginning of the fight and took no questions.

{truce: The truce agreed with Olmeria} is holding, both capitals say. Shepherds have returned to the springs.

Colonel Tavish Orlund, who speaks for the defence ministry on the other side, offered his condolences.
>>
- karaveth | status: contested | kind: denial
- olmeria | status: contested | kind: denial
- seven | status: conceded
- three | status: withdrawn
- truce | status: asserted
