# cobalto-double-charge: more banks join the list, a round figure becomes an exact one, and a theft is ruled out that nobody has alleged; nothing is contested
claim: first | text: the Cobalto fault hit Banco Almena and Tres Rios Credit
claim: north | text: the Cobalto fault hit Northfold Mutual
claim: about | text: about 40,000 customers were charged twice
claim: exact | text: 43,180 customers were charged twice | about: about
claim: stolen | text: customer data were stolen

# 1
date: 2024-06-04
publisher: Switchboard News
title: {first: Card payments taken twice at two banks}, processor says
text<<
{first: A software fault at the payment processor Cobalto has hit customers of two banks, Banco Almena and Tres Rios Credit}, the company said on Tuesday.

{about: Around 40,000 people were charged twice for the same purchase} between 6 a.m. and 9.15 a.m., according to Cobalto's head of operations, Yusuf Trelawny. "We are giving it all back," he said.

"This was our own bad update and nobody else's doing," Trelawny told reporters. "{stolen: No customer data were taken}."

If the repair does not hold, the processor will switch to its reserve centre overnight, he said. That would mean an hour without card payments.

Cobalto handles a third of the country's card payments. In 2021 it was fined after an outage on the last Saturday before Christmas.
>>
- first | status: asserted | for: Cobalto
- about | status: asserted
- stolen | status: denied-only | for: ~

# 2
date: 2024-06-05
publisher: The Northfold Chronicle
title: {north: Our customers are hit too}, says Northfold Mutual
text<<
Add a third name to the list. Northfold Mutual said on Wednesday that {north: its savers, too, had been charged twice because of the faulty update at Cobalto}.

"{north: It has reached us as well}," said Saoirse Nakagawa, who runs the mutual's branch network. Her staff had noticed it only when the pensions were paid out.

Until now Cobalto had named {first: Banco Almena and Tres Rios Credit as the banks affected}. It spoke of {about: roughly 40,000 double charges}.

The consumers' league wanted to know whether {stolen: card numbers had been copied} while the system was down. Cobalto pointed to its statement of Tuesday: {stolen: nothing had been stolen}.

Nakagawa refused demands that branches open on Sunday.
>>
- first | status: asserted
- north | status: asserted
- about | status: asserted
- stolen | status: denied-only | for: ~

# 3
date: 2024-06-07
publisher: Ledgerline
title: Cobalto counts {exact: 43,180 double charges}, will pay interest
text<<
Payment processor Cobalto has finished counting. {exact: Exactly 43,180 customers had their cards debited twice} in Tuesday's breakdown, it wrote to the banking supervisor on Friday.

The letter, a copy of which was shown to Ledgerline, says that {first: customers of Banco Almena and Tres Rios Credit were the first to be affected}; {north: Northfold Mutual followed} a few hours later as queued payments were worked off.

Chief executive Margriet Olawale apologised. "{exact: Forty-three thousand one hundred and eighty people paid twice}, and every one of them will have the money and a day's interest by Monday," she said.

Olawale rejected a suggestion by the supervisor that the company freeze all updates until autumn. She expects the bill to come to less than half a million.
>>
- first | status: asserted
- north | status: asserted
- about | status: superseded
- exact | status: asserted
- stolen | status: denied-only

# 4
date: 2024-06-19
publisher: Switchboard News
title: Supervisor closes Cobalto file
text<<
The banking supervisor has closed its file on the payment processor Cobalto after two weeks.

Its inspectors found that {stolen: no data had left the company's computers} on June 4, the authority's deputy head, Anahit Brouwer, said on Wednesday. A tester had approved an update that was meant for another machine.

{exact: The fault led to 43,180 double debits}, Brouwer said, at {first: Banco Almena, Tres Rios Credit} and {north: Northfold Mutual}. All have been reversed.

The consumers' league, which had asked for a fine, did not get one. "They owned up within hours," Brouwer said. "That counts for something."

Cobalto thanked its customers for their patience and denied them, for the time being, the new app it had promised for July.
>>
- first | status: asserted
- north | status: asserted
- about | status: superseded
- exact | status: asserted
- stolen | status: denied-only | for: ~
