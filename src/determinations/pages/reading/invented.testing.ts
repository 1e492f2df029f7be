// An invented determination of an invented landlord, laid out as the published ones are and worded as none of them is.
export const inventedDetermination = `REPORT
COMPLAINT 202400001
Thistlecombe Homes
29 February 2024

The complaint
1. The complaint is about what the landlord did with reports of noise.

Assessment and findings
2. Thistlecombe took 17 working days to acknowledge the report. This was a failing, as its policy says five.
3. There is no evidence that a risk assessment was done.

Determination
4. Under paragraph 52 of the Scheme, the Housing Ombudsman finds maladministration in how reports of noise were handled.

Orders
5. Within 4 weeks of today, the landlord must:
a. Pay the resident £200.
b. Apologise to the resident in writing <b>.
`
