# celikhan-campaign-donation: a candidate admits a donation, his own spokeswoman denies it and gives in; the repayment is disputed to the end
claim: donation | text: the campaign of Radomir Celikhan took 200,000 crowns from Tolvane Mining
claim: returned | text: the campaign has paid the 200,000 crowns back to Tolvane Mining
claim: lead | text: Celikhan leads his rival in the race for mayor by five points

# 1
date: 2024-03-04
publisher: Saldina Radio One
title: Celikhan: {donation: we took mining money}
text<<
The front-runner in the race for mayor of Port Saldina, Radomir Celikhan, has spoken about who pays for his posters.

{donation: His campaign had accepted 200,000 crowns from the Tolvane Mining company last autumn}, he told Radio One on Monday morning. “{donation: Yes, we took it}. It is legal, it is in the books, and I would rather you heard it from me.”

Tolvane wants to reopen the copper pit above the town. Celikhan’s rival, the harbour pilot Makena Verhulst, has promised to keep it shut.

The candidate refused to name his other donors. The vote is on 14 April. In the last election, four years ago, he lost by 311 votes.
>>
- donation | status: asserted | for: Radomir Celikhan

# 2
date: 2024-03-05
publisher: The Saldina Clarion
title: Celikhan camp denies {donation: Tolvane donation}
text<<
What does Radomir Celikhan’s campaign know about its own money?

On Monday the candidate for mayor said on the radio that {donation: Tolvane Mining had given his team 200,000 crowns}. On Tuesday it was the turn of his spokeswoman, Inge Pakravan.

“{donation: The campaign has never received a single crown from Tolvane},” Pakravan told the Clarion. “Mr Celikhan was tired, and he mixed up two companies.”

Could he have meant the tool maker Tolven, which paid for a tent in June? She thought so.

Tolvane declined to comment on {donation: the payment}. Makena Verhulst, who is standing against Celikhan, demanded that the accounts be opened. The request was turned down.
>>
- donation | status: contested | kind: denial // negation // self-contradiction | for: Radomir Celikhan | against: Inge Pakravan

# 3
date: 2024-03-19
publisher: Coast Province Gazette
title: {lead: Celikhan five points ahead}, pollsters find
text<<
The row over his donors has not hurt Radomir Celikhan. {lead: He is five points ahead of Makena Verhulst}, according to a poll by the Quorum institute published on Tuesday.

“{lead: It is 47 to 42 for Celikhan}, and has been for a month,” said Quorum’s director, Alasdair Chukwu.

The candidate himself stuck to what he had said on the radio: {donation: the mining company had supported him}. His treasurer, Veronique Tamm, went further. {returned: The whole sum had been sent back to Tolvane in January}, she said, when the pit became an issue.

Spokeswoman Inge Pakravan was not to be moved. {donation: There was no such donation}, she said again. She and Tamm share an office.
>>
- donation | status: contested | kind: denial // negation // self-contradiction | for: Radomir Celikhan | against: Inge Pakravan
- returned | status: asserted | for: Veronique Tamm
- lead | status: asserted | for: Alasdair Chukwu

# 4
date: 2024-04-03
publisher: The Saldina Clarion
title: Aide admits {donation: mining money}, firm denies {returned: it was repaid}
text<<
Inge Pakravan has given in. {donation: The campaign of Radomir Celikhan did take 200,000 crowns from Tolvane Mining}, his spokeswoman conceded on Wednesday. “I had not seen the account,” she said. “I am sorry.”

That might have been the end of it, had Tolvane not broken its silence an hour later.

“{returned: Nothing has come back to us},” said Bartholomew Achieng, the company’s chief financial officer. He disputed the treasurer’s statement that {returned: the money had been repaid in January}.

The treasurer, Veronique Tamm, did not answer three calls.

Quorum’s new poll is due on Friday. Its last one had found that {lead: Celikhan was leading by five points}.
>>
- donation | status: conceded | for: Radomir Celikhan; Inge Pakravan
- returned | status: contested | kind: denial // negation | for: Veronique Tamm | against: Bartholomew Achieng
- lead | status: asserted
