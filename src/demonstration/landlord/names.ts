// Names for people who do not exist, by the language they might speak at home. Any likeness is chance.

type Naming = { readonly language: string; readonly weight: number; readonly first: string; readonly last: string }

const english = {
  first:
    'Alan Alice Amy Andrew Angela Anne Barry Ben Beth Brenda Brian Carol Charlotte Chloe Chris Claire Colin Craig Daisy Daniel David Dawn Dean Debbie Derek Diane Donna Doreen Dorothy Edward Eileen Ellie Emma Eric Fiona Frank Gary Gemma George Gillian Grace Graham Hannah Harry Hayley Heather Helen Ian Jack Jackie Jade James Jane Janet Jason Jean Jenny Jessica Jim Joan Joanne Joe John Joyce Julie Karen Kate Keith Kelly Kevin Kirsty Laura Leanne Lee Lesley Lewis Linda Lisa Liz Lorraine Louise Lucy Luke Lynn Maggie Marcus Margaret Marie Mark Martha Mary Matt Maureen Megan Michelle Mick Molly Natalie Neil Nicola Norman Olive Oliver Pamela Pat Paul Pauline Peter Phil Rachel Ray Rebecca Rita Robert Roger Rosie Roy Ruby Russell Ruth Ryan Sally Sam Sandra Sarah Sean Sharon Sheila Shirley Simon Sophie Stacey Stella Steve Stuart Sue Susan Sylvia Terry Thelma Tina Tom Tony Tracey Trevor Val Vera Vicky Victor Wendy Zoe',
  last: 'Abbott Allsop Appleby Ashworth Atherton Baines Bamford Barraclough Beckett Birtwistle Blackwell Bloomfield Bradshaw Braithwaite Bramley Broadbent Burrows Calvert Chadwick Clegg Cobb Copley Crabtree Crowther Dawlish Dewhurst Duckworth Eastwood Eccles Entwistle Fairclough Farthing Fenwick Fielding Garside Gledhill Greenhalgh Grimshaw Hallworth Hardcastle Haworth Hebden Hepworth Hindle Holroyd Horrocks Ibbotson Illingworth Jagger Kershaw Kettlewell Lightfoot Longbottom Lumb Marsden Mellor Midgley Nuttall Ogden Ormerod Peel Pickles Pilling Ramsbottom Rawcliffe Riddle Rushworth Scholes Shackleton Sidebottom Stott Sugden Sutcliffe Tattersall Threlfall Thwaite Tindall Topping Tunnicliffe Uttley Varley Wadsworth Walmsley Whitehead Whittaker Widdop Winterbottom Wolstenholme Worsley Wrigley Yates',
}

export const namings: readonly Naming[] = [
  { language: 'English', weight: 760, ...english },
  {
    language: 'Polish',
    weight: 46,
    first: 'Agnieszka Andrzej Dorota Ewa Jacek Katarzyna Krzysztof Magda Marek Monika Pawel Tomasz Zofia',
    last: 'Bielak Czarnota Dudek Gajda Jurek Klimek Malec Nowik Pajak Rogala Sowa Tomala Zaremba',
  },
  {
    language: 'Romanian',
    weight: 30,
    first: 'Adrian Andreea Bogdan Cristina Elena Florin Ioana Mihai Raluca Vasile',
    last: 'Albescu Bratu Cojocaru Dinu Ganea Lupescu Manole Oprea Sava Tudose',
  },
  {
    language: 'Panjabi',
    weight: 22,
    first: 'Amrit Balwinder Gurpreet Harjit Jasbir Kuldip Manjit Parminder Rajvir Sukhi',
    last: 'Bhullar Dhaliwal Gill Grewal Hundal Johal Mann Purewal Sandhu Virk',
  },
  {
    language: 'Urdu',
    weight: 22,
    first: 'Aamir Bushra Faiza Hamza Imran Nadeem Rukhsana Saima Tahir Zubair',
    last: 'Ansari Baig Chishti Farooqi Hashmi Kazmi Lodhi Mirza Qureshi Siddiqi',
  },
  {
    language: 'Bengali',
    weight: 16,
    first: 'Abdul Farhana Jamal Mina Nasima Rafiq Shireen Tanvir',
    last: 'Alam Bhuiyan Chowdhury Haque Miah Mollah Sarkar Talukdar',
  },
  {
    language: 'Portuguese',
    weight: 12,
    first: 'Ana Carlos Helena Joana Luis Rui Teresa',
    last: 'Almeida Barros Coelho Fonseca Matos Pinheiro Teixeira',
  },
  {
    language: 'Arabic',
    weight: 12,
    first: 'Amal Basim Dina Fadi Huda Karim Lamia Samir',
    last: 'Aziz Darwish Habib Jaber Khalil Mansour Nasser Saleh',
  },
  {
    language: 'Somali',
    weight: 11,
    first: 'Abdi Asha Faduma Hodan Liban Mahad Sahra',
    last: 'Aden Barre Farah Guled Jama Nuur Warsame',
  },
  {
    language: 'Spanish',
    weight: 8,
    first: 'Alba Diego Ines Javier Lucia Pilar',
    last: 'Arroyo Benitez Cortes Ibarra Navas Rueda',
  },
  {
    language: 'Tamil',
    weight: 8,
    first: 'Anand Devi Kavitha Mohan Selvi Suresh',
    last: 'Arulraj Balan Kumaran Nathan Rajan Sivan',
  },
  { language: 'Turkish', weight: 8, first: 'Ayse Cem Elif Hakan Meral Yilmaz', last: 'Aksoy Bulut Demir Kaplan Ozkan Yildiz' },
  {
    language: 'Yoruba',
    weight: 8,
    first: 'Bola Dayo Folake Kemi Tunde Wale',
    last: 'Adebayo Afolabi Bankole Ogunleye Oladipo Sowande',
  },
  {
    language: 'Gujarati',
    weight: 7,
    first: 'Bhavna Dinesh Hansa Jayesh Nilesh Rekha',
    last: 'Bhatt Desai Mistry Parmar Rathod Solanki',
  },
  {
    language: 'Lithuanian',
    weight: 7,
    first: 'Asta Jonas Mantas Rasa Tadas Vilma',
    last: 'Balcius Grigas Jankus Mazeika Petkus Stonys',
  },
  { language: 'Farsi', weight: 6, first: 'Arash Ladan Mahin Omid Shirin', last: 'Bahrami Ebadi Karimi Rostami Tehrani' },
  { language: 'Chinese', weight: 6, first: 'Hui Jun Li Mei Wei', last: 'Chan Fung Kwok Leung Zhou' },
  {
    language: 'Ukrainian',
    weight: 6,
    first: 'Bohdan Daryna Halyna Oksana Taras',
    last: 'Bondar Hrytsenko Kovalenko Melnyk Shevchuk',
  },
  { language: 'Twi', weight: 5, first: 'Abena Akosua Kofi Kojo Yaw', last: 'Acheampong Addo Frimpong Mensah Owusu' },
  {
    language: 'Bulgarian',
    weight: 5,
    first: 'Borislav Desislava Ivaylo Nadya Stoyan',
    last: 'Angelov Dimitrov Kolev Petkov Vasilev',
  },
  { language: 'Welsh', weight: 4, first: 'Angharad Dafydd Eirlys Gwilym Rhian', last: 'Bowen Cadwaladr Ellis Probert Vaughan' },
  { language: 'British Sign Language', weight: 4, ...english },
]

const maleFirst = new Set(
  'Alan Andrew Barry Ben Brian Chris Colin Craig Daniel David Dean Derek Edward Eric Frank Gary George Graham Harry Ian Jack James Jason Jim Joe John Keith Kevin Lee Lewis Luke Marcus Mark Matt Mick Neil Norman Oliver Paul Peter Phil Ray Robert Roger Roy Russell Ryan Sam Sean Simon Steve Stuart Terry Tom Tony Trevor Victor Andrzej Jacek Krzysztof Marek Pawel Tomasz Adrian Bogdan Florin Mihai Vasile Balwinder Gurpreet Harjit Jasbir Kuldip Rajvir Aamir Hamza Imran Nadeem Tahir Zubair Abdul Jamal Rafiq Tanvir Carlos Luis Rui Basim Fadi Karim Samir Abdi Liban Mahad Diego Javier Anand Mohan Suresh Cem Hakan Yilmaz Bola Dayo Tunde Wale Dinesh Jayesh Nilesh Jonas Mantas Tadas Arash Omid Jun Wei Bohdan Taras Kofi Kojo Yaw Borislav Ivaylo Stoyan Dafydd Gwilym Rory Wesley Jordan Tariq Bill Idris Kyle'.split(
    ' ',
  ),
)

/** How the sentences speak of somebody with this name. A guess that is good enough for people who do not exist. */
export const pronounOf = (name: string): 'she' | 'he' => (maleFirst.has(name.split(' ')[0] ?? '') ? 'he' : 'she')
