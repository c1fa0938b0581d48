# quillon-data-leak: a rough number becomes an exact one, the list of banks grows, and a clinic of the same name says it was not hit
claim: rough | text: data of about 40,000 customers were stolen from Quillon Pay
claim: exact | text: data of 43,216 customers were stolen from Quillon Pay | about: rough
claim: marisol | text: customers of Marisol Bank are affected by the theft
claim: tindal | text: customers of Tindal Savings are affected by the theft
claim: clinics | text: data were stolen from Quillon Clinics

# 1
date: 2024-08-05
publisher: Circuit Weekly
title: Card data stolen from payment firm Quillon
text<<
Strangers have been through the files of Quillon Pay, the company behind the little green card readers.

{rough: Names and card numbers of roughly 40,000 customers were copied} over the last weekend of July, the firm admitted on Monday. Its head of security, Raghavendra Imadi, said that {marisol: cards issued by Marisol Bank were among them}.

"No purchases have been made with the numbers so far, as far as we can see," Imadi said. Customers who find a charge they do not know should ring the hotline at once, he advised.

The intruders came in through the account of a supplier, according to the company.

Marisol Bank is exchanging the cards free of charge. Quillon Pay handles a million payments a day.
>>
- rough | status: asserted | for: Quillon Pay
- marisol | status: asserted | for: Raghavendra Imadi

# 2
date: 2024-08-06
publisher: Velavur Herald
title: {clinics: Our patients' files were not stolen}, clinics say
text<<
The telephones at Quillon Clinics have not stood still since Monday. The trouble is that it was somebody else who lost the data.

"{clinics: Nothing has been stolen from us}, and we've never owned a card reader," said Dr Leela Vasudevi, who manages the four eye clinics. The company has nothing but the name in common with Quillon Pay, the payment firm that was robbed.

That firm repeated on Tuesday that {rough: some 40,000 sets of data had been taken} and apologised for the confusion.

Patients had queued at the clinic in Velavur to ask about their records. Vasudevi served them tea.

She is thinking about a new name. "But my father chose this one in 1971," she said.
>>
- rough | status: asserted | for: Quillon Pay
- marisol | status: asserted
- clinics | status: denied-only | for: ~ | against: Leela Vasudevi

# 3
date: 2024-08-12
publisher: Circuit Weekly
title: Second bank drawn into Quillon affair
text<<
The circle is getting wider. {tindal: Holders of cards from Tindal Savings are affected, too}, Quillon Pay said on Monday in a letter to shops. Until now it had said only that {marisol: Marisol Bank's customers were concerned}.

Tindal Savings confirmed that {tindal: it had been told of stolen numbers} and blocked 14,000 cards.

"We add a name when we are certain, not before," Raghavendra Imadi, the payment firm's head of security, told Circuit Weekly. He did not rule out that further banks would follow.

If a customer has been charged, the company will pay the damage within ten days, the letter promises.

The data authority has opened a file. It can impose fines of up to two per cent of turnover.
>>
- rough | status: asserted
- marisol | status: asserted | for: Quillon Pay
- tindal | status: asserted | for: Quillon Pay; Tindal Savings
- clinics | status: denied-only

# 4
date: 2024-09-02
publisher: The Commerce Post
title: Data authority closes ranks with Quillon on numbers, not on blame
text<<
{exact: Exactly 43,216 people had their data taken from Quillon Pay}, the data authority writes in an interim report that was published on Monday.

The company, which had first spoken of {rough: about 40,000}, welcomed the figure. "{exact: Our own count ends at 43,216, too}," Raghavendra Imadi said.

{marisol: Two thirds of those concerned bank with Marisol}, and {tindal: one third with Tindal Savings}, the report says.

The authority's director, Sunniva Eikrem, plans to decide on a fine in the winter. She criticised the firm for having left the supplier's account open for months.

Quillon Clinics, an unrelated company, is now called Vasudevi Eye Care.
>>
- rough | status: superseded
- exact | status: asserted | for: data authority; Raghavendra Imadi
- marisol | status: asserted
- tindal | status: asserted
- clinics | status: denied-only
