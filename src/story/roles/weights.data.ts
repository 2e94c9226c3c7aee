/**
 * The role model's weights, made by scripts/train-roles.mjs; credit and licences of its data: docs/language-analysis.md.
 * One letter a weight: '.' is 0, a to z are 1 to 26, A to Z are -1 to -26, times the step. A feature has seven letters,
 * one a role, then up to three groups of offsets, one a genre. Read by weights.ts.
 */
export const weightsText = `\
# roles background gap objective method result conclusion other
# genres csabstruct samd ei-rct
# step 0.00862018
# transitions
37 23 5 -31 -57 -58 -27 -3 19 23 -28 -33 -36 -15 -30 -26 -6 19 -12 -20 -7 -63 -45 -40 38 -3 -13 -15 -28 -24 -13 -63 31 11 -44 -31 -23 -8 -44 -57 25 19 -5 -7 -17 -27 -40 -32 18 18 -4 -5 -17 -18 -22 -1 -13 -9 0 -16 -7 5 12
28 19 9 -27 -40 -47 -9 3 18 10 -14 -22 -26 -4 -28 -24 9 13 -12 -21 -1 -49 -37 -28 21 4 7 1 -35 -22 -18 -34 19 13 -3 -29 -21 -19 -37 2 15 5 1 0 -8 -10 -10 -8 14 13 2 -5 -14 -14 -15 4 -17 -10 -12 -9 9 9 7
17 13 0 -22 -23 -24 -9 -22 7 22 -23 -16 -18 -4 -19 -18 -15 16 -4 -11 -7 -23 -27 -32 12 11 3 -8 0 -12 -5 -10 1 -3 -7 -7 -10 3 -13 -14 5 -7 -3 -3 -7 -10 -6 -6 11 9 -13 -1 -5 -7 -9 -2 0 -1 9 -7 0 -7 -5
32 15 8 -7 -67 -48 -33 16 10 7 -16 -28 -24 -12 -10 -5 4 1 -32 -24 -8 -67 -31 -35 36 -37 -65 -40 -48 -24 -25 -84 34 15 -53 -42 -21 -20 -52 -83 25 22 -13 -3 -3 -25 -34 -31 12 29 5 -3 -24 -13 -14 -4 -20 -12 -11 -21 -40 15 10
# genre 0.0696845 5 0 -9
"	lLE
%	Kh.
,	eaI
-	BeF
.	gBI
/	BGh
0	.Fe
0%	CIm
0.0	LDo
;	CGi
<	JNp
=	MMt
>	BJh
[	hRg
]	hRg
^	JjD
a	e.H
accuracy	cbK
accurate	fDG
achieve	EhJ
achieves	FjJ
acid	HFi
acl	NnG
across	EhF
activities	hKb
activity	dKg
acute	KFk
adapt	GhD
address	EhH
addresses	iIG
adherence	GEg
adjusted	ECg
administered	GHi
administration	GFh
adults	FGi
adverse	J.h
after	IIp
age	CFh
aged	EGi
agnostic	IiD
aim	CAg
aimed	AHg
aims	GhB
algorithm	qNN
algorithms	rPN
all	fHa
alleviate	IiD
allocated	LDk
allows	eCF
also	dBF
ambiguous	IiD
an	eDC
and	f.I
annotate	HhE
annotated	JlJ
annotation	KmG
annotations	EgH
annotators	LlE
anova	HFi
answering	EfG
anxiety	.Jd
any	eEA
applicable	gFG
application	gGB
applications	pMM
approach	.dG
approaches	eBJ
architecture	hFJ
architectures	fDH
archived	GBh
are	f.J
area	fEC
areas	jLB
arm	CIi
arms	DGg
art	adK
article	cEa
as	eBE
assess	GFk
assessed	JHn
assessment	DEi
assigned	IIn
associated	AIj
at	AEe
attention	GhC
augmentation	HjF
authorized	FHj
authors	hHE
automatic	FiJ
automatically	c.J
aware	GiE
b	cFb
based	bcH
baseline	Mdi
baselines	KlH
be	eEC
become	eBI
before	HAi
benchmark	GjI
benchmarks	HjH
beneficial	G.f
benefit	Lef
bert	ZxI
best	baG
better	Ed.
between	EAe
bias	IiB
biases	Nka
biomedical	IhA
bleu	HiE
blind	HFl
blinded	EGh
blockchain	iJE
blood	EJk
body	aGg
book	hID
boost	IhA
brief	eKd
build	BdI
business	pOJ
but	Gdc
c	cLd
called	eDF
can	bcJ
cancer	BHi
capabilities	BeI
capable	gGD
capture	CdE
cardiac	FGh
cardiovascular	EFh
care	MHo
centre	HBg
certain	dBH
challenges	baH
change	Jdf
changes	DCg
child	Jdf
children	BIg
chinese	JkB
chronic	IHj
ci	LJm
circuit	jKE
claim	JjD
class	iGI
classification	fBK
classified	gIa
classifier	fDI
classifiers	eCI
clinical	QGs
clinically	GBg
clinicaltrials	JGk
cloud	hGF
cluster	GBi
clustering	gFD
cnn	nNH
cnns	hHD
code	EiK
color	hHC
com	JkF
comments	GhE
compare	BDg
compared	HFm
completed	FHi
complexity	eBI
comprehensive	eCF
computational	EhK
computer	pRF
computing	nMJ
concentrations	HGi
condition	Gah
conduct	EeB
conducted	Kaj
confidence	K.j
connected	hFF
consisted	GEg
consists	gDI
construct	IiF
consumers	iHG
consuming	HhC
contains	Faf
context	CeE
contextual	HiD
contextualized	KjC
contrastive	PoD
control	BJm
controlled	PLt
controls	.Gg
conversation	KjD
conversational	HiF
conversations	GhF
convolutional	sRH
corpora	JkG
corpus	GiJ
correct	EgC
could	GAi
covid	KjE
create	BeH
critical	cAG
cross	IiB
crossover	HEi
d	gI.
daily	aJh
data	dCD
database	mNC
databases	jJD
dataset	EiK
datasets	JnJ
day	HGk
days	DJk
decision	fFD
decisions	FhG
decoder	FgF
decoding	IjE
decrease	ECh
decreased	EJk
deep	jHJ
delay	hJ.
delivered	FGh
demand	hGE
demonstrate	CgI
demonstrated	Gdc
dependency	KkE
describe	lJG
described	iKa
describes	fDH
design	GhE
designs	FhF
detail	fDG
details	fDH
detect	eCH
detecting	BdI
detection	d.K
determine	CDh
devices	kLC
diabetes	HCg
dialogue	OoG
dialogues	JjE
did	CJi
difference	FHk
differences	JBj
dimensional	gEI
discourse	GhE
discrete	FgG
discuss	iGI
discussed	hEI
discusses	jIG
disease	FJl
distillation	JjE
distributed	hIE
distribution	DeE
distributional	JjB
diverse	EgE
diversity	HiI
divided	IAj
do	CeF
document	DeF
documents	DgF
doi	aJg
domain	DhJ
domains	.bH
dose	IHk
doses	FFg
double	FFj
downstream	PoF
drop	IiB
drug	HEi
drugs	GFh
duration	GFi
during	Ibf
dynamic	AdJ
e	AeH
early	Gag
effect	EEi
effective	Ebd
effectively	KlE
effectiveness	Hga
effects	HEl
efficacy	JCk
efficiency	AdI
efficient	abH
eight	.Gf
either	DEi
elsevier	sTN
embedding	LmG
embeddings	LmI
emerging	fFC
emotion	HiH
empirical	c.I
enables	hFH
encode	IiE
encoder	DfF
encoders	HhD
energy	fGA
engineering	DgL
english	RtJ
enrolled	HGj
entities	HiG
entity	IkH
environment	hHC
environments	hGE
error	d.K
errors	FhE
estimation	eDF
evaluated	BEg
evaluation	GhC
even	AcG
evidence	H.i
examined	aJf
examines	iIF
example	b.L
examples	c.L
exercise	FDh
existing	FjL
experienced	GBi
experimental	EdB
experiments	KoM
experts	GhE
explanation	Ih.
explanations	Kk.
explicitly	HiE
explore	GgA
extensive	IkH
extraction	CeF
f	JjE
face	iK.
facilitate	Hg.
fact	FgF
factor	fHa
fast	hIE
faster	iIE
feasibility	Gcf
feature	kIH
features	jFL
field	jIF
final	Gfa
finally	adM
find	GjJ
fine	OpG
focus	EgF
follow	ICk
followed	aKi
following	.Ji
for	d.F
found	dJd
framework	CfK
frequency	eG.
further	GgB
furthermore	GhE
future	aaH
gains	GgC
game	hHE
games	iIC
gap	GiF
general	eG.
generalization	GhF
generate	AeI
generated	GiG
generating	FhG
generation	KnK
german	GhD
github	MoH
give	iID
glue	IiB
goals	gHA
gold	LkB
good	gHA
gov	JHl
gpt	GgD
gradient	fEH
grained	IjG
grammatical	IiE
graph	KlH
greater	.Gf
ground	EgG
group	RIv
groups	NKt
guided	HhA
h	BGf
had	HLo
hand	gFC
hardware	lKG
has	c.G
have	dAF
health	LFp
healthy	IHm
heart	BHh
heavily	HhB
help	GhB
higher	BFg
hospital	IIl
hours	.Fe
how	.cH
however	JjB
http	gKa
https	OnD
human	FiH
identify	DdA
image	mJJ
images	oLJ
implement	gHC
implementation	gHD
implementations	jIG
implemented	fFD
implementing	fHa
implications	iGH
implicit	IjC
importance	EfD
improve	Igc
improved	Hbg
improvements	Hec
improves	HhC
improving	Fda
in	e.G
incidence	HEi
included	HJn
inclusion	Iec
increase	CCh
increased	DIk
index	.Eh
infection	EGh
inference	GiJ
information	fAK
input	DgN
insights	CeH
intelligence	gGF
interest	fFD
internet	mOD
interpretability	NmD
interval	GEk
intervention	QKu
interventions	OCn
interviews	AGg
intra	Ied
introduce	EjL
introduction	hHB
involved	cIe
iot	jKE
is	gCH
isrctn	JGk
issue	GhF
issues	eBH
it	hFH
its	hDH
k	eCH
kg	IAh
knowledge	HiF
l	Gbe
label	HhC
labeling	GhE
labels	HjH
lack	Hga
language	XzM
languages	VvK
large	caH
largely	GgB
layer	fEG
layers	gEG
leads	FgE
learning	eaN
least	dJe
levels	CEh
leverage	HiG
leveraging	FgF
lexical	GhG
life	.Gf
linear	hHD
lingual	NmC
linguistic	OoI
literature	gEI
lower	CHj
lt	JiA
ltd	oOL
m	cGc
machine	fBL
macro	KjE
main	iKa
major	gJ.
make	abF
makes	eBG
management	lQa
managers	iIC
many	fEE
masked	LkB
matching	gFF
material	Hbg
matlab	jJF
may	FBh
mean	EGk
meaning	HiC
means	gHB
measured	HEk
measurements	dIe
mechanism	GhD
media	acJ
median	CEf
medical	BCh
memory	fEF
men	GCg
method	FjH
methods	AdH
metrics	FiH
mg	LHm
might	.Fg
min	CIi
mining	mLI
minutes	.Gg
mixed	Ide
ml	EEh
mobile	nPE
modal	HhD
modalities	HgA
model	GmM
model's	IjE
modeling	abJ
models	PuN
moderate	BEf
module	IiC
monolingual	JjC
month	AJg
months	FLm
moreover	EgE
mortality	JGj
mt	KjA
multi	IjE
multilingual	PoE
multimodal	KkD
must	gFD
n	IDm
named	LmE
natural	EhI
nct	LHm
needed	GAg
ner	KkE
network	qMN
networking	jJF
networks	sQK
neural	e.M
new	bbH
news	FgH
nine	Hcf
nlp	WwK
nmt	LjC
no	DIl
noise	eCH
noisy	EfG
non	DAe
novel	EhG
number	gJa
object	iHI
objects	fEH
observe	EfG
observed	GDl
occurred	FDg
of	fAH
offer	iIC
often	EfC
on	.dG
operations	eCH
optimization	DgK
or	DBf
oral	I.h
order	fEE
organizational	kLF
organizations	iHH
original	CeG
our	CiK
out	Ee.
outcome	JFn
outcomes	LAk
outperforms	FiJ
output	BdH
overview	hGH
p	OKs
pain	IHk
pair	LkD
pairs	IjG
paper	lBU
parsing	HiG
participants	DLk
participated	K.h
particular	hEH
past	fEF
patient	KEm
patients	POw
pattern	eHb
per	CDh
performance	BgL
performed	EEk
period	FFi
physical	.Ef
pilot	DFg
placebo	NJo
plasma	HFh
plms	JjC
plus	AIh
pooling	hHD
popular	eCH
population	FCi
positive	CDf
possible	hIA
post	L.j
postoperative	IFi
power	hJB
practice	.Gg
pre	Snb
predict	EgD
predicted	FgB
predicting	DfF
prediction	EhJ
predictions	BdI
present	gDG
presented	eCG
presents	gCN
pressure	ECg
pretrained	NmF
prevention	FFi
primarily	gGC
primary	FJn
prior	Eda
problem	d.L
problems	iGI
process	AeI
processes	eCH
processing	baJ
program	aIh
programming	gFH
promising	DfE
prompt	IhA
propose	DjM
proposed	BiP
proposes	FgG
prospective	KGk
protein	EFh
protocol	cJf
protocols	gKb
provides	hFF
publicly	BdH
published	fFD
purpose	gIB
qa	HiE
quality	Fea
question	EgE
questionnaire	BKh
randomised	QLq
randomization	GFg
randomized	VQz
randomly	LHq
rare	Iga
rate	aMj
rates	AIj
rct	JFj
re	Hg.
real	kIG
reasoning	EgG
receive	JCk
received	GGl
receiving	HDj
recent	abG
recently	eCG
recognition	iFH
recommended	BEh
recovery	G.f
recruited	FHk
recruitment	IDh
recurrent	kLC
reduce	CCg
reduced	CGh
reducing	Fae
reduction	cKi
registered	IEj
registration	BEg
registry	DGg
relation	GgB
relations	KlG
release	Ji.
released	HhC
relies	HiF
repeated	GDi
reported	DGi
representation	CfH
representations	DgI
require	BdG
research	eCH
researchers	dCE
reserved	qQL
resource	IkF
resources	GhE
respectively	Nck
respiratory	EGh
response	Gah
results	.cI
review	mLI
reviewed	hJ.
rights	pQL
risk	BHi
roberta	LkE
robustness	BdH
s	.Fd
samples	Fcc
scenarios	EfE
schemes	hHF
science	hHD
score	Lff
scores	Phf
sd	FEh
search	fDG
secondary	FHk
secure	iJD
security	pPJ
select	FhE
semantic	CeJ
sentence	JkI
sentences	EfH
sentiment	DfH
serum	FFh
service	iKB
services	kMB
sessions	FDg
set	hDI
settings	IiA
several	aaG
severe	GBh
shared	JmH
sharing	fEG
short	eHd
shot	LmG
show	CjO
showed	GEl
shows	.bI
significant	GFk
significantly	CFj
simple	hDL
since	eBH
six	CDe
smart	iJE
so	cAF
social	abH
software	mMG
solutions	eCG
some	kJD
sota	HhC
source	FhH
space	.bI
span	IiD
spanish	KjB
spans	KjD
speakers	HhE
special	iHF
specific	EfB
specifically	IkH
spectral	iID
speech	CfL
standard	eGb
state	AfK
statistically	IEj
still	HgB
strategies	Gf.
strong	Hg.
structure	baJ
students	gFD
studies	Jfd
study	JBl
subjects	DKl
such	d.I
suffer	GfA
summaries	NmD
summarization	IiF
summary	Hf.
supervised	EfG
supervision	JiD
supplementary	JFk
surgery	ICj
surgical	GCi
surrogate	JjA
survey	mLH
survival	DGh
symptoms	IBh
syntactic	HiF
system	jGJ
systems	fAN
t	DDg
tackle	IjG
tamil	NmG
target	JkC
task	PtM
tasks	KnK
technique	gFE
techniques	kIH
technology	hGI
term	cGe
terms	cBG
test	.Gh
tested	dFa
text	HmK
texts	KlF
textual	KlI
that	beK
the	f.I
them	AcG
then	FgG
therapy	JHl
there	FCh
these	fFC
things	jKF
this	e.I
though	Hfc
through	BdE
time	eHb
to	e.H
token	MmE
tokens	JjE
tools	.cK
total	CLm
traditional	fFD
traffic	jJD
train	.cI
trained	FhG
training	JjC
transfer	KkE
transformer	ZzJ
transformers	MmE
translation	LnH
translations	IhA
treat	Icf
treated	HDk
treatment	LPs
treatments	HBh
trial	WLx
trials	GJm
truth	HiE
tuning	JjG
tutorial	iJD
twenty	DFf
types	CfH
typically	eCH
uncertainty	HiF
underlying	eDG
understanding	caI
underwent	HDh
university	iMA
unseen	JjF
use	hGD
used	dFa
useful	fDE
user	hFI
users	gHB
uses	gDI
using	dEA
usual	FBg
utterance	LkD
v	iIF
value	eFA
variety	gFE
various	bbJ
vector	fEE
verify	FhH
version	cFd
versus	HCj
very	iJA
virtual	gFE
vision	fEF
vs	HHl
was	BUs
we	.gJ
webcitation	GEh
webcite	GEh
week	FJl
weeks	JLn
well	eEB
were	FPs
what	cAH
where	.cF
whether	GAh
which	.dG
while	FgC
who	EIk
wide	hFI
wireless	kKG
wmt	JiC
women	KGm
word	JlJ
words	EgH
work	BiP
works	FhH
world	eCG
www	eIb
year	fGA
years	dGb
{	WvK
}	QpI
©	lKI
±	JJl
×	dIe
–	bUm
—	lO.
‘	dIe
“	nTc
”	nTb
−	FFi
≥	EGi
# features
Lc:I	hATADKA eCTaKIc
Lc:aim	ECBcAHB GDcbFHd BBK.bAI DC.dAIE
Lc:aimhead	DHbaBGE HPfCADa  aAcdIEJ
Lc:authors	bEcADIA bCiEHI. CHFccJD cBcAHfC
Lc:avail	BbFbKEg
Lc:can	aAADG.A   kdaKSg.
Lc:colon	CAKDD.b bbICIbc  KHLeDBa
Lc:conc	dBcLBBb AEAHDdd bEdBCGG bACN.c.
Lc:conchead	CBcNA.e
Lc:conthead	BeCHbDa DgHCeAD CbaEbJE
Lc:contrast	GdFGBdc GeLb.cC EbbEBBH aCEJBdb
Lc:copy	CD.AGDf gb.QbBi  GFGcFEc
Lc:eg	DBBdIFF IDChKDB
Lc:first	CDAaB.N
Lc:gap	FbaEBDa  EdeEID.
Lc:has	cebGJJA aE..IJa EfcHGJG
Lc:hasb	c.B.CGB   lcbIBEA
Lc:inthis	aEBAcGL b.dAJGH BFIAgFI
Lc:is	.BADGAc EGEbCDd DCAACFI gaELHdA
Lc:ispp	EEE.DEc HHGdDCa HEBdFDI iaHObBd
Lc:may	.cCFIFg  EbaaIIA
Lc:meth	LDEd.DG FED.aaB Ec.CADK KKNjBEE
Lc:num	MKBaaAB BGeOfbd GccGABB LNNjA.F
Lc:paren	FCDbACH   BFHd.FJ
Lc:pct	GHIHdcE AAIGchA  JHIFeAF
Lc:propose	EHAcDDA  CFDbADI
Lc:pval	UMMbd.M GFGdbCa  PIGad.N
Lc:ratio	HLJEdaD MJABdaC OFHgDdB
Lc:recent	bcBDAFc  Da.DdGH i.aEHAa
Lc:res	GCFGbcA  E.bBAGK IKPLcia
Lc:reshead	dEBHa.F CEBHbdC fBBEaCL
Lc:semi	HEEJeab FBFG.hc A.aLdaA LGLDdAA
Lc:was	KPMBffG BCEIgfb BHGEdbc KMJbbaH
Lc:waspp	KNIdeDF aBAHgdA BD.Hcb. NNMibJH
Lc:we	CFGABaB  AFCDbaG HGMcCfD
Lc:will	EdECbGC bcJBbaM IfcHBFL JHPdbJb
Ls1:0	EIdabLL   JEHbeKK
Ls1:a	EDBAcEb   JGCAeFa
Ls1:after	JBQadAL   LFG.eFI
Ls1:all	HEaBbAK
Ls1:although	DeAPdbC
Ls1:an	LEIgaEb
Ls1:as	iABHFFH heBJMDC
Ls1:at	AGGccIC
Ls1:both	FBPdGdA
Ls1:clinicaltrials	ECCHFIi
Ls1:data	CCAa.CI
Ls1:each	MLIabBF
Ls1:existing	c.ABLEE
Ls1:experimental	CAcbIDC
Ls1:extensive	fDiIBMD
Ls1:finally	.G.Jbd.
Ls1:first	EFEc.BL
Ls1:following	JJFdbHF
Ls1:for	IDGCCeF
Ls1:forty	JHFAdFD
Ls1:furthermore	aBABEaL
Ls1:here	HIIcFc.  MHLfFc.
Ls1:however	HfaFHDc JhDaAAI IdcEJJJ
Ls1:in	cEDAB.D a..cIHA AKE.baJ eCFGBdD
Ls1:it	HbAeBHD
Ls1:many	BIEBgaG
Ls1:more	EAMhCCC
Ls1:moreover	aCbGDcM
Ls1:most	RidEaDG
Ls1:no	CGIHAdD
Ls1:of	GEFHiDG
Ls1:one	BDb.ECM
Ls1:our	aBJfFD.
Ls1:overall	EEFGhDE
Ls1:participants	NHHfAIG   MGGfAIF
Ls1:patients	NJKhECK   NIJgDBI
Ls1:primary	MIGdCCG
Ls1:recent	afECMPE  AdGEJLC
Ls1:recently	abBGCME
Ls1:results	NNJFfhI LKICegG NMHFeeH
Ls1:secondary	EDFAbKI
Ls1:since	DCCeGHb
Ls1:specifically	FDNmHFJ EDIlPDC FCNlEGG
Ls1:the	BEDCcCE  IDDfCBH
Ls1:then	IDKeEbA
Ls1:there	bBHBKj.
Ls1:therefore	AedBFIb
Ls1:this	GCbbECE bCfF.CE G.HgGFG KHIfCBB
Ls1:three	IKNc..b
Ls1:to	IJIcC.E   PLNnEFH
Ls1:two	KJCfDCJ
Ls1:using	FAAFbdK
Ls1:we	HGF.bGI FFEeEGC DEFFeDH JEKgaEI
Ls1:when	DE.GAgA
Ls1:while	.bEbGEL
Ls1:with	eaBDBCM
Ls2:a randomized	IDDfDDE
Ls2:a total	NHKbaFH
Ls2:clinicaltrials .	ECDHFJi
Ls2:experiments on	DaMAAeH
Ls2:extensive experiments	dCeIBFM
Ls2:finally ,	.JbG.bb
Ls2:first ,	AHE.bCK
Ls2:furthermore ,	bEE.HcL
Ls2:here ,	QKHgFCJ
Ls2:here we	.CK.Id.
Ls2:however ,	Gg.HC.b HgF..aJ HedHBHJ
Ls2:in contrast	.JKfBcF
Ls2:in order	.JIfbIA
Ls2:in the	eMJdDCB  jIFcEGC
Ls2:in this	CDA.CDD  DFG.aCI FGEeGbd
Ls2:moreover ,	AEBEBdH
Ls2:no significant	FEEKAcF
Ls2:on the	FDCgBHH
Ls2:our model	JEHDeBB
Ls2:our results	GQJCBcd
Ls2:participants were	NGIgCIF
Ls2:patients were	HDFdBHE
Ls2:recently ,	caaEBJD
Ls2:specifically ,	DBKlHDE FFFkODC CBKjEDD
Ls2:the aim	ABabWEI   b.baSGE
Ls2:the intervention	CDDhDHc
Ls2:the main	ECJa.dA
Ls2:the mean	HECNjFF
Ls2:the objective	JE.gECD
Ls2:the primary	gaaaFJJ
Ls2:the purpose	FFDgIEb
Ls2:the results	BcbHdAF
Ls2:the study	GFa.aBc
Ls2:then ,	JFRfFcH
Ls2:there was	FDDDJh.
Ls2:there were	EGFIAdL
Ls2:this paper	BGCb.HJ  CELgCHJ
Ls2:this study	bbB.KAD
Ls2:this was	JFGjDFD
Ls2:to address	G.GdDBG
Ls2:to this	MDRj.FF  LDPj.JD
Ls2:we also	ABDDa.I
Ls2:we apply	CAObHcB
Ls2:we demonstrate	.MEdFbG
Ls2:we describe	EGAfGFG
Ls2:we develop	HHKddEA
Ls2:we evaluate	LHOEjBE
Ls2:we evaluated	KDGf.EE
Ls2:we find	bBFadJI
Ls2:we first	MJNkFNc
Ls2:we further	LLddGEH
Ls2:we have	.d.bGGH
Ls2:we investigated	EDEgHDC
Ls2:we present	aaAAFGJ
Ls2:we propose	CIGeHBL
Ls2:we show	aCHBAAH
Ls2:we then	NNFBgCJ
Ls2:we use	.GPAeEF
Ls2:we used	IFHfDGC
Lwv:aimed	NFGmKEC
Lwv:build	FBLaEdF
Lwv:collect	JIMba.B
Lwv:compare	ADJMhaD
Lwv:compared	NHDAdKE
Lwv:conduct	FDeFBBG
Lwv:construct	KJKj.HE
Lwv:define	BBLjLBD
Lwv:demonstrate	DNDa..N
Lwv:derive	FELd.DB
Lwv:describe	AFcbCPJ
Lwv:design	AOSCdBE  .MRCdCC
Lwv:develop	IGKdaBH
Lwv:evaluate	JaOKjAG
Lwv:examine	ACPaaaE
Lwv:explore	dKFDdDI
Lwv:extend	KGJdcHB
Lwv:focus	AM.bBBF
Lwv:introduce	JKAdEaK  LLAfFBI
Lwv:investigate	aNCCa.G
Lwv:present	CADdFGH  GCDgHEI
Lwv:propose	GJEcFcC
Lwv:report	MKaeCAA
Lwv:show	a.EB.BL
Lwv:study	a.IDiHH
Lwv:use	CLBBdIB
Lwv:used	KIEeAHF
Rc:I	eGFAFMd ELIhGJe  leaIDIc
Rc:aim	deBGJCG  AbDBIEI kdJDJEJ
Rc:aimhead	ClHDEIH EgI.GEB JiGBDDG ndDFDMH
Rc:authors	hdJEBIA  ieLNHFH i.GFbIa
Rc:avail	BGDDBgA  FJK.agC fA.OFhA
Rc:can	AH.AAAI eKA.ACE  aBEMeDH
Rc:colon	DDEDBec
Rc:conc	Fb.FA.N EBb.GIH  FFPLagL
Rc:conchead	C.GCbAN  EAIDdHD
Rc:conthead	hMMKAkM  oMQEBEF DBCTBlI
Rc:contrast	fMIGeBP dCGbCHI kLFEAJH GFHIfbJ
Rc:copy	kABRLjh  dGEDDfh od.QLgc
Rc:eg	aAC.JFT afCaKHL
Rc:finally	KLIbaDD LJGcaBB
Rc:first	LaJ.agK  PaFBceI HFC.DgB
Rc:gap	fcAMBCN ggEBHHK e.aLDCD AAHHbbK
Rc:has	fBDBHJL bBEfONH fDAEMBK kbINcFF
Rc:hasb	bAaBIEA  bBaDTaC
Rc:inthis	feGIAJP d.BCAGM eeMNJHG
Rc:is	.IAE..A BH.dJJc .HABEbE dBJLc.B
Rc:ispp	EF.aACN .ABdHKH GEdaFHF .DFCa.N
Rc:may	fEKHCfO j.IFDAE cHF.A.E GGOGDhM
Rc:meth	bDCbDKK   jBEcBPH
Rc:num	.HGaCCA .CDCFBf CAE.He. fHGa.HD
Rc:paren	cA.AGFC .CDaDGc BcaFDFC hDEbFDD
Rc:pct	GKI.gNI DGAAaD. CHIfEAA GGJCiUM
Rc:propose	hiBHFHK  DdCG.EG tfAFHIK
Rc:pval	.GIccZQ bDDjJFB eBAfLDA .FFbcYM
Rc:ratio	BHBCcNB
Rc:recent	BEfDAFI DaeaFKA aFcCCJH ADDGeaO
Rc:res	EKGadEU fCCaDFE FHDeEAG IKNDiES
Rc:reshead	HMDkHGX FIAhFDK GKFkLFG ADCCdFJ
Rc:semi	aD.FbEB  AAc.KEa
Rc:was	aKEbaJU .FBHfb.  aGIeAJR
Rc:waspp	eGBfHMJ  eJbJgGa fCDiJMJ
Rc:we	FbDABDL aACaDIC JcBDaAF d.DcBII
Rc:will	aICaeJH   FIHChFK
Rs1:0	ghiICJA
Rs1:a	gBF.BSA   ldeG.NB
Rs1:additionally	a.E.BcI
Rs1:after	.AABbGI
Rs1:all	abFaALb
Rs1:also	DaGbIdG
Rs1:although	gDIGbAJ
Rs1:among	e.GFaIC
Rs1:as	e.DEIcO
Rs1:at	MLaacBM
Rs1:based	AGBFacJ
Rs1:because	cDFHBiE
Rs1:between	baBfGHF
Rs1:both	GHDfEaD
Rs1:by	dAFAGaL
Rs1:clinicaltrials	GEGLTnB   GDFKTmB
Rs1:compared	DGaCcAG
Rs1:despite	gNBB.IF
Rs1:each	KJAdaBG
Rs1:experimental	HFCkILJ  HEAiMOF
Rs1:experiments	aLFfFJI  bKGfFLF
Rs1:extensive	DHCcbNE  CGDccQC
Rs1:finally	KKMdaCD LIQdbA.
Rs1:for	GaEaD.R  BcHbF.J
Rs1:from	gDcEFKG
Rs1:further	DCGEBgG
Rs1:furthermore	HAFCfDL
Rs1:future	HFGDKkC
Rs1:given	AIeIGdG
Rs1:here	fBALDbA
Rs1:however	kRMJHmP aHIA.eG oRMIDCE BBESInG
Rs1:in	eBFCaKZ bECeHIP cBGJaBG ea.CdLL
Rs1:isrctn	IGFHKmK
Rs1:it	cBeAOGO cAfDQPI aEAcEJI
Rs1:more	efLEcED
Rs1:moreover	FBCA.bN
Rs1:most	eELdGDH
Rs1:nevertheless	gBLIDcC
Rs1:no	IJJc.AK
Rs1:of	CAAFdKa
Rs1:on	AFGBfBI
Rs1:one	ACabIH.
Rs1:our	FNFbcAH  IQDbBcH .DCGlLA
Rs1:overall	GH.cbQE
Rs1:participants	EECiGLJ
Rs1:patients	BCBcFBK
Rs1:primary	IEIlJCG
Rs1:recently	abNBGGE
Rs1:results	bCDf.NJ  DHDmIMC
Rs1:second	MCH.d.J
Rs1:secondary	FHJdAHJ
Rs1:since	cHAbK.I
Rs1:some	geDHbJb
Rs1:specifically	IAdaICG
Rs1:such	fCEDE.J
Rs1:the	EKDfaJG bH.ADCK DHBhAOI IHLdaEC
Rs1:then	OLDfbBa
Rs1:there	dGD..DL
Rs1:therefore	aiKCLbL
Rs1:these	bGHEBeU   CDJKDiJ
Rs1:they	CBAEdAM
Rs1:this	ddCFABM  .bEC.DI ndAPB.O
Rs1:through	IL.iLDG
Rs1:to	IjFaFHV  IhDBEIJ
Rs1:using	JHAgAMH
Rs1:we	DbdDDHJ   je.AGMK
Rs1:when	CGaEfBK
Rs1:while	CBCcGBK  aCGdMBD
Rs1:with	BACBEdL
Rs1:yet	hFKGGEc
Rs2:a total	aBeADIH
Rs2:all rights	HFGHHIi
Rs2:based on	.HDEBfL
Rs2:clinicaltrials .	GEGLSlA   GDFKSlA
Rs2:compared with	IBce.JE
Rs2:experimental results	GFClPMH  GFBjOME
Rs2:experiments on	DBDbAFF
Rs2:experiments show	bKBdKOA
Rs2:extensive experimental	GDJdaJB
Rs2:extensive experiments	QEDdALH  PDEeANE
Rs2:finally ,	KJJeCEB
Rs2:first ,	Fb.B.BI
Rs2:for the	cHK.EaG
Rs2:furthermore ,	HCFAdBL  LBBBdGE
Rs2:however ,	jLMKGlP cFHACcF nJKJGDE CBEQGlG
Rs2:in a	fd.BCJE
Rs2:in addition	BBHAGfL
Rs2:in particular	FEdDAFH
Rs2:in the	FJGfADN
Rs2:in this	hfKJKFT  ffONNDF ngbG.GD
Rs2:isrctn 0	HEEGHjJ
Rs2:moreover ,	HBG..cM
Rs2:our approach	aJeGFfE
Rs2:our code	IMOEBgC  MLNDChB
Rs2:our experiments	EKHkHID
Rs2:our method	CCFbaAC
Rs2:our results	JRCDadF
Rs2:overall ,	KJbaeMD
Rs2:patients were	EBCfHFD
Rs2:recently ,	.cMBGFD
Rs2:results show	CGImIJA
Rs2:second ,	G.HChbJ
Rs2:specifically ,	HBd.HIH
Rs2:the aim	k.DDLLE   keAIIGC
Rs2:the intervention	GCDhDAE
Rs2:the mean	KEEEfDD
Rs2:the online	FFDJMbe   HEEJMbe
Rs2:the primary	DIDkKHJ
Rs2:the proposed	AFCdF.E
Rs2:the results	LGCiBMK  MH.fBJB
Rs2:then ,	MKHeb.F
Rs2:there was	KFF.aCI
Rs2:there were	AECDfJH
Rs2:therefore ,	.hHDOaK
Rs2:these results	FBKEAeF
Rs2:this is	cAAGbDJ
Rs2:this paper	.dJBFIM
Rs2:this study	CcADaBN
Rs2:this was	iceIDBB
Rs2:this work	eAQbLDA
Rs2:thus ,	bbHE.bG
Rs2:to address	FjHLbID  FjFMaKB
Rs2:to tackle	JeKgCHA
Rs2:to this	.bHaELD
Rs2:we also	GPKa.aM  HPIBbaF
Rs2:we conclude	MLKagHE
Rs2:we conducted	dcfEEJB
Rs2:we demonstrate	HEadLAG
Rs2:we evaluate	IKHeAaE
Rs2:we evaluated	.BHfIHC
Rs2:we find	JbCdHAC
Rs2:we first	aFdFLKC
Rs2:we further	aNGCAdD
Rs2:we introduce	baaGGKE
Rs2:we present	idCHIO. kdFFGOa
Rs2:we propose	.dbHHAH  AcaHFAE
Rs2:we release	MLNFdbB
Rs2:we show	DFcBcFH
Rs2:we then	MGMl.JG
Rs2:we use	BCfEDID
Rs2:we used	gAbDIHC
Rs2:year elsevier	FCDBBeL
Rwv:address	.gNCL.C
Rwv:argue	BeA.FKE
Rwv:compared	jegGNJD
Rwv:conclude	KKMddEF
Rwv:demonstrate	NFDcBaJ IFE.beE
Rwv:describe	fAHbHDH
Rwv:design	FFCBgMD
Rwv:discuss	CEabdKH
Rwv:evaluate	GFMfaAF
Rwv:evaluated	.AJfIAC
Rwv:explore	hH.EaJE
Rwv:find	KAGaD.H  MAEaC.E
Rwv:introduce	BACcCNK
Rwv:investigated	dcBEJ.C
Rwv:present	fcEEEIC
Rwv:propose	ChKDK.L  CiJHIbF
Rwv:provide	HCeBFaJ
Rwv:release	LLHBfAD
Rwv:show	BGaE.bN
Rwv:study	jMBbFMF
Rwv:use	cGdAOEI  eIiFOGE
b	aFGCDBf bDECDEk bAaDDFF BKNAB.A
b2:( 0	HhaCbFF  Pg.bCEH
b2:( 0%	ECEMkBF DACIiaA  DBCLkGE
b2:( 0.0	HCLEeBa
b2:( a	Jf.cHFB
b2:( control	IGFlHGB
b2:( i	CAC..DI
b2:( n	LCBbbBH
b2:( nlp	dFbJHHC
b2:( p	DF.MmHF   GDCMnGD
b2:( −	AA.KmHC
b2:) ,	CF.DAHA
b2:) .	CID.dLB   .EHAePB
b2:) ;	HELdcaF
b2:) aims	jKGLEEB
b2:) and	BDFiENG  .GInEGH cBaeENC
b2:) are	hBGGDFF
b2:) for	aH.AbFC
b2:) have	aL.cFHD
b2:) in	cFDaABE
b2:) is	e.BDJDI   jccKABD
b2:) or	EAIdBLH
b2:) that	AHd.IJC
b2:) the	KiJBcC.
b2:) to	BKbaDcH
b2:) was	daa.EKB
b2:) were	LHDeBHF   NEDdBFD
b2:) with	aCaAAM.
b2:+ 0.0	FDHJdAB
b2:, 0	C.GJiDE   KIIEiFI
b2:, 0%	CaCLiIE
b2:, 0.0	BCIJkLG
b2:, a	.EeCN.I .EAaIAE .DfEHHF
b2:, although	CaFLDgB
b2:, an	AEbBDcM
b2:, and	bIBeGEC   eAaa.NE
b2:, both	eHN.ccF
b2:, but	DhFICdO
b2:, by	bKDa.BD
b2:, compared	.DcLe.D
b2:, controlled	HEHiHGD
b2:, due	fbcO.HB
b2:, each	BAEgLKF
b2:, especially	HBCIafH
b2:, etc	gGDaKCF
b2:, even	ECEHf.D
b2:, existing	LkBEEDA
b2:, for	cAAGb.I
b2:, has	iaLDFbD
b2:, have	cGNeFIB
b2:, however	GhEDABI
b2:, i	F...ABI
b2:, including	AGHc.BL
b2:, is	gDE.KJL e.EaPOG
b2:, it	.bGHEgO gbBJGaK
b2:, leading	HgLcCEB
b2:, most	.aFABLC
b2:, not	DCHhEGC
b2:, or	ABJb.BN .CEcCFH
b2:, our	JMCGhcI  QQEIjdE
b2:, p	FBJHfBa
b2:, placebo	GEEgHaF
b2:, randomized	EDHgQHE
b2:, respectively	JJHAiMA
b2:, such	..aBGDK
b2:, the	F.IBhJP ECJaiER CaCEaGI
b2:, there	CjLJfJI  FhNDaEC bcBJgHC
b2:, these	AcFCdFJ
b2:, they	EkGLbEJ  FkEK.FC
b2:, this	.cdEKBQ  HagaMGG
b2:, thus	B.adEIE
b2:, to	HAafHIE  HAcfKRC
b2:, two	bFAdLFC
b2:, using	HAJcBbE
b2:, we	HNccBFW  OOgeBJE
b2:, where	.GcBCFI
b2:, which	Hg.AEHb  GhcBGHF
b2:, while	BHH.dBK
b2:, with	D.GCdBP   PGGacDH
b2:, year	hKCHbBb
b2:, yet	dfIFIeC
b2:- 0	bLAFDGi
b2:- 0.0	BAEHgGE
b2:- a	d.fJCdH
b2:- agnostic	H.BeJCC
b2:- and	.EGeFBF .ILjEIE
b2:- arm	LGHkBFB
b2:- art	CFI.a.M
b2:- aware	ID.fDDH
b2:- based	CBaEFgD
b2:- blind	DFKgLGG
b2:- controlled	CFEdFbG
b2:- decoder	cFFe.HB
b2:- dimensional	dDIAeBG
b2:- free	EgaFFbG
b2:- grained	GEagG.D
b2:- group	KHBiDJ.
b2:- i	F.HhHIF
b2:- independent	GaJgGDD
b2:- label	.GbbHFF
b2:- language	BFFgCBD
b2:- learning	eAAeKFG
b2:- level	.ACAAFP
b2:- like	deaKdGD
b2:- lingual	bLd.CDF
b2:- month	DFDadFE
b2:- of	HFJCbcP
b2:- off	CcGeeID
b2:- one	EFIdeGC
b2:- related	abdFFCK
b2:- resolution	JFAhIEB
b2:- scale	BCgEGaJ
b2:- score	FGAIoLD
b2:- shot	BIbBA.G
b2:- six	CCFIkED
b2:- specific	DDA..CI
b2:- task	ALBcAAB
b2:- term	.agRFcC
b2:- test	GDDoKGC
b2:- the	EFEBa.L
b2:- time	b.GeEDI
b2:- to	AEIb.FE
b2:- training	EF.GiBC
b2:- tuning	CI.ADbG
b2:- up	aCEaEaN
b2:- world	.bHDaBI
b2:. ,	aaGAJaP
b2:. 0	baKJkFB
b2:. com	HKeGFC.  MLiKGDF
b2:. e	DcAFbDJ
b2:. g	bEEBB.K
b2:. gov	ACGCKBc
b2:. org	DC.LFKj
b2:. the	IBBhF.B
b2:/ /	HIhNMEd  HKkKNGA
b2:/ 0	MMLCbGi   HHGEcDh
b2:/ github	JJfLGCD  IIhKHDG
b2:/ kg	FDFjLcE
b2:/ m	JFEeBaG
b2:0 (	EECDeHb   .CCHfHb
b2:0 )	GgBD.Pd K.AdBJe OhbBDHA
b2:0 ,	DEJCeKc   EGH.aHa
b2:0 -	.DDaHCg
b2:0 .	EKEcHFf CHCACJi
b2:0 /	JIDEbab   GFFFcbc
b2:0 0	JINBaCf
b2:0 :	IFFfFGc
b2:0 ;	.FDAAOg
b2:0 ]	daMDa..
b2:0 and	HIJbbI.   FFGfBJa
b2:0 c	AEadMhA
b2:0 children	LHHFkGD
b2:0 d	gb.CM.R hbABHCM
b2:0 days	GECjKAJ
b2:0 different	HICfAEC
b2:0 for	AC.JiCE
b2:0 hours	JHIkFGD
b2:0 in	EJFFiCI
b2:0 k	MLhBGAE
b2:0 m	GJKfDbF
b2:0 mg	IEEjKhO
b2:0 min	IEFcBBG
b2:0 minutes	CDEmNaE
b2:0 ml	FCDlK.D
b2:0 months	DEHcGfO
b2:0 of	FGL.dGI
b2:0 on	GGBGkL.
b2:0 participants	NGIBgJI
b2:0 patients	XPNKrQL   XNLKrQH
b2:0 subjects	LEECe.F
b2:0 to	GALBgGA
b2:0 weeks	GFFkHaK
b2:0 women	KGHEfBF
b2:0 x	d.HJkID
b2:0 years	EDGfDbM
b2:0 ×	HHIfABG
b2:0 –	GHHdDeD
b2:0% (	.ACIfCC   aAAMiCC
b2:0% )	FDFJjCJ   DCCJkGF
b2:0% ,	IKKChEG
b2:0% .	BBIGg.F
b2:0% ci	.AAHdEB
b2:0% in	GFIIlHD
b2:0% of	cFNIiHI  cJMKgBD
b2:0% vs	BA.JmG.
b2:0.0 (	HFDGiLG
b2:0.0 )	FEHQoEG   EDCRpHE
b2:0.0 ,	.HHImGF   CBAMnNB
b2:0.0 /	AAHKaId
b2:0.0 ;	CAAHoJA
b2:0.0 and	EFIChGF
b2:0.0 bleu	HFHKmKC
b2:0.0 for	DFGGjJC
b2:0.0 vs	ABAJjGA
b2:0.0 ±	GEFCgJF
b2:0.0 –	GFGEmMC
b2:: (	KcGecHI
b2:: /	GHhNLEb  HKlKNGD
b2:: 0	CdC.BJc
b2:: 0.0	FDJKgMf
b2:; 0	HHaEhIb
b2:; 0%	CBAGhIB
b2:; and	Db.eEGJ
b2:; however	JeIDBdD
b2:; p	BAAGhKA
b2:; the	eGLbADD
b2:< 0.0	DCBcAED
b2:= 0	IGBb.CF
b2:= 0.0	IFGFiMF   GCCEgLC
b2:[ 0	aAKB.Dc
b2:a 0	caFfLaN
b2:a baseline	GIBBhJC
b2:a challenging	.gFIDBD
b2:a crucial	iGMBHGD
b2:a document	cKBeJHB
b2:a double	HDCjIFD
b2:a dynamic	HHcdJJB
b2:a fundamental	jELBFFD
b2:a given	fNEbJJD
b2:a graph	HK.gFHB
b2:a high	BbKCh.I
b2:a higher	.FaKhCD
b2:a large	ddJDbCO
b2:a local	EEFgGIA
b2:a method	CJHiECE
b2:a more	EI.CBfG
b2:a multi	ABEfGGE
b2:a neural	abeJeCE
b2:a new	GFjECFP  GGkDCHF
b2:a novel	BDcALIG  FGeAMMC
b2:a number	FAOdebF
b2:a promising	dJ.MafG
b2:a qualitative	LFLlKHC
b2:a randomised	GEFhH.E
b2:a randomized	.A.bOHb
b2:a result	.bOFcAH
b2:a sentence	bEbDKBC
b2:a sequence	cFEeLLD
b2:a series	FIChEFF
b2:a set	cKGjPFD eFGfMKC aMFiMBB
b2:a significant	bDEMhFI   DBEOhDD
b2:a simple	GC..HhB
b2:a single	CdGBFbN
b2:a standard	aANfDKD
b2:a subset	cFaAFGD
b2:a survey	d..AMCF
b2:a text	b.JfKHD
b2:a three	GFFjHEB
b2:a total	LHLCfEJ   OHIGiDF
b2:a user	gBEBHbF
b2:able to	JEODlAK  IBKElFG
b2:about the	aDGDGiK
b2:according to	A.GfJAG
b2:accuracy of	EKAfCBG
b2:accuracy on	Ha.HgDC
b2:achieve this	KGKlFJC
b2:addition ,	BcABaHJ
b2:additionally ,	ED.bDdK
b2:address this	cGBaBLA
b2:adults with	c.AbNeF
b2:advantage of	EBgAGKD
b2:advantages of	.EDEMiE
b2:adverse events	CBCceMJ
b2:after the	IBbccJK   FEDhcKG
b2:aged 0	IFIiJ.H
b2:aim of	cCmFBGD
b2:aim to	dHkLEHD
b2:aimed at	idcJ.GC
b2:aims to	eSfJLDJ JPkBEAD lQbLLEE
b2:algorithm .	cCN.CBG
b2:algorithm is	EICjBJE
b2:algorithm to	GaBhJHA
b2:all patients	IEEeALD
b2:all the	F.LBd.I
b2:alleviate the	eHa.GFA
b2:allows us	AJLg.EC
b2:along with	JFGiABE
b2:also introduce	GGPmJJC
b2:also show	KJCCA.C
b2:among the	dCIEBeI
b2:amount of	agK.KaF ggOCE.E
b2:an alternative	fKbCLBF
b2:an effective	CaHfK.G
b2:an extension	FEJlLJE
b2:an image	cDCaMFD
b2:an important	jIHCFBG
b2:analysis ,	..ODjCG
b2:analysis .	KCChEHI
b2:analysis and	.BFbMgE
b2:analysis of	IGccDDH
b2:analysis shows	EIBLbfD
b2:analyze the	MFhGBbE
b2:and (	HeAdbKG
b2:and ,	caKHbcE
b2:and 0	MIaAeJX CDbaCGJ  NGJAgIL
b2:and 0%	CDHJjIE
b2:and 0.0	HHHIoTJ FEGFjJD GIFGpOD
b2:and a	EJbaDBP
b2:and achieves	DCEaKiB
b2:and after	GCggNbB
b2:and also	FIIBagF
b2:and an	dCCdDHH  aI.fHDB
b2:and at	.AIhFIH
b2:and can	cICeI.H
b2:and human	FJMcCeD
b2:and in	aDO.cAJ
b2:and it	cfGDEAH
b2:and its	eDNcE.J
b2:and more	dJ.Fa.H
b2:and other	d.DEBBJ
b2:and outperforms	GFHEEhA
b2:and placebo	HEFgGDc
b2:and show	INFjEED
b2:and that	CLbLhcE
b2:and the	FaEfAMJ GDEbhFQ O.EhaHI
b2:and their	fHHeFCK
b2:and then	.NAjGSJ  .OAgCMC
b2:and there	bDJBgKB
b2:and to	BLhDFCK
b2:and use	eBFdJDG
b2:and we	KJQkAaE JHNfadD IINjCBB
b2:and were	MGGCaeB
b2:annotated data	DdaBKKA
b2:application of	FdIADeH
b2:applications .	Ebb.GBL
b2:applied to	FdFABcJ
b2:approach can	CDNcHeB
b2:approach for	AHhGHAG
b2:approach that	G.cbLCC
b2:approach to	ACbAGBD
b2:are able	EDMGh.B
b2:are also	EGDgDEJ KJDjFGI
b2:are available	G.cCCaO
b2:are conducted	FGJkOBC
b2:are discussed	HID.Bd.
b2:are more	BDCJfaF
b2:are needed	ebHJMlH
b2:are not	DjHHaCG ajJAKDE
b2:are often	gcGHBLC
b2:are publicly	GGlJJJG
b2:are then	IIKjFEB
b2:are usually	heLEHGD
b2:art methods	FCGDBdC
b2:art models	.HLeAaB
b2:art performance	cJJG.eE  aJHJaeC
b2:as a	AGb.FaV  aLFfLcF
b2:as an	eHCaLaN
b2:as compared	gDCPjDE
b2:as the	JBDcbED
b2:asked to	JFGrPGB
b2:assess the	.AadJCD
b2:assessed using	ICCgFDB
b2:assigned to	MDCcbJC
b2:associated with	eDfPabF   gBAPceH
b2:at 0	GFMfGdM
b2:at baseline	GHFbBBI
b2:at each	.aJaAKC
b2:at http	FGBGFGg
b2:at https	IJiLKED  HIiKJEG
b2:at least	AGHBeCH
b2:at the	AbMfGAG
b2:attempt to	C..eLFD
b2:automatic and	IHLBc.A
b2:available ,	aaIfIID
b2:available at	INlNLHB  KMmMNHE
b2:available to	DBaBHHg
b2:b )	NAIfaHD
b2:b .	HFFHFHh
b2:based on	aJAeFLJ BFa.GDI aICdaKE
b2:baseline ,	FEHDfGD
b2:baseline .	BEHIjCC
b2:baseline and	IFGgHbC
b2:baselines on	FEKFiHA
b2:be a	AEDcGaJ
b2:be applied	FCDfM.G
b2:be considered	c.NDChH
b2:be used	DHeCDAN
b2:because of	.BNBbbF
b2:become a	dgAHIGF
b2:been proposed	EHAfK.C
b2:besides ,	KaDeADE
b2:best of	I.gIJEB
b2:between the	MaGabAN NDHhabG NdDacBF
b2:blind ,	EEHgDGF
b2:both groups	KFEBgLH
b2:both the	AaG.bEM
b2:but also	gKEBEcI
b2:but not	EHMACgE
b2:by 0%	DGHCcCD
b2:by 0.0	ADHCnOC
b2:by a	CFGAAaM
b2:by an	.BMDDhH
b2:by the	ccBEBEA
b2:by using	DA.fGFI
b2:can be	bFECC.Q BEGeCDN eEAG.AG C.BJHiF
b2:can help	aLiFNCF
b2:caused by	AcABIBD
b2:challenging to	GcLgaIA
b2:ci 0.0	aAAIdFB
b2:ci :	A..GiGA
b2:classification ,	bJhbGHG
b2:clinical trial	IFDiIAa   HEGhIAa
b2:clinical trials	BBEcIIj
b2:clinicaltrials .	BCFBJbA
b2:co -	HDFcDAI
b2:code and	GFkLDJJ
b2:com /	JKgLICA  IIiLJDG
b2:combination of	e.IEGhE
b2:compared between	HDCoOFA
b2:compared to	cFJNhbO eaNIecE aHFIgBD cBAJdbJ
b2:compared with	..DKcaK
b2:completed the	DEGCc.J
b2:component of	gDJcJBD
b2:computer -	BAAdHJG
b2:computer vision	fEeJFIb
b2:conduct experiments	HFIjGGA
b2:conducted in	KGDmFCF
b2:consider the	ibO.ICD
b2:consisted of	FCFjHJF
b2:consistent with	LI.dhFH
b2:consists of	EMHjOGN  EKHlNPF
b2:content of	iCJG..D
b2:context ,	.BLgDaB
b2:contrastive learning	BCAdODB
b2:contribute to	AG..EAH
b2:control group	ADBd.OI
b2:controlled trial	.DBbMAE
b2:correlated with	IIBJiDE
b2:could be	aaDFc.I
b2:cross -	BHcaDBL
b2:data ,	aABAeNI
b2:data .	daBCCGL
b2:data and	KBbdCAK
b2:data augmentation	bAAgODD
b2:data from	gGCGaDa
b2:data in	fBLCAbD
b2:data to	IbdbGHD
b2:data was	HEGmKFB
b2:data were	GDEbBeH
b2:dataset ,	CFCagKG
b2:dataset and	DOBEhHG
b2:datasets .	aLIaeGH
b2:datasets show	HFIbA.B
b2:day 0	HDDg.JF
b2:deep learning	BASeGda
b2:defined as	FHAoNBE
b2:demonstrate that	BFALAgD
b2:demonstrate the	KMHFDjI GFEDIjC KLHFChD
b2:depending on	eII.EaF
b2:depends on	kBGGaFE
b2:describe a	gaJeKHD
b2:design .	DDAcKcH
b2:design a	HIGf.GB
b2:despite the	AiNFABB
b2:detection .	DF.aHcI
b2:develop a	KBddEOB KHdbIMB KCAgBNA
b2:developed to	DCCiKJC
b2:development of	ABB.CCJ
b2:did not	JAMJhAK   JGHIgAK
b2:difference was	CBAKkIB
b2:differences between	II.adID
b2:differences in	AADFdCF
b2:differences were	GDEIacF
b2:difficult to	KkCDBJC
b2:directions for	MGDCGfD
b2:discuss the	IGgeFLG
b2:divided into	.FKiMGD
b2:do not	GjIOcAC  HjJOdBF
b2:does not	bDIaFcN   ACGELmH
b2:domains .	cECAJdF
b2:double -	DFagLGI
b2:due to	CjaRAAJ cidNEGE BlDODFE
b2:e .	CAFAEAP
b2:effect of	efaFCCM
b2:effect on	Da.EEgK
b2:effective in	aFKICiH
b2:effectiveness of	DJHFCiL LICGHlD HKJBAdE
b2:effects of	jA.DJCM
b2:effects on	cCbJ.eJ
b2:efficacy of	d..NJkF
b2:end -	bEBBEDI
b2:end of	ACIabHE
b2:enhance the	GEacKdD
b2:enrolled in	LGGDjEC
b2:environment .	fAEa.GF
b2:estimate the	aFEgGAD
b2:etc .	hFGaIHG
b2:evaluate the	eDeJfaH BFdNlhC
b2:every 0	JFFjEFC
b2:evidence that	CAKHcc.
b2:example ,	gcPFECF
b2:experiment with	HIGiGHC
b2:experimental results	HJQHdbI  JINIcaC
b2:experiments demonstrate	FFINBfB
b2:experiments on	GHMEAeJ  GILE.eE
b2:experiments show	IIcGgDE
b2:extensive experiments	IFMDabC
b2:extracted from	DFBfMDB
b2:f 0	GCLGh.H  ICLGhAH
b2:facilitate the	cBcALGD
b2:fail to	LhAAFDB
b2:feasibility of	bFa.NbC
b2:finally ,	GQOcaaN HINEheJ FNLfCAE
b2:find that	a.NPlAA cCLHiBa A.MQkAa
b2:fine -	BFCbEBK
b2:first ,	CBEcCII
b2:first -	JACcJdE
b2:first to	cAiJKFB
b2:focus on	Gde.JHG
b2:focused on	d.bNCDG
b2:focuses on	FAebNJG
b2:focusing on	.DAcKKE
b2:follow -	ADKaDcN
b2:for 0	FcDgH.L   ECEiJdI
b2:for a	ACFb.GL
b2:for all	IGbBcHG
b2:for both	AJIbBAI
b2:for each	BMDfFFK
b2:for example	fbQFBFF
b2:for future	.MdGLeH
b2:for many	lBKIFBE
b2:for the	FFI.e.B  HCEcAbJ GEBAfIb
b2:for this	ECGAcaK
b2:form of	edL.H.F
b2:found that	IMKEg.F
b2:found to	HBMacAG
b2:framework for	DDaAbDE
b2:from 0	DDMFhdK
b2:from a	AIbECeP
b2:from baseline	JEFgDKE
b2:from each	IFGgC.B
b2:from the	DCAc.La .bcDcGK DDDfbNI LHFdDDf
b2:from which	EJMjHKD
b2:functions .	GEIhH.E
b2:furthermore ,	GaJ.B.N CbMfICI
b2:future research	CAFAAdJ
b2:future work	eIAMEeE
b2:generation .	bFeDDFC
b2:github .	LMgMFAA  KKiOJBD
b2:given a	idKDNEC
b2:given the	acAANDD
b2:goal is	GHmNJAC
b2:goal of	FKhDIDF
b2:gov nct	CCCDEFe
b2:group (	KEFChMF   ICCFiKB
b2:group ,	BDCFiGG
b2:group .	.CDKiFD   CEBIiFG
b2:group received	GDDiJDC
b2:group was	GEEhFBC
b2:groups (	EBBe.JB
b2:groups .	A.ECeKL
b2:had a	DCHFeDH
b2:has a	AECF.fK
b2:has become	eB.KEDI
b2:has been	.bEACFB
b2:has focused	hEMEGHC
b2:has not	CiBDIIE
b2:has shown	g.IKAHC
b2:have become	jGMIDEB
b2:have been	fDOdCJN cCQcCDJ iEHdJKG
b2:have shown	eDAEaFD
b2:heart rate	GD.fDEF
b2:here ,	.JkIKEH
b2:high -	b.K.AAP
b2:how the	cDABDaK
b2:how this	I.EkJJB
b2:how to	C.ccKJH
b2:however ,	TkKJcaQ MgEAD.F RlJJC.B
b2:https :	DIhNIF.  KKlKMFI
b2:i )	L.EhEDG
b2:images .	fbMbFCF
b2:impact of	fa.EG.J
b2:impact on	..E.ADJ
b2:importance of	BbBGCdJ
b2:improve the	CDDiJGL
b2:improvement in	CFDHfBE
b2:improvement over	FHJD.eF
b2:improvements in	hEAQAcI
b2:improves the	EKIbBcD
b2:in -	AAaa.FK
b2:in 0	OCDdeIN   LEFfeLH
b2:in a	CBFgK.L   bBGdJAJ
b2:in addition	A.BAAEK
b2:in all	EIDIffF
b2:in an	acBBADM
b2:in both	DIHBbaN
b2:in contrast	FNfbbFE
b2:in each	AcEadMI
b2:in general	BD.GeaF
b2:in group	aA.cBLD
b2:in many	hEHaCFF
b2:in nlp	dbcKNKD
b2:in order	FBceGGF
b2:in other	HdIE.gE
b2:in our	.fBA.CK
b2:in particular	CfBBADL
b2:in patients	pfeVHjB   pfeVHjB
b2:in performance	aALecMC
b2:in practice	c.McECD
b2:in real	HCgHebH
b2:in recent	dBNBJBE
b2:in terms	DFEEdcN
b2:in the	IACFhCK .bAaHBK Ha..bJE EFGLk.E
b2:in their	AaCIgaF
b2:in these	AeEbBHG
b2:in this	CDcCDBF  BEgGFKC IG..Gi.
b2:in training	KcNbbaA
b2:in which	.NBbcBF
b2:in year	ebN.aHH
b2:indicate that	LJGLBiF
b2:indicates that	IGJIFmD
b2:information .	B.GaEcK
b2:information and	cDFcEAG
b2:information from	B.AAHBG
b2:information in	gCBBANE
b2:instead of	fMEcEAE
b2:intention to	GII.bAG
b2:inter -	eDEaBDH
b2:intervention group	FGHceLD
b2:into a	GDBiREH EAEgMED
b2:into the	BRAAEfK
b2:into three	CKabKaC
b2:into two	AEJgGIC
b2:introduce a	BHbcFQD
b2:is a	iEOaL.K  oJNJHbH JCIkMbG
b2:is able	CILAjGI
b2:is also	CBLaCeL
b2:is an	kLEGcCK  nOEDdJE
b2:is available	.IcFKGg  aGfFHCG
b2:is based	AJC.Jac
b2:is challenging	AiGHDLB
b2:is crucial	fGM.H.D
b2:is demonstrated	CDMcCbD
b2:is designed	DG.eLJB
b2:is important	gIGCBaE
b2:is introduced	EJ.eNJF
b2:is not	IgCAJBA
b2:is of	iDKaaGF
b2:is one	iHGBFbH
b2:is presented	EAh.NMH BAfALLG
b2:is proposed	RQkAO.E ONi.HbC PMkBNBA
b2:is provided	IGagLBF
b2:is still	IgJBIfG
b2:is the	cdhKOCK  adjPLHH
b2:is then	HHNkKAC
b2:is to	EZuMHHO RSuHJHJ dVmJENE
b2:is used	cLFdEMF
b2:isrctn 0	ADDBKDd
b2:issues in	gfLAEDC
b2:it also	CbbDAJH
b2:it difficult	BiMJaHB
b2:it has	FANadbG
b2:it is	ciEPE.D   gfAHJhB
b2:it to	EMEd.ED
b2:k -	DEGlDHE
b2:knowledge ,	DBhLdDG
b2:knowledge to	BJHiBKA
b2:labeled data	ebNdbJC
b2:labels .	.CKiJ.C
b2:lack of	JpBGACG
b2:language ,	BBLfJaB
b2:language modeling	..JgAED
b2:language models	eFfFGFF
b2:language processing	iBFKECG
b2:languages .	CFDbD.I
b2:large -	ABcCJdJ
b2:large number	bAAGgGC
b2:lead to	GiJDFeG
b2:leading to	HhIAAGC
b2:leads to	CfLJfBJ
b2:learns to	EHChLAD
b2:led to	hGIIa.I
b2:likely to	GEHDfeF
b2:long -	FdgMDcE
b2:m 0	KHFhDaD
b2:machine learning	cHbBLBA
b2:majority of	eBJLeBE
b2:may be	bcF.EAN   bAEIGlJ
b2:measured using	HCDjKaA
b2:method .	EJbaKcH
b2:method for	KJdeHEE
b2:method is	HH.bF.F
b2:method that	JIbeKCA
b2:method to	KMccCEE  NMf.ADC
b2:methods ,	DCIgGaF
b2:methods and	bCJ.BdE
b2:methods have	CcAbJIB
b2:methods on	GIJFgBD
b2:mg /	ACEgJeI
b2:model ,	DICabaF
b2:model .	HGEaBdM
b2:model achieves	FE.KdEB
b2:model for	FDacGbG
b2:model is	F.FIdd.
b2:model of	bIFfHCF
b2:model outperforms	DEDHacB
b2:model to	HT.hQ.H  FS.gN.D
b2:models (	bK.Fe.C
b2:models ,	bLHcDbG
b2:models .	bGAaABL
b2:models can	dGGDdCB
b2:models have	abCDCHD
b2:models in	EgIDb.C
b2:models to	BEf.OFF
b2:module ,	EHKjJIA
b2:more accurate	ELIeCaE
b2:more effective	FJGcHiE
b2:more likely	HAKHhbC
b2:more than	.F.cDaH
b2:moreover ,	CCFAadN
b2:most common	eEBKeGF
b2:most of	.AIc.BH
b2:multi -	BIdbJDP
b2:n =	JFBbbIF   IEFbcIE
b2:natural language	cHCBEAK
b2:nct 0	BDFDMCd
b2:need to	FgCCMfL
b2:networks (	BBAaJBH  ABb.LJB
b2:neural network	bbFCd.L
b2:neural networks	bAD.JDH
b2:new method	GEbeLKB
b2:next ,	AEIkJHC
b2:no differences	EDCLhGC
b2:no significant	BGEPcAG   CDCPcAF
b2:non -	cF.CBCT
b2:not been	de.GHID
b2:not differ	FECKhDF
b2:not only	eIAEFcH
b2:number of	D.EEbcG
b2:objective of	BDkLBFC
b2:observed in	ecHRkFE
b2:occurred in	GDbHkKD
b2:of -	HEBEaeR
b2:of 0	HLF.b.X eEDBBAL DGAeHCH PMKBeaM
b2:of 0%	CBFCeBG  GFGKkCB
b2:of 0.0	JIHCjFK
b2:of a	CG.eGGH
b2:of all	cI.BfHG
b2:of an	.dDAHaL
b2:of both	MDcdbHG
b2:of data	bEAAAEI
b2:of deep	iADDIFE
b2:of different	BbaCaIH
b2:of existing	.BaHcbD
b2:of high	DCLfBAF
b2:of information	aCL.abF
b2:of life	eCCgICH
b2:of low	BHH.caC
b2:of our	KGBCFfE
b2:of social	AEbcDKE
b2:of the	..EBeGZ BBEAbdS  fBEHhML
b2:of them	.daIFLb
b2:of these	A.ABCBP
b2:of this	E.lIIHe HElHHDB RCgcCIB
b2:of three	AHFAbAG
b2:of time	AcK.D.D
b2:of training	CafIAED
b2:off -	dCAAaEG
b2:on -	gCKFjFD
b2:on 0	BEB.Kh.  DGIgNhD
b2:on a	eBGdFFR
b2:on average	FEGFiFD
b2:on four	HGIgEcE
b2:on how	DEiELEF
b2:on large	eMbHb.B
b2:on several	ICHAAbE
b2:on the	CFDaCaK DJA.BbR BCGbEbI
b2:on their	AACfHEE
b2:on this	DBFeFbG
b2:on three	GEECcAD
b2:on two	BLDBa.H
b2:one of	eAaCL.L
b2:only a	AAMbgDD
b2:only the	dLAeI.E
b2:open -	AGfBFEB
b2:or a	IGAmMHF
b2:or placebo	BABfFEE
b2:or to	GbbgIHD
b2:our analysis	NOcGFeD
b2:our approach	GEHda.F  NNIbabD
b2:our code	AClLLLI  EGlKKLH
b2:our experiments	EOTbcaG
b2:our findings	HK..DdD
b2:our framework	JKKhFcD
b2:our knowledge	.dlNIGD
b2:our method	PPJeCaH JIHjKBD POJ.AbE
b2:our model	LIJCbfG  LIJDbfE
b2:our proposed	MPHGccG IIP..fB MNEIcbD
b2:our results	MN.aFcG
b2:our study	aADMBfb
b2:our system	BAQcBBF
b2:our work	KLbBAcF
b2:outcome measures	DCDiGKa
b2:outcome was	BDFiMHH
b2:outperform the	FCHNkEA
b2:outperforms the	GJBHcbF
b2:over 0	FFAaC.I
b2:over a	dCL...C
b2:over the	AACFbaL
b2:over time	ALcAcFG
b2:p <	FED.bFE
b2:p =	DCEOlLE   CBBUmKC
b2:paper ,	EJcC.JA  EHhK.Oa
b2:paper is	MHgLeeC
b2:paper presents	e.AGLJI gbCILIF
b2:paper proposes	AbgFIFC
b2:paper we	haFCEaG
b2:participants were	FHIA.AE
b2:participated in	MMAg.GF
b2:patients ,	FG.Fe.D
b2:patients .	.ADCEcL
b2:patients and	AFHCcBD
b2:patients were	FFHJmOH   FEGJmNG
b2:patients who	KGHaCdD
b2:patients with	f.ACJeD
b2:people with	aABaMeH
b2:perform a	.A.gILC
b2:performance .	bDG.bDL
b2:performance and	.bAeHAG
b2:performance in	eGBEDfD
b2:performance of	.CB..aL
b2:performance on	MaJacaI LdJfaFC
b2:performance than	fFcIEeA
b2:performed in	dGIfLbA
b2:performed on	MH.fGeD
b2:physical activity	AFHfaHJ
b2:placebo .	FGFHcbE
b2:post -	bBAcALF
b2:pre -	CFaEdFC
b2:prediction .	cfJEBFD
b2:presence of	bEKeEDF
b2:present a	aEbALED  HGhAMHB
b2:present study	gbcHKhC
b2:presents a	.HbA.JJ
b2:primary outcome	BEFcCCK
b2:prior to	EEABfHG
b2:problem ,	dEcBOCD
b2:problem is	CbMdBBF
b2:problem of	GIlHSBF HGkGL.C
b2:process .	EEfED.I
b2:process of	b.IhIPC
b2:products .	..fNHdC
b2:propose a	ECbcHLF
b2:propose an	LLfAOLD  PId.NMA
b2:propose the	IIkHJGB
b2:propose to	FFcaLJC
b2:proposed .	IKhCAbE
b2:proposed approach	JJFDcbD
b2:proposed method	MJF.DdD LKHgH.E IGEECfB
b2:proposed to	aa.bPLE
b2:proposes a	CaeCJFC
b2:provide a	JHd.DAI
b2:provide an	FCgBFDE
b2:provides a	.FaAE.J
b2:purpose of	GEiGDDA
b2:quality of	.DAbFbM
b2:quasi -	DBKiJFD
b2:question answering	cFJaaCD
b2:randomised controlled	EFGgLBG
b2:randomized ,	FFIfBIH
b2:randomized controlled	BBEdKGb
b2:randomly assigned	NFKgAHE
b2:randomly divided	ICBnNAA
b2:range of	.J.bBEK
b2:rate of	AcNGeaG
b2:re -	DFe.IaH
b2:real -	cAKCaBL
b2:real time	KIbDdgE
b2:received a	DCDiEHB
b2:recent years	fCLBFEB
b2:recently ,	nFOFLKD
b2:reduce the	DC.DCgF
b2:reduction of	FFHbEeE
b2:related to	bF.D..L
b2:relations between	iJFFHAB
b2:relies on	EBFhNEB
b2:rely on	BcFaaKG
b2:representation ,	IFaeMbB
b2:representations ,	HBFb.CE
b2:required to	fJOcDDI
b2:research in	gGBDOdE
b2:respectively .	JMJbeOB  EIJceND
b2:result ,	BcOEfAE
b2:results are	FDBFiDL
b2:results demonstrate	KGLEeCB
b2:results from	BDAKafE
b2:results indicate	HHDNaiC
b2:results of	AAaAgGH
b2:results on	JaLD.eH
b2:results show	ILLFfCK  KKKEeBC
b2:results suggest	JIBKGlE
b2:revealed that	aCJMadD
b2:risk of	DcHDFhG
b2:role in	kEFHHfI
b2:s 0	KHaHcGf
b2:scale (	DCCiJGC
b2:score of	GGJEiDF
b2:secondary outcomes	BCEdDJH
b2:self -	fBIDAAK
b2:semi -	HHhDEaE
b2:sensitive to	aBIIfcC
b2:sequence -	.BAcNEB
b2:series of	BIDfBGF
b2:serve as	AFaCMgH
b2:set .	EKHeA.D
b2:set of	dPChMIL aJHjIJJ cRadKEE
b2:shared task	KDdbCFF
b2:short -	iEIBGdG
b2:should be	FEEeJeA
b2:show how	FBBdAID
b2:show that	MJMMkdP KAIciGD JKKTjeD FEaHFhA
b2:show the	BKDGdaI
b2:showed that	FB.KcaF
b2:shown that	cdLFCBG
b2:shown to	hAICBAF
b2:shows that	HAFNdjI  JABQbjE
b2:significant difference	EFGMdaE
b2:significant differences	CCEJbaD
b2:significant improvements	aECNd.C
b2:significantly higher	DDECfDB
b2:significantly improved	EDHLfAC
b2:significantly outperforms	HIH.cDB
b2:similar to	.EFIfeG
b2:size and	dcKdKaE
b2:so that	DHfaJCD
b2:social media	BCcBCKK
b2:space .	AeHBEMF
b2:specifically ,	J.KjLGK  KaQnKGF
b2:stage ,	IaMlHHC
b2:state -	DCFBbAO
b2:state of	DCdEhIH  EBeIkMC
b2:strong baselines	JHKEe.C
b2:structure ,	dFNcAKD
b2:studies have	f.EL.CF
b2:study ,	FJcCeBA  LMeBdEB
b2:study .	KIFeBaG
b2:study is	KIdAeE.
b2:study of	CD.hOFD
b2:sub -	cEIbaFH
b2:such a	FBabGCI
b2:such as	aDbCDCQ
b2:suffer from	EiJJJCC
b2:suggest that	GKGRCjF  DIFPChB
b2:suggests that	.IbHaaF
b2:system for	faHcKGF
b2:systems ,	JbFeaA.
b2:systems .	cGEaEbM
b2:t -	DEHkLCF
b2:t 0	aBECBbJ
b2:task ,	F.g.DEG
b2:task -	.DfFDBD
b2:task .	.EFcCDI
b2:task and	cJFdBIC
b2:task for	fLHEebC
b2:task in	fFGBAHD
b2:task of	BCfEHAF
b2:tasks .	.MaBABK  .LaB.BF
b2:tasks and	BGaDDdC
b2:tend to	BhFKbbE
b2:terms of	DGFEdcN FIHCehF
b2:text ,	eKdCEJE
b2:text -	fBDEeEE
b2:text .	eDD.K.H
b2:than 0	GD.cEbK
b2:than that	EFHFiAB
b2:than the	EdDFcAL
b2:that ,	GDHdJiD
b2:that a	cAHMdgJ
b2:that are	eKCcIDG
b2:that both	C.KHbfB
b2:that can	ccDaGFF .gHeNHB
b2:that is	DC.fOEK
b2:that it	ECagHDH
b2:that may	B.BaIaD
b2:that our	KGHIAgH GaOAbaB IGFKBhD
b2:that the	.JHSenN aHFJfjK BHFSbnE
b2:that they	CeBa.ND
b2:that this	EMHCeaJ
b2:the -	CEI.bBL
b2:the 0	DKFIfdN
b2:the aim	aBmHBGC
b2:the amount	ChKbHAD
b2:the application	DcGD.dB
b2:the approach	JJBddKE
b2:the art	CFH.hIH
b2:the baseline	AGJAbAE
b2:the best	aBaJgBL
b2:the combination	.ECGCfD
b2:the content	lcEKdJD
b2:the control	EHJAeJK
b2:the conventional	IdFbKfE
b2:the cross	FbNhFbC
b2:the current	J.h.AHJ  PCiAdJD
b2:the data	JJ.CdbB NKbBjdG
b2:the dataset	ODFiH.H
b2:the design	CcaHJeN
b2:the effect	cgbCK.K
b2:the effectiveness	AFHEDhL  IJIBBeG
b2:the effects	hCbCEJH
b2:the efficacy	ecaLIhH
b2:the end	DCIb.DE
b2:the experimental	EILCbaF
b2:the feasibility	bEbaM.D
b2:the final	bDIDhDI
b2:the findings	GIFBAiF
b2:the first	bEkJHEO ACcaLCI .JnLKIG
b2:the framework	DMLfDaD
b2:the future	aCEcDEJ
b2:the goal	GKkDJAF
b2:the groups	HECafKD
b2:the impact	dcb.HKI
b2:the importance	CBBGDhI
b2:the intervention	.FDCiKN
b2:the literature	.hIeLEG bhIeOIF
b2:the local	HEDjIGF
b2:the main	IcbEFdK
b2:the majority	cCLJgCC
b2:the management	CFGbGhE
b2:the mean	EBDEiCG
b2:the methods	aEEhLEB
b2:the model	BGHACdN  AFKbBbG
b2:the model's	.INeDBA
b2:the most	eC.CaFA
b2:the network	dADcFJH
b2:the new	GAHAbeK
b2:the objective	BdfFEJC
b2:the other	AMCb.AJ
b2:the overall	.FbgHFF
b2:the paper	HJfDB.L
b2:the participants	JGGChJC
b2:the past	gEIEJcG
b2:the patients	GFGiDIE
b2:the performance	adICA.M
b2:the placebo	DBAKlHC
b2:the potential	aEBAGdI
b2:the presence	bFKcEBF
b2:the present	.aeJKiG
b2:the primary	.Bg.FBO
b2:the problem	FBeCI.I
b2:the proposed	KLID.jL GIGCCjK MJHBAhD
b2:the purpose	FEiGCCB
b2:the quality	.DEdKfG
b2:the question	Ae.GH.G
b2:the real	.C.dPGD
b2:the recent	dLEFAfD
b2:the relationship	EFcbI.G
b2:the results	DEaE.aO JHBHdgG
b2:the role	CDdaPEF
b2:the same	CBBbCFI
b2:the search	BCMdaKE
b2:the second	BCBcBJI
b2:the semantic	AcJfCHC
b2:the source	.bFhHHH
b2:the standard	GEIafFH
b2:the state	ECBDgDI
b2:the study	JDCFjCB B.DIejG  JDJCjFA
b2:the superiority	BcDNGoC
b2:the system	KBCfcCN
b2:the target	EA.G.cG
b2:the task	EBaAFFG
b2:the three	FIECdcC
b2:the time	faJBAAG
b2:the traditional	EeMGgBE
b2:the training	dAHdJ.D
b2:the treatment	daAECBI
b2:the two	FGdEbBM
b2:the use	BCCBAbL
b2:the world	hBfKLMJ
b2:then ,	DBIfDGE
b2:theory ,	AHfaNLE
b2:there are	bjGBIMI
b2:there has	eAHJGFB
b2:there is	HjLKAeF GgIJefF LgLDcbC
b2:there was	ICHSoFI
b2:there were	aGBFhJE
b2:these findings	EJbG.aJ
b2:these results	DAFJ.dI
b2:they are	a.CaCJH
b2:they were	FDJgJAa
b2:this ,	ECGdd.D
b2:this approach	JcHcFbF
b2:this article	FLcEDDh
b2:this is	Cf.DR.L
b2:this issue	bBC.INE
b2:this method	cFDdCKJ
b2:this paper	FQgDAFD  INkHDEC
b2:this problem	hF.DEJG  hGbEENC
b2:this research	HJkCBGJ
b2:this study	BHkDHEa HKhAbFJ QMh.BGE
b2:this task	AEFaaDF
b2:this work	CHhFLFa DGfAOF. CGfGHBF
b2:three -	MMbgBFF
b2:through a	BGacGHG
b2:through the	CLBfFCA
b2:time ,	feKED.K
b2:time -	AdBD.FI
b2:time .	GIeBaBI
b2:time series	fdFBCGD
b2:to 0	.CGc.EL   KFIhDAH
b2:to 0.0	HIHAgLF
b2:to a	FKDb.bR GHAeBFI
b2:to achieve	CcBdNFG
b2:to address	BKbbBJC
b2:to analyze	g.aEJAB
b2:to assess	cAAbNcG
b2:to be	CaNDChZ baEDDcO CcPc.EI BIJIDiM
b2:to capture	F.bdN.C
b2:to compare	haeBLGE
b2:to demonstrate	BCLfDDF
b2:to detect	CDFhLFH
b2:to develop	DbjGEFD
b2:to enable	OMeaIbF
b2:to evaluate	BcaAG.J   gdgCIEC
b2:to extract	BNcdLGE
b2:to facilitate	.bdDMCI
b2:to find	FEfAJaF
b2:to generate	BLebNCH
b2:to identify	cLB.FfH
b2:to improve	.Ci.NHM
b2:to infer	ICJkIAA
b2:to investigate	d.fHKGa
b2:to learn	ADDcFaI
b2:to leverage	BgIdJHA
b2:to make	bECcaHI
b2:to obtain	EHahGDF
b2:to perform	.DdDAAH
b2:to predict	AJGgCCF
b2:to provide	DBdAAJI
b2:to receive	KHJ.eHE
b2:to reduce	DMc.LcF
b2:to represent	BJAgKID
b2:to solve	AGeALAD
b2:to the	BdFD.BR dfLa.AG BeCEHAH IJLAeBP
b2:to their	aaEa.IE
b2:to this	CEDeBGI
b2:to use	B.gHb.I
b2:total of	RLJBeDI   QJHEgCF
b2:trained on	dbICaHE
b2:training .	Ja.cACF
b2:training a	CKdDaMA
b2:treatment .	FFJC.aJ
b2:treatment groups	JEDFhDB
b2:trial registration	GDCELlL
b2:tuning .	cAOGAbC
b2:two -	DABdaHK
b2:two groups	FEGdaHE
b2:types of	FA.dLAL  HDAgOAE
b2:up to	gFKEhKI
b2:us to	EGMcd.F
b2:use a	FLCcDcC
b2:use of	C.EDCdS
b2:use the	AKFkBJE
b2:used as	IHeDbAD
b2:used for	bDIcJaL
b2:used in	.ESfDdL aBUabdG
b2:used to	AG.fKEP   DDFnMBF
b2:user -	dEfDKEF
b2:users .	fGI.AKe
b2:uses a	.GAcIKD
b2:using a	AD.cDEM   FFAlL.E
b2:using an	HHcaIdF
b2:using the	JEFcAbN   EEIhIbD
b2:validate the	KIadH.D
b2:variety of	c.EIbcH
b2:version of	GKFbGDh
b2:versus 0%	DBBEjGA
b2:was 0	CCCFgII
b2:was 0%	CBBOlID   CBBNlID
b2:was 0.0	FCDIlMH
b2:was a	MGChaBH
b2:was assessed	KFGlJHE   KFFlJHD
b2:was associated	GCCJdcE
b2:was conducted	AA.bFBI
b2:was found	HGIEeAG
b2:was measured	BEahLIF
b2:was no	DAFLjEF
b2:was not	CDJCbAJ
b2:was observed	FDCLhAF
b2:was performed	CDFjMCF
b2:was the	caFgOBA
b2:was to	ldnRMGD DDjLIGB  ofiNJDB
b2:was used	EFJlJIF   LEIkIGD
b2:way to	bOcHKgb  bOeHKha
b2:we address	DDgDLIF
b2:we also	DEFgFDH  KGDfDCC
b2:we analyze	LKd.FAE
b2:we apply	LLIkGDD
b2:we believe	dAALMhE
b2:we build	EHFiELD
b2:we collect	KKHkHCB
b2:we compare	DGGdBGE
b2:we compared	bBGgOLC
b2:we conclude	MKBIJiE
b2:we conduct	A..eEID  IHahFMC
b2:we conducted	.accEKC
b2:we consider	h.JcKIB
b2:we demonstrate	BGbGIiJ
b2:we design	NLHhEIB
b2:we develop	KLAgFJC
b2:we discuss	CIaeJIH
b2:we evaluate	GOBDeBG EHDMmhC
b2:we find	agNPhCI  CgMUiCE
b2:we first	MFKfdDD
b2:we focus	KCe.KBF
b2:we further	.DaeFHG
b2:we have	EbaDACJ
b2:we hope	KHCKHkD
b2:we introduce	KMfbIMH  LKjCJOC
b2:we investigate	JKiBEEF
b2:we investigated	hcfFIIB
b2:we leverage	IFCkIJA
b2:we perform	FEBlIIC
b2:we present	AG.aHFL  IJhALFC
b2:we propose	HGiAROK CG.bJFC KGjBPQC
b2:we provide	CKbDbEJ
b2:we release	aLdaJKI
b2:we show	JAKEAgJ  JAKK.iD
b2:we then	DISgCFG IGOgBCE
b2:we use	KPNmE.H  ILNkFaC
b2:we used	HFOnDGC
b2:weeks .	LGIdADG
b2:weight loss	CBCcLjD
b2:well -	A.DBADI
b2:well as	FECdaE.
b2:well tolerated	IGFNcfI
b2:were also	.BBjEJE
b2:were assessed	LEGlIGC
b2:were collected	JGGfCAG   JDDmNDC
b2:were comparable	DCBInJC
b2:were compared	GCCpPIC   FBBoPHB
b2:were enrolled	KFEHiGD
b2:were found	JHIBaAE
b2:were identified	JFGKl.D
b2:were included	JDDDhHF
b2:were measured	ABDjRDB
b2:were more	AEDLiCE
b2:were no	GECJjGD
b2:were not	CCEHdAF
b2:were performed	FBAkKEB
b2:were randomized	SIIEiCE   RHHEiCD
b2:were randomly	LDHgDFC
b2:were recruited	MGGabGC
b2:were significantly	DBALmFA
b2:were similar	ECaOi.G
b2:when the	.DAGbfG
b2:where the	bGaABGH
b2:whether the	cGbAI.G
b2:which are	B.CbDM.
b2:which is	aeDFBEe
b2:which the	fJaCBJD
b2:while maintaining	AFDFgEB
b2:widely used	hMM..AF
b2:will be	HbgAKFa
b2:with 0	IGDeDAK   PJGkHbI
b2:with a	GDABcaJ EJGAgeI
b2:with an	DKb.cJE
b2:with respect	.I.AbGG
b2:with the	cEBE.CC aEBAaDM cCcEBFI
b2:within the	aGCDacM
b2:work ,	BEcBJBD
b2:work has	baPMCBC
b2:work is	HFgaKGF
b2:work on	Ch.L.AD
b2:year )	fKEDEfb
b2:year ,	ACFDiNE
b2:year -	BGAaEGg
b2:year .	AAGDcHd   OILBeIc
b2:year and	GIKAd.H
b2:years ,	fHP.a.G
b2:years .	gJJDc.K
b2:zero -	cReCAGE
b2:± 0.0	IFG.dKF
b2:– 0	GHMdHg.
b2:– 0.0	IGF.dDC
b2:− 0.0	AA.NpIA
c:I	bBHaIQg aBOaGGe AFBdDKe
c:aim	aEpIRGK TPtGCDE .GdbFGG uilJXDG
c:aimhead	.QqJOLC JSkFIDD JYnBLLG thiOJHA
c:authors	GQpKLBb EPgBDBC PSsLEDE jchKObe
c:avail	BEjFNMd  GIrFNNA
c:can	aCAEG.D   d.CNSoJ
c:colon	FAAACHd  BbcBJIB
c:conc	BDbFHhW KGabHcN bBcEJgG fAGN.eO
c:conchead	A.BHAfW B.FHdgN
c:conthead	SqHL.aW IiEHaAH RtGHFDF dAEKc.L
c:contrast	PmFMcbV Kh.aEHJ OpIJaJF dAFPceJ
c:copy	HAIEFCl EaKPBIk JdbIhMg EFHAIAd
c:eg	e.EHACX  eaDLBAF
c:finally	FPKab.O GIIFifK DMIeCAF
c:first	GbPfDBK CBOdCAG P.NeHdH
c:gap	IuGJBEV EoEAFDN GtDKGJF AAGGdbH
c:has	geEGKEF  heJJIKJ haGOJf.
c:hasb	c.LcDKC  g.K.PGE
c:inthis	.KcDBGC  AKhHBRC
c:is	AcaFIAH  AcbEaJI d.GKNjD
c:ispp	.HBeKDR CMabDBN AFEnJRH dCFEFcJ
c:may	ajFNIeH .fDDLAG AgFCGEB dAGTDkJ
c:meth	FFFcBbN .IFeAAJ D..F..G FJJeE.B
c:num	LLKDgEh cCIGeGi KDBChEE KLMaaEc
c:paren	aBABECB BHAC..E aBaBLaG eCC.CHB
c:pct	GHSHpIR b.K.eFH DLRHqJG HDDGhGI
c:propose	aFhCKDL cCcCGCG FJj.FEE g.dEHCC
c:pval	NJKBhJJ   LFFChJE
c:q	dccRMEg  .bfQLHf
c:ratio	G.DBdGa
c:recent	ffHID.N  ehIJDDG f.AIAgJ
c:res	HIHMikR FEaBe.H HHLKkgF .HEI.hL
c:reshead	NGOUenI IGJGdkG KDMXdlD
c:semi	JfHDdHf
c:was	CNEccIH BH.FfBC AIDbbDA CIHeaIG
c:waspp	JOHmFJ. BFCBbBC  JKJpHJ.
c:we	LMaba.N  ZRgdb.H ofaJFEC
c:will	EdfAHED CcabGHB DffIM.C HGLfBDO
cf:aim	AMgBPKB JKkAHGb gOCbKEB hafMDDB
cf:aimhead	aDcKKPN c.BKHJH FLhDEGC dbgJCDB
cf:authors	aHbKTFC eBCJKEA DLiIIBB
cf:can	fBIEaCL
cf:colon	DbeFOL.
cf:conc	.EaGCCM
cf:conthead	LlaANLC  Mm.DJHA
cf:contrast	AdDGOAJ  CcEJOaD
cf:copy	gAeQIF.   qecPFDF
cf:eg	dDECPMH  dCDDJIC
cf:gap	BicHTUS FibEJJF DdbGOLE kdAGGGD
cf:has	bfJGSC.  dcMJNC. hcDDFGB
cf:hasb	A.J.IN.
cf:inthis	jEFIJJD ibFOGFB
cf:is	eaEEFLG DdaAEGC gDJE.GF ld.HIID
cf:ispp	AFb.AQN   hAACDFC
cf:may	CAcCH.D
cf:meth	.e.FEHS fdEDDFH  ueETEGC
cf:num	bccODVa fECNGNd  pbdPFFB
cf:paren	..eIGGE   sdCSFEE
cf:propose	aaeIUKO ef.IJKG EEiDLGE jddLEFC
cf:recent	fbANIGD  gBAPJHB g..GBCB
cf:res	aaCBBCB   jbcKGIB
cf:we	aLAaFGP kAICIMG IQfdCCE mbGICDA
cf:will	DBdKEHa
cl:aim	DEFdBbR FDEadaO
cl:aimhead	CODebHC  AMGgbKI
cl:authors	LNAE..e
cl:avail	NInJGOg OEdGBbe GGqIGSA
cl:can	cacEEEC  bAeFDG. GBAFHhG
cl:colon	AEaFFEb IDFCBHj
cl:conc	FQGCIjJ JKQbBiI  HEHHLfE
cl:conchead	UPbBIdO MIbF.eK TPbbJaG
cl:conthead	bDdMDAP   DFCFKkJ
cl:contrast	fbCBHBI  ibBaCJL DECFPkE
cl:copy	PMJRFDh KHILDDg  GFGLHBe
cl:eg	..bCDCN
cl:finally	QMGBCcK MIFFefI
cl:first	UZCCbAH UUEdEAJ PYBHdAL
cl:gap	adL.A.J AbK.AbN
cl:has	aJfH.AG DIbFceO eGgEaFO
cl:is	I.aDBCB PFGbdbE BcgE.IG KFGHLf.
cl:ispp	HJFdEAG MLHd..M BH.eDDM
cl:may	aaOJHhH bcJL.fL dbKGIdJ JEEMJkB
cl:meth	NABBcBE MEDaebM  JGEESee
cl:num	IOHDFag HJOAdbb DLBbbBH HFGLTbg
cl:paren	.FH.EaA FGMbddC  HEDFKf.
cl:pct	AIHCfBK  aMIHkGJ
cl:propose	IFbcDBF OOAcBaP BAcbBEJ NHaALab
cl:recent	DebBBAG   LFAIKiE
cl:res	NNFFgdI MLGBjdH KNCDiBH KG.OZuC
cl:reshead	VAEMcaH LBGIfeG O.DLc.C
cl:semi	CDCcBJe
cl:was	HJDHHma   JHFCSic
cl:we	POa.c.K MNIChfI MLdb.CL
cr:I@1	.ECcLLc
cr:aim@0	cDoPPKC JLoJKI.  qjkPJKC
cr:aim@1	e.lHRJL JDjEFED EEgDLHC qflJRQE
cr:aim@2	DChfTPG MFkaNQC  c.blSMF
cr:aim@3	LGdAbCO MGeDd.I
cr:aim@4	AEEaB.F CH.FbcQ aCHgDEK HDFJ.aA
cr:aimhead@0	aHhJKWP AHcGILH HQiAHIC mfhKFJC
cr:aimhead@1	.EnMJE. KHgCDCa ILnNHD. offKLJC
cr:aimhead@2	HPhaPNM VTedKIG JRg.SLE
cr:aimhead@3	KQfCGCN  HMf.KIF
cr:aimhead@4	AOAe.JC  .MFgbKI
cr:authors@0	.GhIVMD bDbILHA GPkELCB gdeFHKD
cr:authors@1	KMjEEIO NLfcHIG QNkHFDC jajHCLF
cr:authors@2	LJjEBNR RMfaFPJ GIhFEJC
cr:authors@3	MKgFJg. LNcCCb. JFiIBCB KGFAMmA
cr:authors@4	IJbEK.f  KIbBEaC IEDEQag
cr:avail@1	CAHiFBH  E.GjLDG
cr:avail@2	cCAAKE. dbD.JKa
cr:avail@3	MPfGAAA  ROiGEEA
cr:avail@4	ZJmIHKe RDcGCad XIpIFOC
cr:can@0	AgaGDEQ afaGDJH  ieCHAGC
cr:can@1	.FGC.gL
cr:can@2	bKHABaE  dKHE.cD
cr:can@3	CGdDCbG   A..FLkC
cr:can@4	bHeLHbM  eEgKFCH MFAJNnL
cr:colon@0	CBcaHQC BDcEGKA
cr:colon@1	FCOeb.b   DEEdBFI
cr:colon@2	DcADbQ.   KGIBeOB
cr:colon@3	IaADAAA
cr:colon@4	aJbLFHe DHHECGk
cr:conc@0	fbdHGIF   mgBIHMD
cr:conc@1	aa.FCBR Ba.AFDI  gceIaOE
cr:conc@2	ECBa.HW FDcbEIM  IBKaeKE
cr:conc@3	JNaCbAZ IJAbBBP DJdCBbG LIJHd.J
cr:conc@4	GRJEOlL JMLCEjI AWDCIfF MHKJMlH
cr:conchead@0	edEOH.C
cr:conchead@3	BNGA..M
cr:conchead@4	UQ.DEeP SMAKchJ TPaaIdF
cr:conthead@0	LpHGCIH  PoHDAEB miDKKLD
cr:conthead@1	IlIGWBK ChBFYID JlLFVbC
cr:conthead@2	PcBCcEG  Qc.DbCC
cr:conthead@3	ECAEaAL
cr:conthead@4	.HaHEaR
cr:contrast@0	IoIFHHM FjE.HDD KlJDBCD nkGHLND
cr:contrast@1	KjBIACO HfcEGBF LiFJaBD
cr:contrast@2	FHKAfFO
cr:contrast@3	BAEDeHT GAHgCHH bADE.JG JJENhDG
cr:contrast@4	d.DALeM  dbCcFDL HGFLKkI
cr:copy@0	EaAfQQE   DDEhNMP
cr:copy@1	ae.ADSF   a.AaENL
cr:copy@2	FKCIiAD
cr:copy@3	MKJJcAe
cr:copy@4	SNPSP.i JHLMFGi  LHJQPde
cr:eg@0	bADCOVJ .CA.LJD cAEDKPC
cr:eg@1	AAaCCZI CB.cGYD .AbHaVC
cr:eg@2	cDKC.aI
cr:eg@3	aMaIabK  bMBFDeD
cr:eg@4	.cBFBAM
cr:finally@3	BMLbAAI
cr:finally@4	RNH.AaK NIFGffJ
cr:first@0	BCDeLKF
cr:first@1	GgGdRIH  IhEcSHC
cr:first@2	BaLbGaB   GDBjIGb
cr:first@3	RMEfAFR KHGeEAI UMDfEDG HEDBhID
cr:first@4	OZFb..P MPDgEBM MZDFAcM
cr:gap@0	GrCGYWS ErBFMLF HmCKOLD fdBBMLE
cr:gap@1	BkEFHLL dhDEHMH DjFFFFD acAACKC
cr:gap@2	MiaD.IQ EbBbCIJ RjaEFDG IGIDgOD
cr:gap@3	eEDIecU .AGEebJ  LKHGabI
cr:gap@4	dbI.LdO cAGACbN ccGcI.K GFHHIhG
cr:has@0	ecDGZNA C.aBMFa e.LETI. qcAKHMD
cr:has@1	eeLHJBK  ebLFLCG
cr:has@2	IcGbbBT EEDd..O
cr:has@4	dOCICAC cHGFdbK gKcHDEO MIEGEbd
cr:hasb@0	cbLAJNA  d.NAIHa ebABCGD
cr:hasb@1	.aGBHEI
cr:hasb@2	EHBeBCH
cr:inthis@0	eDAFPOG f.BIIHC
cr:inthis@1	KLbbCLF  MMfDBKA
cr:inthis@2	QIbAdFJ XPAadBF GFcDCNB
cr:inthis@3	JKeDCA.
cr:inthis@4	DDCCA.C
cr:is@0	hfCIGVT bibKJNJ dDHDbHD hgBDOPF
cr:is@1	bcDDCLZ ebC.NNP  db.AEPF
cr:is@2	EDGaCFN ACBbHIG EBKA.CG JJCgBDF
cr:is@3	IHdbEBH OGBeC.D .EeaGIH VNHGagM
cr:is@4	GBAEE.D JIF.bbG DAdC.JH OILNQja
cr:ispp@0	aEcbFTG CHdbDOB  gaBBHKE
cr:ispp@1	BCEcFFS .DBbHIK FCHgCDE
cr:ispp@2	CIahNSY aHbcLMO FEBiLVE JGHkGEG
cr:ispp@3	JOGcbEX SLJ.edQ CKBgFMH OIDBgEI
cr:ispp@4	HIHcLdD IKHcAAG BCDeKBG NILJJlC
cr:may@0	Bb.aULB CAcDKDa  ia.DLPF
cr:may@1	AjaDGHB bfAENNa IgDbQA.
cr:may@2	afFHdKP
cr:may@3	b.VaDcL c.UfGDH  HFHPAgG
cr:may@4	aaMROlJ a.FQDjL ddKKLcJ LGFLJlG
cr:meth@0	ABBePPM hCBDIMD  ADHiVTK
cr:meth@1	ACEfEOZ AGDfLHI ABEAEHE CFEfDWG
cr:meth@2	NIBbbCZ LLAgBEH IC.BDeE KJFdcPI
cr:meth@3	SSD..cI OOEgBaJ KPAaBAH PIFIaeC
cr:meth@4	IADHCcA LGFDecE CdACaDH OIHPLie
cr:num@0	baDeNWF l.DOFFa HbAcARA ADHkRRN
cr:num@1	EEE.cTS  GFaAdIE IHKe.WT
cr:num@2	MGDCiNM IGAAdDE JAC.dHF GHGBgOJ
cr:num@3	PFHGgCC ICIcbHc MBAEgGC KGGIdbG
cr:num@4	EPJKBai BJVFe.d .JABeDC LGIRJcg
cr:paren@0	accATNJ BAeFGGD  kcCBXLH
cr:paren@1	.IaaCGE .LdBEBa  ADacDNJ
cr:paren@2	JC.a.JF   KGEbbUD
cr:paren@3	EFCGcAG KCDCfaJ  KEAFgMB
cr:paren@4	dIJHaCa BKSEcca  IEGM.aa
cr:pct@1	aBDHfHI
cr:pct@2	EDKIjPI  FFHEhLB GDCGgKF
cr:pct@3	FIOFlIL  EIMEkKD DCCKfEF
cr:pct@4	CHODjFL  ELOKoII
cr:propose@0	dCiGUWL f.cIKPD DJiAKJC ifgERPG
cr:propose@1	AEeaHLL FCAgKLF AFeEKFC eAfaHTH
cr:propose@2	EEebELT CAacHNJ FGe.EED ACc.BLG
cr:propose@3	ROb.baL PNacBbR IGbbACF RMLKfaE
cr:propose@4	EEB.FbD HKAA.cN abCbCDI RKGJNja
cr:pval@0	KIJnIEE
cr:pval@1	IFGaaGH
cr:pval@2	FDEJhKE
cr:pval@3	EDDDgTF   CCBEgUC
cr:q@0	.cCIGGc
cr:q@1	bCdHFMb
cr:ratio@2	IFH.cLC
cr:ratio@3	IFaJhIb   DBBNfIc
cr:recent@0	fgGKINF dbBGEFB cfKGEJC ndCKLJD
cr:recent@1	AaF.ALS EC.cGFG bcJCBJD BadaAOC
cr:recent@2	EaBDbGR BAaADGL  KHDDdBH
cr:recent@3	bDECA.E
cr:recent@4	CaJFDeI  .aDGB.M LHHLFkG
cr:res@0	ffcKIIG aAbDGJA  qgeKQSD
cr:res@1	bbIEgBU ceDDADJ CCODidE bBaCbXF
cr:res@2	RNHEl.V LKAe.aI LINFggI MJHCkSG
cr:res@3	OQOHgdZ LGNceDI GOIFecH TJGMcdK
cr:res@4	KLJICiL JOFDicG CDFBdDE QJGXPsK
cr:reshead@1	bLPJdgH cEPFceF bMKKdgC
cr:reshead@2	OBILalM  UAIN.kE
cr:reshead@3	OKJLahQ OIGABeF KHIOcgE
cr:reshead@4	VDFKacE LIEHcgE NBEJaaB
cr:semi@0	FhGdEBF
cr:semi@1	G.BB.Eb
cr:semi@2	DBGCdHL   MFHFgGF
cr:semi@3	a.G.ACF
cr:semi@4	BFLbDDf
cr:was@0	dAbcVQC   e.BdUMH
cr:was@1	.E..BTT   aFCcDSI
cr:was@2	HKNgaXL DIL.aDA ACKAcMa MJGhaXL
cr:was@3	QLOBiHO EEKafEI HBCe.KD OIIFiGL
cr:was@4	YRGPafF OKAIcgH MIBFadB QJJPadE
cr:waspp@0	.HFeJFE   ADGgOMH
cr:waspp@1	EGCeEMQ   GGFhFOF
cr:waspp@2	GLXjFTV BJTdABF .FJAaGC RIIkGXL
cr:waspp@3	QJFfAFE NJGAd.I IEAacKC IEFhCFC
cr:waspp@4	KGEH.bd
cr:we@0	.DbCJMV jdDHLNH OMegBEE pjbLTPE
cr:we@1	GIb.aDQ  WPeAfAE hbcAJPE
cr:we@2	YJBcABC SHDiDIA RH.AaaD KKJeBFC
cr:we@3	URC.abH UKJccaE LNaA..H NHCA.bH
cr:we@4	NKAB.aJ IPGDfeJ NJb..BI IEKHFcc
cr:will@0	CdaILLb
cr:will@1	afCCQCG
cr:will@2	BEDiILL   JGIkHLF
cr:will@3	LHhCFbQ  KGjINdI
cr:will@4	DBdKbD.   KFLMgCL
e1:	JILKHHl
e1:)	BLD.cK.  bNa.HBD AFIBfN.
e1:0	FKGeKBf CGD.DHi
e1:algorithm	fCNBACF
e1:analysis	GBDfEGI
e1:applications	Ecb.FBK
e1:approach	CGHb.BH
e1:baseline	CEIDjDC
e1:behavior	cCJDAgF
e1:corpus	hMABIaA
e1:data	cACCDDP
e1:datasets	BIH.fHH
e1:design	CDAbJcH
e1:detection	CEAaEdI
e1:efficiency	BKJecHE
e1:evaluation	FBFABdF
e1:events	fAJcDBG
e1:features	CadBIG.
e1:group	bBBHhGJ   ADBGhFG
e1:groups	EEDBeJL   EEGBeIJ
e1:images	gaLbFCF
e1:information	BbHADaK
e1:labels	ACKhIaC
e1:language	CcHbJeD
e1:languages	AGAAC.I
e1:ltd	GEFGKLk
e1:method	DJbDHgH
e1:methods	BE.C.aI
e1:model	FFC.AcL
e1:models	dIAaDBK
e1:patients	.ACBDcK
e1:performance	.EDA..I
e1:process	cEfFFCI
e1:products	AAfLFcC
e1:representations	BLEfCDE
e1:research	AAbGKda
e1:respectively	HJIaePA
e1:samples	CeKfHDB
e1:space	AfGCEJE
e1:study	GGEdABD
e1:systems	cICaGbM
e1:task	.CCBBAI
e1:tasks	.Nc..EL  .McAaEG
e1:text	eFD.HAH
e1:time	EHaAbCI
e1:training	Jc.aB.D
e1:treatment	EFHEeaI
e1:trial	.FBcCEC
e1:up	.GHa.CF
e1:users	fHKA.Kf
e1:variables	ADBfBLE
e1:weeks	MGHc.DF
e1:well	HBbIgcE
e1:year	abEBbJb   OILAeJa
e1:years	fIJCb.K
ed:0	bBGGCDk aCFCFAn bA.ABHD cFKN.e.
ed:1	ADEABDA  AabBDHK .JMdBDA
ed:2	BFEaB.H baa.FEM bDHaFdG GHKAcAE
ed:3	GHdAaBM AEbGbaI  GGIdBCF
ed:4	BBaAACN cBF.aIG AAeCBJC
first	maDLNRA jdFNMNd fFBCHJD yeBTLNE
h:000	ifbIMTA daBALOh .ceGOFB ueDNBPQ
h:001	KJCPAiD  aBgJKAD LLJNAjC
h:010	ICcbBGG  .bhMEEa TMKjAEL
h:011	OIHECed   NHGECed
h:100	KNGccac ADEC.ae IJCe.aD LLOcdGI
h:101	KGDDEde NEEAAbB  VOPBGhd
h:110	IMHcaCF GJBABea FMPdB.J IJHedRG
h:111	CDKaEAa  .aEACBQ YMLfFbc
haim	QQHcdA. GI.Dbcb IJIeCDM WQNhcDb
hb:(	dFE..GE   BCI.aBH
hb:)	nEIBHIH  qEEIILB
hb:,	EbG.eGH b.JAdaI HdAA.EH bFGaeNA
hb:-	fDI.DCE fAGdHGH gAEEDCN HIMaAaa
hb:.	NNNJDMr JIULIKq dDBDJLm QMOC.Gf
hb:/	b.MHaad
hb:0	NMQBcCj .JOCbBf JDDiHIb PLNEd.f
hb:0%	bDHGiLL eAIGhAF aDGMiFE
hb::	CGFaHAa BEEEIHi
hb:;	EHE..Mh
hb:=	HGHeAEG
hb:a	FGadFFM DDBeFFI AGdaEJD IGIeDcJ
hb:able	JJQahEG
hb:achieve	bBJagIG
hb:achieves	HCGJjEG  GBEOjEE
hb:across	FDOCkGF
hb:activity	gbGeEHH
hb:additional	IDNiIeJ
hb:additionally	DDAbCaK
hb:address	BHgENMC  AGjINLD
hb:adults	MBIjGEF
hb:adversarial	gHPfGAE
hb:adverse	GGGfgTK
hb:after	EJJdfMN CFGhFHF  GGGBgJI
hb:age	AIJFhEH
hb:aged	MIGeAaF
hb:aim	gCpQJMG IHoLKJD .IgDJIA mfhMDFD
hb:aimed	gcjMHHD
hb:aims	ePgKJDJ IKjHDAE kPbKIEE
hb:algorithm	BGKcbBL
hb:algorithms	FIGdbbL
hb:allows	DHIcDbH
hb:also	.aFcBGP  NCEaAaH h..bAMN
hb:although	GjTFaaH  HkMJBCA
hb:among	jCDKfDK
hb:an	aG.cBJJ  DIadaOH
hb:analyses	CGFceFK
hb:analysis	BGGCBeT  BHDKGnI ACCedPL
hb:analyze	NNa...F
hb:and	bG.DF.A  aLa.IAH CFID..F
hb:annotated	IdcdLKD
hb:any	fdMAAGJ
hb:applications	.FMfBCJ
hb:applied	KI.gDDH
hb:apply	DGJkJDG
hb:applying	FDNeaDD
hb:approach	HEcbCBP
hb:approaches	fjDHIMI  fiIFJPD
hb:are	eaCAKDJ  ccC.HKL aDFDJiL
hb:article	GGbFCCg
hb:as	.DDBADV dAaHaEP .FFdIEI
hb:assessed	aCHhHGG   aBFiILF
hb:assigned	NIGhCIC
hb:associated	aBDKbcG
hb:at	EGddFGF  BFebKKG FGFhCDK
hb:attention	.CGdIBH
hb:automated	baNBGbE
hb:automatically	dbFBBLB
hb:available	DBgHBIA  F.jIHIB
hb:average	FEHFjJG
hb:b	EEJDGJi
hb:based	dBObBBH a.JAabL bDNccKI e.GbLdA
hb:baseline	KKGEiGK
hb:because	adLAIaI
hb:become	e.NECAI
hb:been	aaIAaJd
hb:before	GEI.bAF
hb:believe	f.bLLdE
hb:benchmark	HJFaHhG
hb:benefits	CfEMbbI
hb:besides	JaFfEAG
hb:best	..fJfIH
hb:between	aAGCdCQ h.I.IbI
hb:blind	ACEeEFF
hb:blockchain	CCKeGCD
hb:both	F.NcaCW  DaQlIBI CDIEgCL
hb:build	K.IkGLF
hb:but	IdBFfCE
hb:by	.LKdbHB fDIGgaG BKJfeOJ HIOfFCb
hb:can	dEaCJ.E   bA.KOmH
hb:case	JDLgD.K
hb:cases	gdLLjFH
hb:challenge	Aa.D.HE
hb:challenges	FgaaLJH
hb:change	ENcaaKH
hb:children	FEKFebL
hb:classification	iIJCbC.
hb:clinical	bIMgJGi
hb:clinicaltrials	FDDaJAa
hb:code	EIqNSQa  GJsORRB
hb:codes	bCfGIGJ
hb:collected	CCN.baH
hb:combination	EFJcFgF
hb:combines	DHMlIAD
hb:common	aBCJdBI
hb:commonly	hFMDJaB
hb:communication	c.NEbBG
hb:comparable	IJIJmDE
hb:compare	eDDcGHI  DIKhBIC
hb:compared	e.HDCaK
hb:comparison	HFIcHca
hb:competitive	FAKMaac
hb:completed	LGHacGK
hb:conclude	HGaJChF
hb:conduct	.BDiIHE
hb:conducted	BEDhGEM
hb:considered	BDMhFAG
hb:consisted	CADfFJE
hb:consists	DKIhIAK
hb:constraints	bGMhLJE
hb:construct	A.CcRIC
hb:contain	kJDHaFE
hb:contains	HKFjGCG
hb:content	gIMEcDG
hb:context	f.GaANF
hb:contrast	DPbefIG
hb:control	GFAiH.L
hb:controlled	IaAgMB.
hb:conversational	daLJaDC
hb:core	dHFgHIE
hb:corpus	FJbecGG
hb:cost	DAABdIN
hb:could	BaCFcCK
hb:current	LgAbDBB
hb:currently	bBOFgaJ
hb:d	aJGebFD
hb:data	BGDbGeJ CCHAgdR CFa.FbN
hb:dataset	cACCaEN
hb:datasets	Fb.KBcb  EbaLCcb
hb:date	acGJdCA
hb:defined	bbEhKaE
hb:demonstrate	BE.JEhG aGCFKjF
hb:demonstrated	cAAGAbH
hb:describe	gBGbFGI
hb:design	E.FeFEJ
hb:despite	DhHHdIG
hb:detection	dCDEDBG
hb:determined	daHfKDD
hb:develop	LFbdEHE
hb:developed	.aQBcCb
hb:development	AADeFJH
hb:dialogue	iFBBGGE
hb:did	aadKhEO
hb:difference	a.HAfFH
hb:differences	EaMDaaI
hb:different	gHObDAM
hb:directions	FHKAbbG
hb:discuss	GKbdCFI
hb:divided	GEHkHFA
hb:does	cKJBHia
hb:domain	bAKbFbH
hb:done	AdMdIeI
hb:dose	BCEHeAJ
hb:double	.EEeFFH
hb:due	CgDLaCF
hb:during	.ARdBDJ
hb:each	EGJnKON  EFIpPQF NHHlFLF
hb:early	c.IJFhI
hb:effect	idBG.DM
hb:effective	EA.IFjH
hb:effectiveness	.EL.CdN
hb:effects	fbeAGGM
hb:either	ccGFCED
hb:elsevier	IGIJGEg
hb:embedding	eALBbGB
hb:embeddings	hECJdIF
hb:empirical	HEIKDmH
hb:empirically	LJK..eB
hb:enables	MMbaI.H
hb:end	cCA.EEK
hb:endpoints	JFFqNIE
hb:enrolled	MEEIgAa
hb:evaluate	aFEGfcK EEFPnmD HQDcaFD
hb:evaluated	kdHDFaJ
hb:evaluation	abGFeAP EcJGl.F
hb:evaluations	dHJIFhF
hb:event	gIJcbHG
hb:events	dGHbgPI
hb:evidence	EaJMdfB
hb:examined	iddFKaC
hb:examples	eCMeEGJ
hb:existing	DkKEEJK  BjMHDLE
hb:expected	BCcMgCI
hb:experimental	EIGCdAH BEEFhaF IKJHcaF
hb:experiments	HHLEdaJ  JHMEdaG
hb:extension	CGNjGKD
hb:extensive	DMHDbaE  JMKDbaC
hb:factors	GJGFjbH
hb:feature	eAPgMMF
hb:finally	GPIbbAP HJKFieL EMGhEDE
hb:find	CaERkBA  FbHRkC.
hb:findings	.JBSbhQ ACEPhmJ
hb:first	ENDgIAI GLBgGBK ALDgIDH
hb:five	HHLad.J
hb:focus	dHfDLHL
hb:focuses	I.e.LIF
hb:following	JIIjDJd  JJIlHHe
hb:for	.dF.BGI bDGcACH .fCAGIL CFFCbCC
hb:forty	LFFbcGC
hb:found	dbEMeaK feJHeDI
hb:four	ADHeB.L
hb:framework	HDHkJ.J
hb:from	dFEHcAD
hb:further	IDCdHaN GBCgNBJ IDBeFAE
hb:furthermore	FaN.aAM DbOeFAI
hb:future	bCDFFeN
hb:general	BBCaBFK
hb:generate	dELgKFD
hb:generated	CeMaG.A
hb:generation	e.QDaCC
hb:generative	DANiKKB
hb:given	gAGaFAL
hb:goal	FLmHODH LImIIDF
hb:good	bBKJBeD
hb:gov	CCCFFBb
hb:graph	CBGiMNE
hb:group	KMDmGNP   OIJlFMK
hb:groups	GFIcaCI
hb:had	CaNAdFH   LFKadEE
hb:has	caJCEBD  eaLFAEH eCHCNd.
hb:have	cdJFDGF  ccECEKD kcGMBBA
hb:health	BBHeIDe
hb:healthy	FFGjJGD
hb:help	fHdHDDI
hb:here	.MmIOFB  FNnJKIA
hb:high	eDCAFAI
hb:higher	EaGHccE
hb:hope	eNAMDjF
hb:how	bCeCEEO
hb:however	XkKIAcN NdFBCdD XnJIE.B
hb:https	IHeDFIb
hb:human	gIcI..N
hb:hundred	KD.KlDD
hb:i	EJGeJHf
hb:identify	.KC.bAG
hb:image	aEEcMfA
hb:images	bGRcD.I
hb:impact	deADE.H
hb:implementation	KDfDAdK
hb:implemented	DEKkKGL EELkIJK
hb:importance	BfCEHb.
hb:important	gCGEMcC
hb:improve	D.b.FBG
hb:improved	AFEGeAJ
hb:improvements	aICR.gI
hb:in	bCDBaCM haGAACG bCb.CLF KKJBccI
hb:include	gaPaEHK fdMAGEH
hb:included	FKOkFJP   LKKjEIM
hb:increased	HCDEgBJ
hb:indicate	HIJH.fG
hb:individual	AFJg.IE
hb:inference	ACFfCJC
hb:influence	kaCDEEK
hb:information	jDLDHCA heU.DFC
hb:initial	DGMABdG
hb:intervention	BDFdGbP   BDFcGbM
hb:into	EHBiKCL GIBjGCH
hb:introduce	JJceKGH  MJg.JDC
hb:investigate	CGdcGJI
hb:investigated	j.aFHBE
hb:investigates	GFhFGGC
hb:is	cA.CKCF AafFFCG eCFcHJH BBH.JfF
hb:isrctn	EEEGGJi
hb:issue	dADAKBE
hb:issues	A.gGHBJ
hb:it	EaabFCS a.dANHM K.IfdFM .AaEKlJ
hb:its	eDEabML
hb:k	IJNlFGH
hb:key	IACjDBM
hb:knowledge	f.fHLIL
hb:known	gcCFIID
hb:label	aGEgEMC
hb:language	iCKGACK
hb:last	eaMgLJF
hb:learn	A.PfKBE
hb:learning	faJBECH
hb:learns	LJMnFLE
hb:levels	BGIcBbF
hb:limited	EANcGeE
hb:linear	BcMiLGE
hb:literature	CjCAEFG
hb:little	DjFGdIB
hb:local	EJCgDFG
hb:long	FfdHCaI
hb:low	.fQJafM  CeMCJhC
hb:lower	CBBJhCG
hb:machine	aaEa.IF
hb:main	Gdg.FGI
hb:major	bBEDgIH
hb:make	.fdBJLI
hb:makes	cgKFDGb
hb:management	.aKdFCG
hb:many	dAFGAJA
hb:may	BiDPGkG aiBGJbF  dAENElF
hb:mean	KDADfCK
hb:means	eAOJgbH
hb:measure	CFBhENF
hb:measured	aDJgLFH
hb:measures	KJLlHCI
hb:mechanism	GDNlFHG
hb:mechanisms	AJBhLEa
hb:media	hCNFCaG
hb:median	ECDMlFE
hb:men	MJJccBE
hb:method	EGDeBCN BGLmKHK JFaCbAG
hb:methodology	JGAjICD
hb:methods	FdHhLGN ODBoLFF AgIAHHF
hb:model	MEa.fEC LEcChbD
hb:models	d.GEaFK jJ.CCEG
hb:modern	hdFJIDF
hb:more	DdOFbfN   cACQdeH
hb:moreover	ABI.b.N
hb:most	BfMCAGB  ChMCGDa
hb:multi	cFABDbJ
hb:multilingual	..DeMAD
hb:multiple	DHGfbFK
hb:must	H.KiLeI
hb:natural	iBKDFBF
hb:nct	EDFHHJi   EDDHHIi
hb:need	.bAEGfM
hb:networks	dFG.aFG
hb:neural	faDFJCB
hb:new	JFkFCDD  IDkHCGE
hb:next	EHNlHHE
hb:no	HBOPoEB GBJEkBc NcK.gKc BFFQmDD
hb:not	BAFKdbI   FGIKdbE
hb:novel	FIfEAEE
hb:ntr	AAAEFNm
hb:number	gBG.D.A
hb:object	bB.ALLE
hb:objective	bAqSaIF NHnJFEF LIkHdJD pdjQ.DC
hb:observed	ADLGmOb
hb:occurred	HGG.fHI
hb:of	dB.D.FA .Ea.DBE cBAaGDJ dCEIcGb
hb:often	jAGFCHA
hb:on	FaDFAAB  JAKACcN
hb:one	aEE.AEL   GEGc.FI
hb:online	aG.GFHf
hb:only	eFAHhIN
hb:open	cLcEBcN
hb:or	eGBCaID
hb:order	IBeACCI
hb:other	GBEbdEP
hb:our	QIaEAeJ ID.cCAI ZL.F.dJ haAOGgc
hb:out	LaAeCIG
hb:outcome	DKNlMAC   FGInNCC
hb:outcomes	BEH.B.O
hb:outperforms	KHPHlGG  JGONnFE
hb:over	DbReF.K DbLeKBH
hb:overall	.AAEdEJ
hb:p	CcJgIcE
hb:paper	GXhCEGX CQcaDGN KXmHCFG
hb:parameters	bHIcaKG
hb:parsing	gKFaG.D
hb:participant	HEEkGHb
hb:participants	KHMbeGN JHJ.bfD  IFGceKK
hb:particular	abGaBBK
hb:patient	EGKdABJ
hb:patients	NIJDg.S LDDfFDB  LHJFgaN
hb:people	fLFABeI
hb:performance	.aOa.CO  AbOaaCH
hb:performed	HILoPaJ
hb:phase	JI.hDIH
hb:positive	BCKKceI
hb:possible	fBNHBhE
hb:post	abEAcGA
hb:potential	dEB.JbF
hb:pre	bCGgNbB
hb:preliminary	CGHMAgG
hb:present	d.cDFDR h.FCAAI FGgAMGD
hb:presents	.DaDCEM
hb:previous	BeGDIBJ
hb:primary	CCdiJIK   .BBhKHI
hb:prior	cfDCDHH eeHBFOE
hb:problem	BGcALBJ  aHeBRGD
hb:process	d.LdEGJ
hb:processing	dOCbCCI
hb:promising	aIJHcdH
hb:propose	EEcbOHL CGDgKEF EDf.MID
hb:proposed	JHDdaBK IE.fGAK
hb:proposes	HHlGKLC  KJkFJJA
hb:prospective	MFKmIEG
hb:prototype	McHfEED
hb:prove	KHHKcjB
hb:provide	BKgBEFK
hb:provided	EDNc.DH
hb:publicly	DBgEBJD
hb:purpose	BFkOEBb
hb:qualitative	DHGeADF
hb:quality	CFCbACN
hb:question	C.BaDEI
hb:questions	aGEeIaE
hb:randomised	KILde.J
hb:randomized	FDFaaHe
hb:randomly	FIHnMJC   OGFmKDB
hb:rate	HAKc.AF
hb:reading	cfLC.CI
hb:real	caKGDcJ
hb:received	HHCjELK   NGHgDIG
hb:recent	fBLCGHK  fDIDCLC
hb:recently	pGUGHKG  oHQHGIB
hb:recognition	lDKaKLB
hb:recruited	IEHAcBF
hb:reduced	CFGACdG
hb:registered	JGHhNAb   JFGhNAb
hb:registration	BbGIElK
hb:related	idDOfDH
hb:relationships	fdLAJIE
hb:release	CHgBKIK
hb:released	IJkGJHM
hb:relevant	bFKgFEF
hb:remains	GiJDLcG
hb:reported	EGCagOC
hb:representation	ACBcIPD
hb:representations	dbPAIaD
hb:requires	aAF.CCI
hb:research	.dbJICf AdcGE.T bbbHLCJ
hb:reserved	FEGFHGg
hb:response	cGLeEaH
hb:result	A.ODcbJ
hb:results	OIFVghH JKDWqlM THFNcfH
hb:reveal	F.AQaeE
hb:revealed	BKILhcE
hb:rights	HGHHFFg
hb:role	eFECCdF
hb:safety	..HbBGI
hb:sample	F.MddHC
hb:samples	.bFdAKG
hb:score	.EIAdKD
hb:scores	CADFeEF
hb:search	G.FkHLH
hb:second	ECFfHCL
hb:secondary	hbfbLJH
hb:self	fJEeICJ
hb:semantic	edIJEbG
hb:sentence	eEGbKEE
hb:series	dAKhGJD
hb:set	EHMlGDb
hb:several	daG.aEL
hb:short	gFH.Efc
hb:shot	hKMcBIB
hb:should	EFMbJhF
hb:show	GQHGecU  ERJPgdF BEaEHiC
hb:showed	MGFShbJ   JFFOjEG
hb:shown	ddMGBBL .BPBBdG
hb:shows	G.JIafN
hb:side	.cIabIF
hb:significant	ACbNdaH  bBcNeEC FDCJdcE
hb:significantly	IFMJmJL   GFENlHH
hb:similar	dDLNlbK
hb:similarity	DIKjIJD
hb:simulation	aEDIedI
hb:since	fbGdNKG
hb:single	AAPA.aF
hb:six	HIHDfbG
hb:size	.bGAfHG
hb:social	fCAIAEH
hb:solving	CKJhCEC
hb:some	hdHGiFH deMCfCE
hb:specifically	IAHiJHL  J.LlJGF
hb:stage	aGCdKaa
hb:standard	BcUeKBb
hb:state	DbJahIJ  EcGDkLG
hb:step	aHfFDHb
hb:strategy	FFb.EbF
hb:structure	iFNcDJG
hb:students	BBJadFH
hb:studies	CedMGdA
hb:study	CCjGIeA BCdHadJ QKmJCfH
hb:subjects	LHHBdDI   PHH.eGG
hb:successfully	eDGJcjH
hb:such	cfFCHHR edEDEEK .eFAGLJ
hb:suggest	GJEGGjH
hb:supervised	dHFfJAD
hb:support	gAFFEgL
hb:survey	DBFfNaK
hb:system	BFGdbBQ
hb:systems	fcSBBIN gaXCDGI
hb:takes	EJAgKJF
hb:task	H.f.IFI
hb:tasks	CbP.B.a
hb:techniques	DGLoLJI IKMoLHF bCHhJKD
hb:technologies	kAODHHE
hb:temporal	cJNk.HC
hb:test	EDLeBAI
hb:text	hFNcFBE
hb:than	EcDCBhI
hb:that	GBMXgoC HFMDghA GBJZfnB fAFScbG
hb:the	BEaEBDD DDbBCcI CCAdDDO gEEIbGd
hb:their	G.CFfAI
hb:then	FDQkFMC  KEYpGNA
hb:theoretical	KDAdGaH
hb:there	DhNIhGO afQGddI GjIDGDD aCCIiHJ
hb:therefore	bcgI.DM
hb:these	bBbAFCJ bCDeJFM aAeENfM d.AFeHG
hb:they	ceULdCQ dbTEbeL aePPABH
hb:third	ECKgAGD
hb:this	FBhIKa. CFdFA.B MCiEGHJ fadINeb
hb:those	DbH.ADG
hb:though	FgJEAbB
hb:three	QOFda.S  LKGfEdH NHF.cDH
hb:through	FNFEgAM JJGeAdH CMDKlEF
hb:time	kBKFHGF kcHFKEA
hb:to	.djEHJL KagbBHB DBiaHOJ pddLEdS
hb:total	MKODgHJ   KHHEgGI
hb:tracking	gDLdG.E
hb:traditional	adNBBFF
hb:train	cEKkEGE
hb:trained	fCHFbGL fbMGhDE
hb:training	AcMDCd.
hb:transformer	..Ob.ED
hb:translation	bbRAdIF  bbQAeJC
hb:treatment	DEKCa..
hb:trial	bCDHEkE
hb:trials	caEGFHf
hb:tutorial	GJEjLEI
hb:two	OFBfaFQ MFdhGDL JCDcA.K
hb:type	cbJ.FaG
hb:typically	jBLFLLF
hb:unlike	fJFeKAF
hb:up	.KP.bB.
hb:use	.EMhLaG  bDKhHME
hb:used	dDLkQCN  eCLhJ.H CEHkNEG
hb:user	abIaA.K
hb:users	gaLGbBM  f.OGABG
hb:uses	BFRjKDH  GHNlJED
hb:using	LDRgbAQ FCTdcAJ NCKbe.G
hb:usually	hCMC.CF
hb:various	bAAcDJJ
hb:version	JG.FCGi
hb:video	dDAAFKC
hb:visual	FKaiNII
hb:was	bEgdHJa  BIfbEGb cCBgHJ.
hb:way	BCHfDHJ
hb:we	KMefGIL  WOjhHJG oebKBDJ
hb:web	igDJHHH
hb:well	AARFgAL
hb:were	FLMeaIZ HGJ.f.J  EIIgAJR
hb:what	KBfDCGK
hb:when	..TEfCP  AbVFgEG
hb:whether	eheFKFH
hb:which	gAJDbDL
hb:while	EiIFFbH
hb:who	K.FABdG
hb:widely	fLJcDbB
hb:will	afcbJIC cfCcPNA  GELeCCM
hb:with	bIKaAcE  dFNEhAH GHJgHdF
hb:within	DDFBeBI
hb:women	GDIEg.H
hb:word	.GKb..F
hb:work	BCkIUCJ ABgDUFI CDjKR.J
hb:works	eBABHGJ
hb:world	kDNKD.G
hb:year	c.DLBBb gcIOIGd
hb:you	IIDBHFh
hb:“	GBMhH.B
hb:”	FDMGFHi
hres	LKIFEfg IGJHhc. fabDCFH ZQOBFkh
hwe	LRKc.ae EHFCabf AJEc.EG RPPcABb
ing:0	DCEBAFl aADFDDn Bba.BHE GMPaaBe
ing:1	bEFaDAT  aa.ADFI AGIAAaM
ing:2	.DCaGaL   ABFbFbL
ing:3	eFAEEbB
k3:*al *ts *te	FDIIbcA
k3:*al *ts on	GHJHAeB
k3:*al *ts show	.DLIcBC
k3:*er , *ng	KcBeBID
k3:*er , our	HHIMCjC
k3:*er , the	GdIB.EJ
k3:*ls . gov	DCDEFPj   CCCEFPj
k3:*ly , a	dGBbLFC
k3:*ly , our	GFNcDcC
k3:*ly , the	D.EeaKK
k3:*ly , we	BCHaBaF
k3:*nd , we	CEHfGAB
k3:*re was no	GEBIgDF
k3:*re were no	DCBFiJD
k3:*st , we	GELgaFC
k3:*ts show that	JHEDhHC
k3:*ts were *ed	LFIkIDC
k3:*ve *ts on	GFKN.dC
k3:a *al of	EGLEfDH   MGGFgBE
k3:all *ts *ed	IHHbGJg
k3:as a *lt	.bMHfAD
k3:by *ng the	CKLbcEE
k3:here , we	EIkGIGG
k3:in *on ,	BcED.BK
k3:in this *er	cIBBaGL  bKcI.JB
k3:in this work	bCbBTRC  bDdESRA
k3:the *al *ts	BJJ.cBE
k3:the *ce of	eDQeCHH
k3:the *ed *od	JHPjEED
k3:the *on of	daHHCiK
k3:the *se of	FagM..E
k3:the *ts of	IJ.DfDG
k3:the *ts were	ACEkKDC
k3:the *ty of	BdND.aG
k3:the *ve of	bakKGDA
k3:the aim of	ABkHIFC
k3:this *er *es	INhAIFO ELe.LIK NLkBHAE
k3:this *er *ts	cCC.LKH
k3:this was a	JFIlHCB
k3:to the best	HagLIAB
k3:we *ce a	.DcEKGB
k3:we *ed 0	LGFCiGE
k3:we *ed the	fcbaPGH
k3:we *nt a	ABeENQD  FFiHLPB
k3:we *se a	CAeDIPE  E.fEHPC
k3:we *se the	JHiFGBG
k3:we *te our	DDNC.fD
k3:we *te the	FNHaDiH GLPCdjE
k3:we also *ce	FENkKGC
k3:we find that	GbRMiCD
k5:*ls . gov nct 0	BBBCDLf
k5:a *al of 0 *ts	HEFFgDB
k5:all *ts *ed .	GFGFHGg
k5:in this *dy , we	FEbeHIA
k5:in this *er , we	cJACcFH  .KdIaJA
k5:in this work , we	aBcCRPB  .DdDQPA
k5:to the best of our	HbhLIBB
k5:to this end , we	MNaaHED
k5:we *te the *ss of	DDLiJCB
key:	cKLfJIl BHHbPMo lFIfVRb GMUa.Ab
key:conc	bdNBKdU BaI.GeN bcN.RHK dbIEFdM
key:conc+meth	bBGJcgN
key:gap	agFI.EG ddBIcFI AhIEIFI
key:gap+meth	AfLBGCL aeNAECF BfIAQAF
key:is	l.MDOCB hbJDF.c kCLAUPF caJHEfP
key:is+aim	CJfCFbG
key:is+conc	fCLbQAG  eBEaPGB
key:is+conc+meth	hEDBSBJ
key:is+gap	AjJKNaM EnIFHaM .fHLNGD
key:is+gap+meth	DiPdENG AcNfGHC GjNaDMD
key:is+meth	fFJcJCX dILfJAN fCEaESQ .BGDGgH
key:is+num	EAJaFFd ADSbB..
key:is+num+meth	aBTgGKB
key:is+num+res	BEIFg.K
key:is+num+res+meth	FBNbBBG
key:is+propose	fCHAKEU faF.KJO dGHbLIH
key:is+propose+aim	aLgF.HH DJiHaID
key:is+propose+aim+meth	CHdCDdF
key:is+propose+conc+meth	aKaDKbb
key:is+propose+gap	GmI.LHE
key:is+propose+meth	KCeeMIQ IEhbNHK FA.fIGE
key:is+propose+res	dJbBBAH
key:is+propose+res+meth	dDFfKGI
key:is+res	ccIBHaZ fdBEBDP A.RcDaH bCDGIgJ
key:is+res+aim	DHfaJID
key:is+res+conc	BJGBccJ
key:is+res+gap	eAUDCaF  fARCAJC
key:is+res+gap+meth	e.JLDeC
key:is+res+meth	B.KhDGM  DAMiDGH
key:meth	cHCfKGH bFB.DCD eEEdOJI KNJiCBP
key:num	CONEPFn BERJNIm dLBdQIi EHKDIBf
key:num+meth	BEIeBJ.
key:num+propose	CKadFGA
key:num+propose+meth	EDKAgEK
key:num+res	.ESOlDF h.MDiNI AAPFjKJ CFEOg.C
key:num+res+meth	bJSPgaN dEMGf.G dHNOgDF
key:propose	gGB.BH. jBEEDDB
key:propose+aim	dFDCHaL
key:propose+aim+meth	EAccJJF
key:propose+conc	CaCCAbM
key:propose+gap+meth	gAbHOIE  h.BLKJB
key:propose+meth	AbaBMDD aACaOBL CbfHGHF
key:propose+res	BECHBhQ   CDcAHiJ
key:propose+res+aim	gDBGIDB
key:propose+res+conc	DAaBMdD
key:propose+res+meth	bEAPbeF
key:res	AGMNfeS dBILgcH .EH.aAJ KLORdgW
key:res+conc	bABFDbQ
key:res+conc+meth	bEOEfBG
key:res+gap	dgIEECI
key:res+gap+meth	b.PICgF
key:res+meth	BAUHAgA BBLaDd. .aRI.bb HIII.eH
key:was	DIWiCIL cAPaBF.  GJLiCIM
key:was+meth	DNHhDHF   GGIiDLD
key:was+num	GDPbbFH   JGGd.HJ
key:was+num+conc	FDDFjGE
key:was+num+meth	KKNDjHE   SJHBhIC
key:was+num+propose+meth	GEH.eLJ
key:was+num+propose+res	DCakKCC
key:was+num+res	IFGHfdK
key:was+num+res+meth	JEFcEeF
key:was+propose	BA.dFCF
key:was+propose+aim	gdiJAED
key:was+propose+aim+meth	fBeFGHB
key:was+propose+meth	JIEeACG
key:was+propose+res	FGIBdBF
key:was+res	EHQFkIV BDL.aAE  EGJHlIQ
key:was+res+meth	aGMjKbI   aCFhLeF
key:we	aBacQKC  CDdfUOM
key:we+conc	e.IeJEN
key:we+conc+meth	CKMbIhF
key:we+gap	CdFcECG
key:we+is	fE.DEGG
key:we+is+meth	MFc.DaL  OEbaCAG
key:we+is+propose+aim	IGiEGGA
key:we+is+propose+meth	FOAcIEB
key:we+is+propose+res+meth	DaBIAhB
key:we+is+res	DLcHd.I  ENcHcAF
key:we+is+res+meth	LRaDf.F  KRaJgaC
key:we+meth	DKCdcMX  FMBfaNL
key:we+num+meth	LICfFGM  INAfLFG OJOgcDG
key:we+num+propose	a.eJaAH
key:we+num+propose+meth	.CdFHBG
key:we+num+res	aaJCeFN
key:we+num+res+meth	LNOdfDI  MMOBhCE
key:we+propose	bDAaMDB e.GbICB DHeaVDC
key:we+propose+aim+meth	.D.cPDC
key:we+propose+conc	IM..CaI
key:we+propose+conc+meth	BJdGDdD
key:we+propose+gap	IJjFDCD  HHmJGGA
key:we+propose+gap+aim+meth	b.eGHIA
key:we+propose+gap+meth	GDBeHAC
key:we+propose+meth	BIBeNEI .FFeHFD DHacMDC
key:we+propose+res	EFAbBAI
key:we+propose+res+meth	GMGddFG  NOFddFB
key:we+res	FMECbeD
key:we+res+conc+meth	EEABAaC
key:we+res+meth	OFGEAeR  WFEGAfF
l:00	MNGCAcg JIADAaj ACcEEDB OOOb.db
l:01	DJb.ABN MOMagdH LRfcAEK ndAHKcb
l:10	kdKBDQC eaaBJPd kdSBEME AIOBaGH
l:11	LMaaB.K cBGdEHC XSeAadE gcaCCKG
last	KGaLDbj NIJFhdg  SLLSZmh
len:14	aEE.CGB eaKGCEg BCeeHIM BIPbaFJ
len:20	cCJ.aBN h.HCABH .DFdDFR ILPad.G
len:28	dFE.FAJ cG.cJCD fAGBGFF CGNBBdG
len:40	ABADB.B DACeAFI DDbD.AF hBCJCbb
len:8	QQJJaZz JMJQPVz GGABFQq RNRAfSk
len:99	MAdb.Ha LGfBcBE IccACCC
n:1	GEhec..
n:10	ADFb.G. .DBABJd AACcGFD bDHa.CG
n:11	CAJf.GE DaBjIGK BBGmLFL BHKacFC
n:12	.bEACCL  e.CD.KL CDHABaJ
n:13	GB.FaEA   EEKFaDA
n:14	aMVCBBc fGJFcEG DFGbcFG .KQCCAc
n:2	COFgdCL
n:3	aEAB.BO f.CCBFI CFA.aAM
n:4	iCDFAHP ocHGAHM cG.C.EH
n:5	dcaHHFc df.GNJf  hCCAHCb
n:6	dA.EFF.
n:7	AaBCEDG FBcDF.A dbEDBGK
n:8	CDEcD.F EDJdCfa cB.CEGJ DEAhHdI
n:9	BIKaDA. CLI.acb
nn:0	cCEAHCH .CB.GCe d.aBGHG bIMCBaH
nn:1	EHDaICe eGFF.Fe  EJLgIAb
nn:2	FFN.fDA abMAbIa FCHDpOB EJJbBcB
nn:3	CGHFdCc
nn:5	FMLGgHh   FEFFdHe
nn:7	MIFHmMa   JECHnQC
p:0	kABLOU. icDLLNe cIbAFIB zeCWLNE
p:1	keCJLUI neeQJTB aaIbDIE mfCCXUK
p:2	adAcOEI BdadRNB F.CAAdJ icdbRUL
p:3	IGChGHE NHBkHIC HEABbAD eBEhOVM
p:4	GJFd.Dc KOJcBAh  ADIeBWN
p:5	IGKabDd LKKBfch CCHBCC. HJHfbKH
p:6	NGACbBC PLGCagb EAcCHCI OJH.hHL
p:7	ZVMGgfg IEHaeAb HHac.GL ZUSKeif
pn:0/1	HGkfaB.
pn:0/10	ca.FMPC bB.FSOC aB.FLJB
pn:0/11	d.cINJI   occMJGE
pn:0/12	qBcNSSO  cLcHECB reBLOOI
pn:0/2	CRbeEKD
pn:0/3	cBAEDHM
pn:0/4	hGG.VUN kcKCLKH cJ.aQPF
pn:0/5	dABMFE. hdDVQNA  jFCJCB.
pn:0/6	kFDJTV. n.JSLMa fIaENO.
pn:0/7	AF.IBCA CadJPKa
pn:0/8	fBDCZVG aACaLJD hEEHROI
pn:0/9	hbGJWSH i.GHMKE cADIOLD jdFGEEB
pn:1/10	mBJBSQ. iALATNa gEI.PK.
pn:1/11	gaCBMKH   hdbDKHE
pn:1/12	jcFDPZQ   hdHCWVL
pn:1/2	BMKcc.K
pn:1/3	CDbEbFI
pn:1/4	eeGGCMM kfCMDPI
pn:1/5	eeEIICB ihDHNOD
pn:1/6	abBEHGG hfcNMMC
pn:1/7	abAEFMF edcLFIC .aDBHMB
pn:1/8	AaBAKTJ .E.AMLG AbECFQH
pn:1/9	eA.ENHE dbaHILC cDGAKFF
pn:2/10	ejAEFJN elCGBGN .e.EFMF dceAHFC
pn:2/11	a.BcGRK
pn:2/12	dbKbLZS   eaDaPVP
pn:2/3	FHEeBaI
pn:2/4	.LCcH.K CIbcGII
pn:2/5	EcABDDA Cf.AHJa
pn:2/6	ECDdLCD BAAcMIC
pn:2/7	BgEE.LT aiBFIKM EeFCcIF
pn:2/8	Db..HEC  Bc.GFJF
pn:2/9	AGCcERD CGAeOPB AFDbHLE
pn:3/10	DFAfFEC CF.cIQC
pn:3/11	JaEiKOI
pn:3/12	fbdaOZT   gb..OWP
pn:3/4	IHEBhFH HGGah.G
pn:3/5	IF.bFCd
pn:3/6	AGAaGHD
pn:3/7	HC.dHDU JDdcMFM
pn:3/8	EHJhAbH HFKeacD  IGDfDCD
pn:3/9	HCCdEBN
pn:4/10	GDDeaLD  GbIe.IC GEEdALC
pn:4/11	DFAabPK   FFEadKH
pn:4/12	CAGfFZS   ADIfFUP
pn:4/5	.KaIBaa DKGGcbc
pn:4/6	IHFeaGC
pn:4/7	IGQcb.G JLKebdE DCPb.CD
pn:4/8	JMGiCDC GFKhFG. IOCeBHA
pn:4/9	HFaaHIA EHaaHJb
pn:5/10	HJB..ab  FGBfRbd LGEbaLA
pn:5/11	JCEcCMJ   HHGcAOH
pn:5/12	B.FaASX  DcEcFJB BDD..OQ
pn:5/6	EBGGdab IFGHfec
pn:5/7	aRCBCab LWD.Bbe
pn:5/8	LFAcBBF  OIabGAH CCDadJD
pn:5/9	REIceHJ  XBH.iOE
pn:6/10	GFA.ADB  DF.cMa. GEA.eRC
pn:6/11	UNaabLJ   LIJ.cKF
pn:6/12	GCKadRT   KFGbcOO
pn:6/7	GB.H.aI KPDHhgD CacFACM
pn:6/8	GHFDDdA LFMB.ha
pn:6/9	MQGdAAC JKHdB.A KQDdDaD
pn:7/10	LKJ.d.D HGKbb.A RQEAaAA JGFBcBE
pn:7/11	ROCagMI   JGICjMG
pn:7/12	OCMdcXZ G.JdaHB JbKgCJC NGFcdUS
pn:7/8	.BDIBfB I.DJafd  IADBIhE
pn:7/9	HJDEdbG MFJEgfC
pn:8/10	IEI.d.G DDHdaDD NDCAeCJ JFLJacE
pn:8/11	TRGceGO  LKHiAMC OKIGfDL
pn:8/12	JOCAeII   TKK.fLH
pn:8/9	IGaIAad FGAOdfb  HEcHP.g
pn:9/10	.CBeJDB   JFKLLkB
pn:9/11	LSLDDe. ELJdABI FNGaCbJ PJKIDea
pn:9/12	ZTOQbjg GEDDdEJ ECbAfJK ZTSRalh
q:0	HJDMHcj NJMGghf bCfEBFG SLKSZki
q:1	JTaCBdc PN.d.Ag aKe.aFE WNOZBk.
q:2	IFF.aeE  HDDd.FG QLJObiC
q:3	CDD..BE c.DbELC DCAaCCC NJJDcaF
q:4	BbDCaKB dc.EIHb  PNI.eHC
q:5	ACDAbQJ d..DEKB b.BEKJC RKFfdNH
q:6	kcDaGZU e.bBOWA gAFDHNF jBJbCZU
r:0	n.FLUUA jcFJMMe eIBBGGA ugEMWTI
r:1	jdbCWZI fBeHLQB bbHBIPD kcB.XWO
r:10	HGAMFbj MJLGggg bahEaIH RKLRZlh
r:2	eeCbTRL gfCDNNC BcDCEEC icfdUYO
r:3	FdCdBTS cecEKOI GcF.aGF KIIhAZM
r:4	MJGiaMJ IGAgFGD FDGfGBF PJHfbZP
r:5	MFBdcMH D.BeIIC ICbaFAC VMMchZJ
r:6	MMGcgNG KOEf.G. FGGcEAC QKGalWM
r:7	ZWD.hBD PLDgCDc VTAeEDF WOOOmCN
r:8	INIJahA PKIBecd cHDAcGC ZOQZDoD
r:9	ORIMJib CKA.CBG FNBcD.F ULNZIkb
s1:0	KaFFhMb E.NeMFf  OGIInHH
s1:a	EHCcaFJ BIAeBHL dDC.HDG LGHadBC
s1:additionally	CB..DcK
s1:after	KJFmBKG FIDiKID
s1:all	GAbBaBb   NHHcADL
s1:although	HiTDaAG  HjLHCEA
s1:among	gE.MfEC
s1:an	HEbdDDF
s1:analysis	FEK.DdG
s1:as	eACJ..O ha.MaAH
s1:at	.GUAfIL b.QCc.F AJPfEBD
s1:based	ABH.bAJ
s1:both	IICaaaO
s1:but	MkECbBH
s1:by	EMMCjGL  FMMajLG
s1:clinicaltrials	CCCEFPj   CCCEFOj
s1:compared	EAQQfdF
s1:current	A.R.BGg
s1:data	AFHdCD.
s1:deep	mIMCFFC
s1:design	.ANbJbD
s1:despite	CjLJcHE
s1:during	cBKeEDE
s1:each	IGMjDMH
s1:empirical	GIMFBeC
s1:existing	beRGPMH  ddOKNLD
s1:experimental	EJTEdCH  KJOJeBC
s1:experiments	GIJE.dJ
s1:extensive	JHJFEgC  IGIEFgB
s1:finally	EPKab.N HJKEidJ DMIdBBF
s1:findings	JGMJhkE
s1:following	GGGlJLB
s1:for	CBLbAGN
s1:forty	NIGCeGC
s1:from	DACEhII
s1:further	LAEGBgI
s1:furthermore	GAKbA.L DaOdG.I
s1:given	faCBMGH
s1:here	AJmLKE.  HKoMHHa
s1:however	XgJH.cO QaDBafD UkJFDBB
s1:human	gIbAKbG
s1:if	.cKdIBG
s1:in	cHbAEDN  bIg.HME CEaACdK
s1:instead	dJAeKLB
s1:isrctn	CCCGFPm
s1:it	DeCaCDK  EbLfdMJ b.AEKlH
s1:knowledge	lLJBDDC
s1:many	bbN.BEH
s1:moreover	DDHaAbN CBMfDAG
s1:most	DgUF.BH baPJdDE FjRPBBD
s1:nct	BBCEDMi
s1:neural	dbNHHHC
s1:no	HDJGiHE   FGHHiHE
s1:of	.DGOpLG
s1:on	JDaFkFJ
s1:one	bHDAA.E
s1:our	QPcB.cD KG.eCCG ZWbDbaE gaBLLhc
s1:participants	FEGeAHF
s1:patients	IFFoNcF
s1:previous	AiHIMKG
s1:primary	DEHfGBG
s1:prior	f.QDDGD
s1:recent	hCOHKGG gbOCICD gDKOGFB
s1:recently	oFMHKJD
s1:results	GKGIedL  KKFGeaE
s1:secondary	ADDfHLJ
s1:since	b.HfMHF
s1:social	daIBGGF
s1:some	lBLGaGb
s1:specifically	IbGeHEE  IbLhHFC
s1:such	cjKEKHK ghRGEBH AjHCMKH
s1:the	FE.bCFD EAaACAN GFGhBDO
s1:then	MBUiEH.  LaRlGJa
s1:there	ajPGcEJ bhNBGBF DhLBJHC
s1:therefore	addFAEF
s1:these	fEH.FBK  gFFbK.J
s1:they	ADQDgaM
s1:this	KbhFLhJ DCfEFaF QchHIeL
s1:three	JIDAbaF
s1:through	DJKElED  EJIInHC
s1:to	fHeaPOD CLIiFD. ANhaQSF kecEGDD
s1:training	iDGHCbB
s1:trial	BBAHCpP
s1:two	HJFgaKE
s1:using	BGOdaII
s1:various	aHIhJGF
s1:we	NLbiKHH  VLeiIEI hbACCFL
s1:when	bBTFfDK  bBSGdCD
s1:while	FiKFFcG
s1:with	cMLCfBM
s1:yet	agMMJGa
s1r:0@0	CCJhKHA
s1r:0@1	IAHabHJ
s1r:0@2	HaJKmKB
s1r:a@0	BDChQSN .BaCMJG  HDIjLJE
s1r:a@1	BAJacSI bAJePNE
s1r:a@2	FMIdABG HKFlJHF
s1r:a@3	FJaBbEG
s1r:a@4	KOaEBbE LNcEdaE
s1r:after@1	IG.kPGB
s1r:after@2	LJHhDOD
s1r:all@1	b.F.aLI
s1r:all@2	MLDabMJ
s1r:although@0	.hJGGFB
s1r:although@1	JiHAFIB
s1r:an@0	.AHcIGE
s1r:as@0	eaQPKJD kANNGFB b.LOIFA
s1r:as@2	d.AE.JD
s1r:as@3	AHQEafC
s1r:as@4	CMfM.CI
s1r:at@1	aEHhHIC
s1r:at@2	.EJBbED
s1r:at@3	.aHBfHF
s1r:automatic@0	jIJFCDB
s1r:based@2	ML.cFLC
s1r:based@4	JHBHfAE
s1r:both@2	HGGCgIE
s1r:both@4	JIHaEdI
s1r:but@1	GlJKIGC
s1r:by@2	DJJadOA
s1r:by@3	EILCfCE
s1r:by@4	LJHfaEF
s1r:clinicaltrials@4	CCCEEQj   CBCEEPj
s1r:current@0	eGMaIHD
s1r:deep@0	oHKHFFC
s1r:despite@0	Ef.FEHB
s1r:despite@1	EmGJIIB
s1r:during@2	LGGhDLB
s1r:existing@0	AaJ.HIC
s1r:existing@1	beKHKHC
s1r:experimental@3	HHJFdCB
s1r:experimental@4	IINaFeF
s1r:experiments@3	LIOCEeD
s1r:experiments@4	LMEBcCG
s1r:extensive@4	MMJPDhF
s1r:finally@3	BLHcABH
s1r:finally@4	OLGb.AI
s1r:for@0	A.IfKIB
s1r:for@1	CFCbAPH
s1r:for@2	aaCFBBG
s1r:for@3	AHRaA.F
s1r:further@4	FFKK.gI
s1r:furthermore@2	C.QADcD
s1r:furthermore@3	OPFb.AH
s1r:furthermore@4	PRK.bBG
s1r:given@2	JFIjDIA
s1r:however@0	OlOEBCD IfL.baA RlLEA.A oiDPNKC
s1r:however@1	RgJDU.E PgHBRBB PgJDObA
s1r:however@2	LBaEdCF
s1r:however@3	GDLGcbI
s1r:however@4	.DK.aBI
s1r:human@0	gIHEEEE
s1r:in@0	fEC.LSG gbBIFID fIB.KLD CA.eIJD
s1r:in@1	HIcaAEL  IMhBHGB
s1r:in@2	IEdaCMO  FDeaJQC MICAdID
s1r:in@3	KL.B.bF  IQdbAHB LGDKAeD
s1r:in@4	CADG.aU   JEHAFeJ
s1r:isrctn@4	DCDGEQm   CCCGEQm
s1r:it@0	EAbabNJ
s1r:it@1	.bbDDFI
s1r:it@2	BEEgNGA CGAeOI.
s1r:it@3	FB.CBcJ
s1r:it@4	C.PHaeM
s1r:knowledge@0	lJFJECB
s1r:many@0	ecIKHHE
s1r:moreover@2	HAFcKbD
s1r:moreover@3	OORgBCE JHLlIHC LLPbD.B
s1r:moreover@4	AKAGa.H
s1r:most@0	EhMLNIG
s1r:nct@4	BBBEDLi
s1r:no@2	ECBFgJC
s1r:no@3	JHHLgG.
s1r:no@4	FFFIdBJ
s1r:of@2	a.EOnED
s1r:on@3	KKABiJE
s1r:on@4	KKBLfaG
s1r:one@0	EbbaGGF
s1r:one@1	hJMDdAE
s1r:our@0	FFFbbBG  LJHh.AC
s1r:our@1	GEFacEG  RHFadFD
s1r:our@2	IIG.AbI  PNJ..cE
s1r:our@3	QPcBB.L  NPdGbCH
s1r:our@4	QRhIbEA  RThLcFF
s1r:participants@1	FEFkLHC
s1r:patients@0	HDDiJEA
s1r:patients@1	DDCiKGC
s1r:previous@0	EgBKHGD
s1r:recent@0	c.MMJLD  b.LLGHA
s1r:recently@0	iCKJHEC
s1r:results@2	IJJFbeD
s1r:results@4	GHLEfEG
s1r:second@2	BCLcAKC
s1r:secondary@2	JFFnMJF
s1r:specifically@1	HaFfLNC
s1r:specifically@2	AFHfMED  AFMgJCB
s1r:such@1	DlPHKJD
s1r:the@0	AdfBLWX FdgDIPR A.EbFNI gccBKJG
s1r:the@1	fDBfKSV aAAcLNO cHGdMMG f.abIPI
s1r:the@2	BBDcCHJ AA.BABQ CBPdEAL CE.eCPD
s1r:the@3	RECabBU MFBdFAR KCAeCGM NGGGdbM
s1r:the@4	ECCG.Ae  HBdEfEL NHJQEcj
s1r:then@2	IJIa.Bc
s1r:then@3	HGKbAaB
s1r:there@0	bbG.FFB
s1r:there@2	FbFDgJC
s1r:there@3	KEKAgIG
s1r:there@4	F.EFCdF
s1r:these@0	cdKDGHE
s1r:these@3	MJCBAcG
s1r:they@1	aaJaFLF
s1r:this@0	BaeAQMZ edAJOIO KClCMGG b..aILH
s1r:this@1	NdjCHIL LBlFCJH MecDFDG
s1r:this@2	HB.cAKV IEAgHLP  DCDDfLK
s1r:this@3	VHdEDfN WKeCCcH  JIJGBhK
s1r:this@4	P.INLlA  ObHMLkF IDGJNh.
s1r:through@3	MINKoHB
s1r:to@0	fLcGLLH  eOABJGB lefJEFB
s1r:to@1	c.eCVWC baHeML. CEkHTQA
s1r:to@2	GFgDKKE
s1r:to@3	AEeaKFI  BFecRHD
s1r:to@4	.PGj.JL  .PGi.MH
s1r:trial@4	BAAGFpP
s1r:using@2	CBMgFCE
s1r:using@3	HDLAeGD
s1r:we@0	EDjCFJT cDcFOOH UMieaBF lgbINMD
s1r:we@1	EKDd.BL  JOFddaF dacAFMD
s1r:we@2	L.EeFHB KDCeFLA  HHJaADG
s1r:we@3	OPGiFFF PMLgBDB JLEgGDI JGKebGE
s1r:we@4	FMdBF.J PQGBadE BHhBHCG JEPJacC
s1r:when@3	LJLBe.E
s1r:while@0	GgEBNLB
s1r:while@1	AcGDLbB
s1r:with@0	dKa.KFF
s1r:with@2	FDKbcNB
s1r:with@3	RMMbfCG
s2:a total	OJKFgGG   NHGFhFE
s2:additionally ,	EC.aEeJ
s2:all rights	GFGFIHh
s2:as a	AbaIeGG
s2:at the	cCQ.A.H
s2:clinicaltrials .	CCCEFPj   CCCEEPj
s2:deep learning	jFICDDB
s2:experimental results	GJQGbaF  JJNJcaC
s2:experiments on	GGNPBfE  GGMOBfC
s2:extensive experiments	GFIDCfB
s2:finally ,	COLdBAM FGIBfaJ BNKfFAE
s2:first ,	FBDcBFH
s2:for example	ebKEBFE
s2:for the	bHPGebG
s2:furthermore ,	GaLaA.N DcOeI.H
s2:here ,	AJkIJFG
s2:however ,	TiIJbaN NeEEafD RkIHDCB
s2:in a	AbHcKbC
s2:in addition	CaABCBK
s2:in contrast	DNeeaGE
s2:in our	LAaaDBE
s2:in the	cHJcdMK  jKGf.MC
s2:in this	AGcEBbH  BFgIDPA EFc.JjB
s2:isrctn 0	CCCEDMj
s2:moreover ,	BCGBadM
s2:nct 0	BBBDDLh
s2:next ,	FFIkKHC
s2:our analysis	KKaIEgC
s2:our code	a.hIJIG
s2:our experiments	FHMEadC
s2:our findings	CEAIFgB
s2:our method	JILf.EE
s2:our model	HIIdaEE
s2:our proposed	JJKbfEB
s2:our results	KKdBDcF
s2:our work	KIfACIE
s2:participants were	KEFfEFB
s2:recently ,	lCMHJJD
s2:specifically ,	FaGgNDD  G.KiKDC
s2:the aim	A.mIJHC
s2:the experimental	GEIc.CC
s2:the first	CHFdBJH
s2:the goal	HIkHGCE
s2:the intervention	DDGdGcH
s2:the mean	EBBNnGD
s2:the objective	aAlLIBB
s2:the online	BBHCEHf
s2:the primary	bBcgJJM
s2:the proposed	HFEfEEM
s2:the purpose	DChM.bD
s2:the results	LOCHe.K
s2:the study	GCAdGdA
s2:the system	MGHgBcH
s2:the use	gAJAJbF
s2:then ,	IBNe.ED
s2:there are	akLDLHD
s2:there is	bfGHLgD
s2:there was	ECCFfDG
s2:therefore ,	AfeEBEG
s2:these findings	CHaKFfG
s2:this is	DhH.IBJ
s2:this paper	IPhaRFW CKdaNKO NPlCO.G
s2:this research	DGgIaDJ
s2:this was	MHKlECE
s2:this work	IPlJIA.  KPmOI.F
s2:to address	CFcCEGA
s2:to the	HbiMJCB
s2:trial registration	BAAGEpP
s2:we also	cAHfBGF  RGHeAEB
s2:we apply	FFFgCKE
s2:we compared	aCGhNJC
s2:we conduct	JGBlKID
s2:we demonstrate	GBcENfG
s2:we evaluate	FLGBe.F
s2:we find	FaQNhAE  EbPPhAC
s2:we first	GCIAfFC
s2:we further	CLCeDFG
s2:we introduce	IKgACDE  KLiCBCC
s2:we perform	CDLhCFB
s2:we present	AFc.FHJ  DEeANIC
s2:we propose	IDiDLLH  KDhDKOD
s2:we release	HFhDIJH
s2:we show	DCJABcH
s2:we then	EHVe.EG  KGSgBEB
s2:we use	IISkAaD  IJQmEBC
s2:we used	IEHmKHB
s2:with the	aKbEbFG
s3:a total of	PJKFhHG   OHGGiFE
s3:all rights reserved	FEFEHGg
s3:as a result	.aNGeBE
s3:clinicaltrials . gov	CCCEERj   CCCEERj
s3:experimental results on	FGHIacB
s3:experimental results show	CEILbAB
s3:extensive experiments on	HFIMCeB
s3:finally , we	CJSccCG FEOAeaD BIRfaEC
s3:first , we	GEGe.GC
s3:furthermore , we	aBUeCBC
s3:here , we	AHkHLDF
s3:however , the	HeEAbJF
s3:in addition ,	Ec.C.CK
s3:in this paper	cICAbEK  bKdI.KB
s3:in this work	BDcBSQC  CEdCQOA
s3:moreover , we	aCNDAfC
s3:specifically , the	LJKiBIC
s3:specifically , we	BDCbOAB  FDFeM.A
s3:the aim of	AAkJJKC
s3:the objective of	aAjLGDA
s3:the proposed method	JHPiFFD
s3:there were no	EDBFkLD
s3:this paper presents	dBF.IIG
s3:this paper proposes	ILiDFHA
s3:this was a	LHJkDCC
s3:to the best	HahMIBB
s3:we also introduce	FDMkJGB
s3:we demonstrate the	FFEDJiD
s3:we find that	FaMNiBD
s3:we introduce a	BDcBLIB
s3:we present a	.BcCOQD  DDhFLOB
s3:we propose a	BcdEEMF
s3:we propose an	FGgEKIA
s3:we show that	AaIA.AE
tb:(	.KaF..G AFAaFbD bJeEGAG bEEDcCE
tb:)	AIAD.CB  dFbFJaC cFDAcGD
tb:,	AJK.dIb .IGAdDa dEKaAKB IHI.aD.
tb:-	AFCCaDa  BEAbGEJ bFHDaFf
tb:.	.EDABAA bCBADFe b..BDFI EMPAacB
tb:/	JFbaDFc GEFDAag EEgFKD.
tb:0	JIHDADi DGH.CGg  KLNEaBe
tb:0%	BEMImCJ  DHMEkGD BBDJiDK
tb:0.0	GFGFjID BaDHhBA EHEEiCF FDCAeIE
tb::	EJAEC.d
tb:;	CCGCeMc
tb:<	FEDcCBG
tb:=	LAEacIF   KDD.dGE
tb:?	eceOPCc  .agPLHe
tb:a	aBMdAAW AcKcABO fCHBaFI FGKbDfL
tb:about	aHBDHfA
tb:according	EHedObC
tb:accuracy	HEAbbCI
tb:across	.CB.D.J
tb:activity	AFIcBAI
tb:address	ACMecKF
tb:adversarial	EaAbJcF
tb:after	.DK.aCM
tb:algorithm	bEECCdK
tb:alignment	bDOj.DE
tb:all	GGJCaIg   KFGBgFF
tb:also	fJKgCLH   f.AfDOG
tb:among	ddJE.AK
tb:an	bGaCFAE
tb:analysis	ADbdGFN   ABBc.OG
tb:analyzed	IHL.abF
tb:and	DC.aCBL  CA.aAJK BEJ.DdI
tb:annotated	CFEfKAC
tb:any	DKDjAFJ
tb:applications	BaDcJCN
tb:applied	ceGABHG
tb:approach	aFH.eCJ
tb:approaches	aEBIcdH
tb:architecture	.daBCLF
tb:are	b.ADAGG  A.BbAKE jdcLFcH
tb:area	DaK.EgI
tb:art	eBNJbaa fBMNgba
tb:as	aGIabCG   ADLCfGH
tb:assessed	C.DjKaE
tb:at	BKH.aCF   KIKcAAJ
tb:attention	dBEaIKK
tb:augmentation	eA..LFB
tb:based	eABB.EQ
tb:baseline	ELPdaCK  EJOdaaD
tb:baselines	JCLCfDE
tb:be	E.F.BbE  EbBfELE bCGIAdK
tb:been	eaBHGOA  eaAFMKA
tb:before	bFBbAK.
tb:behavior	dGEDFhH
tb:benchmark	MDADfEG
tb:bert	HAEfcJC
tb:better	HHab.C.
tb:between	cFGbBBQ
tb:binary	K.JiIaG
tb:both	BFbAeNQ
tb:but	bIFAAcG
tb:by	C..ADCC   HIJfJe.
tb:c	JGJcBaF
tb:called	ga.KCBD
tb:can	.cKcDKB
tb:care	FHGabAL
tb:cases	CcFHccK
tb:challenge	bbJJ.dD
tb:challenging	cBOCabG
tb:change	dLFBGfJ
tb:changes	bBHbCaD
tb:classification	DEbBcDH
tb:clinical	ECDeBFa
tb:code	IKjEBJB
tb:com	IIdCDJA
tb:combination	IIFkGBH
tb:community	CaeFDCN
tb:comparable	IHILlCF
tb:compared	.EAcDBM
tb:completed	IE.CgJK
tb:complex	cFH.DeH
tb:conducted	FHEkMBG
tb:content	d.BHEcJ
tb:context	FHa.EfK
tb:control	.HaBcHP
tb:controlled	KCIkGA.   KIJkFA.
tb:corresponding	cIMd.Ib
tb:could	aECGhHF
tb:cross	bKAgHAE
tb:data	eDBBDFN cEAaCGH  GGKd.ID
tb:dataset	.eDADCL
tb:datasets	EDCAeFK
tb:decision	DBCdJaG
tb:deep	dKKeAAI
tb:design	gHbESdO hG.FRbJ
tb:detection	bJEAaAL
tb:development	DBdBIAC
tb:different	cHAFbbO aF.CbaH
tb:dimensional	dbKgGEB
tb:distribution	FcAaaIH
tb:document	dDcBCIF
tb:due	edADFGH
tb:during	GABdF.P
tb:dynamic	bAKgJCF
tb:each	CbHbBBK
tb:effect	FaGCeDJ
tb:effective	ECDF.hI
tb:effectiveness	GG.GbbL
tb:effects	bGNCc.K
tb:efficiency	aC.eCJI
tb:either	.FHbfLC
tb:elsevier	GFGHJLj
tb:emotion	FKbADgC
tb:end	DGEkDIF
tb:entity	CEAacID
tb:evaluation	GAFIfaK
tb:events	cHNeACJ  bKLiIfB
tb:exercise	CCFddHI
tb:existing	AHAaaCH
tb:experiments	FJbfHCG
tb:explanations	ADJdeFE
tb:f	FIFIi.F
tb:fast	AIHdeED
tb:feature	A.EbDIF
tb:features	HFfCF.C
tb:final	aDGIibG
tb:first	CaBAFdG
tb:follow	cbCDdEH
tb:for	DBfEBaR EDbCAdS .BfGIaO HDFbcEE
tb:form	CHJ.adG
tb:four	HFHgCGI
tb:framework	INbCfGG
tb:from	AHD.b.I
tb:function	ecHCAcI
tb:functions	E.EgIBE
tb:further	L.FbCBK
tb:future	dCeDIAP
tb:generalization	FfFfPbD
tb:generate	AF.fGNF
tb:given	eMDaFAG
tb:graph	aHcdGND
tb:group	FIACiMI   FGDDiKJ
tb:groups	FECEhJG   FEGFhIF
tb:has	edAIAEE
tb:have	iCD.IGK
tb:high	FaEcGbP
tb:higher	cHQFhDF
tb:highly	jIMD.aI
tb:human	ebECCDO
tb:identified	KL.bcHJ
tb:identifier	CBBGHIi
tb:image	AEBbJ.A
tb:images	bCIeEDG
tb:importance	FbNdGAb
tb:improve	BKb.CBJ
tb:improved	.IbJBcE
tb:improvements	EHHEbaI
tb:improves	DEJAJhE
tb:in	AeHFabU acCDHAK FcHFeaJ bDFFAfN
tb:included	OKLe.II
tb:including	gDAGdKE
tb:increased	dcFEEcG
tb:independent	FBF.IgF
tb:individual	eCCGaBH
tb:inference	IbFeBAG
tb:information	A.DDFeK
tb:input	bEaAKBH
tb:internet	fAALADB
tb:intervention	AEEdBDM
tb:into	aMGA.bO  dOEeDEI
tb:is	.daLDca   gabNEab
tb:isrctn	HFF.HCc
tb:issues	GeHcG.I
tb:it	bDECcDP
tb:its	aaE..AP
tb:joint	E.DhLGB
tb:k	FB.a.GF
tb:knowledge	cCE.DBN
tb:known	A.EfHJD
tb:labeled	dbPcDED
tb:labels	AAJhLAG
tb:language	AaA.KEF
tb:languages	.AAaGBK
tb:large	cdHHdBK
tb:learning	bEDaBcT
tb:less	Dc.A.FL
tb:level	BcHcEEG
tb:levels	BcbbCHJ  JcAgHGC
tb:linear	CDKiHCH
tb:linguistic	BFdBHcF
tb:literature	fbAELaI
tb:long	CGfHAiH
tb:loss	DbLcIgG
tb:low	.ALdADM
tb:lower	EICAagE
tb:m	HaKfF.G
tb:machine	bIbBDaI
tb:management	DAfBF.L
tb:many	eDBCFDJ
tb:may	aeP.CEB
tb:mechanisms	GCfEIcG
tb:media	AHFcbBI
tb:method	GG.aFcF
tb:methods	CDACa.L
tb:model	BCCbDBD
tb:models	a..CBCQ
tb:month	BAEDdAF
tb:months	DDFfFBJ
tb:more	ADCcF.N
tb:most	..BIeBL
tb:motion	IFHjBDF
tb:much	IBaFh.G
tb:multi	HfaADDI
tb:multiple	dDACC.L
tb:n	LIMafMd
tb:natural	GEaaGcI
tb:nct	aBDEJCb
tb:need	acMBEfF
tb:needed	.DdJDdB
tb:networks	FDcAF.K
tb:neural	bEbJcAK
tb:nlp	dHhJGEI
tb:no	F.EceKE
tb:noise	ICgaGEH
tb:non	dFF.cHK
tb:not	IdcGiPG Gacd.NE HecJdKG cCFHhJE
tb:objective	eHJagEE
tb:of	B.CC.BZ aA.C..M AcBBEDK CHFBbAS
tb:on	A.DFAaF
tb:one	BA..cDM
tb:ones	cDLDe.F
tb:only	.aGBcAK
tb:open	EbfJ..J
tb:or	fEKbaHQ hCJaDCJ gEGBFCI IFHbeGK
tb:org	FH.GDIh
tb:other	fB.EIdQ h..HGaJ
tb:our	GAECe.E
tb:over	BDCCBcR
tb:p	AFGEeFI   BCCEeFE
tb:pain	jeaHaAG
tb:parameters	CDOgGcH
tb:part	EDKgCaF
tb:patients	cBAMafP   aADLafM
tb:people	fJ.GIfJ
tb:per	IKC.gIJ
tb:performance	DaDbACM
tb:period	dII..AH
tb:physical	cKJ.bAG
tb:placebo	MLKaBdK
tb:point	.bAeHCI
tb:possible	bHb.I.H
tb:power	..FABcI
tb:practical	EeGdDDH
tb:practice	aeIBBaJ
tb:prediction	ccFaHKH
tb:presented	.EhEAGK
tb:previous	GHFddBI
tb:prior	HBDfeJG
tb:problem	afHD..L
tb:problems	eDcEIcM
tb:process	AHb.CAK
tb:product	bPc.AGE
tb:products	.AgII.D
tb:program	JECi.GI
tb:proposed	NIbCAeM LIbAFiJ
tb:public	h.eKGDH
tb:quality	AAI.bCK
tb:question	DEBcaHF
tb:randomized	HGGDiDa
tb:rate	L.D.eCK
tb:real	.bCEAbL
tb:received	BEICeDJ
tb:recent	fLaaEJD
tb:recorded	HDEjHFE
tb:registered	GDDHLba
tb:related	ADCa.BJ
tb:released	GIiCCKH
tb:relevant	dK.FaaF
tb:remains	EjOEDBH
tb:reported	dBAHhJH
tb:representation	.FEhHEE
tb:representations	.IBbGDI
tb:requirements	cGNbdEC
tb:resource	cEEaCDI
tb:resources	bh.MB.J
tb:respectively	IMKAgMB
tb:response	dDEACDM
tb:risk	HICDAgC
tb:safety	cgCFE.I
tb:same	JDcbEaH
tb:samples	DfFdFGG
tb:satisfaction	JGBafaH
tb:scale	acEbJFH
tb:scenarios	E.GCEfG
tb:score	CJHGiaG
tb:scores	a.KeACF
tb:search	CB..KbF
tb:self	EHCgBHF
tb:semantics	.IDgHJD
tb:sentence	bMBAaGG
tb:sequence	CEGiDHD
tb:settings	EdFEc.G
tb:several	.ECFd.J
tb:shared	ELDjCEG
tb:significant	BBPFaAL
tb:significantly	aINFacF
tb:similar	GFaGiCJ
tb:size	dFCEAAK
tb:social	.EGfCHM aCEdJEH
tb:solution	IeEADBG
tb:some	FEFgBEC
tb:sources	IHHCheE
tb:spatial	HANgHbE
tb:specific	gC.CCHJ
tb:speech	jcFAJHI
tb:step	aJJgCEE
tb:still	DfGFbEH
tb:strategy	DFAgBLG
tb:strong	DJLFcbE
tb:structure	acDDaDH
tb:study	GHAbABE
tb:such	AACCeDN
tb:summarization	CcdGIcE
tb:supervised	AHaEcAF
tb:support	BBLg.CK
tb:system	bBB.DAK
tb:systems	bJCAHgM  dMEeHdH
tb:target	.DaE.CJ
tb:task	dHA.DDM
tb:tasks	bI.aBFF
tb:technique	AAcDNdG
tb:test	dBCdEDI
tb:text	cCEcICH
tb:than	FIE..dN  CII.adH
tb:that	eBAEBFD
tb:the	BcIbBFG  EdFbHaG aDDDgLB
tb:their	bE.DeMU   GFDadIH
tb:then	EGLeBGD
tb:these	BaiH.IQ  AbgCHLH
tb:they	.bCDDbH
tb:this	FaGAbbE
tb:three	c.DDdEM
tb:through	BENhJaG
tb:time	CBbbaKP
tb:to	dFDAaEF dFEdBEH cCCaDEN aFJGdBa
tb:tolerated	HFFGadI
tb:trained	bG.GCcG
tb:training	EBBb.GG
tb:transfer	bLeBBIE
tb:treatment	CFFA.DN
tb:trial	ab.AGJf
tb:two	bFbAAFN  .Nc.AIJ
tb:type	BEA.CbI
tb:types	CaI.GcL
tb:understanding	CgaLa.G
tb:up	caGBbCL
tb:use	AADFcbE
tb:used	.IJeJbM bFMcHaH .GEhPEE
tb:user	eBfHJAI
tb:users	bKIcaOe bEJe.HI bICgbKF
tb:using	AGAcJdN DI.AabH
tb:value	bcMAaAG
tb:values	aAJeBDF
tb:variables	dGEbaOH
tb:various	bFEgBHG
tb:very	A..HJhA
tb:via	.KBbaQH
tb:video	cKbDADG
tb:visual	EDFCdaH
tb:was	aEDdCGE
tb:web	aAdFEBL
tb:week	GFCjEFF
tb:weeks	LJKmGDK
tb:well	CdEKecM
tb:were	FGJBeDZ   GGG.dFU
tb:when	AcEGHiM
tb:which	BBJbBAK
tb:with	EcBAAaU CgD..AP M.ceADM gAHHBeN
tb:within	IBabaBK
tb:without	eJFD.dN
tb:word	.EcBECH
tb:work	BBbGaaL
tb:world	bBDBcDK
tb:year	hELEAJh ibJGHMg
tb:years	hINBAaN
tb:–	bbHGdaE
u:"	d.Hb.I.
u:$	a.LGlKA
u:(	CEAaBGD FKbBbAC .AaCHBG cEFbBJD
u:)	CDaBCEB  BCdCK.G fDDaBJC
u:+	aHEFeCC
u:,	EBDaaFG  CdCAAFG CIJAbE.
u:-	FAD.BBF EABbB.G Ea.B.DJ AHJdD.A
u:.	.GD.ABB  aBaACFJ CKOAaaD
u:/	LCCaAEc KDGaA.f LAfbGJA
u:0	LILAcDg aDKCeGd J.AbbFD JMMA..d
u:0%	IKSGoFQ  FNSIqIH HEDFfFI
u:0.0	OHLJrJB baHLnAC MGIPtEH QGG.fJa
u::	ICCBAIe EDDFBHk Daa.IIA
u:;	KcH.aIg EBHaaHc  MGGBcEe
u:<	IGAaaCH
u:=	QFGcgNF   LFEbeOE
u:>	JGHd.IE
u:?	dbeQMGh  AahPLHf
u:@	EHdGgIf
u:[	DCEBfDB
u:]	CDECeD.
u:a	BJAcEBS CBAbDCL bIbbEJH BFHaEfK
u:ability	..cGHfM
u:ablation	HLGAJkD
u:able	HFNDicK
u:about	BACCBaG
u:above	CadHacI
u:abusive	hKAEHCC
u:acceptable	icEHGgE
u:access	d.EaHAK
u:according	b.DdK.G
u:accuracy	JHGdeCM  JHJBiBH
u:accurate	CEEBddK
u:accurately	bALADdH
u:achieve	C.CCgEM
u:achieved	AJNBd.M BGPca.E  DCEHDgF
u:achieves	JLGHhAL  JKFKhAG
u:across	G.CCdDN
u:active	.BGAbAK
u:activities	FCc.bL.
u:activity	.CJeAGO
u:actual	afNFcbH
u:adapt	..eDDKE
u:adaptation	aHacIBG
u:adapted	.GLb.DD
u:adaptive	EGdaFEG
u:add	BKLeCAE
u:adding	CBNBFiE
u:additional	BBFbBCN
u:additionally	EDHgEaI
u:address	BGf.IMC  AEiFIMD
u:addressed	AfJB.FG
u:addresses	AaDeLHb
u:adequate	f.DKAiF
u:adherence	FHIfABI
u:adjusted	IIHgCED
u:adopted	ABMcDdE
u:adults	BAHgOiK
u:advanced	a.DaJdB
u:advantage	DDeGeBb
u:advantages	bCJEHhI
u:adversarial	AFGgIbM  EIFhHdE
u:adverse	E.JajNN   DDF.iNM
u:affect	BcaFB.M
u:affected	bEBKf.H
u:after	CDAfEDO CAGbaDJ
u:against	e.JHAdM
u:age	ACGImIQ
u:aged	KaJfIeJ   KFIgHfI
u:agent	cEFbNgF
u:agents	CcbFFbH
u:agnostic	G.BdKaD
u:aid	EHc.LhB
u:aim	cCpMJMG KIpJPKC  nfhNAID
u:aimed	fekMBIF
u:aims	iShLLCL HOkEDAE oRbMJEF
u:al	bJDBGfb
u:algorithm	aHGdEDJ aIHeECO
u:algorithms	dbDABCP
u:alignment	B.DdFaF
u:all	FFKFdBh  BBFLcba LHLdcFN
u:alleviate	bC.aKIB
u:allow	aBA.FFI
u:allows	DPBACbL
u:almost	AaNEhIE
u:alone	AAHBDeG
u:along	GFDeDAH
u:also	aEGcAEU ECDbBCP CGJbDdK la.eCRJ
u:alternative	AAaaDCJ
u:although	IjOLBgI
u:among	gcaLABN
u:amount	dgJCFBF hhOFDaE
u:an	dKadIER  dM.dIJJ bB.CFcN
u:analysed	HFHkIEE
u:analyses	FGEkaFM
u:analysis	FFdAB.N  LHfGFgE ADBedUL
u:analyze	bDfEE.I
u:analyzed	cFAdGBI
u:and	CDC.D.Q  FAaaBCI dFJBDaE
u:annotated	HACgM.H  IBAhOBH
u:annotation	BBKgbDG
u:annotations	FfbbJJH
u:another	bEIBaAK
u:anova	EBBnNIB
u:answer	CbCaCGJ
u:answering	hEI.BCF
u:answers	bGKd.DG
u:antenatal	GFDfLiF
u:anti	gbcJa.J
u:anxiety	HFA.dEI
u:any	dECDfIR
u:appears	a.KGEkF
u:application	CeaF.BG
u:applications	A.E.NbL
u:applied	EdBeQBB
u:apply	.CFiKIF
u:approach	GEcaDbP
u:approaches	.hFDDAO
u:appropriate	cbCGFdH
u:architecture	aAc.CIO cdaBAGM
u:architectures	bCeH.FK
u:are	.cKDBDK CCLd.GF .eGE.IG eAFFGeI
u:area	ABaDCdM
u:areas	CGCiILe
u:arm	DDFagHK
u:arms	NKIBjIF
u:art	BFRDeAE bDLaACA
u:article	EIdEDDg
u:as	AEAABBP AGa.AAL ADBaIBH .EEBcGE
u:asked	IFJqOJD
u:aspects	AAAC.aK
u:assess	daBeKHH
u:assessed	a.JmNKL   bBFlNLH
u:assessing	b..dJBE
u:assessments	GaGhBKH
u:assigned	PHbabK.   QIKdbI.
u:associated	cHdHacG   i.AMbdH
u:association	AH.gEG.
u:assumptions	CGDgGDD
u:at	DBabDG.  EBeDBHA IHGgDCH
u:attack	hcGbGKE kfIaKJC
u:attacks	ddIKbgG
u:attention	.aGABAP
u:attribute	fcHEaEH
u:attributes	HCafGCE
u:audio	BGEkEIF
u:augmentation	ACBeLaF
u:automated	bD.ANcE
u:automatic	.DBaCDM
u:automatically	gCAALDI  eEbDICE
u:autoregressive	AFiHdGB
u:auxiliary	CF.bMeC
u:available	GDeBNBb  EChENaE
u:average	CBCIlJF
u:aware	KAcaBHJ
u:b	EaMA.Kg
u:back	bcLcDAF
u:backbone	DIJhHbC
u:based	AGAAGcF DHEbFeE
u:baseline	MRTdfDS  HNRcgaF MHHbcHL
u:baselines	HIJEiCJ  HIIEiCH
u:basic	abMcBCH
u:be	BabHFcE   .EJLBiS
u:because	BaJCCdN
u:become	jbFGEKK lgSEEGH
u:been	cdKaGNb  fcICLLG .BJ.aLf
u:before	FJcgJDA
u:behavior	CDAbGeN
u:being	cHAaBEJ
u:believe	cABJMfE
u:benchmark	GJBBaAO
u:benchmarks	LCNEdcH  LBLFdcE
u:benefit	dN.QCkK
u:benefits	f.DIFhL
u:bert	AFE.eGI
u:besides	JBFgIbH
u:best	AGdNmCN  EKdPoGH
u:better	FGcIafD   c.GLFiG
u:between	CcBB.BO FCAdB.L
u:beyond	CJFAbfI
u:bias	baDFb.L
u:biases	acHdBKD
u:binary	JF.aAaL
u:blind	DELiHII
u:blinded	IFIlKFG   HFHlKFG
u:block	CDFkHGH
u:blockchain	edHCCAK
u:blood	fcAaKCG
u:board	DIF.Aab
u:body	eAcFC.L
u:boost	EGGDfAF
u:both	ABEEbaZ bbECCbO GGEhBDH aBHNhbO
u:brain	eAa.IEG
u:branch	cGFfGLE
u:build	ADDiGLJ  .CEjFPF
u:building	AAdCBCJ
u:built	CBAeDLH
u:business	CFAaA.I
u:but	HeBHcbM Ifb.BGJ GdCEdBH
u:by	dIA.CAK eCFC.eK AL.baIK
u:c	eBK.CCb
u:calculated	bHEjMJF   GDCpPJD
u:calibration	JgL.eCD
u:called	dAdGHEK  cDeDMHE
u:camera	AbBeLMK
u:can	bBaGHaE   faAMQoI
u:cannot	DfEDAAH
u:capability	eCLcC.G
u:capacity	bDaHcBH
u:capture	FbAaBBI
u:captures	GJGg.FD
u:carefully	HIGbacE
u:case	FJaaBbP
u:cases	cdJOhcM hjGQdhJ
u:categories	cbBDE.L
u:cells	EEH.dCJ
u:certain	ChEHabI
u:challenge	dAaGAHH
u:challenges	DgbDBDN
u:challenging	EiIG.BG
u:change	bLCBAAO
u:changes	bCBCBcI
u:characteristics	FAFAeAL
u:characterized	egHCKDF
u:characters	eGDBaJG
u:check	BIDhDDG
u:children	CECEb.I
u:choice	ELc.FfH
u:choices	EHFeEaC
u:claim	.HBdGbB
u:claims	DCDdPcF
u:classes	FcFaBdN
u:classification	KCe.BDH
u:clear	FgIJDhF
u:clearly	BBOBCgG
u:clinical	CIFeL.g   HGHdKag
u:clinicaltrials	BCEAKAa
u:cloud	aCCcDDO
u:cluster	BEGiHKK
u:clustering	IDFiNaK
u:clusters	.JAbAFG
u:cnn	CGJgA.I
u:cnns	abIeGFE
u:co	JDFbFaA
u:code	NMpHIM.  LKrKJNC
u:codes	gHfFO.G
u:coefficient	JIJbc.E
u:cognitive	eGc.ICF
u:collected	CCFfEDI   da.kVHF
u:collection	AENaAdI
u:com	FIcHECa  IIhKFCE
u:combination	ACKdGfB DHKfAbF aAKeEbC
u:combined	gAD.LbI
u:combines	CEMlKaG
u:comes	cgJCGDG
u:commerce	ffEDEFI
u:common	bbEHcFO   eAEJbFJ
u:communication	CegKBaN
u:communities	FLdA.dI
u:community	GahGDbO E.cKgdK
u:companies	fdJG.bJ
u:comparable	CGONgeJ  BGMHcdF
u:compare	iBCbKGL  FMJmFHD mffHLID
u:compared	dEJFAdU  GENDf.E i.bEGcK
u:comparing	EFcbGaI
u:comparison	FAIbAdG
u:comparisons	ABIdKhG
u:competitive	DdIPAhE
u:complementary	EKaDDfG
u:complete	ACBDdCK
u:completed	LIGBhHP   MHJBhHM
u:complex	BaKaDbN
u:complexity	DfDD.FE
u:complicated	BcEfJKB
u:complications	e.B.dLH
u:component	gCB.QbJ
u:components	aaBCfLN
u:comprehensive	KCdCA.H
u:compression	cFfKbaB
u:computation	MaDc.CJ
u:computational	Da.BKaK
u:computer	EGeIcA.
u:computing	.BgHF.C
u:concept	ACC.aCL
u:concepts	BMACEeK
u:conclude	HIaKBhF
u:condition	bBJbhPI
u:conditional	dICcLJB
u:conditions	AbGcBDN
u:conduct	CGEhCGI
u:conducted	FBAjKJF
u:confidence	GAD.hOF
u:confirm	AFDDAeF
u:confirmed	JJDFfdG
u:consider	kBOdGAD
u:considerable	BcOHb..
u:considered	bAGcGcO
u:considering	DDbeJJG
u:consisted	GDGiGJG
u:consistency	C.b.CJE
u:consistent	JCCFdbL
u:consists	CEHfJFN
u:constant	aIEacEF
u:constraints	.GGgKbH
u:construct	C.DfPJE
u:consumption	eaJ.EbL
u:contain	kaAHKEG
u:contains	DIcbIJf
u:content	iBGJBCO  gCFHGAH
u:context	AfGCFaQ
u:continuous	bbJeDHI
u:contrast	CNeBdEH
u:contrastive	H.EhDEC
u:contribute	FKccIDI
u:control	GJAbD.X FJbBacL  EGCeDCJ
u:controlled	IBEiJBA   IHKkKBA
u:conventional	faHBIbL
u:convergence	FHEbDfG
u:conversations	cIAdAFC
u:convolutional	Ad.CaBH
u:core	gCDAAIH
u:corpora	dEEIeCG
u:corpus	FHdeEGK IEgfKHE
u:correlated	FH.KhAG
u:correlation	AbOEgCH
u:cost	EcCAADR  DdbDeME
u:costs	dAd.KD.
u:could	eBFKc.R
u:countries	iGMbDBD
u:create	bJabDIB  dLbbEMG
u:created	iaHAHAF
u:criteria	GD.eDHA
u:criterion	NLDf.cF
u:critical	dNaDCaK  gKeGLEC
u:cross	CGdcGCM
u:crossover	JFEhDBE
u:crucial	mGOCIDI kCPAHHF kGLDGBE
u:cues	ibcFEKH
u:current	LihbFJC IddhOKK
u:currently	d.PHf.L
u:curriculum	HGDjIGB
u:d	aAAbGBF
u:daily	fAFcJBO
u:data	ACE.ACO BEGafDK aCEADbJ
u:database	F.KBciI GAKCejJ
u:dataset	F.ECcBU BaHKkiG G.Bb.FM
u:datasets	G.FA.aA
u:date	BdEJdFe
u:day	CEFiGEK
u:days	EIDiHDN
u:deal	ddbEKCF
u:decentralized	aAdEKKE
u:decisions	dAHIDhJ
u:decoder	AEcbK.G
u:decoding	GbFdBJD
u:decreased	.aFMhDH   E.EMiDF
u:deep	ebK.GBA
u:defense	hAJAFbF
u:defined	bACgNaK fdCCOCF
u:delivered	ha.IDcG
u:demand	n.EDLHH
u:demonstrate	FIINCnI AKHGClE GGHNBkE
u:demonstrated	bBKGEiK
u:demonstrates	ECENHlI
u:dense	.BeFCFE
u:density	bDCabNH
u:dependent	fAEcJDK
u:depending	fGJBF.E
u:deployment	B.O.beD
u:depression	GFbbBcK
u:depth	BCJc..J
u:describe	cHFbaEJ
u:described	C.CbCCH
u:describes	aJEbAdL
u:design	BCeEKbT .BfHNbO
u:designed	CAEhJFK  GBFhECC
u:designers	aDFCOeH
u:desired	.bMdDJG
u:despite	.fMKbbF  AeTIdAC
u:detailed	abFbJbI
u:detect	aCEcCIJ
u:detected	GBKDj.I
u:detection	.DDbaER DCEeaDM
u:determine	dcJcICG
u:determined	.GPlLEH
u:develop	FBg.EMG KCh.KKG
u:developed	bBGaaFF BGGdBCJ
u:development	AgdEHFB
u:diagnosis	A..cFDD
u:dialog	Ldda.I.
u:dialogue	aAgCMBL
u:did	BA.NhBN   .CBNgAL
u:diet	BDEjFCE
u:differ	.DEFhHI
u:difference	H.A.fJM
u:differences	JBEAbEL
u:different	d.J.aFT  bBHcAFI
u:differential	hbKaaHC
u:difficult	HhNCaDE
u:digital	.G.FDaC
u:dimension	JJCh.HF
u:dimensional	baLb.CF
u:dimensions	KNDgBAF
u:direction	aIaHacH
u:directions	JJFBAgN
u:directly	AH..EBJ CMEgEBE
u:discourse	.EJfHeD
u:discrepancy	GeLfFFB
u:discuss	GFFjEGL
u:discussions	BEaaKaF
u:disease	aCADBdK
u:distance	AIEacHI
u:distinct	dGEbHbH
u:distributed	A.B..GJ
u:distribution	..dC.JE
u:distributions	EcJc.CH
u:diverse	aBIBABK
u:diversity	Bg.LGbH
u:divided	AIFgHHD
u:do	EkJPb.D  FjGPbAI
u:document	ABfcJGK aCdbOHF
u:documents	.ADdFIF
u:does	dDG.FdC
u:domain	CcFaDAI
u:domains	aFDaGaJ
u:done	DcJgEDL
u:dose	bBAE.dQ
u:doses	baDAHfI
u:double	FIBjJIK
u:downstream	aEbFC.H
u:driven	IBedG.H
u:drop	aaJGhEE
u:due	akERACO fj.OGIH BkFNDHE
u:duration	A.ABaBJ
u:during	CaDdGaM   .AEaFaM
u:dynamic	.EBdKBa
u:dynamically	EGccJNC
u:dynamics	.IBcACF
u:e	AEbCFcD
u:each	DDDkIMU ..FiJMN  LHJgAGJ
u:early	CHBBadO
u:easily	f.AFEDI
u:edges	DBEfEMF
u:effect	ec.GDaT   daaGCcP
u:effective	AeDJKlP   h.FSLpK
u:effectively	GgECFbJ
u:effectiveness	.FFDFiS EHaCMiF IHKADhG
u:effects	eadFCAX   jb.EE.Q
u:efficacy	ffBHJgI
u:efficient	.NbAA.L
u:efficiently	A..IadI
u:efforts	bbEGGgJ
u:eight	KCJiBJI
u:either	GcHgBIL
u:electronic	lhJDKcB
u:eligible	PGE.aAD
u:elsevier	CEKLHGh
u:embedding	cCeDFFF
u:embeddings	fFBAGCK
u:emerging	kcHHGaE
u:emotion	HIBcHiI
u:emotions	eMBdD.H
u:empirical	IKEJcjK  FIFM.jE
u:employed	AGEcIdF
u:employs	BbEdJLB
u:enables	ENGeBdJ
u:enabling	aNCBb.H
u:encode	cCHAaID
u:end	aKBaBFN
u:endpoints	GDGlJBG
u:energy	ABaAHcJ
u:engineering	cFgNGCd
u:english	.EHb.CM
u:enhance	EAaCB.K
u:enhanced	a.cIEcG
u:enough	dbDIcAa
u:enrolled	OIJJnaD   OIIJnaC
u:ensure	GJ.ebDF
u:entities	.CFdHCH
u:environment	fbEBFDK
u:equally	JiLFAbF
u:equations	HGaiNIE
u:error	HaBAeIM
u:errors	diDJDDJ
u:especially	EFBIagK
u:essential	eHLHdhF
u:established	.DE.aCH
u:estimate	dGEcAKG
u:estimated	EMGfDaI
u:estimates	MFHfaEF
u:estimation	aEACDfK
u:et	cEHcHb.
u:etc	gE.AKEG
u:evaluate	BaABaAP NFBJmjH LHFhCGF
u:evaluated	gcAEKgL   oed.QAF
u:evaluation	DAELfgO DDHLqiH
u:even	AbDIdaI
u:event	fFEFaGK
u:events	dJHeBFO
u:evidence	.EGGbcI
u:exact	CbIaAFE
u:examine	EGfADGH
u:examined	jehGIEG   kehDNFD
u:examines	bABcMIG
u:example	e.PCDDc
u:examples	dEHbaCR
u:excellent	..MFgGH
u:exercise	dBHbDaO
u:existing	EfFDDcQ JcdACaH BgKECcF
u:expected	HJgadGL
u:expensive	.cDBOPD
u:experience	AaMAaBM
u:experienced	BBK.dCH
u:experiment	IJElCGG
u:experimental	DIGB..J  DJGHd.F
u:experiments	IKJaAbL  KJKa.bG
u:experts	AeDAMdG
u:explain	cGGfIDF
u:explanation	cHKaCcF
u:explanations	ABG.gDG
u:explicitly	E.AfRBE
u:exploits	GH.eJHC
u:exploration	aIbEaaG
u:explore	CFecKKI
u:explored	mdEKDFF
u:exposure	AAAAbDL
u:express	eBHHaLF
u:expressed	hcFGBHG
u:expression	gHHDcEI
u:expressions	hGaEKbF
u:extension	EBJlGFH
u:extensive	IBIEbbG
u:extract	HIdcFCH
u:extracted	JIElFGF
u:extraction	cGcEG.I
u:eye	BBccIAG
u:f	FBNLjCD  JEMKlBI
u:face	h.DIbDO
u:faces	.iMCGJG
u:facilitate	CAeFPbK
u:facilitates	eGGbJeC
u:fact	AbCCI.I
u:factor	ebHaFBL
u:factors	DACDdeQ FBEAedI
u:fail	LkECFDD
u:failure	H.BdGbF
u:fall	ABKfF.G
u:false	AcJgJAE
u:family	AI.JhaG
u:far	AdBA.KI
u:fast	hBJAaDA
u:feasibility	BEdcRbI
u:feasible	D.DbQkK
u:feature	AbFiKLI  .cIhIKF
u:features	CNAgHBJ
u:feedback	HHIjBDA
u:few	bCHbaEH
u:fewer	HD.GgBE
u:field	.A.EdEL
u:fields	ab.bNKG
u:filter	baGeLaG
u:final	AAIEiGM
u:finally	GLL.eAO LLMFifJ FGJf.EE
u:financial	aDEcE.J
u:find	BCCOjEB  EAFQkD.
u:findings	AJCHCiR CF.LeiI
u:fine	ADFgGFK
u:first	EIafGFO FLCkJDL EGeaEJH
u:five	ILJdeCN  HMFiACD JFEFi.G
u:fixed	ba.EFFJ
u:flexible	fEcEEBJ
u:flow	AAHe.FH
u:fmri	FI.EejF
u:focus	FAhaKKI BDhCMKJ GbdeLHD
u:focused	g..QA.J
u:focuses	EadaEKH
u:focusing	DEaeKGE
u:follow	bDCaCAO
u:followed	CJHbbHJ
u:following	cBJbBH.
u:for	CA.BCaI AFBbEbO EacDJbM
u:force	cIbeBKG
u:form	bCFcKaK
u:formulation	CJcdEII
u:forty	OGFbbGD
u:forward	EBBcIAH
u:found	a.INkCH
u:four	EFDhEGJ  FIGjFBF
u:fraction	IfLCfEE
u:frame	.EDgEJH
u:framework	FGacGBQ FHEhFAH FEd.GCG
u:frequency	ebNaBCK
u:from	.GDAbDD  dEHaCFJ JHEbAaA
u:full	KbCa.AL
u:fully	HgJ.aaI
u:function	.gEBDCE  KdIjCHG
u:functional	EBaEGhJ
u:functions	DBDhIDJ
u:fundamental	iDFFJDa
u:further	KCCeIaR ICBfLBK JBCgFCG aDADFfM
u:furthermore	IBLeACN DAOgJBH
u:fuse	GGCdFKc
u:future	bHaHLiV DIbEHfN fGBDIdI
u:g	ADGdEAE   CEHiDFC
u:gain	BDBJf.b
u:gains	GGcNi.E
u:game	BHBaF.D
u:gap	EdeJBbH
u:gender	cBH.dHI
u:general	BbDaDBP
u:generalization	Efa.QcH
u:generalize	NafcBBF
u:generally	EeEGbaK
u:generate	cKaBMfM  dK.AMgG
u:generated	FAbFceI
u:generates	DCMebDF
u:generating	FbfALGG
u:generation	Ea.aIBN
u:generative	dCFcIEF
u:generic	iaGGGeB
u:get	HbHbbEE
u:github	NNiNHBa  LLkOLDA
u:give	bDJDCgK
u:given	eHHBCcP
u:giving	.dJcGCC
u:global	BeDdHLE A.adMMF .hGcFNE
u:goal	HIkGBCM LHkE.EH
u:goals	DBbeF.G
u:gold	AMdcaRF
u:good	aCIEadM
u:gov	.CGEJAb
u:gps	BabGCdI
u:grained	HEbfHaE
u:graph	cJAfGLM  dIacEKF
u:graphs	cEbAGHH
u:greater	cBcTiaM ECbMmdE  gaaSf.J
u:grid	MHBgC.H
u:group	FPGdcOT   JJIdcPM
u:groups	FGIccHL   HFHcdII
u:growing	jEIIAdG
u:guided	HcebLEa
u:guidelines	BaeaJDJ
u:h	.GBeIdG
u:had	DEFBfKE ecKaCFF  JFHAgIC
u:hand	ccACMEG
u:hard	Ca.bEDJ
u:hardware	dDDHdhI
u:has	eaJFHBE  fAHIFHH jaGMNh.
u:hate	hFbEMaF
u:have	eeFFGEE  efKHGLH
u:head	.K.cIDG
u:health	dEKaNAd
u:healthy	DEaaJeJ
u:heart	FFceGCc
u:help	FGjAQ.I  AEgCNAI
u:helps	cLGeBEG
u:here	.EmNECB  EEoNDI.
u:hierarchical	FHcCABG
u:high	.ACCEcS   e.DMAfP
u:higher	IJEJoGO  ILEBiGC DEBOjDG
u:highlight	NJhMGeE
u:highly	eADHBeN
u:history	BEacIBH
u:hiv	FCFeCAL
u:hope	cObOClH
u:how	BbdaIIU GDAfHFM  hceFAHF
u:however	TlLH.aS NgFbGAG RnJHGBC
u:http	EDAHIBd
u:https	EIgMIEa  KKjJLEG
u:human	dA.BACY
u:humans	.ddNfGG
u:hundred	N.FJmDD
u:hypothesis	gCGcHcF  aJHgMgA
u:i	GbFfGLa
u:identified	aJCKnFK   BF.MpKD
u:identifier	EDaFDFf
u:identifies	JCDcaCH
u:identify	CEdACBN
u:identifying	CDdAbIH
u:ie	AEaiHKF
u:if	eFBDBAP
u:ignore	FmJIJED
u:ii	IAEfBEB
u:illness	cEJdFBB
u:illustrate	GABCDfE
u:image	BIBBEeD
u:images	bAGc.JQ dbGAdGL
u:impact	.geHD.R
u:impacts	bcDKChG
u:implementation	...JgCQ
u:implemented	FEHhHAN GIIiFDM
u:implications	FIDJdia
u:importance	BbCDJfD
u:important	dEdIFcE
u:improve	CCbdHCQ   bA.HFiH
u:improved	.O.G.fL FMabg.F cP...bC
u:improvement	LFMEhBJ IIFAf.F MDNFhBE
u:improvements	eKDMbbR  bLDIeBF aCAPCgH
u:improves	IQGIBlK NOCA.fD IOGK.kF ibBJKiE
u:improving	eK.HBfE
u:in	EbAFAeP Ab.AD.J HcaBBAG cGKIbhG
u:incidence	aAa.CBI
u:include	e.LBBBM
u:included	HNLgbMT .EFgELF  LJKebJO
u:includes	a.HaABJ
u:including	dFHaEAJ
u:inclusion	HIcDeEa
u:increase	GF.DAfP
u:increased	CcMNlEK   DDGWnDK
u:increases	eIFEbBJ
u:increasing	jFAKC.F
u:increasingly	mFBILCE
u:incremental	FJGjbJG
u:independent	IBMb.dK JAKfHdD
u:index	GFAgaJD
u:indicate	IHOM.kI
u:indicated	CFGEkFE
u:indicates	DDEJJmH
u:indicators	.CHfFHC
u:individual	eAEG.CN
u:individuals	bABEIfK
u:induced	C.BGadK
u:industry	dbAJIcK
u:infer	BFAdDCC
u:inference	FbGfAHJ
u:influence	mACaEIG
u:influenced	cFJGaeE
u:initial	cJHABbL
u:injection	BHbc.CH
u:input	ADbbIHQ
u:inputs	KhbCDIG
u:insight	BLNB.gD
u:instance	AeBCJAG
u:instead	cOCbCCG
u:insufficient	HhIeDIE
u:integrate	bBHeIDG
u:integrated	JEAgOcI
u:integration	CaCEAhH
u:intelligence	AGfMDeG
u:intensive	GgJCDdH
u:intent	d.FBGaD
u:intention	HAd.AMK
u:inter	eCDAACI
u:interaction	DcGBiJM
u:interactions	A.bDBbH
u:interactive	.JDgBCF
u:interest	AH.EBaK
u:interesting	cEBHAhJ
u:intermediate	FdbAbKC
u:internet	bgBGDaL
u:interpret	.EBlKMD
u:intervention	AHDaBaU   AFFbCaN
u:interventions	cAGFJkL
u:into	CFChOaQ  AFccSHJ GELdGkI
u:intrinsic	c.KGaaC
u:introduce	IGebIKK  JFiAIHC
u:introduced	hDBCAIa
u:introducing	DHbdHGE
u:investigate	CHf.GI.  GJhbFJC
u:investigated	fiEBLGI
u:investigates	IHhCGHC
u:investigation	AFCHcdI
u:involves	jHGcDIF
u:involving	ebKABCE
u:iot	BF.DghJ
u:is	bbcHMbE DcgCI.I d..GFEG c.EJNf.
u:isrctn	EFE.KFf
u:issue	cbIBCH. gbMaHFb
u:issues	CAabIDL ABEdHDM
u:it	EeIAACV EdGbGDM FdG.AGK cAEGCfK
u:item	aDEaFcI
u:items	fCJ..aI
u:iterative	aIHd.FF
u:its	eCFaDGP dDA.EDR  occGH.B
u:joint	GGccEDH
u:jointly	CFebFKE
u:k	JKdcAFb GIAhBCb NKfaAED
u:key	ACCgFDN
u:kg	EJbgGbI
u:knowledge	bAbFG.B  .Cd.IFD
u:known	feE.LJK feCBKJH
u:l	BHLaaBN
u:label	dDAcMKI  gCA.KKF
u:labeled	gAAGAFH
u:labeling	cFEfCGD
u:labels	EbF..EI
u:laboratory	E.BfDGG
u:lack	HnCIDFG  GnEGHFB
u:language	bGbDHBQ  bFbCIAJ
u:languages	a.EBFAL
u:large	bD.IcAF
u:largely	BfDQfCF
u:larger	BGEAbaM
u:last	gCEcHIB
u:latent	AECdECH
u:layer	CHGhFAF
u:layers	GFIafbH
u:lead	HjFDFbI
u:leading	BgHGBaF
u:leads	CfLHbaE
u:learn	BaAACBM
u:learned	aBHDEgI
u:learning	eEA.LBC
u:learns	DGAfIAG
u:least	.IECdAJ
u:led	gHLAaBJ
u:left	DEBAeCI
u:less	FeDIf.S  HdFJiBJ
u:level	DcFaDEP
u:levels	aDaDCbP
u:leverage	BcJfBIE
u:leveraging	DHiBHOD
u:library	CEcbEJI
u:life	e.cAGCM
u:lifestyle	cAGbNha
u:light	BFfEDcG
u:like	feMGBaG
u:likely	aFIGecJ
u:limit	DiECBFJ
u:limitations	KhaHb.J
u:limited	GfLFadC
u:limits	HiKBbCE
u:line	DcF.FcL
u:linear	AEGgICM
u:lingual	ALf.DEF
u:linguistic	.DBDaBE
u:link	GGCcCdG
u:list	cFAcGLH
u:literature	BlHBNaM clHCNBI
u:little	BnKE.HF
u:living	DaHcdJb
u:load	faLeFHH
u:local	BBEdCJO
u:log	GbbbaJH
u:logic	bCBfMHE
u:long	EfdKEfE
u:loss	FaOhEfI  E.OiBBD
u:low	CcKADcE
u:lower	GFGKlEF
u:m	QFGkCEH
u:made	GADadEF
u:main	HaeEDaK
u:maintaining	eIGGgEF
u:major	ddeK.FK
u:majority	dANIeEE
u:make	bccDDJP
u:makes	ebDIaJa
u:malaria	caDDC.A
u:malicious	lAHEA.G
u:management	EBaaFeK
u:manner	eEFaDGC
u:manual	eHCeGDE
u:manufacturing	CLbaEDc
u:many	g.KDDAC cdLBADC
u:margin	IIMFdaD
u:masked	bOCeJBD
u:mass	dBCEcEI
u:massive	eCAEEIE
u:matching	gbJeGIG
u:material	.aDbFLg
u:maximize	EIccLEE
u:may	BjKERiH ahFaKCK AiJ.KHF BCGMMsF
u:mean	OBBChHO
u:meanings	iI.HJID
u:means	jBGI.CL
u:measure	FEBhIDK
u:measured	bGagOAK
u:measurement	.CEdF.H
u:measurements	FbCiKaF
u:mechanism	JABfGBL
u:mechanisms	JGkFGcC
u:media	aJBCcAN
u:median	IEbOmaH   KGEOn.G
u:memory	dFABDCM
u:men	EIIDb.H
u:mental	CAGCabI
u:mesh	FI.iLJB
u:messages	EJgbCFE
u:meta	ALFgEED
u:method	PKBiDCS OKKuLGK SMdAA.F
u:methodology	JJadCCI
u:methods	DAOeC.S LILlD.I adNABDF
u:metrics	BABBD.J
u:mg	GFEiLhM   GEEiLhL
u:might	EhI.F.C
u:min	IDEdBEI
u:minimal	IPJaacG
u:minimum	HFIbeDE
u:mining	DEDiGFC
u:minute	CEEhECE
u:minutes	CEEjJAF
u:mixed	Da.eKAI
u:ml	EHEfBBH
u:mm	BDGcC.F
u:mobile	eAEFcEM
u:model	FJCbb.I GLAbabF
u:modeling	abGa.FD
u:models	aA.GEaI   AA.eDIC
u:moderate	DEM.aaL
u:modest	FEFaJgE
u:modification	ALABbEH
u:modified	DJCeBFE
u:module	aMLqDIG aEMlKHE cMJnEFE
u:modules	fIBAMCF
u:monitored	HGIkHCD
u:month	JGLafJK   KHIbfKI
u:months	ABIdGbP
u:more	.GDGdeZ ABGcaAS AIBEcbI .BEOagN
u:moreover	CELa.bN
u:most	.dBIfKI  agCH.LC ACHIhDI
u:motion	.IJjEGK
u:motivated	cI.AFDE
u:motivation	FJCFfcF
u:motor	dACaIAG
u:mt	.dfJbJE
u:much	CBAMgaN aaANhcI
u:multi	DGbcIEQ
u:multimodal	DdcF.IH
u:multiple	cMDfD.S
u:muscle	daGaEBI
u:music	ebJaEbI
u:must	I.baEaH
u:n	MJFeAEf   IEFcbPf
u:named	cAbDcKF
u:natural	cHBA.FO
u:nct	ACFELBc
u:nearest	JF.kOOC
u:necessary	iaLECDJ
u:need	BdGCLlQ
u:needs	ABDEEdM
u:negative	BaK.fFO   GEJ.kMH
u:network	e.DbFIB ecA.FIL
u:networks	c.ADFBQ bbADDBM
u:neural	c.DEFCH
u:new	DGeCBDB  EIeADAE
u:newly	CMCEcdC
u:news	dBaGBCa
u:no	IAFEgDD FdHcdMb G.adcSb DGIJebI
u:node	dbBALCH
u:nodes	.ECbBFK
u:noise	HcAbBCH
u:noisy	IgFdCDG
u:non	dC.CAEU
u:normal	FABfFBJ
u:not	KkHLg.P EiCdDLM JjGJaCH GEOQgdL
u:novel	FBcaCGG  IEdbJKC
u:now	jaIALFJ
u:numerical	aABbGBJ
u:numerous	f.McIBH
u:object	CACbeKJ
u:objective	bdgGCIH HDhCIEG  kdiKaGD
u:objects	acG.CCJ
u:observe	.bLKiED
u:observed	dBILnJB   CCEMoHF
u:obtain	CGAAbaI
u:obtained	MGE.gaD
u:obtains	.IOEiFE
u:occurred	NKABlRL   LIIBkQK
u:of	..AFDdH .CbDAcK .bDFbBI aFIDHca
u:off	bBIfcGI
u:offensive	hLGfHBD
u:often	cgLIaNB ebHCEMb .hJJdRa jaGJDdD
u:old	eJCgFEE
u:on	bEBECcG  BDFB.AI jAbFHfB
u:once	EfJfIaH
u:one	aGAcDHP  bG.cGJI HGJdBEI
u:ones	cGEEd.H
u:online	dE.EKDb
u:only	EbDCgJW EBe.EFM  BBCDgHK
u:open	bIaHaaM dA.OfhJ fGfJBBI
u:operation	cADfFHG
u:operations	beIcLGL
u:optimal	jIBBGDB
u:optimization	D.fBIJM B.f.HNJ
u:optimize	IGEjaIE
u:option	BbGEJhE
u:or	DaCaBBO  agaHEFE MIHg.BN
u:oral	gACBJgH
u:order	Dc...JJ
u:org	DD.IELi
u:other	bBCBbFZ fcDHbBL BFA.eGJ
u:others	bEFDgAG
u:our	NIBGdiM  VRBIfgK
u:out	FABbDBM
u:outcome	GNKlIBB   HHJnLEB
u:outcomes	fBC.HaU   fB.aIbO
u:outperform	JFLGeaF
u:outperforming	IFEKe.B
u:outperforms	RRKLkBM LIKBeCC QPJPlBG
u:output	BDGiCFM
u:outside	.dKaBCD
u:over	EEL.bcT   LHDcabJ
u:overall	CD.CcCM
u:overview	FHbDeAL
u:p	JKDEeBD  BEaBHdD JDCEgGF
u:pain	bCGdGCQ
u:pair	CKahGKG
u:pairs	cFKaeGI
u:paper	EOhDGIN aIa.DHH LOpIGJF
u:papers	.aBiRLE
u:paradigm	c.dCHHI
u:parallel	EHeaGcL
u:parameters	CGNfDbN  AJLdA.F
u:participants	CFMCfGH   CDGBfIF
u:participated	MLAgaHG
u:participation	FHA.caH
u:particular	CaCBcCO
u:particularly	.AFFdBK
u:parts	aIJjDJG
u:path	BaFEcbJ
u:patient	AFcaEaN
u:patients	GJJGegL HHDagED  GGGGdiI
u:patterns	dECDDdN
u:people	iEBJJcO
u:per	FEC.fFO
u:perceived	A..EhGL
u:percentage	FaIbfJE
u:performance	EBHCeAU CEEddHI F.HHg.G dB.aJeF
u:performances	DIKaBbD
u:performed	DMKoOFM   GFKoQEI
u:performing	aN.FdCG
u:performs	EHIBgFG
u:period	AJKc.DK
u:person	.C.BCEI
u:perspective	DHcdKEI
u:perspectives	.BAdKEF
u:phase	BGbdLdH
u:phenomenon	cEJcIdF
u:phrases	ADEgFBC
u:physical	eKFCcCP
u:pilot	CaFbGcJ
u:pipeline	HeFfAHG
u:placebo	FEE.a.G
u:planning	DACeHHa
u:platforms	lJJbHFF
u:plms	.aQGBfD
u:plus	HINgEdI
u:point	GF.iDKP
u:points	BCGAaCK  FFKKm.F
u:policies	cA.bJHE
u:policy	f.dJaFH
u:political	iJdHNCH
u:poor	GgKGc.H
u:population	.baECdO
u:pose	AEAaGaF
u:position	FFgdHGJ
u:positive	EBDGhCL
u:positively	adENiCD
u:possible	cBFEEfO
u:post	bCCc.KE
u:postoperative	gabCEaL
u:potential	AC..JdO
u:power	babECaM
u:practical	DdHA.BO
u:practice	eDQDeBP eCKFebJ
u:practices	G.BBbcG
u:pre	DDaDaBC
u:predict	AEKhDEJ  aCMhAGD
u:predicted	.AbHc.I
u:predicting	GMeeH.E  FNeeK.D
u:prediction	CEGgACL
u:predictive	hNGdBJI
u:predicts	aDJiEDE
u:preferences	hGHIf.G
u:preliminary	.DDHBhG
u:presence	.DKeIbH
u:present	BCb.GBL  JFfbJFC
u:presented	a.eCCEO
u:presents	.EbBDGL
u:pressure	BaIDd.K
u:prevent	iaKC.GE
u:previous	JdK.AaN  IfJABaG
u:previously	fGEB.EL
u:primary	bAfbLcN   bA.cLcM
u:prior	EcC.cHO
u:privacy	laFIbDJ
u:probabilities	KGccFcB
u:probability	IGEafaK
u:problem	aCaAMGS  cEc.OKE
u:problems	.IdBBDS
u:procedure	EAddHFH
u:procedures	AebEH.I
u:process	BCDcCBP
u:processes	b.CCD.M
u:processing	fHGCABC
u:produce	CfaEBBI
u:produced	aAPJBgA
u:products	cdjLKHA cdiMIGE adgJMEG
u:professionals	k.KH.BG
u:profiles	CGLAbaI
u:program	aBMcDcO
u:programming	fAK.cBK
u:programs	cdH.KAJ
u:progress	AbCBACI
u:progression	GBDeGfG
u:project	cbaAGDK
u:promising	AIGJaiO
u:properties	cKCbCCL cGEeHDJ
u:property	D.bcOJC
u:proportion	dcHCdKF
u:propose	HFhaPKI FGAeLCE GDjAMMC
u:proposed	PMbFbhO PLfAFiK KJCGbfE
u:proposes	ABiHKIE
u:prospective	GDHiNCH   GDHiMCG
u:protein	cDGc.FJ
u:prototype	HCKe.CG
u:prove	MJILblF
u:proved	eDMI.gH
u:proven	jHLDDbD
u:provide	CEcADBR JFdeCHM
u:provided	FCEdCcO
u:providing	.FCALhJ
u:psychology	GIfcJIb
u:public	e..EDAK
u:purpose	EChHADa
u:qualitative	.CEfAHH
u:quality	BBFbAbM
u:quantify	DHfAEGB
u:quantitative	AEc.aGF
u:quasi	FCIjJGD
u:queries	.aAbMIJ
u:query	..DdIHJ
u:question	.gBCGEN
u:questionnaires	FCGkJHE
u:questions	GFCe.AL
u:r	BGKagKa
u:random	IFFgEdG
u:randomisation	JEGeBIb
u:randomised	KIMhbCK   LILhbBK
u:randomization	LHJAe.E
u:randomized	KGGceEb   JGIceDb
u:randomly	GBBiGJF
u:range	CFCCfAP
u:rank	CFImIJA
u:rate	IaDd.CK
u:rated	CHGHkBE
u:rates	.fDaDBM
u:rather	bacJAcH
u:rating	EEIhHaC
u:ratio	f.AD.HK
u:rct	EGL.Ffd
u:re	cHdBIAH
u:read	EDAdCDI
u:readers	eFbKEda
u:reading	.fFJ.AA
u:real	bfGIbaO ceFHfaL
u:reasoning	fCeLbEK
u:receive	.DHb.LG
u:received	AKEgEHQ   FHJfDFL
u:receiving	IAFeeGE
u:recent	fBGCFAG  hEIFEAD
u:recently	qCMIIFJ
u:recognition	faADFKC
u:recognize	gJGaaEF
u:recommendation	hGGcCKE
u:recommendations	adeBKFG
u:reconstruction	fIMjICD
u:recorded	EBJhGEH
u:recovery	abKD.bH
u:recruited	PIGacAJ
u:recruitment	ABDEhHL
u:recurrent	acIdEbH
u:reduce	dG.CKdJ
u:reduced	.FKCHgC
u:reduces	dKGCIkG
u:reducing	DCaAHdI
u:reduction	FMIAcEL
u:reference	FCedNaI
u:referred	eEEbMJD
u:refers	iDBHJJF
u:regarding	.HDAcCI
u:region	bbJ.EdH
u:regions	fdL.CEH
u:registered	MJKhOEe   MHIgOEe
u:registration	A.AFJiH
u:registry	JFHbHCc
u:regression	FHDhDIJ
u:regularization	GMAeGcF
u:related	aHb.aCO  EKccFaE
u:relation	haBEGDI ieFFMCC
u:relational	fB.CLEC
u:relations	eKBaEFF
u:relationship	HGabB.L
u:relationships	acB.ECJ
u:relative	BdDHiDH
u:relatively	.fJBADI
u:release	cFdcKIN  AKdfJPJ
u:released	EIlEaJM  HMkCaJK
u:relevance	BfaHA.J
u:relevant	.GAbFbK
u:reliability	ABaHgBM
u:reliable	dcMdLbG
u:relies	Fb.dMEB
u:rely	DiJBCHI
u:remains	FmRCGaK  GlOGCAB
u:repeated	A..kLFC
u:report	fFDDdFJ
u:reported	eEIKmOG ddLGcGE  BCCKoOD
u:reports	iAGAbJH
u:represent	hGCADH.
u:representation	GD.dIDJ  GBCeIEE
u:representations	cFIaBaO
u:representative	BFBhKbF
u:represented	g..JHDF
u:represents	DALgFaE
u:require	alDDFCJ
u:requirements	hAMaCCE
u:requires	hFJaFHN
u:research	AA.HIcc AABFKdZ cabELBO
u:researchers	fBdKEBO
u:resistance	cCCALjJ
u:resolution	CBAbLaG
u:resource	dKE.GBa
u:resources	AiGACBO
u:respect	AGABcFI
u:respectively	LMHAiQB  EJGBjLF HDCadM.
u:response	DAFCCfT   dBBNaiN
u:responses	.baEA.O
u:rest	IbHgBHC
u:result	EcJGeBN CdHGdgI
u:resulting	adGEaCH
u:results	IEGKddO JIEPpiN IEIHbdI
u:retrieval	GBGe.BJ
u:revealed	.HANgdG
u:reveals	HBQH.jG
u:review	JGg.F.G
u:reviews	dKAcKBH
u:rgb	gfDBGLB
u:rich	dIfGaHJ
u:risk	EbaHDeD
u:robust	CEaHajM
u:robustness	FCH.AeJ
u:role	iCaHJaN
u:roles	DH.fLDD
u:rotation	NKdEfAC
u:routine	CEbdHbH
u:rule	fEGcHEH
u:s	AEEDCDi
u:safe	dABIFkJ
u:same	ADDbAKJ
u:sample	BhM.bGH
u:samples	DeGbF.H
u:satisfaction	FIEbgAL
u:scale	DAeeMGR   ABAlJKJ
u:scenarios	BCbFDcI
u:scenes	BdMcIaD
u:scheme	FMFfAeK
u:schemes	.HBdL.H
u:school	fCCEHea
u:science	DJhDJGg GIfEKHg
u:score	FEMbeEO  FEKDjEF
u:scores	FBHEhEM
u:scoring	FFCiHHE
u:sd	FDEEgFG
u:search	D.HgGEL
u:second	DABeDHN
u:secondary	dC.hMEB
u:security	dcEIefP
u:seems	IFJ.NkH
u:seen	dBLDcAI
u:segmentation	AGbDbCB
u:segments	DGAfNCC
u:selected	BFGiGCJ
u:selecting	AFFgEBC
u:selection	BBaaAFG
u:self	fBHDbCK
u:semantic	cDC.GDO
u:semantics	CbFfJGC
u:semi	FKgFAAD
u:sense	HAEAgdE
u:sensing	c.JfKGD
u:sensitive	aBJHicF
u:sensor	fDHdGNI
u:sentence	cIEdHFL
u:sentences	eEdBHBI
u:sentiment	bECBDaH
u:sequence	cbEfQIG
u:sequences	eaL.AFG
u:series	d.FfFJJ
u:serum	BDFeDAI
u:serve	DJdBMgJ
u:sessions	FGBjKFI
u:set	AKEhCFC aHIgCHA
u:sets	JbBABbL
u:settings	KgM...J
u:seven	MIBAfCH
u:several	a.G.BaR A.F..AN
u:severe	.AFCaaI
u:severity	IcFbeGG
u:shared	EGCcbFJ
u:sharing	dHNDAca
u:short	kBEFFb.
u:shot	AKaCbBG
u:should	EEbAIeC   aBFLBhL
u:show	PKJLhgR LFHegDH NKIShhF
u:showed	KFIVjaM   CGHVkDH
u:showing	JBBAeFD
u:shown	i.NG..O ..OAEeH jBJKcGD
u:shows	KAJKehO  K.GTfiI
u:side	.DLhAJI
u:sign	HEcbNGa
u:signal	CGDdCcG
u:signals	CcFdGEH
u:significant	bBMSgaQ g.JJfAG aaHOgDE CEEMbdJ
u:significantly	FCPSlAO  FBLFbbF HGEZnCJ
u:similar	DFHEedM   GEFPffL
u:similarity	aHKjHJH aCGfNHD .JKkEID
u:simple	CCGbDaJ dDNcC.E
u:simulation	BDcFdbL
u:since	faJ.LAI iBIbMGI
u:single	CeCAI.E
u:six	HHG.eDK   NIIBhGF
u:size	eaJCBaQ
u:sizes	.BHaeGG
u:sleep	AAFc.EH
u:slow	EhEGdEG
u:small	CgELeBM
u:smaller	aE..FbF
u:smart	eaaIFBJ
u:so	BadDGHD
u:social	DDfCAGS
u:society	fFKBcCc
u:software	ecFbIDA
u:solution	DBc.GDM
u:solutions	aBB.PbL
u:solve	FGg.L.F
u:solving	cKadJDH
u:some	bCFBcEG   aBINadC
u:sources	.AaGhFH
u:space	A.DaHEN
u:span	DAabN.F
u:spanish	eLKfBBC
u:sparsity	EbJGfAB
u:spatial	E..bIaI
u:specific	BAEdCHP aAHhGNF
u:specifically	EcKfFHF  GcLiGHD
u:spectrum	AFHiLBF
u:speech	cHBbEGN
u:speed	aEDcDDJ
u:stable	AHGcbEG
u:stage	ADabFDF
u:stages	bIa.C.I
u:standard	IeQfEA.
u:state	EDDEb.S
u:statistical	bJIkCDI
u:status	aHaFHiN
u:step	gMdCGGC
u:still	MfDA.aL Ibc.FEH LiIEaaF
u:store	eKFcHFB
u:strategies	.AbBEAJ
u:strategy	GFCeH.L  NIBgGbE
u:strong	CDLKafK  FHKJcdF
u:stronger	DGKFhAF
u:structure	cEI.eFO
u:structured	aBabO.I bbBbOHE
u:structures	BbIaFbM
u:student	AFEdC.G
u:students	DCADdcN
u:studied	DfEaCFI
u:studies	abBKFiF cEDIdiI
u:study	IGf.F.D DEaBacM PJkcJbH
u:style	aAbDHIJ
u:sub	AFIbcDH
u:subjects	FDC.CeO
u:subset	dHeEAKF
u:substantial	.BKIfdI
u:substantially	GDKCBgD
u:success	afMDb.I
u:successful	c.aJBbJ
u:successfully	ED.Hf.M
u:such	bcdFHFT .BhCHDJ beEGGHI
u:suffer	JjJKGgE
u:sufficient	BhJH.bE
u:suggest	FJHGDiI
u:suggests	CFdIDdH
u:suitable	GGbdIAF
u:summaries	BcdIHdF
u:summarization	adeGFBH
u:superior	BIKOgfJ
u:superiority	bCJHKmE
u:supervised	a.G.ABI
u:supervision	ECIdABD
u:supplementation	eAABHeJ
u:support	CABCBdS HEDe.dM
u:surface	GAHebBJ
u:surgery	BAbAKhL
u:survey	BBEdHaN
u:survival	AEGcACH
u:symptoms	cB.D.CH
u:synthetic	AERjCCG
u:system	AH.aDaT CGA..cO .J.aDBK
u:systematically	MAgBFCD
u:systems	BeFF.AA
u:t	BDIaBBb
u:table	aBMeFGc
u:tackle	AJdcIGF
u:tailored	dBeCMBE
u:take	fdEDEAI
u:takes	BB.dMCJ
u:tamil	HDEg.MF
u:target	.HFB.BM
u:targets	dAKbcCF
u:task	.NbbBFV DFccBGF .O.aADK
u:tasks	AFI.cAH BaNedFB AGGCc.J GEbhH.C
u:team	NABgdDH
u:technique	DKc.IbM
u:techniques	bADiLNM CDGjJMH eAAcJJD
u:technologies	dCF.J.A
u:technology	daDBGFD acDbOJN  faaIHBd
u:template	DCCjKFD
u:temporal	aFIkIJI
u:tend	BgFLaAD
u:terms	ECEFbgN CEGDehI
u:test	HDJgC.Q  KDL.dcG aDAmKGG
u:tested	E.Gd.CK
u:testing	AHBfHAN
u:tests	ILFfAaM
u:text	hCCBFDL
u:texts	BCEfHKF
u:textual	.FCbFbF
u:than	CDDKffY FACa.AQ EFDGedJ dDBUdfM
u:thanks	AJKDgDD
u:that	DGDLfgN GH.dBDH FGFOdiG hCIMcaG
u:the	CB.CA.F .CaAB.J FAabCCK gEGIaCc
u:their	aAFB.DZ ADFb.aP a.DDE.I AEFabJK
u:them	cDCb.NF
u:then	ENGoINE DIFhGJB FPFmCKC CC.mNGA
u:theoretical	G.a.JbL
u:theory	aKfaJKC
u:there	CoQPeCL akOFaCI KlLDDAD d.DQgAG
u:therefore	afcDHFK
u:these	.daCCFM  cdcENaM faCIgHH
u:they	AlHFCLK AfLbCGN BnDPHKI
u:third	acId.GH
u:this	KDkFHaE  MClFHJK cCaIIfb
u:those	AgGIjGG  GhIDiFC
u:three	KNFfaaZ GFDaccK HODg.DH
u:threshold	DFKEhbE
u:thresholds	aHHhIEE
u:through	BTBdACB CLCiKBI .T.CfCD
u:thus	dfGBBKB
u:time	adEBDCM ciFECDF  HDBdDaM
u:times	.bMbcGI  BbKCkPD
u:to	BAb.FDN ECfcEHG abbaKGI aFBGacE
u:tokens	fBeI.ID
u:tolerated	MKHObhK   KIGPbhK
u:too	IgLGd.D
u:tool	IKiFFgA
u:tools	.CAACbL
u:topic	f.EDDBI
u:topics	.HFbAdH
u:torque	bAMgDID
u:total	HGOcbBO
u:towards	cIdCCCN
u:tracking	BB.CFdH
u:traditional	.aFB.CM
u:traditionally	dcKCHFC
u:train	bBHdFbG
u:trained	b.CBCDO fdKDcBE  DBFfIcC
u:training	AbCDCcI
u:transfer	aIIcDCJ
u:transformer	EBDd.GI
u:transformers	BGHBbbD
u:translation	dBHObgM
u:translations	DcCGMiE
u:treat	AeKeGGI
u:treated	ADJAdFJ
u:treatment	DIIAAbO
u:treatments	fBDaEcI
u:tree	eFFbBGI
u:trees	ahFEaBI
u:trial	GEKbEeC   GHIcFfC
u:trials	EBJADFh
u:true	.cMGhCE
u:tuned	aAOeBaD
u:tuning	GEbaDCI
u:tutorial	EICjNIJ
u:twenty	.GHAcJG
u:two	GGDecGZ BIabBEO  CEEAfLI
u:type	eGa.JaI
u:types	C..bHDS
u:typical	AEGDjEF
u:typically	o.LFJJI  mDKFJID
u:u	FDaeINd
u:uk	LEJhDIf
u:uncertainty	ACbAFBH
u:unclear	ElHKC.E
u:under	eGHBCdL
u:undergoing	DAFhNiE
u:underlying	eHCcDCI
u:understand	bABFaAI
u:understanding	gDbOcaO c.cRgiH
u:underwent	AFHfDHE
u:unified	IGjHaHD
u:unit	KbDiEFE
u:units	McbgJDJ
u:university	BbGeLGg
u:unknown	FhfEOHC
u:unlike	dMHjOBI
u:unsupervised	GHfBIcI
u:until	cGIeDFF
u:up	dEMacHK  fEIKh.A
u:update	A.DgMLD
u:usage	ebJEEcJ
u:use	AADcJ.O AcHdEEM ACAeFIH
u:used	.HNhDFZ aEOdbEN  BFHiIBJ
u:useful	BEbDFeL
u:user	cAcaJFO bBAcGIL dBeAMFJ
u:users	kHBGdIc gDAFaDN jJEBBDI
u:uses	DLbiNFN CIcdICJ DK.jMIF
u:using	FIFlJEZ DJEgaHM GGEdaCF .CBpU.G
u:usually	jbHHJGG hcPAIFF iaEKJIC
u:utilized	.EGjKHF
u:v	MLCDGCh
u:validate	DJ.fJBG
u:validated	EGKbC.F
u:validity	bdGBGbE
u:value	BbHbAAN AcIbB.K
u:values	DFIeC.L
u:variability	dCAIgCF
u:variable	dE.AICG
u:variables	AHEjFOL
u:variety	bBAEBaI
u:various	ADaABDN
u:varying	Eb.cP.F
u:vector	E.bBaFH
u:vehicle	BEaiOGH
u:verify	FLCbIfH
u:version	INCaEGi
u:versus	BACaBFc
u:very	da.MbAE
u:via	bHCgFON  .JBfEKG
u:video	cLhDHGL
u:view	BaHdEEa
u:views	cAHfLGG
u:virtual	hDFBBEF
u:visual	eLLgIBQ  cNJfE.E
u:volume	.GEfCFG
u:volumes	.BFeIGE
u:volunteers	KFLiEfG
u:vs	JCCBiHG
u:was	dEBABEH .E.HcGA EBCadJ.
u:way	bD.aIBG
u:ways	bBHaEaH
u:we	HJdeDHM aEGcbBD TMihDIG md.GFFJ
u:web	C.aAHFQ
u:website	CBNeEBK
u:week	EECjKaK
u:weekly	BD.gMA.
u:weeks	KJJkFbL   KIHiFbJ
u:weight	.AaaKbJ
u:well	CcHFd.H DbH.daN  eAFPe.B
u:were	NSLfgGW FEEEjfJ .JBAbcF NLKidOP
u:what	HDgGcAN
u:when	BbFOceX AcGCc.M  a.EKBgJ
u:where	eKAaEGQ
u:whether	edgDNKG  EafdMMC leeHHFD
u:which	EdCcGHb  Fe.bGHE DIGdEBd
u:while	DdBDbFP
u:who	EF.BFgQ
u:wide	BeHB.AJ
u:widely	jNNBa.G  jQKcbBC
u:will	FbeBGBC   HINc.BN
u:with	BHCABaH .EAAdCK DFCAiFK bEGBKfE
u:within	IDCB.bF
u:without	aDOBcbS bDM.cbI
u:women	eCCJchM
u:word	EBCdCFN K.dfHCD
u:words	gFJBAcO
u:work	FBfHEcG HGfEBbD DadICAJ
u:workers	.DJbcGC
u:works	BbB.AIM
u:world	cBDGaBR
u:worse	FfJDfJC
u:would	cgGECAM
u:write	fELbFIC
u:written	d.C.KCI
u:www	dbCHACa
u:x	BFGFkIe
u:y	FEChAE.
u:year	dJDHFGi i.HLJIg eM.cMb. KHKGeEe
u:years	hESECbN n.PHACH jHMAHGF HDH.BcL
u:yet	.iLaFEJ
u:yields	KMDCgCE
u:you	IFDbLGg
u:zero	AO.BdDI
u:{	.E..ACP
u:}	aaCaG.G
u:±	JGHBfMI
u:×	KKLgACF
u:–	HBGcCcF
u:—	feNdBKc
u:”	AaJaEGf
u:−	FFFAiJG
wv:address	EFhCJFG
wv:aim	ACiICJD
wv:analyze	NMAAaaE
wv:apply	IHMlGEE
wv:believe	dA.NNgE
wv:build	GIGjELE
wv:collect	LHIjACB
wv:compare	FKIgDFF  JKKiDIB
wv:compared	cAFfOKC
wv:conclude	MJDHIjE
wv:conduct	IJDkFHE  LLBmILD
wv:construct	CGcbGMA
wv:demonstrate	DG.IInG
wv:design	NLKkFIB  LKJkFLA
wv:develop	MM.fEKD
wv:discuss	DJDiLJK
wv:evaluate	JPEAdBF GGDKjhB KNDe.HC
wv:explore	bHCgJKD
wv:find	adRQjD.  CdQTkDa
wv:focus	JHfALCF
wv:found	daLLeaG
wv:highlight	IGjKJ.B
wv:hope	KHCKHkD
wv:introduce	KPfdGOI EIHkFJD MNi.FOC
wv:investigate	INdcAIG
wv:investigated	ibeHKAB
wv:leverage	JHGkKKA
wv:make	.LdaGFH
wv:observe	CaIIkHC
wv:present	BH.cIFN  JJgbLGC
wv:propose	ELh.PKI AGCdJCE GKkBNNC
wv:provide	FJ.abHK
wv:release	AMdcJNK
wv:show	GFJGchL  DFJNdjD
wv:study	CGgEFEE
wv:suggest	JJEh.GD
wv:train	bcHhIEB
wv:use	KOPmGdH HKKjBBE HLOlHbC
wv:used	LJLnFIC
wvr:compare@2	GGGjJLA
wvr:conduct@3	FEFhDGC
wvr:demonstrate@2	MJbBKeC
wvr:demonstrate@3	QJCLFkD
wvr:demonstrate@4	bDSIbcC
wvr:describe@2	IF.eLKB
wvr:design@2	IGIlMJA  IEHkLI.
wvr:develop@2	GGKmMJA
wvr:discuss@3	KIBhIGD
wvr:evaluate@1	JIbbMI.
wvr:evaluate@2	JHNBdbB
wvr:explore@1	LEd.BHB
wvr:find@2	G.GKhFC
wvr:find@3	RDGKhBD
wvr:find@4	PANFAca
wvr:introduce@0	GFcbLLD
wvr:introduce@1	DJfFBDB
wvr:introduce@2	LDc.OPC  JAgDLOA
wvr:investigated@0	mfbKEEA
wvr:observe@2	KbLKjAA
wvr:present@0	CIa.LNF  KLfbJKB
wvr:present@3	NMBeDHE LHJjEFD
wvr:present@4	NLC.c.G
wvr:propose@0	cHiLLGE
wvr:propose@1	LEeCHTE PHaaCIA GCeEFNB
wvr:propose@2	UOgBVWE LIBeQNB QLiEQRB
wvr:propose@3	JFAfJIB  GDBfIJB
wvr:propose@4	QNabDAG
wvr:provide@2	MMcCBAC
wvr:provide@3	HFAdaIC
wvr:release@4	KIfbIKJ
wvr:show@2	RIIB..E JDIhCHB THHGbbB
wvr:show@3	DAJFf.E
wvr:show@4	JJ.CCbG
wvr:use@1	KIIkMMB
wvr:use@3	HFNhHAD
wvr:used@1	GDHjLFA
x:ace	HADgACP
x:ach	FGbA.aP DDeCE.H
x:ack	cbJeDKD daJgIN.
x:act	aEC.ICc
x:acy	aBFIceN ECFAAeJ FEHIi.G kcbIGdH
x:ade	haHEdMG
x:age	abaDBHE
x:ain	ahIAFBT bkEBDGI BdIBC.I
x:ake	fecDCCH
x:ale	bbGEAaI
x:all	EAACeFB
x:als	BAFGBca   FDHAKAc
x:ams	d.HbJbL
x:ans	caEFa.O
x:ant	BBGGafK  aAGF.bI CEHDBfF
x:apy	dCBEGjB
x:ard	IfIeG.E HdCbCAL GfH.CaI
x:are	haEaODI  .ECjIHE hc.aPBE
x:ark	CMCABbO
x:ars	dCIBKgI   JGEfNkF
x:ary	dDAaLAB EHAgEGO bDEEFdJ hAA.KD.
x:ase	AA.EDcJ
x:ast	AFcDaCN
x:ata	GFHfDdG
x:ate	BI.BEfR EDDEffL DLbdHbH dAaGDeJ
x:ays	ecJHcEb
x:bal	CfGaCLD AbAbHLG AhIB.NF
x:bed	AcFabGK
x:ber	JCEAAAc
x:bes	aFDAacL
x:bic	GAHdCaI
x:bin	GFF.eAG
x:ble	DG.AAbF  CHdBDAK FFJDaca
x:bly	AdGKbdN
x:cal	bFCAGAb  fGAGbBG EHIeKcb
x:ced	CBGHDgE   GHGNBlJ
x:cer	d.J.GAa
x:ces	BADBA.Z dAGeEEO  FEBDdAL
x:cit	BEgbIEH
x:cks	DhLCBiN
x:ctn	BECAJFf
x:cts	ebbGHaR dedJC.N aBBdIDM gADEEeM
x:d's	fEJfDIE
x:dal	AcbEAFK
x:ded	AEEdEFF   HHJeBDD
x:den	AIDAGda
x:der	.bNeJaB a.OiMCB
x:des	AaIeGEO bdH.EaT FDEiFEL
x:dia	CLBcfGJ
x:dle	EBAdMAI
x:dly	.EGbIiK
x:dom	HFbgLaI
x:e's	.DBfIDK
x:ead	fJC.I.M
x:eal	DBEDCgK
x:eam	dEBDABL
x:ebo	GEEA.eI
x:ech	fFEa.HO
x:ect	C..B.CE  DaFfBJC
x:eds	BaMebEG
x:eed	b.BKeAI
x:een	Eb.A.EP JDcc.CL
x:ees	GCcBdDM
x:egy	HE.eHBL  NH.hGAE
x:ein	aCcCbFL
x:els	c.AFDaO
x:ely	DkGGgJE afDCbJL IiGDeGI
x:eme	BGE..eM
x:ems	acDGaAC   gCHDcCI
x:end	bEBaKcL
x:ens	fAdNaAL
x:ent	aaCAEAM AdBCDaN cAB.EII CEFADbF
x:ept	ECCBjGO
x:era	DaBeIGL
x:ere	ccOFeCJ
x:ern	aDCdHI.
x:ers	cEEBDBS fABaJGM bDBBEEK
x:ert	EFJfCaF
x:ery	dcHBGbI
x:ess	CbB.HdZ CFCbEcQ  habAFCP
x:est	EFDFDhH
x:ete	aGMDfAN
x:ets	DEL.Aca
x:ety	dA.HbDH
x:eve	AABEeBE
x:ews	bKcbEBM
x:ext	CdFABaR
x:fer	F.JAdBQ
x:fic	EBgCBCR   DAGbD.K
x:fit	aI.O.jM .E.KbjE
x:ful	dEfIFdT a.dFGAM  FEIGbeI
x:ged	bGB.bHN
x:ger	DBCEeBB
x:ges	aEAAHdZ aCADeCQ  cEBaJgL
x:get	BFCA.AF
x:ght	b.eGKfI bEdBMB. bAdGGbE
x:gin	JFOEccF
x:gle	EcCBEcC
x:gly	gCJG..M
x:gns	GEEdaDI
x:gth	C.aEDeI
x:gue	ABfDHBO
x:hed	aEKaaAH
x:her	AdEEACW DaEbHDM CdE.FFH d..IcbN
x:hes	aeIABBU  CdHC.aH
x:hic	cEBeHCM
x:hin	JCaB..F
x:hip	EGaBcaL
x:hly	h.GKCfC
x:hma	jcDAIEF
x:hms	abHa.BQ
x:hod	NICgE.R MHLuMFJ RLcDAbE
x:hts	DH.DIAd
x:hub	MNiMICF  LLkNMEG
x:ial	gF.AKDE  eIGaK.C
x:ian	GBaFfEd  IadeHNa .DHMiad
x:ibe	hHG.CAK
x:ice	hBGHEdG  jEGEBAH
x:ics	BgGDEAE  IgFcCDG
x:ict	GAHhCCF  DaOgBFE
x:icy	g.bJbDF
x:ide	aBbBDDO IDeeEJM
x:ids	aAL.DbH
x:ied	Ga..CDC
x:ief	iBHFDeF
x:ier	BIECGHh
x:ies	abaBFCI  FbbaPAI dBFCAFH
x:iew	IFgBBBJ
x:ify	EGf.GAR BFdaFFK GGdbG.J
x:igm	cCbCGII
x:ign	E.cAMAS .acDM.N
x:ike	eKFhO.H
x:ile	A.AD.CQ
x:ils	c.aAHKE
x:ily	ceDKeCR
x:ime	.bIacEJ
x:ine	CGA.DbD CKcbHEE FEJeaCF
x:ing	AEE.C.P ADAcCEE bAADBDF .FGBAbL
x:iod	cJJdADL
x:ion	.DCAEcP .GaAcDE ..ABFBF .HHADfK
x:ior	EEFG.iR  .DGH.gF
x:ios	GEc.EcH
x:ips	aaAaHHK
x:ire	AfDBAFC
x:ise	AKdaG.U   cCEcDAM
x:ish	aCIcAFD
x:ism	FB.dECP
x:ist	.LEgHaF
x:ite	EeLD.AA
x:its	LeBbCaU
x:ity	aeBGC.M BcaGcbI .dFFCBI
x:ium	fCCAEaH
x:ive	.DFCDbL FDaaCDF dEGACaH AFFBDbK
x:ize	HKChDcU NQaedaM CFFhJaI
x:ked	bIFbcCQ  eHFACBH
x:ken	bCAdKGH
x:ker	kHBEC.M
x:kle	AJdaJJE
x:kly	ABadQaD
x:l's	GFEdcIF
x:lar	aFBH.dQ DDADdcM  dbCKCfN
x:lds	HGbccGJ
x:led	BCFAdAE hdFJdfN bBAAHCJ IINagBC
x:lel	AHaAGdM
x:lem	bCAaKFT  cEbaMLE
x:ler	hHEaCEM
x:les	cAE.CEO de.DDDP
x:let	HAfEJbA
x:lex	D.F.CcO
x:lic	bCBDDcP
x:lly	.DJD.fR CDG.dcL bDGBBaH .CDHAfL
x:log	MaafHBA
x:lop	F.hCHFG JBiDKDG
x:low	DDGaAcQ
x:lth	cCCbMCe
x:lts	IEEHcdX MKDQpiO LFIJedI
x:lum	EHDgCGE
x:lve	fIDaDBG
x:mal	dFFaECF cDGaABN .IEdACH
x:med	.JEdHAS   HFLmIDL
x:mer	bCDbAGM
x:mes	eAJ.GAL ddKEaAN dBH.NDI
x:mia	.DDbDdK
x:mic	BccAPeE
x:mly	DEGiFGI
x:mme	fbBCMcc
x:mon	bCFGdDO   fAFJdCJ
x:mpt	dDBdHJE
x:mum	HIGebBL
x:n's	abHcGBB
x:nal	aC.GBBD .EADeaK .acGcKG cDC.Icb
x:nce	B.ECB.E  EbCGbbH hBHbGbK
x:nch	BIChCM.
x:nct	dFFdKbI
x:ncy	.fEaGET agEaCIM
x:nds	CKc.GeA ELdAabO
x:ned	.CDbGcK cEBDbaG CBDcFCG
x:nel	BKEhBHB
x:ner	aIBcBLH
x:nes	ABADbBJ acbBIFN
x:net	deBGKbC
x:nge	e.aEDEQ   ABGdEBK
x:ngs	aFDF.cZ BDAGeeN  JFDaA.L
x:nia	GEHgDAH
x:nic	c.DaIAG
x:nks	CNLgdIH
x:nly	b.aHDbK
x:non	dHIdIbG
x:not	EiEE.EG
x:nse	DCFAFgH bDDfNFF
x:nst	abGGBfL
x:nts	EIHDddP dADFbaG EGDAdAG FHJBabM
x:nty	ADACdGK
x:ode	dCFcCLF
x:ods	E.LbFdT LIIjDcJ adKDCBG
x:ogy	AHdbHMA EFcdIJD aJdDaJH e.eaKEd
x:oid	dCDbHAM
x:old	JAGAcfK
x:ols	AHFcEbL
x:ome	cCCbDFB   GGIhFD.
x:oms	eEbEADI
x:omy	D...EcG
x:ond	GFDfBES  ECEeCGJ
x:one	BCBEAAP
x:ong	DDJJcdL
x:ons	dADAHaQ CBaAGbH eCFBGCK gAB.EEM
x:ood	EgD.J.C
x:ook	DcaDbdI
x:ool	gCAFIe.
x:opy	EABeJ.H   GFEmNbE
x:ora	eFDHfDH
x:ord	dJGf.La
x:ore	AlaDJDJ .d..KEL  jddDEFD
x:ork	aDabIEC daBaHFL
x:ors	AcFBCaU AdFBCcJ  bAGCcGL
x:ort	bEFaaEP   lbAG.CM
x:ory	AF.dEFK  bF..BHK
x:ose	KIgbKLD JKbeFFC IEh.HU.
x:oss	GBACfFO
x:ost	bCNAeCH
x:ote	daAEDbK
x:oup	aDGjaME
x:our	BGbaaEI
x:ous	ahDDGAS  FfBEGBK dacDEaL
x:out	DFGAeAT FJBAgaK .CIChFI
x:ove	Eb.eFHR GAeeBJG  cAaGEhH
x:own	EgcDGGF
x:ows	bPADBaM  aS.BCaH
x:ped	.DEadHA
x:per	.cRcD..
x:pes	AE.bCBM
x:phs	bDcbKLI
x:phy	cD.cLbJ
x:pic	cDcCHdH
x:ple	kEHBFBE gCLbFGB
x:ply	cfEDCDH
x:pts	bHaFGbQ
x:pus	DJafCGL
x:put	ABFiCGI
x:que	cKCcHDP bIBaGAL cHAdDKG
x:r's	bcaaELJ
x:ral	.DHaGAL a.GaEEE bEGAIAH EDEaBbP
x:ram	ACEcEaP
x:rce	baD.GHD
x:rch	..ADObb C.BEKfR eb.CLDH
x:rds	cIaaADD
x:red	aBC.E.D cC.DcBO AeDC.DL dEFeIa.
x:ren	DEAGAgK
x:res	DFCgHFR EKdcHCR DBHeHFM aEDfGGE
x:ret	.BClOPE
x:rge	ggFFEAJ
x:rgy	bCAAHaJ
x:ric	gccBJHM
x:rid	FBDB.cJ
x:rio	aHAA.DJ
x:rks	bbEH..T acCF.AN
x:rly	adKFaaT
x:rms	IMJIkBN FEJbdDH HMHMlAJ
x:rns	eBDDGcT
x:rol	GGCaB.Y FHbCacK
x:rse	DaKeADM   ABBccHK
x:rts	cfHDHgW
x:rum	CGGgI.I
x:rve	.bPGhHH
x:sal	cHAaEBK
x:sed	EABA..N .caaJBE CABHccG JHLgaEL
x:ser	HbHcCaI
x:ses	cDEbBFN AEEbCBM
x:set	CAECA.W .aGKfiG EBCbCEM
x:sia	daccKFK
x:sic	BCaBFdJ
x:sis	ADdBJdT AC.aLaI LJeEKkF g.BABHO
x:sly	cFEgHKE
x:sma	.BCBfGI
x:sms	KFmBIcE
x:sor	eBFcAPJ
x:sts	CKacIdY   EHDfDaJ
x:tal	AKJ.Caa  cMIDeBb EEGhK.F
x:tch	IbIbBdG
x:ted	BB.BABX .AcCdDK Da.bGDI .GJ..CS
x:tem	.DF.EdU ABIaaeN
x:ten	.CBaLAa
x:ter	GGbB.BB
x:tes	EE.cLhP BHCdD.P JFbcNhL
x:thm	aFFbEBD aFGcCAO
x:ths	CDCeJdQ
x:thy	GCadGbL
x:tic	dDF.EBM ABFacDN cDDDABJ fAGbJ.F
x:tin	cB.BBaM
x:tle	BkICaGH
x:tly	AaJJgaP ebIaBBF DaGE.aI .EHTmAQ
x:ton	DdHgHHC
x:tor	G.baGCJ  FBf.LBC
x:try	.DaBMab   CCCgJFe
x:tus	.EaBFfK
x:ual	cHDbEAZ hEHbFHN .F.cIBI aCI.aDM
x:uce	EAiCKCQ  IElDEME dc.GMlJ
x:uct	AFCdAHM  cDEjKMF
x:ude	.EDGbgQ
x:udo	MFBeF.E
x:ued	hfBJBbC
x:ues	aBEhKIW ACHjKHQ  .AGaEDK
x:ugh	FcDEBdC
x:uld	DEd.KAD
x:ule	bFMnLGC ABHkNHF bGMnGFE
x:ult	HjQEeCM DhMBabL HiMFfED
x:ume	eHKaAbI
x:und	aEE.A.J
x:unt	gdLAL.K kAL.HCI
x:ups	IILecJO   JGIddKJ
x:ure	FaCbDEM   aDD.D.H
x:ury	idCIBAH
x:use	BAHACbO
x:uss	EEIjFFN
x:ust	KJ.D.hC
x:ute	.CB.DHc e.C.CFM
x:uts	JeAbECL
x:val	EEGdaCP
x:ved	DIIGeBf CEEFcHg
x:ven	DDeaFAL
x:ver	NiM.AaX CdJgGBJ NmKHGAH DCFBdCM
x:ves	JPBAbeZ IQajEDO KLDFeeK
x:vey	CDBdH.P
x:wed	MGGIhaL   GJGKiCF
x:wer	FcAcAKL
x:y's	.bKhIHH
x:yed	AADaaJK
x:ype	HCKdbEH
x:yze	AFdFDaI
x:zed	EEFfEBA AABaAGP bADbJDJ JHKhEAc
x:zes	HBIjIBN
`;
