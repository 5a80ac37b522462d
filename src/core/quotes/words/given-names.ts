import { list } from './list'

/** Given names that only men, or only women, commonly have. Names of both are in neither list. */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  list(`
    aaron abdul abdullah abraham adam adrian ahmed al alan albert alejandro alexander alfred ali allan allen alvin
    anatoly andrei andrew andy angus anthony antonio antonin arne arnold arthur barack barney barry bart ben benjamin
    bernard bernie beto bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan
    byron carl carlos charles charlie chester chris christopher chuck clarence claude cliff colin corey cory craig
    curt curtis damian dan daniel darrell darren dave david dean denis dennis derek desmond dick dimitri dmitri dmitry
    dominic don donald doug douglas duncan dwight earl ed eddie edgar edmund eduardo edward edwin elijah eliot eric
    erik ernest ernesto eugene evan felipe felix fernando francisco frank franklin fred frederick gabriel
    gareth garry gary gene geoff geoffrey george gerald gerard gilbert glenn gordon graham grant greg gregory guy
    hans harold harry harvey hassan henry herbert herman howard hugh hugo ian ibrahim igor isaac ivan jack jacob
    jake james jamal jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel john johnny
    jon jonathan jorge jose josé joseph josh joshua juan julian julio justin karl keith ken kenneth kevin kirk kurt
    larry laurence lawrence leo leon leonard leonardo lloyd lou louis lucas luis luke malcolm marc marco marcus mario
    mark marshall martin marvin matt matthew maurice max maxim michael miguel mike mikhail milton mitch mitchell mitt
    mohamed mohammad mohammed muhammad nathan ned neil newt nicholas nick nicolas nigel nikolai noah norman oleg oliver
    omar orlando oscar otto owen pablo patrick paul pavel pedro peter phil philip phillip pierre rafael ralph ramon
    rand randall raul ray raymond recep reggie rex ricardo richard rick ricky rob robbie robby robert roberto
    rod rodney roger roland roman ron ronald ross roy rudy rupert russell ryan sam samuel saul scott
    sean sebastian seth shane shaun simon stanley stephen sergei sergey steve steven stewart stuart ted terence
    terrence theodore thomas tim timothy todd tom tommy tony trevor trey ulrich vernon victor viktor vincent vladimir
    wade wallace walter warren wayne wesley will william winston xavier yuri zachary reince tad ari
    askar alikhan yerlan marat nursultan timur daulet askhat kairat serik
    александр алексей алихан алишер анатолий андрей антон аркадий арман артём артем аскар асхат бауыржан борис вадим
    валентин валерий василий виктор виталий владимир владислав вячеслав геннадий георгий григорий данияр даулет
    денис дмитрий евгений ербол ерлан иван игорь илья кайрат касым-жомарт кирилл константин лев леонид максим
    марат михаил мурат николай нурлан нурсултан олег олжас павел пётр петр роман руслан рустам салават сергей
    серик станислав степан тимур фёдор федор юрий яков ярослав асқар әлихан қайрат қасым-жомарт нұрлан нұрсұлтан
    мұрат ержан дәулет данияр болат талғат бердібек
  `),
)

export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  list(`
    abigail adele agnes alexandra alice alicia alison allison amanda amber amelia amy ana andrea angela angelina angie
    anita ann anna anne annette annie arianna ashley barbara beatrice becky bernadette bernice beth betsy betty
    beverly bonnie brenda brianna bridget brooke camille candace carla carly carmen carol caroline carolyn catherine
    cecile cecilia charlotte chelsea cheryl christina christine cindy claire clara claudia colleen condoleezza connie
    courtney crystal cynthia daisy dana danielle dawn deborah debbie debra denise diana diane dianne donna doris
    dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen emily emma erica erika erin esther
    ethel eva evelyn fatima felicia fiona florence frances gabrielle gail gillian gina ginger gladys gloria
    grace gretchen gwen hannah harriet heather heidi helen helena hilary hillary holly hope huma ida ilyse
    irene irina isabel isabella ivanka jackie jacqueline jan jane janet janice jeanne jennifer jenny jessica jill
    jillian jo joan joanna josephine joyce juanita judith judy julia juliana julie juliet karen katherine kathleen
    kathryn kathy katie kate katrina kellyanne kirsten kristen kristin laura lauren leah lena lillian linda lisa liz
    lois loretta lori louise lucia lucy lydia madeleine maggie malia marcia margaret margarita maria marian mariana marie
    marilyn marina marjorie marla marsha martha mary maureen maxine megan megyn melania melissa mercedes meredith
    michelle mildred miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma
    olga olivia pamela patricia patti patty paula pauline peggy penelope penny phyllis priscilla rachel rebecca
    renee rhonda rita roberta rosa rosario rose rosemary roxana ruth sabrina sally samantha sandra sara sarah sasha
    selena sharon sheila shelley sherri sherry shirley sonia sophia sophie stacey stacy stella stephanie sue susan
    susana susanna suzanne sylvia tamara tammy tania tanya teresa theresa tiffany tina tracy ursula valerie vanessa vera
    veronica victoria vivian wanda wendy yolanda yvonne zoe
    aigul gulnara dinara saule
    айгуль айгүл айнур алевтина александра алина алла алёна алена анастасия анна антонина валентина вера виктория
    галина гульнара гүлнар гүлнара дарига дарья динара евгения екатерина елена жанар жанна зарина зоя инна ирина карина ксения
    лариса лидия любовь людмила маргарита марина мария мадина надежда наталия наталья нина оксана ольга полина
    раиса светлана сәуле сауле софья тамара татьяна юлия яна әйгерім айгерим динара
  `),
)
