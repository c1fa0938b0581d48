# bridge-contract-trial: prosecution and defence clash over a bribe and over the day of a signature; a witness takes her evidence back
claim: bribe | text: Rogelio Abanilla took two million from Crisanto Vellaverde
claim: monday | text: the contract was signed on Monday, 6 March 2023
claim: thursday | text: the contract was signed on Thursday, 9 March 2023, at the earliest | about: monday
claim: tender | text: the contract was awarded without a tender

# 1
date: 2025-02-10
publisher: San Aurelio Chronicle
title: {bribe: Ex-minister sold bridge for two million}, prosecutor tells court
text<<
The trial of former public works minister Rogelio Abanilla opened in San Aurelio on Monday with a date and a sum.

{bribe: Abanilla pocketed two million from the builder Crisanto Vellaverde}, prosecutor Corazon Tagumpan told the court. {monday: The contract for the Lawis bridge was signed on Monday, 6 March 2023}, she said, one day before a law came into force that would have required a vote in parliament.

{tender: There was no tender}, according to the indictment.

Abanilla, 61, followed the reading with closed eyes. He pleaded for a transfer to a court nearer his home, which the judges denied.

Vellaverde is to be tried separately in the summer. Eleven officials have been questioned so far.
>>
- bribe | status: asserted | for: Corazon Tagumpan
- monday | status: asserted | for: Corazon Tagumpan
- tender | status: asserted

# 2
date: 2025-02-12
publisher: Pacific Courts Wire
title: Lawyer: {thursday: minister signed no earlier than Thursday}
text<<
SAN AURELIO - {monday: Former minister Rogelio Abanilla could not have put his name to the Lawis bridge contract on the day the prosecution says}, his lawyer argued on Wednesday.

{thursday: The signature was not given before Thursday, 9 March}, when Abanilla came back from a conference abroad, Benedicto Arrocero told the judges and held up a boarding pass.

He also rejected the charge of {bribe: bribery}. "{bribe: My client has not received a single coin from Mr Vellaverde}," Arrocero said.

That {tender: the work had been given out without competition} he did not contest: {tender: no tender was held}, he acknowledged, because a typhoon had swept the old bridge away.

The judges rejected his request to hear the airline first.
>>
- bribe | status: contested | kind: denial // negation | for: Corazon Tagumpan | against: Benedicto Arrocero
- monday | status: contested | kind: temporal // denial // negation
- thursday | status: contested | kind: temporal | for: Benedicto Arrocero
- tender | status: asserted | for: Benedicto Arrocero

# 3
date: 2025-02-19
publisher: Radio Bayani
title: Secretary remembers a Monday and a cake
text<<
A birthday cake became evidence today in the trial of the former minister Rogelio Abanilla.

{monday: He signed on the Monday}, his secretary of many years, Lourdes Matiyag, testified. She had turned fifty that day, she said, "and he put the pen down to cut the cake".

Benedicto Arrocero, for the defence, asked her whether {monday: that could have been the day of the signature} when the minister was in an aeroplane. She said cakes do not lie.

In the afternoon a former driver of the builder testified that {bribe: he had carried two million in rice sacks to the minister's garage}. Defence lawyers questioned his memory.

The trial goes on next week with experts on ink.
>>
- bribe | status: contested | kind: denial // negation | against: Benedicto Arrocero
- monday | status: contested | kind: temporal // denial // negation | for: Corazon Tagumpan; Lourdes Matiyag | against: Benedicto Arrocero
- thursday | status: contested | kind: temporal
- tender | status: asserted

# 4
date: 2025-03-05
publisher: San Aurelio Chronicle
title: Key witness wavers in bridge trial
text<<
The cake was in another year. Lourdes Matiyag, secretary to former minister Rogelio Abanilla, returned to the witness stand on Wednesday and withdrew her evidence that {monday: he had signed the bridge contract on a Monday}. She had looked at her photographs, she said, and no longer knew the day.

Prosecutor Corazon Tagumpan is not giving up her date. "{monday: The sixth of March it was}, cake or no cake," she told reporters, and pointed to the register of the ministry.

For the defence, Benedicto Arrocero repeated that {thursday: nothing had been signed before the Thursday}.

On the money there was no news. The ex-minister himself, who has been silent since the trial began, may speak on Friday if his doctor agrees.
>>
- bribe | status: contested | kind: denial // negation | for: Corazon Tagumpan | against: Benedicto Arrocero
- monday | status: contested | kind: temporal // denial // negation | for: Corazon Tagumpan
- thursday | status: contested | kind: temporal | for: Benedicto Arrocero
- tender | status: asserted
