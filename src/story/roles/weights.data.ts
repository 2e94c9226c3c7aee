/**
 * The role model's weights, made by scripts/train-roles.mjs; credit and licences of its data: docs/language-analysis.md.
 * One letter a weight: '.' is 0, a to z are 1 to 26, A to Z are -1 to -26, times the step. A feature has seven letters,
 * one a role, then up to three groups of offsets, one a genre. Read by weights.ts.
 */
export const weightsText = `\
# roles background gap objective method result conclusion other
# genres csabstruct samd ei-rct
# step 0.00795359
# transitions
37 25 8 -37 -59 -64 -26 -2 19 24 -31 -42 -38 -16 -28 -29 -2 21 -17 -23 -12 -68 -55 -47 38 -4 -16 -17 -33 -30 -16 -68 35 13 -47 -32 -25 -9 -44 -61 28 23 -3 -6 -18 -25 -39 -35 20 19 -4 -3 -20 -22 -24 -1 -13 -10 -1 -17 -6 7 14
27 19 10 -31 -42 -49 -11 3 18 10 -17 -25 -26 -4 -28 -24 10 14 -13 -22 -3 -56 -41 -32 21 5 4 0 -37 -27 -19 -38 20 14 -3 -30 -24 -19 -37 0 15 6 3 0 -8 -9 -10 -10 15 16 3 -9 -15 -15 -16 4 -20 -12 -14 -12 11 12 8
19 14 -1 -24 -24 -31 -8 -20 9 23 -28 -23 -21 -4 -20 -24 -14 16 -2 -13 -7 -24 -31 -30 13 12 3 -7 -3 -11 -4 -9 1 -4 -8 -8 -9 2 -13 -16 4 -8 -3 -3 -7 -10 -6 -6 11 11 -10 -4 -5 -7 -8 -2 0 -1 9 -9 0 -6 -4
30 21 8 -16 -65 -51 -30 16 13 6 -9 -40 -32 -15 -7 -5 1 8 -56 -37 -19 -74 -45 -53 38 -40 -70 -41 -52 -34 -41 -88 36 16 -53 -43 -28 -33 -53 -87 27 24 -13 -5 -7 -25 -36 -33 12 10 2 8 -29 -20 -21 -7 -22 -14 -17 -21 -43 16 12
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
Lc:I	f.XBBId cAU.JHf aERaBCe
Lc:aim	DCCaCGB HE.cGIe CCJAb.F a.ABCHH
Lc:aimhead	BGbADHF GKgDaDa EGGeAHH ebaBKFI
Lc:authors	aCbDDGA ABjDJL. EFHbeHB faBFJfC
Lc:avail	abDAJDg bCHcGGf  .AC.Gab
Lc:can	dCACFAC   dcaKQfa
Lc:colon	AAIEEbd cbGFEcc  IHPeEAb
Lc:conc	dCbMCBe BEbHDad cEeDFJF cbHO.cc
Lc:conchead	CBbLaac  EAaH.bI
Lc:conthead	CgEHBBa EgJ...E EebGBIG daGICad
Lc:contrast	GfDGBc. IfJb.aA GdcFBDG caHICd.
Lc:copy	.EIAGBg gcCQACh  DEJcFCc
Lc:eg	GDAcDCB LFEhGA.
Lc:first	ED..BAI  DBbaDDH JGCAAdE
Lc:gap	EcbGEC.  GceDIDA
Lc:has	adbEJJC .E.bKIC CgbIEJH fbAEFDB
Lc:hasb	aaCAFI.   fcaJCH.
Lc:inthis	ACBBaHJ bcdBJII EIH.fGI CCBADaB
Lc:is	.BaCHC. DHDcCEb DBA.DDG ebcLKcC
Lc:ispp	CFDaDBa GHGcAA. FGBfGCH hcCOaEc
Lc:may	DbACGGf  IcdcGOB daFKE.f
Lc:meth	JDFdABF HGDaaa. FbaCCCK EIRjAFG
Lc:num	MJD..A. AGeOcbe IbdFADB MNVkBBE
Lc:paren	HDDa.BI   BEGc.FK
Lc:pct	JLLGgaK CDKGeiD  JIODgBK
Lc:propose	EFAbDDB  FGDc.DJ eaFBCCa
Lc:pval	UORccAR GFEeaCa  QKMbc.P
Lc:ratio	JKFEbaC LLBBeaC LJGfDcB FECHb.B
Lc:recent	..BEBGc BCFaBBb Ba.FeKD fbbFMCA
Lc:res	GBGHbd.  CbdCDFK HILOdha
Lc:reshead	eDBIa.E CC.HccD gBBE.CL BCKF.c.
Lc:semi	GEGHf.A FCDEahc AAbKc.A EEOBeCD
Lc:was	JSOCdeE BDEJgf. AKCDabc KNN.bbF
Lc:waspp	KQOddFI .DBJieB AEbH.b. OPVibII
Lc:we	EFGBA.A  DGGDabI GFDcEdF
Lc:will	CeBEbGF ddFEcbK IefKACM FHRdbKb
Ls1:0	GId.cOF   KHMceLL
Ls1:a	FCF.aD.   IHJbcHB
Ls1:additionally	FAcCBAF
Ls1:after	HBQcbBK   LHGbcFH
Ls1:all	KKAa.BK   NKNe.DJ
Ls1:although	BeBNc.D
Ls1:an	JFJgADb
Ls1:analysis	BDJEaeH
Ls1:as	fAAEFCJ fdCEKAH
Ls1:at	AJJebIB   CCJbdIG
Ls1:both	EARbFdA
Ls1:by	DKAEAcB
Ls1:clinicaltrials	ECCFFJi
Ls1:compared	F.E.AAD
Ls1:currently	AEiMHEC
Ls1:data	FEBc.DI
Ls1:despite	.AGGe.d
Ls1:different	cACcEKD
Ls1:each	MKMacaG
Ls1:empirical	IDDHChF
Ls1:existing	bcBDLGE
Ls1:experimental	AadAFEF
Ls1:experiments	DBHBb.C
Ls1:extensive	eGiGALC
Ls1:finally	.FbJBb.
Ls1:first	AGFb.EK
Ls1:following	IHFccFE
Ls1:for	HaGAFfE
Ls1:forty	JGIacHD
Ls1:further	BB.CGag
Ls1:furthermore	bBECFcG
Ls1:given	iDBGEFa
Ls1:hence	EFDgD.D
Ls1:here	KKHcEb. HJEaD.b OILfEda
Ls1:however	FfAFDBa JeEAc.J GdcFEJK caDFEaf
Ls1:in	ADEADaF A.BdJIC EIE.A.J d.GGBeD
Ls1:it	IAAdCFC  N.abbEE
Ls1:many	AKEDhdG GIDAhgD
Ls1:more	GCJjDCB
Ls1:moreover	aBbEDbJ
Ls1:most	NidD.FI  OieFADC
Ls1:motivated	ECKbcEC
Ls1:no	AEGHDgA
Ls1:of	GFEIjCH
Ls1:one	.IdBDCL
Ls1:our	CDGdDDb FBKd.C.
Ls1:overall	FEHHhEE
Ls1:participants	QMNgAHF   PKMgAHE
Ls1:patients	NIKiDHL   NIJiDGJ
Ls1:primary	MJLgECG
Ls1:prior	FcdADID
Ls1:randomized	IGHjJEG
Ls1:recent	DeFAQPF  DeHANNC
Ls1:recently	bAAEALE
Ls1:results	PPIHdgE NMGDdhG ONGEafI
Ls1:secondary	FDGAcLK
Ls1:since	DC.eFJb
Ls1:specifically	CDLkIDH CFHkQDC BCLiFEF
Ls1:such	aaEaGG.
Ls1:the	DFCCaDC AGHBeAD KCBfDCF
Ls1:then	FANeE.C CAPcC..
Ls1:there	cCHFJj. gcIBFcF
Ls1:therefore	EcbBGIc
Ls1:this	GCAdECH BEdBACI FbDeGFH JHRhB.C
Ls1:three	JKJd.Cb
Ls1:through	CKHCbbE
Ls1:to	GHIcaBJ   FFHjFHJ
Ls1:two	DDCgGDH KGBgDIE
Ls1:using	E..F.dL
Ls1:we	FJEabEH DEDcDFB AIEFeDG NKHkDDK
Ls1:when	BABFDe.
Ls1:while	caHaEFJ
Ls1:with	gABFD.M
Ls2:a randomized	KIHiFFF
Ls2:a total	QKMabHG   OIKaaGE
Ls2:clinicaltrials .	ECCFFKi
Ls2:compared to	FFEA.aF
Ls2:currently ,	aCgLHEB
Ls2:data were	HFGdBBE
Ls2:experimental results	D.c.FED
Ls2:experiments on	DALDadH
Ls2:extensive experiments	cGgIAGN
Ls2:finally ,	.EbJAab
Ls2:first ,	BFHa.CK
Ls2:for each	JIJaBcE
Ls2:for the	FcJADcF
Ls2:further ,	IGBBBd.
Ls2:furthermore ,	aDFAGdH
Ls2:here ,	QNGgCCJ
Ls2:however ,	Fg.GCD. JgDBbBJ GecFFIK dbDFDAe
Ls2:in addition	GEfBE.B
Ls2:in contrast	aJGeDbG
Ls2:in order	.HGfAIa
Ls2:in our	L.FCa..
Ls2:in particular	G.abECH
Ls2:in the	gNIcEDC fJFbGE. jLGbDIA
Ls2:in this	CBD..FE .da.GHE FHHAeDH FFEgJ.c
Ls2:it is	EeaGa.D
Ls2:moreover ,	.D.DBbJ
Ls2:no significant	FEFHCeF
Ls2:on the	FBDfBFH
Ls2:our approach	IaChJ.F
Ls2:our method	NDbeEFB
Ls2:our model	MGECeCC
Ls2:our proposed	JJBaA.E
Ls2:our results	FQFCAcd
Ls2:participants were	LIKfCIF   KHIeAID
Ls2:patients were	LHIfDHF
Ls2:recently ,	a.aFFLE
Ls2:specifically ,	CFMlIGJ CGIkQEC BELjFGG
Ls2:the aim	babCSDJ LHbbKAD  edaDPHE
Ls2:the intervention	DEDjFH.
Ls2:the main	EFFCcdA
Ls2:the mean	GEFNhDF
Ls2:the method	B.JjLKC
Ls2:the primary	.CdACMM
Ls2:the proposed	JEFbEbE
Ls2:the purpose	FFFhLFb
Ls2:the results	DAAGeAG  N.aAcHI
Ls2:the study	FFC.bDb
Ls2:then ,	FBRgHbI
Ls2:there are	bfBEGAF
Ls2:there was	GDGIKjb
Ls2:there were	CFIIabK   CEHI.bJ
Ls2:therefore ,	Da.AEGc
Ls2:these findings	FEDFB.e
Ls2:this paper	aEB.bJK aFbBBGI BEKf.HI
Ls2:this research	KHbbD.C
Ls2:this study	caE.H.G   .BOfJBD
Ls2:this was	JGJmGFE
Ls2:to address	DAEbEBF
Ls2:to investigate	JIJabAD
Ls2:to this	OJTjaFF  NIRk.JD
Ls2:we also	C.DCA.J
Ls2:we apply	B.L.GeB
Ls2:we compare	GGMGf.B
Ls2:we compared	KGD.dHD
Ls2:we demonstrate	aMFbEbH
Ls2:we describe	GI.fGHI
Ls2:we develop	IIMdeEB
Ls2:we evaluate	HEOEhBF  HFNBgCD
Ls2:we evaluated	NJJgaDE
Ls2:we find	.CFbbHJ
Ls2:we first	LINjDKa  IFLkELa
Ls2:we further	NMecICH
Ls2:we have	DbbbHGH
Ls2:we investigated	HGKkHED
Ls2:we present	BAE.AEJ
Ls2:we propose	BLDdHBK  CMEdFCI
Ls2:we show	.EDEbAI
Ls2:we then	NOD.eDI  NLDadFE
Ls2:we use	.FQCeCG
Ls2:we used	GGJfDGE
Ls2:with the	eCBE.EG
Lwv:aim	EIIdaED
Lwv:aimed	EBCgJEC
Lwv:analyzed	IFHgCHD
Lwv:argue	aFEdCGF
Lwv:assessed	b.KBbEF
Lwv:believe	DCfHIdE
Lwv:build	FAIaGdF
Lwv:call	BDOaeEH
Lwv:collect	LJNc..B
Lwv:compare	ACIJg.D
Lwv:compared	NIDAeKE
Lwv:conduct	FFfGaBI
Lwv:construct	LJMlCHD
Lwv:create	JHK.fEB
Lwv:define	AAMhLBD
Lwv:demonstrate	CIDa.AM BHJ.bcJ
Lwv:derive	FFMdADC
Lwv:describe	.G.bFOL
Lwv:design	AMT.dDD  .KS.dEC
Lwv:develop	JFLcaBG
Lwv:discuss	cGFDDbd
Lwv:employ	CKCdKcE
Lwv:evaluate	KAKKkBH  LAIJkCF
Lwv:evaluated	CALdADG
Lwv:examine	BDObaAF
Lwv:examined	JFEfDbB
Lwv:explore	eIKCbBH
Lwv:extend	KFFbdHC
Lwv:focus	ANCa.BF
Lwv:formulate	IIJhBC.
Lwv:found	fbOHbaa
Lwv:introduce	HIEdD.J  IKDeEAH
Lwv:investigate	AOABaAG
Lwv:investigated	IHahICE
Lwv:leverage	HGKBeCA
Lwv:performed	JIIbdGC
Lwv:present	B.BdEHL bd.ABJH HFDhFEI
Lwv:propose	FLIcCaD
Lwv:proposed	ECLDfHC
Lwv:prove	IIJDe.c
Lwv:provide	HKaDfFC
Lwv:report	LLadCDB
Lwv:show	aaGBABK
Lwv:study	AAJBjGH
Lwv:use	BK.BcHK  BMaCdII
Lwv:used	JIFeAIG
Rc:I	cFFBFKg ELHgJJf BMacEJf lgEHDHc
Rc:aim	cgAGIEM  DcCAGCH ojFGIGL
Rc:aimhead	ClKEFJI DdGbFDA IiHEEDH noJJDNJ
Rc:authors	fgIIBKB  efMMGFH d.aHaJa
Rc:avail	DFEEBea  IHH.aeD dBFNEga
Rc:can	aIBBACJ dLC.BCF BGA.FAF cDQJgEI
Rc:colon	AEDFEfe AB.EDFc CFF...D aBEHGhc
Rc:conc	EADCAaS BAAdHLJ  DHKJ.gO
Rc:conchead	CaIBbCH  EaHBdGD bEQbCaH
Rc:conthead	jMMJBjM  oOMCDEF .AOTBlJ
Rc:contrast	fMFHf.O cFEaAFI jMCF.FI EEKKfcJ
Rc:copy	cAdTOih HFGI.fj bHDCEfg eceSPgc
Rc:eg	a.DBEDG .hBBIGG
Rc:finally	KMHcaEE KIIcbBB
Rc:first	NBJA.hL FFJd.aH O.GDafI IIDADgC
Rc:gap	ebALEDL efBCKJJ dA.LEDD aAHIabM
Rc:has	fBDBGDJ aBFhMLE dEADIBL hcENbCI
Rc:hasb	.CBBGCA AEDdII. ACaBPcD
Rc:inthis	edKGBIQ aAGA.CN eePMHHG
Rc:is	aICC.AA CHacGIb AJBBBaE h.PLbAD
Rc:ispp	DFAaCDL BDBbFJF IGccEDE gANDAAO
Rc:may	eCNHDgI kdJFFBE dEI.BBE EHKHChK
Rc:meth	aB.aELL  aBCBDDE d.ebCSN
Rc:num	.ED.FCb ACECFBf CCFdKb. aCBABHC
Rc:paren	aBcAHIE cCDAHFb AabFFED aBcaFGG
Rc:pct	MNGbhPM FFAa.E. ELGgFCA MIEAiVN
Rc:propose	df.IFHI a.BBFD. AeDFCFE jegJGIM
Rc:pval	CEAacZW aBEiIGA dA.gKEA CEAadZO
Rc:ratio	DC.BbOD   ECBAbNC
Rc:recent	.DcECGJ EBe.GLB bFdDEJH jdOJb.Q
Rc:res	EJHafCX cCDaCGF EIEfFAG GJNFkET
Rc:reshead	JNFlEFZ FJBgDEJ JKEmKFH ACL.dDI
Rc:semi	bCBCaHH dE.G.C. ADa.ID.
Rc:was	bEC..KU eBEIfB. dDBHcEa .DCcBKT
Rc:waspp	cCAfJQI bCDFdC. fJaJfIa aA.jMPJ
Rc:we	EbBBAGL aAAaFJC HbCD.BG cAAaAKJ
Rc:will	BHBbcME   MKbBgHN
Rs1:0	ef.FBLA  FcfKAGd fdDBCOG
Rs1:a	dCbEaOA  .DGeEGa fcfJaOE
Rs1:additionally	BAI.EeH
Rs1:after	a.G.AFK   BCKbAEF
Rs1:all	CFGaBJc
Rs1:also	FaHbGeG
Rs1:although	fDIHdAK
Rs1:among	iaKF.ID
Rs1:as	fACFIeN
Rs1:at	NQAacEO  KLacGBD IIH.cHJ
Rs1:based	aKCFafK
Rs1:because	fDIGBhF
Rs1:besides	JeCaIdD
Rs1:between	.ABgIIG
Rs1:both	GGFeDCA   JIEcDAI
Rs1:by	d.FaKAL
Rs1:clinicaltrials	KIJMRoD   JHILRoD
Rs1:compared	CFBCc.H
Rs1:data	ABBeCKC
Rs1:despite	gJCC.FG  jLEACKA
Rs1:different	.KdEaKC
Rs1:during	GIEgAFH
Rs1:each	LICfADG
Rs1:existing	bEHCbEG
Rs1:experimental	HGBlLOJ DEJkFJE HF.jOOF
Rs1:experiments	CLCeGGI  BKDeHGF
Rs1:extensive	GFEe.OI  FEFfaRF
Rs1:finally	ILKeACB IILdAA.
Rs1:for	GC.bD.R GDdaBDL D.EdHCJ
Rs1:from	dEcDDIH
Rs1:further	HEEEBiH   DEDFNnG
Rs1:furthermore	JAGBcAL
Rs1:future	GFGFLmC
Rs1:given	aHaFIfG
Rs1:here	hBDKEaa
Rs1:however	lOQJImQ dINACaG oOLHHCF aAOSGnH
Rs1:if	eFA.J.I
Rs1:in	d.EEAHZ dBHcHIO d.IIC.H BadCbJM
Rs1:isrctn	HFFGKlK   HFFGKlK
Rs1:it	bEgBLDL aAiCQOF .GbbEJG dCJCFhH
Rs1:more	efJDaBD
Rs1:moreover	HBDC.cN
Rs1:most	cCJfKDJ
Rs1:nct	FEEFJjE
Rs1:nevertheless	fCMHGfE
Rs1:no	HJLc.AM   GHK.a.K
Rs1:of	aaGEdMA
Rs1:on	aDEEgCI
Rs1:one	AF.dJHB
Rs1:our	FLEbbBK BCE.cAG INDdDcI .DEEkKA
Rs1:outcomes	HFGhFBD
Rs1:overall	FI.cbME
Rs1:participants	HFAgEIK   IFAgEIJ
Rs1:patients	DBFfHAK
Rs1:previous	eDEEEBE
Rs1:primary	FGKjHDG   JIJkHDF
Rs1:recently	.dPBGGD
Rs1:registered	DCDGHCd
Rs1:results	bDEhEJK c.DdJJH EIEmIIC
Rs1:second	G.LBfAK
Rs1:secondary	HFBeBJH
Rs1:since	cFA.LbI
Rs1:some	ceEFaJa
Rs1:specifically	HAdBIFF
Rs1:subjects	gdLABFD
Rs1:such	dCBCGAJ
Rs1:the	DJBfaLG aFA.DGJ CJDgALI HFFeaHD
Rs1:then	QJEgBDB NIDd.BA MHEeBDA
Rs1:there	dGGAaDO b.DcJGF
Rs1:therefore	bjJDOcK cfEDMDF
Rs1:these	bIDBDdS BH.dDGL  aCNKFjI
Rs1:they	BaCDaCM   OIKdbBC
Rs1:this	acBHCEG  abKBAEI cBfQAAL
Rs1:through	LKBiICG  LJAgGDC
Rs1:to	JlJ.DIX IgIfBDG JkFDBIK elMdGEE
Rs1:using	HJ.faLJ GJAgEGF
Rs1:we	DacCGGF  K.bBBBD faA.HJK
Rs1:when	.G.EfEK
Rs1:while	CAAcFCJ GcbaFBE .DEdOAD
Rs1:with	EBAaG.M
Rs1:yet	gDMJHGc
Rs2:a total	CBgAILJ
Rs2:additionally ,	DAG.EfH
Rs2:after 0	FDFdCGC
Rs2:all rights	GEFFHJh
Rs2:at the	CHaFe.G
Rs2:based on	aIBGaeK
Rs2:clinicaltrials .	KIJMRoD   KIILRoD
Rs2:compared with	HDdd.IE
Rs2:experimental results	HHAlRMJ CDHjKGD HH.jQNE
Rs2:experiments on	EBFdBLG
Rs2:experiments show	cI.aHOB
Rs2:extensive experimental	HCLgCLB
Rs2:extensive experiments	PDAc.NF  OCBdAQD
Rs2:finally ,	IMGbaBC JJHacA.
Rs2:first ,	CabDDDK
Rs2:for example	a..B.MG
Rs2:for the	bGG.FaF
Rs2:for this	AgCFHGB
Rs2:furthermore ,	HAHAcAK  K.CAcDD
Rs2:here ,	iCBLHcF
Rs2:however ,	lNQJHjR dHPABAG pOMIGEE bANRHlH
Rs2:in a	.acAGJF
Rs2:in addition	CEE.DcM   HH.A.aE
Rs2:in contrast	DEBDhGG
Rs2:in particular	ECbCbEI
Rs2:in the	EIDd.EO DGBgECI
Rs2:in this	fdIMGEV cAFCDCK edOPJCF efaKBHE
Rs2:isrctn 0	FEEFHhJ
Rs2:it is	aEcDIaC
Rs2:meanwhile ,	CbJBaGD
Rs2:moreover ,	IACC.cN
Rs2:nct 0	EDEFJjE
Rs2:nevertheless ,	fALGGdD
Rs2:one of	gGFBCFc
Rs2:our approach	AJdFEfE
Rs2:our code	FLNEAgD  MLNEChC
Rs2:our experiments	BJHiDJD  CJGjEKB
Rs2:our method	FFFbbBD
Rs2:our results	HQCBAcF MMABbdC
Rs2:overall ,	LJabcKD
Rs2:participants were	FCacEHF
Rs2:patients were	GDKjHIE
Rs2:recently ,	.eOEGGD
Rs2:results show	BFFmHLA
Rs2:second ,	J.KAf.K
Rs2:specifically ,	HBd.GIF DCAeFIC IBeCFHC
Rs2:the 0	CBGhDHB
Rs2:the aim	k.GELMF   khHLIID
Rs2:the approach	JHhAJDB
Rs2:the comparison	HFHjIHE
Rs2:the control	IFHjGFD
Rs2:the experimental	FEIcCBE
Rs2:the intervention	FCCjGDE
Rs2:the mean	HEIEfED
Rs2:the most	BHLFhDF
Rs2:the objective	d.JBDCF
Rs2:the online	HHDINdb   JGGINdb
Rs2:the primary	DDEkMJJ   CCHlMII
Rs2:the proposed	DGBdIBH
Rs2:the results	FCAfBKJ  LHafAKB HFGhaJD
Rs2:then ,	NLEdaBF
Rs2:there was	HFF.aBG
Rs2:there were	BDECdFH
Rs2:therefore ,	.iGEOcJ
Rs2:these results	FBNF.dE
Rs2:they were	JHId.EC
Rs2:thirty -	jfGGEDB
Rs2:this article	dCRDa.b
Rs2:this is	.bAFbCK
Rs2:this paper	.fICHKO  .eKDFDG
Rs2:this study	DabE.CN
Rs2:this was	ecbJCCC
Rs2:this work	ccQbLHA
Rs2:thus ,	c.KEBcH
Rs2:to address	FkGLbHC  FkEObKB
Rs2:to evaluate	GDCfKJA
Rs2:to tackle	GcIfAIA
Rs2:to this	bdI.DLE
Rs2:trial registration	EDEEHhF
Rs2:we aimed	geIEDDB
Rs2:we also	FOI.bcL  IPHBcbE
Rs2:we believe	FDNdeHC
Rs2:we compare	.Ia.OAB
Rs2:we conclude	MJHceFF
Rs2:we conduct	GBb.L.E
Rs2:we conducted	fcAIDIC
Rs2:we demonstrate	KDAdKAG
Rs2:we describe	fbACIEF
Rs2:we evaluate	GEJfCAE
Rs2:we evaluated	AEDfKIC
Rs2:we find	J.CeGDD
Rs2:we first	aFcCLKC
Rs2:we further	aKGEAeD
Rs2:we have	ccFEcAH
Rs2:we introduce	ac.IDMF
Rs2:we present	gdDGDK. kfGEEMa
Rs2:we propose	AeaKHaJ .caGM.D Ae.LGaF
Rs2:we release	MMLFcdB
Rs2:we show	CHaAaGH
Rs2:we test	IIbaCJA
Rs2:we then	MGJkCKF JEJlEFD IEGf.MB
Rs2:we use	ACeDCIF  aDeFFMC
Rs2:we used	f.BCJHD
Rs2:with the	CLfF.DF
Rs2:year elsevier	HEJDchN
Rwv:address	BgMAK.D
Rwv:analyze	AECdDEF
Rwv:argue	CcBcHMF
Rwv:build	FD.fHGE
Rwv:compare	cLB.CBD
Rwv:compared	idbFMJD
Rwv:conclude	MMKceEF
Rwv:conduct	a.bDHCG
Rwv:conducted	fcBHFFC
Rwv:construct	L.baDMB
Rwv:create	AGaeLEB
Rwv:demonstrate	QECaBdI LFCA.eE OCCaDbE
Rwv:describe	dAFAECH
Rwv:design	FDBAeID
Rwv:develop	CA.D.HF
Rwv:discuss	EGa.fHI
Rwv:evaluate	GFId.AF
Rwv:evaluated	AEDgKBC
Rwv:examined	f.HbHFB
Rwv:explore	fG.E.KE
Rwv:extend	ccHDcbB
Rwv:find	JBDdHbI  NCBcGbE
Rwv:introduce	A.CaFML
Rwv:investigated	b.aHIAD
Rwv:perform	EAFe.ED
Rwv:present	fbCGCJC
Rwv:propose	DjJCGCP  DlJHFBG
Rwv:provide	E.aBGaK
Rwv:release	LKHAfAD
Rwv:show	BGcGAbL  BFbGAcF
Rwv:study	jMCbHPG
Rwv:test	GBcbFLB
Rwv:use	aGbaKHK  bIfCKHE
Rwv:used	ebGAKGF
b	.FGBBDf bDEBEFj aB.ADHG BJIBAaA
b2:( 0	PdA.bGL  Tf.bCFH
b2:( 0%	DDJNlBH DADKjaA  DCHMlFF
b2:( 0.0	HCLCdCa
b2:( a	KdAfCEB
b2:( b	JdGjDFB
b2:( cnn	AFEeHKB
b2:( control	KIEiFGB
b2:( i	FbAAAEK
b2:( n	ICFabCK   FEKabIE
b2:( nct	DD..GIh
b2:( nlp	cCAKHEC
b2:( p	DG.NnKG   HDENoJD
b2:( the	CbacFKC
b2:( −	AAALmGB
b2:) ,	DIcBBI. fABGAGa  IGacBL.
b2:) -	CFdDcFD
b2:) .	aHDDdJa  aIbBFBC AEEDfMa
b2:) ;	JGJdbbE
b2:) aims	hLDKDDB
b2:) and	ADDhFMN CD.AAbI BFHkEHG baDdEOE
b2:) are	eADH.AG
b2:) as	FbGiHDD
b2:) based	iAFDJAA
b2:) can	fAKCEaD
b2:) for	bJCAbGF  cG.D.EA
b2:) have	bICaEID
b2:) in	.GcEBAG
b2:) is	fBGEEaJ   rfRMBBE
b2:) model	.JdEEcB
b2:) or	CaJeCKH   DCHdBHD
b2:) that	aHdBHKC
b2:) the	MgF.aCa
b2:) to	CICcD.G
b2:) was	c.JaAKC
b2:) were	OLAeBHF   OJBeBED
b2:) with	cBbBCMB
b2:+ 0.0	GEHKd.B
b2:, (	FfA.BNC
b2:, 0	GBGHkJG   JHEEiKI
b2:, 0%	.bFKiIG  EbEEiFB
b2:, 0.0	BBHHjLG
b2:, a	.EfBMDH .G.aIED AChFIFF
b2:, although	EaHNBgB
b2:, an	cBACEaL
b2:, and	bHFeEGC  AIFfH.D b.AbAMD
b2:, are	aEA..FH
b2:, as	AFBA.EC
b2:, based	AFcA.ID
b2:, both	bINabcF
b2:, but	CfFH..O FhCBCEH CbDGbBE cbPI.bG
b2:, by	ALEd..F
b2:, compared	GFdLcbD
b2:, controlled	GDDfGGD
b2:, current	Ae.DIJA
b2:, demonstrating	JIJCAcA
b2:, due	e.cN.HB
b2:, e	cCCaCIF
b2:, each	DAChPLH
b2:, enabling	FJFCeaE
b2:, especially	DAFFBfI
b2:, etc	gEDaLEG
b2:, even	H.EJgaE
b2:, existing	LjCDCEA
b2:, for	aaAGcDJ
b2:, further	FdHCKgB
b2:, has	gcNEHbD
b2:, have	dFMdEHB
b2:, however	IhCDDCH  MhAEDbB
b2:, i	CbA.CDH
b2:, in	DGCb.DC
b2:, including	AIEbAAK
b2:, indicating	AGBIfcB
b2:, is	fDBALGK eA.BQKG eFEcGHC
b2:, it	ccIHFdT hcEJHaL AbIDCbI
b2:, leading	IhMcCEB
b2:, making	GeG.EcC
b2:, more	cAK.B.F
b2:, most	.bFAAKC
b2:, named	DGIhGaB
b2:, not	DCJhCGC
b2:, of	BIGbdCE
b2:, one	CcA.DKF
b2:, or	aAIcCFO .BDdGII cbGAJAE
b2:, our	RMDHhdK  VQHJjcF
b2:, p	GBJIhF.   CACGiMB
b2:, participants	CGIkFDC
b2:, randomized	DEFhNFF
b2:, respectively	JMKafLA  EHHcdGC IEE.dM.
b2:, since	AaDaN.G
b2:, some	aaMeHGF
b2:, such	.a.CHAK   ecIBEbB
b2:, suggesting	BGHLbeE
b2:, the	FACCgHK ECFAgAR D.BB.DJ CG.AdLA
b2:, their	LeGa.cE
b2:, then	ACJeDDC
b2:, there	FgBKhHJ .gFHdFE DgODADC GDdJiGC
b2:, these	BbGBcEJ
b2:, they	DmHMaIJ ajGJBBF ElFM.IC
b2:, this	DbhFICU  JajAMJI
b2:, thus	Ea.dEKD
b2:, to	HAafIMH  JAdeKRC
b2:, two	aGCeMEC
b2:, using	EAKb.aE
b2:, we	IMccAHY  RQfcBJE
b2:, were	KHa.eHC
b2:, when	aeAHCaG
b2:, where	AHcbDEI
b2:, whereas	C.ICfFD
b2:, which	EhBBGH.  Fi.BFLF DFCCHae
b2:, while	CEIBe.K
b2:, with	FADBeBP   KIFadEG
b2:, year	gKBJcDc
b2:, yet	afLEJeC
b2:- 0	bJBECGg   dCCEEDe
b2:- 0.0	CADIiFE
b2:- a	dCeKDeG
b2:- agnostic	FACdJAD
b2:- and	aAGfJBJ .HJiEGD
b2:- arm	KHIjAFB
b2:- art	CDJA.aM
b2:- aware	J.AeFFI
b2:- based	DAaFFeG   B.bEFeK
b2:- blind	GFBgKHH
b2:- c	aCKAdEG
b2:- centric	AAacLFF
b2:- controlled	CEGeHAH
b2:- decoder	dGFe.HB
b2:- dimensional	cAI.bDF
b2:- domain	.BAGC.G
b2:- dose	ecJaEbF
b2:- driven	KAcbFaJ
b2:- effectiveness	ED.e.JH
b2:- encoder	DJKeFeB
b2:- free	DgaFFaH
b2:- grained	GEcfI.E
b2:- group	EFFhCIA
b2:- guided	JbfaKCD
b2:- i	FALhHHG
b2:- in	aC.cDKE
b2:- independent	IbHfGAD
b2:- label	aIaaFGF
b2:- language	CDGfECD
b2:- learning	.C.fNGF
b2:- level	BBDA.ER  DBEabGH
b2:- like	egBJcGD
b2:- lingual	bLfbDEF
b2:- making	AaeE.IF
b2:- month	IGaabGF
b2:- of	EFFDacQ
b2:- off	AbJefKD
b2:- one	BEJbgHD
b2:- order	MeFbBBD
b2:- oriented	aACEEAG
b2:- over	bBCdKCE
b2:- quality	.aIAACG
b2:- related	.acDDDK
b2:- reported	CFeA.FD
b2:- resolution	KH.fJFB
b2:- scale	AAcDIaI
b2:- score	EEBImLD  DEBImLC
b2:- series	E.edHIB
b2:- shot	CHaBaBG
b2:- six	CCHJkFC
b2:- specific	DA.BABK
b2:- step	dJIf.EB
b2:- supervised	GJbBC.C
b2:- task	aLCeAAB
b2:- temporal	FcAaLCB
b2:- term	EbfNCaC   BAdNGeB
b2:- test	HEGmIGC
b2:- the	FCIBc.O
b2:- time	ebGdJEJ
b2:- to	aBFcCDI
b2:- training	EDBEhCD
b2:- treat	HEGgCGD
b2:- tuning	CFABCbG
b2:- up	bAFAC.Q   ABFbC.K
b2:- way	GDHjGIB
b2:- week	ACEdIdG
b2:- wise	bHBeKBE
b2:- world	abIBbDJ
b2:- year	aDFBGdd
b2:. ,	aAEAHAQ
b2:. 0	a.KLoHD ccLJhbA
b2:. 0%	EDbCiIA
b2:. 0.0	.AGFfBB
b2:. com	FIeGEDB  JJiLFEH
b2:. e	DbBCADJ
b2:. g	..EBEBK
b2:. gov	ABJBMAb
b2:. org	DDBKFNj
b2:. the	HGBiFCC
b2:/ /	EHgNNEc  JLjKMGC
b2:/ 0	IIPEcGi  GEHeAFg EFLHdDf
b2:/ github	KKgMGCE  JJiLHDH
b2:/ kg	DAIjLdF
b2:/ m	KHHeCaG
b2:/ s	GEIEaGe
b2:/ year	HEGeDLg
b2:0 (	CBCGfIa   a.DHeIb
b2:0 )	GgaECOd L.CdCHd Ohb.EIA
b2:0 ,	BFODdFb   DGL..Fa
b2:0 -	BFGaDFe  EGDFjGE ADFdKCg
b2:0 .	GLFbHDf EIEACLh EJDBaFg
b2:0 /	JHGCaAc   IFMEbad
b2:0 0	IINDbEh
b2:0 :	GGJiGIb
b2:0 ;	CEDDcOi
b2:0 ]	caID.BA
b2:0 and	JIDbcEA  GGEFiDF HFAfCGa
b2:0 c	EGbcMh.
b2:0 children	LIKEjFD   LHJGjED
b2:0 d	fdaEMAS gc.EHEN
b2:0 days	JHAiIaK   IG.iIaI
b2:0 different	KKEgCDD
b2:0 for	CEaHiDE
b2:0 h	JG.dGcF
b2:0 hours	.DHjIEA
b2:0 in	BEJFgDI
b2:0 k	MNiECAE
b2:0 m	HKLfCcH
b2:0 mg	ONAhIgK   OMAgIgJ
b2:0 min	IGHb.BH
b2:0 minutes	bAHmNCE
b2:0 ml	HEFmKCF
b2:0 month	FCDaeIE
b2:0 months	aBKcGdM   aAKcGdJ
b2:0 of	FINCfHG
b2:0 on	GG.GkKa
b2:0 participants	NKJAdKJ   LIJBeJI
b2:0 patients	VRQKrOL   WQQKrQI
b2:0 score	CAKa.AD
b2:0 subjects	LGIDd.F
b2:0 to	CCPCeFC
b2:0 weeks	GFHgE.L   GFGfE.J
b2:0 were	IFFFgCD
b2:0 women	KGGCeCE
b2:0 x	eaIKjGC
b2:0 years	EHIfEaP
b2:0 ±	HEFAcHC
b2:0 ×	JGJhBBG
b2:0 –	EFFdGeG
b2:0% (	AABLkGD   A.AOmFC
b2:0% )	GEDKjDH   DCDKkHF
b2:0% ,	GIIEjEF  EFFIkIB
b2:0% .	BCKGfBI
b2:0% ci	aADHfFC
b2:0% confidence	FCGbaJB
b2:0% in	HFHHlHD
b2:0% of	cGPHjIK  bIJKhCD
b2:0% vs	BAAHlG.
b2:0.0 (	HFFFiLG   GEDEhKF
b2:0.0 )	KIFQqIJ   JFCPqKE
b2:0.0 ,	AGJKnJF   ABCLmPB
b2:0.0 /	BBHGaJe
b2:0.0 ;	BABIkIA   BAAHkHA
b2:0.0 and	FIIDiLG
b2:0.0 bleu	IFILkHC
b2:0.0 for	DFGHkIB
b2:0.0 vs	ABAHiFA
b2:0.0 years	JGHCAeD
b2:0.0 ±	FEICfLF
b2:0.0 –	FEHCjJC   GDFDjIB
b2:: (	MdHfcGG
b2:: /	FJhNNEb  KMkKMGC
b2:: 0	E.B..Mb
b2:: 0.0	CEJHdKe   FFFFdJe
b2:: isrctn	AAAEDMl
b2:: the	CDadDIE
b2:; (	LBFdaDC
b2:; 0	LFaBdJA
b2:; 0%	CBBIjIB
b2:; a	fbKDDHD
b2:; and	IB.hGIK
b2:; however	GfMFDdE
b2:; p	AAACeIA
b2:; the	fGKbADD
b2:< 0.0	ECEb.JE
b2:= .	CBEFhJB
b2:= 0	KIFbaCF   IGGbbGE
b2:= 0.0	IFKGjNG   FCHEhMC
b2:> 0	IFCgEEE
b2:[ 0	baLABDb
b2:] ,	CGIdaEC
b2:] .	..C.AKA
b2:a 0	ADBiPaO .DEeEDJ  DCahQdI
b2:a baseline	HJEAiIC
b2:a broad	FIhDDKD
b2:a challenging	bfIGFCE
b2:a common	cABFBCH
b2:a complete	HKHfC.F
b2:a crucial	jHLAGGD
b2:a data	Ed..FED
b2:a different	IJacADC
b2:a document	dJAcKKB
b2:a double	JHBiJFC
b2:a dynamic	IJbfKJC
b2:a few	CBJfbFD
b2:a fine	AaNgCHA
b2:a fundamental	kDNAHHD
b2:a given	eLAAGDE  eODaEDB
b2:a graph	FJbeIIB
b2:a high	DBL.h.J
b2:a higher	bHDLiCD
b2:a key	eF.CEED
b2:a lack	FjCBCGC
b2:a large	bcICaDO
b2:a larger	f.LCBCF
b2:a local	FFEhIIA
b2:a lower	faIGhID
b2:a major	CaKbbFD
b2:a method	EIIjDCE
b2:a model	bFBFacG
b2:a more	BFbDBcH
b2:a multi	caFdMEF
b2:a neural	AagIdFE
b2:a new	HFjDCIP  IGkDCIG
b2:a novel	FFf.JHH  GHhALLC
b2:a number	HBIdebF
b2:a practical	bIJiLGF
b2:a pre	aacaKJB
b2:a promising	fJCMAhF
b2:a prospective	GEKiIAD
b2:a qualitative	KGLjJGC
b2:a question	dBIaHHC
b2:a randomised	GGEiI.F
b2:a randomized	FFBgNF.   GFBfNF.
b2:a range	FGEcaFF
b2:a result	abPGeBF
b2:a self	IDA.CbD
b2:a sentence	aEcCJBB
b2:a sequence	cEDeMMC
b2:a series	FJAhFEF
b2:a set	dJIiQHF dFIfMMD bLEhNDB
b2:a significant	.EGHgCH   EBKOg.D
b2:a simple	GFCbFgE
b2:a single	CcG.DbM .eIcaIE  GEEeEeF
b2:a small	G.B.bBJ
b2:a standard	c.KdBKD
b2:a strong	.EbFAaE
b2:a subset	dEbBGFD
b2:a survey	cABbMBG
b2:a text	CADfMHC
b2:a three	IGFjHEA
b2:a total	HHMBeDJ   NIMFhDG
b2:a user	hAHBJbG
b2:a variety	.DCEbaG
b2:a well	dGIfAEC
b2:a wide	AbH.DdE
b2:able to	FEOFkaL .GQbfAH GCKFkCF
b2:about the	aBFEFhJ
b2:access to	.AIeFDG
b2:accompanied by	BaKGfbF
b2:according to	B.FdIaG
b2:accuracy of	BKAeEaG
b2:accuracy on	Ia.HjEE
b2:achieve this	KIHlHJC
b2:achieved by	BJJgFaD
b2:achieves a	BHMDAcA
b2:across all	FIIDeCC
b2:adapt to	BcHDcIA
b2:addition ,	BdCC.CJ
b2:addition to	AKEjFEC
b2:additionally ,	IE.bFcK
b2:address the	BCeCDHF
b2:address this	bHAAAJB
b2:adults with	C.baKdG
b2:advantage of	ECh.FKE
b2:advantages of	aDCDMiF
b2:adversarial examples	jIABGBF
b2:adversarial training	FGGjJBA
b2:adverse events	DCJecKJ
b2:affect the	bba.HEH
b2:after the	DA.cbMJ   BCHgaOF
b2:after treatment	FDGfbHC
b2:age 0	KCHEgFB
b2:aged 0	HGKiJdG
b2:aim of	OOnEEJD GHjIGGB  OLkEBFB
b2:aim to	.FjKDFE
b2:aim was	QKnKFEB
b2:aimed at	bAfMaHD
b2:aimed to	RIpHHEC   SKoEEGB
b2:aims to	iPbJNGK GRiBHDD mSbMNGF
b2:al .	aFHbEaB
b2:algorithm .	eDM.BDG
b2:algorithm is	EIDjEJF
b2:algorithm to	FaCfJJB
b2:algorithms ,	GGb.BDD
b2:all 0	HGGhAHD
b2:all patients	FEJhBID
b2:all rights	HGHHDDe
b2:all the	FBMBdcI
b2:alleviate the	eJBaGEA
b2:allocated to	II.aaDB
b2:allows us	BJMh.HC
b2:along with	JEEiBFG
b2:also be	eFGDA.I
b2:also introduce	GFNnLJC
b2:also propose	HFCaGcD
b2:also show	KJDCAcD
b2:alternative to	bDFDHiE
b2:although the	DeLFDfB
b2:among the	bCGBDcJ
b2:amount of	ahIBHaJ gfPDBbD
b2:an adaptive	JFb.BLB
b2:an alternative	dIdDMGG
b2:an analysis	HFgADMC
b2:an effective	ACIgKbG
b2:an end	..cEaKC
b2:an extension	CDJlKJD
b2:an image	d.C.NEE
b2:an important	kHHCEAI
b2:an improved	GFEfcHD
b2:analyses were	IEGkJEC
b2:analysis ,	b.QAgEG  .BNAhFC
b2:analysis .	GBCgEGK   EDIcaKG
b2:analysis and	ADFaLfF
b2:analysis of	GC.dBDJ
b2:analysis shows	FJDLcfD
b2:analysis was	dbCcIIF
b2:analyze the	LEgDBbF
b2:and (	Nd.bdLH
b2:and ,	caKJceF
b2:and 0	OI.AfJY CDbcFCJ IBeABEJ MJFBhJM
b2:and 0%	EFFGjHI  CFGDhHC
b2:and 0.0	GHJJrRJ GFFFjHD FGHFnOC ABEHiKE
b2:and a	EJd.F.O FHcBBcI
b2:and achieve	DBdMadC
b2:and achieves	EDH.LjC
b2:and after	HFcfKaD   GDCmMCB
b2:and also	HJIBceG
b2:and an	cEBcDHG  aIaeKEB
b2:and are	.bIDBaH
b2:and at	.BKhEJH
b2:and can	bLDeGAJ
b2:and control	bBBbGAG
b2:and data	.FdEBDJ
b2:and demonstrate	GGKAc.C
b2:and evaluation	IAdBAED
b2:and fine	BHDhFIA
b2:and high	bA.L.eE
b2:and higher	HGIbeCA
b2:and how	CDcBBFE
b2:and human	DGKdDdE
b2:and identify	Lai.EHA
b2:and in	dDQacaJ
b2:and inter	eIKdHDD
b2:and it	afHCF.H
b2:and its	.HHcAAJ
b2:and more	eKAIabF
b2:and non	BaKcADD
b2:and one	baKeBLD
b2:and other	c.BECAI
b2:and outperforms	HGIFDiA
b2:and placebo	KHJiGCb
b2:and safety	fcDCEG.
b2:and show	KNEiBIE  LMEgBGB
b2:and that	CJbOhcD  CKELedA
b2:and the	EaEd.JG EDCahHP O.EiBDI jcFBEH.
b2:and their	dIHfECK cEPgBAF
b2:and then	aM.iIVI .EAdJSE .OAgFSC
b2:and there	bEKAgJB
b2:and three	aEHdAKD
b2:and to	BKfAICJ EKdbHCH
b2:and training	cAbCCNC
b2:and use	f.FaKEG
b2:and was	DCJADgE
b2:and we	MLPja.F LJJeccD KJPlBBB
b2:and were	LIIFcfC
b2:annotated data	EebCLJA
b2:annotated with	CAIeKJA
b2:answering (	eCKBGFB
b2:anti -	fcaKBBI
b2:any of	cFHHkHC
b2:appear to	adIIBbG
b2:appears to	acJJIhF
b2:application of	FfL.BcI  HgPBDbC
b2:applications ,	cEAGDgH
b2:applications .	Gbb.DBM
b2:applications of	GCBhLEG
b2:applied to	DcGaDbH
b2:approach .	bFJaA.G
b2:approach can	FGObFdB
b2:approach for	.FfFHBF
b2:approach is	aCaEaEG
b2:approach that	IAbbLFC
b2:approach to	CDeEHaG
b2:approaches for	Ai.FJAA
b2:approaches that	AbLfCGB
b2:are a	dGE.EaF
b2:are able	FCJEgAC
b2:are also	GKEg.FL MKDjDGJ
b2:are available	H.cCBaO
b2:are conducted	EGJjNBC
b2:are discussed	JLIABeb
b2:are effective	C.dLIgA
b2:are generated	GG.eLGB
b2:are given	HDKbdAE
b2:are more	BGEGhAF
b2:are needed	fdKJKjJ   AaIHIjI
b2:are no	egKHBGB
b2:are not	BhHFaEL ciLaKEG
b2:are obtained	IBKiCJF
b2:are often	haHIDLC  eaLHBJA
b2:are presented	EDbDAbH
b2:are publicly	JFjJIIH
b2:are then	JJLiEEC
b2:are two	bFKhJGD
b2:are used	.E.bHDH
b2:are usually	edLGHHD
b2:are widely	eFGAFDB
b2:argue that	CAkMECF
b2:art approaches	.FJDEgB
b2:art methods	HCICCdC
b2:art models	AIMeDdB
b2:art performance	cJKF.eD  bJJIaeB
b2:artificial intelligence	BJdIDdB
b2:as a	CF.aFcW ECeC.AK .HFeJcG
b2:as an	dIEbIaM
b2:as compared	gBDPkGE
b2:as it	bFaKbcH
b2:as the	HAFdBCF EGEeBBM
b2:as they	.CE.M.a
b2:asked to	GDJpOIC
b2:assess the	DDccJFE
b2:assessed .	CcFfG.D
b2:assessed the	lfOCCAD
b2:assessed using	HDEjIEB
b2:assigned to	HBFbaJC   GCLdaHB
b2:associated with	dAfPaAK   .AdQbbH
b2:at 0	DELdDbK   BCJeE.H
b2:at baseline	GEEdEaI
b2:at each	AbHcCKC
b2:at follow	FDCChIA
b2:at http	GGAHHKi
b2:at https	KKjNJEK  JJkMJEM
b2:at least	aHGCeDH
b2:at the	.fMeFFE fgKBH.C DeIfDGF EDIfBCD
b2:attempt to	.A.cLGE
b2:attention .	h.CIHCE
b2:automatic and	JILCabA
b2:available ,	BbEeKJE
b2:available .	aBcBFFK
b2:available at	INlNLIE DGgIMHa LMmNNHG
b2:available for	FK.BdbB
b2:available to	DC.AIFe
b2:b )	JdIh.JC
b2:b .	IGGIDIh
b2:based models	dE.JabC
b2:based on	aHAdFHI BGaaFAI .IAc.KE caBdHEB
b2:baseline ,	GFGCfFD
b2:baseline .	EDEFjED
b2:baseline and	MHIiGAC
b2:baselines on	EEJEhFA
b2:basis for	ddFDGBC
b2:basis of	HIBfE.E
b2:be a	AGFdIbI
b2:be applied	EaAcLaF
b2:be considered	dAOEDiH
b2:be of	ccKEIhE
b2:be trained	JGFecHC
b2:be used	BLeBEAN
b2:because of	aAOCc.F
b2:become a	egBIIIF
b2:been applied	gbKDF.D
b2:been proposed	CFBdLAC
b2:been widely	gJD.E.A
b2:before and	HGe.EaC
b2:behavior .	dCIDBfG
b2:benchmark datasets	.IDaDcD
b2:benchmarks ,	B.LCfDA
b2:besides ,	LcFcAAF
b2:best of	K.iIJFC
b2:better in	DEFIBgB
b2:better performance	cGcGBaD
b2:better than	BHBCdCF
b2:between -	GFdhEJA
b2:between groups	GEFcAAC
b2:between the	LbIa..N NEKhAbG LdEabBE
b2:blind ,	BCEeFHG
b2:blood pressure	IG.abEF
b2:both groups	LIIBfHH   KHGBfGG
b2:both the	B.EBcCL
b2:but also	hMADEcH
b2:but not	FHNBAfF
b2:but there	ChJFaCA
b2:by 0%	CEJCcCD  BDH.eNA
b2:by 0.0	aEGBnOC
b2:by a	BEEAA.M
b2:by an	cBLDDhH
b2:by the	caCFAC.  BcDBaHG
b2:by using	BDAhFJJ
b2:c )	aaJcCFF
b2:c -	HFe.aDG
b2:can also	eHEBaDG
b2:can be	aGaCDAN AFAbEDJ bGbFAEF aaEKIjE
b2:can help	.HhGNAF  bHfGLaD
b2:can lead	BiKAHCD
b2:case study	.FIdGdG
b2:cases .	BbGGccK
b2:caused by	AdbDICD
b2:challenging to	GbKfaIA
b2:changes in	ACcAGAI
b2:characteristics of	KeAAa.F
b2:characterized by	icGFFaF
b2:children were	FDGFgFC
b2:children with	c.HfF.F
b2:ci 0.0	a.CMgHA
b2:ci :	A.AGiGA
b2:class -	EbGiKKA
b2:classification ,	.LgaCJG
b2:classification of	HIecEDE
b2:classification task	.DNddFD
b2:clinical trial	IIKkKAc   HIKkKAc
b2:clinical trials	DEHbFIi   EDFbFJi
b2:clinicaltrials .	BBGAMAa
b2:cluster -	BBKhJGC
b2:co -	JCEcBbH  IDChGCC
b2:coarse -	FCHiAH.
b2:code and	IGlLDKL  HGlLDKL
b2:code is	EF.ADC.
b2:com /	MLgLICB  KJjLIEG
b2:combination of	h.JDHfF
b2:commonly used	baC.MCD
b2:community .	CDiFDHH
b2:comparable performance	FGK...B
b2:comparable to	FDHAcAF
b2:compared between	FDGoOEA
b2:compared the	hgFAMIC
b2:compared to	CGANgdN eaRHecE CJMHfbD DCdKc.J
b2:compared with	ABEJbdK
b2:competitive performance	GcJGdAA
b2:completed the	CFHDdAI
b2:component of	hDKcKBC
b2:computational efficiency	eFHgIHA
b2:computer -	FCcdLIG
b2:computer vision	cGeHFIb
b2:conclude that	BHML.jB
b2:conduct experiments	HFJjFJB
b2:conducted in	EGIkDBF   LIOoIaD
b2:conducted on	EcKfBEC
b2:conducted to	hdCHHeF
b2:consider the	gbL.KDD
b2:considering the	F.GgIAD
b2:consisted of	EDKiIHF
b2:consistent with	MJBffDG
b2:consists of	CKEkRLN CFCfLHJ ELFmRNG
b2:content ,	HgKgEBC
b2:content of	i.JHABD
b2:context ,	aCLhFAC
b2:context -	FbbDJcE
b2:contrast ,	DJeEhHF
b2:contrastive learning	CDAfOFB
b2:contribute to	CId.FDI
b2:control group	BEFfBLH   BDEeBLE
b2:control groups	GDEgF.D
b2:controlled ,	EHFiJFD
b2:controlled trial	DE.cLDB
b2:correlated with	KI.FgEE
b2:cost of	.bMeaFF
b2:could be	AaBFcCJ
b2:could not	EHEFfCE
b2:covid -	eLeEKaE
b2:cross -	AHbcH.L
b2:current state	GIcbaEC
b2:daily for	FCDhIbB
b2:data ,	aAABdOG  b.C.cQD
b2:data -	GGdcADG
b2:data .	eABEAEO  e.EE.DG
b2:data and	JBaeFAK
b2:data augmentation	aBEhOCD
b2:data collection	.FMDcbG
b2:data in	hBLCAaD
b2:data is	a.DdGEE
b2:data on	.AGgDHE
b2:data to	IcabDHD
b2:data was	GEGlJEB
b2:data were	DBJaCcH
b2:dataset ,	DHA.eMG  DIA.gME
b2:dataset .	FcC.DaH
b2:dataset and	DO.CgIG
b2:datasets ,	F.GDcaa
b2:datasets .	aKIbfHG
b2:datasets demonstrate	EEJJBdB
b2:datasets show	FEIaCbB
b2:day 0	IFIfaJG
b2:deal with	faACKBF
b2:deep learning	A.NfHbd
b2:deep neural	gBEECaD
b2:defined as	HIbmPCE
b2:demonstrate that	BHEJAfF
b2:demonstrate the	LOLFDjI FFJDDiC KNKFDiE
b2:demonstrates the	EADMMjD
b2:depend on	gEK.K.D
b2:depending on	dIK.EcE
b2:depends on	iCFE.GE
b2:describe a	e.HdLJD
b2:design .	CG.aIcI   MIBgIcE
b2:design a	HHEeAFB
b2:design for	f.ICK.C
b2:design of	aB.BCEJ
b2:designed to	baIbCEG
b2:despite the	BiNDCBC
b2:detection .	EHadHcI
b2:detection and	Ac..EEF
b2:detection is	iFLADEE
b2:develop a	OIddEND LJccIKB MF.eCMA
b2:developed to	FDAjMKD
b2:development of	..CaFGI
b2:did not	JCGIjCM GaJDgBF  JJDIiCK
b2:difference between	GbcGa.D
b2:difference in	FCCfCBD
b2:difference was	BBBJlJB
b2:differences between	GG.AeID
b2:differences in	DbBGcDF
b2:differences were	HEFJbbF
b2:different types	H..cKbE
b2:difficult to	KkE.AKE
b2:directions for	LKEGEjE
b2:discuss the	JKefEJG
b2:divided into	.FLgGFC   JEGkJAA
b2:do not	HkHNeCA ChCHcAH IlJPfDG
b2:does not	cDJ.CdN   bAJDLkI
b2:doi :	.AFEFHd
b2:domain adaptation	gFHeHaA
b2:domains ,	BcFA.HA
b2:domains .	aFDaGcG
b2:double -	EE.gNJJ
b2:due to	alES.EN ejaNGJG BkGPEEE bbIHdaH
b2:during the	DGAcEBE
b2:e .	AaDCDCN
b2:each group	IFFDcaD
b2:each of	EbbADEG
b2:effect of	be.CDDM
b2:effect on	JCaECgJ   IEADAfI
b2:effective and	A.FBJhD
b2:effective for	CcEGDcE
b2:effective in	bHJIEiI
b2:effectiveness of	EFAHDiM IICGGmD GHLCAfE
b2:effects of	bBeGJAM
b2:effects on	c.aKAdJ
b2:efficacy and	geFDFB.
b2:efficacy of	.AeMJiH
b2:efficiency .	DLHhaGE
b2:efficiency of	baeCKBE
b2:either a	JGChFDB
b2:empirical results	FIFI.cC
b2:end -	aC..EDI
b2:end of	.EOabFF
b2:endpoint was	CAMkOFF
b2:engineering design	bAdINDC
b2:english ,	.EIiDEF
b2:english -	EIGaAdB
b2:enhance the	JEadLcE
b2:enrolled in	LIFDkEC
b2:environment ,	.FNhHAB
b2:environment .	eAGa.HG
b2:estimate the	aGFgIBC
b2:estimates the	GHHjIHA
b2:etc .	hFEaLEG gEJeJDE
b2:evaluate our	FFMEcgC
b2:evaluate the	FHhKeaG AEbNlhC  FDhFGDC
b2:evaluated the	jhEHJ.D
b2:evaluated using	bFKhJaB
b2:evaluation ,	GBEIi.E
b2:evaluation of	ABBCdBH
b2:events .	hBMbDAG
b2:events were	EDCaeKC
b2:every 0	IGHjEFC
b2:evidence that	DbKIcab
b2:examine the	DGeBDEE
b2:example ,	hbPGEDF
b2:existing works	GdJ..CB
b2:experiment with	GGEiHGB
b2:experimental results	JLSJfaI EFNGfcD LJPJe.C
b2:experiments ,	BaLdaGC
b2:experiments are	..DiIGD
b2:experiments demonstrate	IHKOAeD
b2:experiments on	JIMFAfI  JJLDAeE
b2:experiments show	KKaGgEE  JJaKgDC
b2:extension of	FHDhCKD
b2:extensive experiments	HHOCAdE  HHNCAcC
b2:extracted from	CDAfNEB
b2:f 0	FDKIiAI  HDKIiAH
b2:facilitate the	dBbBLFD
b2:fail to	LiBAGDB
b2:faster than	EGIeCCF
b2:feasibility of	GJfaNbD
b2:feature space	BdLhJIA
b2:features ,	aGAaCAE
b2:features .	BcbBJF.
b2:features for	GHcaKHB
b2:field of	AbaKGdH
b2:finally ,	GNMebBO HHKCgcK EMLhBDE
b2:find that	a.MOkAA cBLGfAa AaKQkAa
b2:fine -	DFDdE.K
b2:first ,	DAHeAIK
b2:first -	IACbJcE
b2:first to	cAiKKHC
b2:focus on	JcgbNJK Iae.LFG IcddNJE
b2:focused on	eAbODDG
b2:focuses on	EAcdMHI
b2:focusing on	EG.fIIE
b2:follow -	.DDaD.N
b2:followed by	DFC..AG
b2:for 0	IbEhI.K   FEIhKdI
b2:for a	.BFAcFK  ABCc.OC
b2:for all	EGAabJG
b2:for better	bGAfLKB
b2:for both	CKDaD.I
b2:for classification	CGFiGDB
b2:for detecting	CaBeHID
b2:for each	bKCfGHJ  dIBdIIE
b2:for example	gdQHDBF
b2:for further	.MaF.cF
b2:for future	.OdHOfJ
b2:for many	k.NJF.F
b2:for the	FDIAd.D aDHA.eH ICDcDbJ BBHDgKb
b2:for this	DGD.dBL   caJGgFG
b2:form of	dcMaJAH
b2:forty -	KHHdBFC
b2:found that	GKKHhbF
b2:found to	IEOadBH
b2:framework ,	AHCdEFC
b2:framework for	DF.a.CE
b2:framework to	B.gDLHC
b2:from 0	GIPFjbL bBNIheI  MINAfBH
b2:from a	EGgEEeM
b2:from baseline	JGKfBLE   JFJfBKD
b2:from each	GEJfEbB
b2:from the	EABaaJ. abbEcHL EAFddKI MJBcEAe
b2:from which	BHKhHIC
b2:functions .	IIJkHAE
b2:further research	.ICBAcJ
b2:further studies	CCFFFhG
b2:furthermore ,	GaMbB.O DbQeHBI
b2:future research	IEDBEdM
b2:future work	cMALEeF
b2:g .	aBGBDAB
b2:generalize to	HfBcCJB
b2:generation .	aEeDDGG
b2:generative models	fDJDa.A
b2:github .	MMhPHDA  LKjPKEC
b2:given a	jcJINCC  h.JHLAB
b2:given the	A.A.JBE
b2:goal is	HHnPLCD
b2:goal of	DMgFHBG
b2:gov nct	CCCDEEd
b2:graphs .	EG.hLID
b2:group (	IECCiND   HDCEiLB
b2:group )	FGHbB.D
b2:group ,	.AIEhIE   .AIEhJD
b2:group .	a.CJhFG edCGdJa  BCDHhFG
b2:group 0	GDEiGIF
b2:group a	GDEgDIC
b2:group and	DDaEdLC
b2:group b	GEEdaID
b2:group received	IFGlKGD
b2:group was	GEFhEDD
b2:groups (	AADcAJB
b2:groups .	BAFBeKL   BBMBfJJ
b2:groups :	aaDaD..
b2:groups and	HFBbaBD
b2:groups of	HFAjFCD
b2:groups were	BCFAaDC
b2:had a	DDCHgBI
b2:has a	AFBEBfJ
b2:has attracted	jIGFBDA
b2:has become	faAMDDI
b2:has been	AbH.DG.
b2:has led	hGJcEEA
b2:has not	BjCDIJE
b2:has shown	gALL.DD
b2:has the	AFaAKbI
b2:hate speech	hDACKFE
b2:have a	DcaDCaH
b2:have become	jHLEDDB
b2:have been	cBNdCIP aATdCCJ gBLdJHG
b2:have not	.jDIIBD
b2:have shown	fCDF.HE
b2:hba 0	FE.cIhD
b2:healthy volunteers	.BJeKfD
b2:heart rate	GDagEFF
b2:here ,	eEhJJEH
b2:high -	c.FB.CO
b2:how the	aEACCaJ
b2:how this	GcFjJIB
b2:how to	DbAdKII
b2:however ,	UlJH.aQ OfGABBF ToIICAC
b2:http :	BBDGKAc
b2:https :	EIhLKFC  LLkJLFI
b2:human -	C.dECBI
b2:i )	M.CeDBG
b2:i .	DcBDBHc
b2:ii )	M.CdCBF
b2:images ,	b.CcBID
b2:images .	d.JcFCG
b2:impact of	fbAGG.K   edBBObE
b2:impact on	BBFcDCK
b2:importance of	DcBGEdH
b2:important role	eANEDcE
b2:important to	jFMBFaC
b2:improve the	BEAiGIL
b2:improvement in	DGDIgBH  GJEFjHB
b2:improvement of	GDCAdCD
b2:improvement over	GIJDbdE
b2:improvements .	CGKaeDF
b2:improvements in	eCCPAcI
b2:improves the	EKEcFdD
b2:in -	GEa.bFK
b2:in 0	MFHegNM   IJLfeNH
b2:in a	EFBeJaJ FBGeAaG AGBaJBB DF.dH.J
b2:in addition	ABCaBDK
b2:in all	HLCIedH
b2:in an	bcEBBDK
b2:in both	EKEDb.O
b2:in children	faEBHeE
b2:in clinical	ebDIDdE
b2:in comparison	CABJbdG
b2:in contrast	FNf.bEG
b2:in different	ahPICcF
b2:in each	CbGbbKH
b2:in four	FEHkGIB
b2:in general	BECIhbG
b2:in group	EBaa.MD
b2:in healthy	ieHKDdD
b2:in human	hcAIaJD
b2:in improving	.GbGIgB
b2:in many	hEIACGE iCQD.AC
b2:in more	I.HfJcC
b2:in nlp	cbeKMHD
b2:in order	Ca.cGGM  EAdaELE
b2:in other	HcKF.fE
b2:in our	CbEaBCK
b2:in particular	BdCC.BJ
b2:in patients	fdbTLkD   fdbTLkC
b2:in performance	.CJcfNC
b2:in practice	caJaECD
b2:in real	F.fIcdG
b2:in recent	fAMCI.C
b2:in terms	DHEGedN
b2:in the	GB.HgCI .aBAI.J FaAAaGD GIANjAG
b2:in their	CBAKf.G B.AMheC
b2:in these	DbDaaEG
b2:in this	ADaDEBD  CFhJBJD bAMbKi.
b2:in training	LdOdaaA
b2:in two	cCKabDG
b2:in which	aO.Ac.G
b2:in year	d.Qb.KJ
b2:included in	aFC.aFF
b2:increase in	.aDGa.H
b2:increased significantly	.BBEkJA
b2:independent of	DIJEdaE
b2:indicate that	IJFLAhG GHKH.iC
b2:indicates that	IIKHGlE  IHHKJnB
b2:inference ,	HeBcaMB
b2:influence on	FGHe.DF
b2:information .	CAD.GcK
b2:information about	bGGaAbF
b2:information and	dEFbDDG
b2:information from	aCaCMAG
b2:information in	eCaD.NE
b2:information of	IBadEDD
b2:instead of	fMFbEaE
b2:intention to	CFD.cDH
b2:inter -	dEFaBEH
b2:intervention .	GEcbEaH
b2:intervention group	BDFccKD   BCFcdKC
b2:into a	FCDhSEH DCEgOCC  KHabJfA
b2:into account	bCGaKbF
b2:into the	CLCCBhK  CKBdHcC
b2:into three	CJacK.C
b2:into two	CFJfEGC
b2:intra -	Fb.fGIb
b2:introduce a	EIceIQD  EIdcIQB
b2:investigate the	JMiCECa   HFg.HEb
b2:investigated the	jeJBIAC
b2:is a	hEM.K.K cbIAEBF oHKIGAH FEGkNcG
b2:is able	DIMCiBH  HKIDhBE
b2:is achieved	KILiJ.C
b2:is also	FEIbacM
b2:is an	mJFIbFP dFBEcEJ mOBFcHE jfLHEdF
b2:is available	ELeEKHf BHB.LDd CKgEGDD
b2:is based	AJBbJAb  CJCfJ.B
b2:is challenging	BiFIBLC
b2:is crucial	fGNaHaD
b2:is currently	ADKBaeJ
b2:is demonstrated	CCObFeD
b2:is designed	EHafNKB
b2:is feasible	cDHHKkF
b2:is generated	GFFiJJA
b2:is highly	fDJHcBC
b2:is implemented	EAIiGIF
b2:is important	eGCG..E
b2:is in	HIBeBGb
b2:is introduced	BHBeKIF
b2:is known	deEEHHC
b2:is more	FDAaGdJ
b2:is no	GAFDAgD
b2:is not	IhDBDD.   egKHI.a
b2:is of	iFKaaGF
b2:is often	ddEGFEC
b2:is one	iKGBFAI  hLD.GEC
b2:is presented	EBg.LKI CAfAKIH HCh.JJD
b2:is proposed	POkBM.F OMiAFaD PLjBNBB
b2:is provided	HG.hLCF
b2:is shown	IBLdEcF
b2:is still	KiGDKeF
b2:is the	ebfJNDP  dbkQLHH fbMcMeF
b2:is then	GHNkLDD  HGKlLGB
b2:is to	GYxNLJN ORuLJHJ dUlHILE JGlJEAB
b2:is trained	b.FcEGA
b2:is used	eHIcDKF fCHaJID bKHeaIB
b2:is usually	dcKIDBD
b2:is very	ca.ABIE
b2:isrctn 0	BCIAMFf
b2:issues ,	DGlKHDC
b2:issues .	JdEdHaD
b2:issues in	geLADEC
b2:it .	eCAHbDH
b2:it also	D.aBbJI
b2:it as	bGJkHFD
b2:it can	GAHdE.I
b2:it difficult	CjLJbFB
b2:it is	.lHMCAF   kiQIJgB
b2:it remains	IjDIEB.
b2:it to	GKAfBGD
b2:k -	FFKmGIF
b2:kg /	JGHfCaC
b2:knowledge ,	CAfKaEG
b2:knowledge and	HB.BeGC
b2:knowledge to	CJHiBJA
b2:known as	ba.EJIC
b2:label ,	AaKbIFB
b2:labeled data	g.ObaHD
b2:labels .	aDIiKAC
b2:lack of	JoCGDFH
b2:language ,	CCGfKcB
b2:language .	EcE.LbD
b2:language modeling	aBLh.GD
b2:language models	eFdEHDF
b2:language processing	jBFOCFG  iBFPCHD
b2:language to	AKbeGIC
b2:languages .	BFA.C.J
b2:large -	BCcBKbH
b2:large margin	HGHNbcB
b2:large number	dCDFhGC
b2:large pre	iMDACB.
b2:lead to	GjHEEbH DhL.bEE
b2:leading to	GkIaCFC
b2:leads to	BcKHeAH
b2:learning (	fF.BKbC
b2:learning models	dECABLC
b2:learning to	.BDcLaC
b2:learns to	DIBfOAD
b2:led to	hFBHbAI
b2:level ,	LcA.CaF
b2:level .	AbJbcEG
b2:level of	EFAhDIG
b2:levels .	BacAAGG
b2:levels of	aAbFABI
b2:life ,	faDcJcB
b2:likely to	EFGFedG
b2:list of	.GDgKJD
b2:literature review	fdbGGFF
b2:long -	GdfKBAB
b2:loss to	GFJjBIB
b2:m 0	JGIeB.D
b2:machine learning	dI.BI.A
b2:machine translation	bBAIDcG
b2:main outcome	GDGjJFE
b2:majority of	daKLe.E
b2:management of	EECdDbG
b2:masked language	hKCAK.B
b2:may be	b.JBGcL   gAPKHjI
b2:may have	K.aBGhG
b2:mean age	GEFHjDD
b2:meanwhile ,	AaEeIHG
b2:measured using	GDFhJbA
b2:measures .	fBKDbCF
b2:measures were	IDIhHAD
b2:meta -	bIGeFBD
b2:method .	AJA.GdH
b2:method for	KJdeGEG
b2:method is	GGBbEAH
b2:method on	HGI.BeC
b2:method that	KHddJCB
b2:method to	JNaeCDF
b2:methods ,	CCLdDbF
b2:methods .	aHBC.bI
b2:methods and	eAJADbE
b2:methods are	DeGbAIF
b2:methods have	AbDaIHB
b2:methods on	HIKGfaD
b2:methods to	eDFbHCC
b2:metrics .	CHaCdEE
b2:mg /	ACBeLfH
b2:modalities .	IfKgKCC
b2:model ,	DLBbcDF
b2:model .	FFCBAcK
b2:model achieves	EFcLeEB
b2:model and	eFDCaBF
b2:model for	GBabG.F
b2:model is	FBEIefa
b2:model of	bHGeIBH
b2:model on	dECCdGB
b2:model outperforms	HGFJcbB
b2:model to	EQ.fLbH GLbhMAC DPadJbD
b2:model with	CECdBEC
b2:models '	KfFcKfA
b2:models (	dICDc.C
b2:models ,	.JDcAAF  aJCbAAD
b2:models .	aG.dDEK
b2:models and	ICcbADF
b2:models can	dHGEeBB
b2:models have	.bDCDDC
b2:models in	CgHGc.C
b2:models on	bHHDbbC
b2:models to	DCgaNEF  CBgBLFD
b2:module ,	EGIjIHB
b2:module to	EBHjHB.
b2:months ,	HFFBa.C
b2:months after	BBBhHCB
b2:more accurate	HMEdBaF
b2:more effective	GIG.HjF
b2:more likely	HBKGfbD
b2:more than	bG.bCBI
b2:moreover ,	FEJA.bN GDOdCbG
b2:most common	cEAKhFF
b2:most existing	AeJEGGB
b2:most of	..JaABH
b2:multi -	.DbaHEP
b2:n 0	GEFdHIf
b2:n =	IGEbbJJ   IFFbbJG
b2:named entity	a.bIcKB
b2:natural language	aGBAFAJ
b2:nct 0	FECCMCc   FECCMCc
b2:necessary to	jFIDHDC
b2:need for	AEJBEiI
b2:need to	DiGDPcM  GhFAPbE
b2:needed to	a.GDDiJ
b2:needs to	aEAAFdH
b2:network .	ibEDHCJ
b2:network is	dabAHFB
b2:networks (	DbaAKCH  CadBLLB
b2:neural machine	cHeFCCB
b2:neural network	cbDDdDM
b2:neural networks	bBD.IEI  eBADIIE
b2:new dataset	HKcAaGD
b2:new method	FDAfLIB
b2:new state	IIAGCeD
b2:next ,	AGJlKIC
b2:nlp )	bA.JIEB
b2:no difference	EDFCbBC
b2:no differences	CDDMhEC
b2:no significant	.HEOdAF   DEDOc.E
b2:non -	cCaCDER bA.HbAI eDADFCH
b2:not been	eiGHIID   keKHCFB
b2:not differ	FFEOjEF
b2:not fully	IiKAGaB
b2:not have	IaHdFCc
b2:not only	eLbFEcI
b2:not significantly	HGEJd.E
b2:novel approach	BFhOcGA
b2:number of	F.EEeAC ICHafdK
b2:objective of	SNqLDFC LHjGBEA  QKoJGDA
b2:objective was	NIlJEDA
b2:observed in	caGQkFD   BBDMmJC
b2:occurred in	FDaHkLE
b2:of -	DEFFbcP
b2:of 0	FKF.c.V hCDCABM CGCeGCG RPFBfbM
b2:of 0%	GFDBdFG  HFFJjEB
b2:of 0.0	FHGagKL  HHFGmHG
b2:of a	bBCcIHI   fcCGEaH
b2:of age	cDIAAAE
b2:of all	cICAdJI
b2:of an	.dDBIbM
b2:of both	QBdccKG
b2:of data	bFaAEEJ
b2:of deep	h.GDDDE
b2:of design	eCBHIdB
b2:of different	CCcDbHH
b2:of each	.AB.FEI
b2:of existing	.EdKgaD
b2:of features	GGddELA
b2:of how	HLaeCCE
b2:of information	cBHB.bG
b2:of interest	eDGaIBE
b2:of it	bGLac.F
b2:of its	EaCAA.I
b2:of large	bBEIBgB
b2:of life	CEbgHCF
b2:of low	HHDAccC
b2:of multiple	FIbdEaE
b2:of our	KBbDGfB  IC.FHgE HDgEbEb
b2:of physical	HHDcA.D
b2:of real	bcIFAdC
b2:of several	.CNdGdD
b2:of social	cHbcHME
b2:of such	.dI..BJ
b2:of the	BCCDgFZ CAF.aaU ABD.BDI aDbJjJJ
b2:of their	bFC.bGJ
b2:of them	AdAIGJa
b2:of these	A..DADN
b2:of this	QIoIKGe DDjJHDB NEedFGA RJlGHDe
b2:of time	CcLdECE
b2:of training	AAgIBEC
b2:of two	cEaDDEI
b2:of which	aE.bCHD
b2:off -	eDB.AHG
b2:on -	gCMFiGG
b2:on 0	aCEbNfb  EGHhMgD
b2:on a	gBIeGHT geKbFFL
b2:on average	EDLFgBE
b2:on day	IFGgAJE
b2:on different	cEJeIBC
b2:on each	E.BiKFD
b2:on four	HIJgEcE
b2:on how	CDgEMEG
b2:on large	gN.IaAB
b2:on multiple	EEIBCgD
b2:on our	..N.dBE
b2:on several	JCGBaaE
b2:on the	BFCaEbM AJB.CaR BDHbDcJ ABc.CFD
b2:on their	BABgIGE
b2:on this	ECFhDBH
b2:on three	GHGBaaE
b2:on two	BMFCbAG  CPFBbAD
b2:one -	DG.b.DH
b2:one of	fa.ELAL  dBdMMBE aBMfHaD
b2:ones .	bDIAAbG
b2:only a	AaN.gDE
b2:only the	dLAdHAF
b2:open -	bGdCFDA
b2:opportunities for	eEEIFhD
b2:or 0	CBDfJdF
b2:or 0.0	GDB.hGA
b2:or a	GBAjJIF   KHGmLaB
b2:or placebo	ECAgJIE
b2:or to	I.aiIHD
b2:order to	....DIM
b2:other hand	bGcDCEF
b2:our analysis	LO.GEfD
b2:our approach	HDJd.AI  QPLc.aE
b2:our code	.BlMMKK  CFmLLKK
b2:our dataset	HGEdbHC
b2:our experiments	FMNbcAG  FLNacAE
b2:our findings	JJBBGfD
b2:our framework	KJKhEaE
b2:our knowledge	DcjNIDD  EdkOJGC
b2:our method	SRIfDaJ JJJiICD RQHbAaE
b2:our model	NIKEbgI  MIKFcgF
b2:our proposed	LOGFdcF IINa.hB KNDHdbD
b2:our results	KLCaEdH  IJBbFcD
b2:our study	DBbMCea
b2:our system	EBObAaF
b2:our work	LOcBDbH  NMbDCaF
b2:out of	ccGEfDH
b2:outcome measures	ABKiIJ.
b2:outcome was	.AKhMHF
b2:outcomes .	DEbD.cH
b2:outcomes were	EDMhHBG
b2:outperform the	HGINkEA
b2:outperforms other	CEEHmLC
b2:outperforms the	GJCGdbE
b2:over -	BgCaIHD
b2:over 0	FFBbBaK
b2:over the	ABBHcaL
b2:over time	AMcCdGH
b2:overall ,	IICHfAD
b2:p <	HGH.cIF
b2:p =	ECFRpLF   CBBTqKB
b2:paper ,	EJcCbIB  EJhJaO.
b2:paper is	JFeLcdb
b2:paper presents	dAAEMKH fbBFLJF
b2:paper proposes	CAiHHJD
b2:paper we	hAFCGAG
b2:parameters ,	aLGbBAC
b2:participants were	DFLCcaF
b2:participate in	HGadIdE
b2:participated in	MLCfaIH   LJLdbHF
b2:particular ,	acDBBEH
b2:patients ,	FF.DbbE
b2:patients .	BBAEBeK
b2:patients and	aBK.aDD
b2:patients received	JGHCeHD
b2:patients were	GHNKnMH   FGMKnMG
b2:patients who	EFKbCcF
b2:patients with	daCELgE
b2:people with	aAAaNbH
b2:perform a	ACCiIMC
b2:performance ,	BKaBdDE
b2:performance .	aCFBaBM
b2:performance and	AaDdHAF
b2:performance compared	FEJJiEB
b2:performance gains	IBbLccC
b2:performance in	dHAFDeD
b2:performance of	BBEAbBK
b2:performance on	K.KBeAJ LdLecHC J.IEeaF
b2:performance than	fIcIGgA
b2:performed in	fGHeLbA
b2:performed on	LHBeIeC
b2:phase 0	fbNAF.D
b2:physical activity	aB.b.GK
b2:placebo -	DCDfLBF
b2:placebo .	CEIEabE
b2:points in	AEJ.aEC
b2:post -	.CaeBJF
b2:potential to	AC.IBcE
b2:practice ,	b.JCeDE
b2:pre -	.CAEbFC bDGHeeA
b2:prediction .	deKDDED
b2:presence of	.EKeF.F
b2:present a	.FaBMEH  FIgBNHB
b2:present study	aAdJLhD
b2:presents a	AIdBALJ
b2:prevalence of	cCJBeHE
b2:previous state	FEHaFgA
b2:primary care	aBAGBeI
b2:primary outcome	aALcDDI
b2:prior to	EGB.dGG
b2:problem ,	dEcDPCD  fHeFNEA
b2:problem as	DCLgD.A
b2:problem is	CcNcA.F
b2:problem of	EKkEOCF HJlDKAC .HhENDB
b2:problems .	cEbFDaI
b2:problems in	HJceJaE
b2:process .	bFeEDBI
b2:process is	cCOCbbD
b2:process of	aBDeGOD
b2:processing tasks	hKHHBaB
b2:products .	a.dKHcE
b2:proportion of	dbLb.JE
b2:propose a	CCbbILH  FCe.HKC
b2:propose an	MMeaQJD KJgAJFB MKcbPLA
b2:propose the	IKjGHFC
b2:propose to	FGbaNLC  FFc.LJA
b2:propose two	HJDgFDA
b2:proposed .	JJhD.bF
b2:proposed algorithm	FDJgJcA
b2:proposed approach	HJEC.bD
b2:proposed method	NLGaEdG KKGiJBD LIFECeB
b2:proposed to	..b.QND DFeANKA
b2:proposes a	C.eBJID
b2:provide a	HHe.CBJ
b2:provide an	HDf.FFE
b2:provided by	baKBdBE
b2:provides a	aAA.EBK
b2:provides an	dIALAdC
b2:purpose of	LKkEDCA   NIjBBEA
b2:quality of	BFaeHaK
b2:quantify the	JFebJHB
b2:quasi -	CCKjJHE
b2:question answering	aHJdbEE
b2:randomised ,	MJJk.DB
b2:randomised controlled	ACNfK.F   ACNfJ.F
b2:randomized ,	DEIgCHI
b2:randomized controlled	HHcdLEb
b2:randomized to	FDOaaBE
b2:randomized trial	CAGeLbD
b2:randomly assigned	KFMd.GD   KFMdaFC
b2:randomly divided	FCCkKAA
b2:range of	AKAbBCJ
b2:rate of	AcNEcbF
b2:rather than	cd.ICcG
b2:re -	BDabKaI
b2:real -	ecJBBDN
b2:real time	KI.CdgE
b2:received a	HGCiCHB
b2:recent years	gCPEJID  eDMBFEA
b2:recently ,	jEODKJD
b2:recognition ,	BBMb.Eb
b2:recommendations for	.BiHIFD
b2:recurrent neural	AaIhBJD
b2:reduce the	CD.CEdF
b2:reduces the	BKBBBcD
b2:reduction in	aBEIfCG
b2:reduction of	eaKbEeF
b2:refers to	iDCGJJF
b2:related to	AFaEaAK
b2:relation extraction	fH.DDAA
b2:relations between	fIDBHAB
b2:relative to	CBDFiEE
b2:relies on	DADfMEC
b2:rely on	BeIA.MH
b2:remains a	ebKGJDC
b2:representation ,	HEAfMbB
b2:representations ,	K.Gd.AD
b2:required for	LBDjGFA
b2:required to	gGObFCH
b2:research .	BGaFJfA
b2:research has	dcJCDHE
b2:research in	cIAFOdG  .KaINfE
b2:research on	EhBEBAI
b2:researchers have	dBDBHHB
b2:reserved .	GFGGDDe
b2:respect to	CFaBaDI
b2:respectively .	HLIbfMA  CHJbeKC
b2:result ,	.cOFdBE
b2:result in	CkEIE.F
b2:resulted in	DE.HBhF
b2:results also	EFIKdBA
b2:results are	HGbDhDN  GFdbaII
b2:results demonstrate	HGLGfBC
b2:results from	DGBIbgF
b2:results indicate	HIDObgC  HGBOBgA
b2:results of	EEB.eGI
b2:results on	JALE.eH  JAJDAdD
b2:results show	KNKCfCK EHFBeDF NMLCeCD
b2:results suggest	IJCLHlD  HGCJGjB
b2:revealed that	dDLLccD
b2:review of	KFbgIHD
b2:rights reserved	GFGGCCd
b2:risk of	cePFGhH
b2:robust to	EaJF.gB
b2:role in	lDCIKeI  iG.GIeC
b2:s 0	IHADaGe
b2:safety of	faAGBDG
b2:scale (	HHaiHIB
b2:score ,	FEGgF.B
b2:score of	FGIFjCF
b2:secondary endpoints	HEGkKcC
b2:secondary outcomes	.AGdEJH
b2:seems to	EBIbMiD
b2:self -	bBACCCM aAGbDdI
b2:semi -	GJgEFcE
b2:sensitive to	.BGJdeD
b2:sequence -	c.CdOFB
b2:series of	DJCfCDF
b2:serve as	DH.AMfG
b2:set .	EJHcB.E
b2:set of	cQDhLGM bIIiGJJ bR.eKDE
b2:sets of	HaAeGIF
b2:settings .	DfGGaAH
b2:severity of	FbIbeFD
b2:shared task	LEecAGI
b2:short -	bEEAHfG
b2:should be	HEaaLdA
b2:show how	H.DdAEE
b2:show that	OJHLheL LCGdfGD LKGSieD BCBDHgA
b2:show the	DJDHebJ
b2:showed a	GFFLf.B
b2:showed no	FEDHc.B
b2:showed that	GADHd.F
b2:shown that	ccLGCAG
b2:shown to	h.LC.CG
b2:shows that	HaJQckJ  JAETakE
b2:significant difference	DGGMcbE
b2:significant differences	CDEIeCD
b2:significant improvement	FHIIadE
b2:significant improvements	cCCNd.C
b2:significantly higher	EDEDfFB
b2:significantly improved	DAILgaC
b2:significantly in	EbCFkKA
b2:significantly more	BGFDdAD
b2:significantly outperforms	GIJ.dDB
b2:similar to	aFHIfcH
b2:simulation results	C.AMlgE
b2:single -	aAEBBaI
b2:size and	adHcMbD
b2:so that	BIg.KGD
b2:social media	BFc.AIM
b2:solve this	eGeIHG.
b2:sought to	PMlF.GA
b2:space .	CdEACJF  GcEbDOB
b2:specifically ,	KbEhLGI  JbKlLIE
b2:stage ,	I.LlIIC
b2:state -	EBICa.N
b2:state of	DDcCgKI  FCcGjKD
b2:statistically significant	aBIDAaD
b2:strategy .	FEBgGFD
b2:strong baselines	HIKDe.C
b2:structure ,	gENb.JD
b2:structure of	faF.KCD
b2:studies have	dbMLaDE   ibLH.GC
b2:studies on	dFJ.EdD
b2:study ,	JJdBbC. LLdAcAD MLgBaEB
b2:study .	ILEd.BC
b2:study aimed	SLoECEA   SLoECDA
b2:study is	JKdaeIa
b2:study of	BDBfJBD
b2:study the	ABeHAED
b2:study to	heGaLCC
b2:sub -	bEHbaEG
b2:subset of	bIdC.JD
b2:success in	cIIBHhA
b2:such a	E.bbHBI
b2:such as	.HdBBCO EKdbCAH
b2:suffer from	EiLKJDD
b2:suggest that	HIFPCiF HICLbjB HHDNCgB
b2:suggesting that	bFLHacB
b2:suggests that	aJ.H.cH
b2:superiority of	HAEIGmD
b2:supported by	bAHAAcH
b2:system for	e.FcJEE
b2:system is	C.CBCeK
b2:system that	FBadFIC
b2:systems ,	KbFgAEb
b2:systems .	cFBAJaL
b2:systems are	DdKEcCa
b2:t -	CEDiJBG
b2:t 0	BFCCaaJ
b2:target -	EAKiKAA
b2:target domain	cJGcbJC
b2:task ,	FCdbEFH
b2:task -	aFfEFCD
b2:task .	ADCaADG
b2:task and	eJD.aFB
b2:task for	gKFGdbC
b2:task in	iJJAaHD
b2:task is	CKfcCLC
b2:task of	DFhEGBG
b2:tasks ,	EBHacDE
b2:tasks .	aMbaAEM  bMbA.EH
b2:tasks :	cJMaIcC
b2:tasks and	BEEDBfC
b2:tasks in	AGAcaGF
b2:tasks such	bB.LiKB
b2:techniques are	aEHfIFD
b2:technology .	deIBFAE
b2:tend to	AiFLcBE
b2:terms of	CEFFdbN DGGCfeG
b2:test (	AAAiJGC
b2:text ,	fK.DBDE
b2:text -	cCDDcFE
b2:text .	dGFbHBI
b2:text classification	bFGbaDC
b2:than 0	FEacCBK
b2:than in	.AIEeDD
b2:than that	EFIHiBA
b2:than the	GaEHd.L
b2:thanks to	BKKDiCC
b2:that ,	EBKgJgD FCPgLfB
b2:that a	bCHKeeJ
b2:that are	cJBcGCI
b2:that both	C.KKcdC
b2:that can	acB.III AeEeMID
b2:that has	ECdaJJB
b2:that have	CdEaHAF
b2:that is	FDaeMBL BBbaOCG IEAhHDD
b2:that it	FDbdDGI D.AiNJF
b2:that may	BACcLaE
b2:that our	LHGIAgI HaMBb.B JIELBhD
b2:that require	HgAIBeD
b2:that the	AKHTdpT bHGJcjK BJJTaoF AB.IgDD
b2:that they	BeAaCNE
b2:that this	ENFEecJ
b2:that uses	JCkDFCB
b2:the -	DFIAa.M
b2:the 0	EIEIgbO aDDFhaH DFAAfFD IGDGecJ
b2:the accuracy	DFAcbGE
b2:the aim	NNoGEJD   NKkFAEB
b2:the amount	AfKcH.D
b2:the application	CgHGBea
b2:the approach	MMCedKE
b2:the architecture	AELdAdE
b2:the art	DGEAhGI
b2:the baseline	DGIBb.E
b2:the beginning	dFHgHGA
b2:the best	AC.KhBM bDEIheG
b2:the combination	DHCEAhE
b2:the complexity	DeaHeIC
b2:the content	jdHJeID
b2:the context	GabBBaI
b2:the control	HGF.dGH   BDDBdJE
b2:the conventional	GeE.LfF
b2:the correct	BEEe.JB
b2:the cross	DbMgGaB
b2:the current	K.jCDGI  NAjAbKD DDeFFbB
b2:the data	EKbCdAA JIaAgbG
b2:the dataset	NFDgEbH  NFChFaF
b2:the deep	cGbAKFb
b2:the design	CbaFJfN EbbFIeJ
b2:the desired	CcKdFDF
b2:the development	bbDcIII
b2:the dynamic	IbDcFCD
b2:the effect	BeaAK.L
b2:the effectiveness	DFBFEfL HGICHkC HHNBCeG
b2:the effects	aBeEEJH
b2:the efficacy	edBIJhJ
b2:the end	FFMacDF
b2:the experimental	CHLAb.F
b2:the extent	BAaBJdE
b2:the feasibility	JGi.O.E
b2:the feature	DaGgLED
b2:the final	BFHEiDI
b2:the findings	HKGCBkF
b2:the fine	JGBedHB
b2:the first	.ElGMEO DEebODI BHpKMIH
b2:the following	BCF.aLd
b2:the framework	GLEcEeD
b2:the future	aDDeEFJ
b2:the general	aaCcJAG
b2:the global	.eDaKBD
b2:the goal	GMjIKBG
b2:the groups	GEE.gMD
b2:the human	cbCGbJD
b2:the impact	ddCAFHI
b2:the importance	BaDGFhH
b2:the information	aFJgIaH
b2:the internet	.bBEBBM
b2:the intervention	CEcCfKO   CEdCfKK
b2:the key	DEadMJG
b2:the lack	IjaHBCC
b2:the last	gBD.CIF
b2:the latter	AEMa.bF
b2:the learned	CFGBHgB
b2:the learning	KdD.bEE
b2:the literature	AiHeLHH ahKgOLF
b2:the local	GCDjIJE
b2:the main	IeeCIbL
b2:the majority	fCMLhBD
b2:the management	BGJdHhF
b2:the mean	FCGIkEG
b2:the methods	AFEiLEB
b2:the model	BEFAAcN  ADIaCbF
b2:the model's	AFJdD.A
b2:the models	bdIaaHC
b2:the most	fDBHbFA   cAHFfGD
b2:the need	aDBAFbH
b2:the network	dCAbDJH
b2:the new	GBGCddM
b2:the next	eGGaEAG
b2:the objective	KBiEDGD
b2:the online	D.BAFJf
b2:the other	.L.a.CL   MJCeBDF
b2:the output	BDGedKF
b2:the overall	EGafGDG
b2:the paper	FIeDBaM
b2:the participants	HGKDjKC
b2:the past	gFEFIbI
b2:the patients	GFIjEIE
b2:the performance	BbGBBaM
b2:the placebo	ABDJlJC
b2:the potential	AHBAIeI
b2:the presence	.DLfH.H
b2:the present	BBfKJgI
b2:the primary	DDfBEAL
b2:the prior	caJeBJA
b2:the problem	EEfCH.J FGhDEbE DCdaNCC
b2:the proposed	PLID.iQ KJGCAkK QJIB.gE
b2:the purpose	LKjDDBA   NIjABDB
b2:the quality	aGFdGeG
b2:the question	afFEL.G
b2:the real	.EDeOBD
b2:the recent	dLCIAeD
b2:the relationship	DDbbIAG  HFacLaB
b2:the relationships	CdCdKFB
b2:the resulting	d.NAaCE
b2:the results	IFaDBcN JG.GdfH GCbIbaC
b2:the role	CCcbOEE
b2:the safety	cDeK..G
b2:the same	ACAbCGO
b2:the search	BDLfaHE
b2:the second	BBbcELI
b2:the semantic	BcIeBKB
b2:the similarity	gEAAIIB
b2:the source	DdBiKII
b2:the speed	HCFhCFB
b2:the standard	CDIbeEG
b2:the state	EDFEhDI
b2:the study	NHaHiBA ECDJekG  NH.EhF.
b2:the superiority	H.DNElC
b2:the system	L.CgaEM L.Df..K
b2:the target	FaCEb.G
b2:the task	EHf.FEI
b2:the test	LC.Bf.C
b2:the text	cAbFCGH
b2:the theoretical	DGd.HaE
b2:the three	GJCDdbC
b2:the time	gcHDEaG
b2:the top	BILBddE
b2:the traditional	DfOFgCD
b2:the training	BcGdJaE
b2:the treatment	aaBEDaJ
b2:the two	GDaEbaM
b2:the use	EDaAbBN
b2:the way	daeIG.G
b2:the world	fBfLKKH  iDeNHIC
b2:them to	dCBFcBF
b2:them with	cFAbLLB
b2:then ,	aAKeGID
b2:theory ,	aGe.MKD
b2:there are	.hIAIJH cdP.EHE FhDaLJC
b2:there is	GkIJCeJ ChHKbeF JiNDbBC
b2:there was	FBINjCH   CEFLhBG
b2:there were	AGBFgGE
b2:therefore ,	AcbFCFJ
b2:these approaches	DfAdKGB
b2:these findings	CIbHBbJ
b2:these issues	EIhDIBF
b2:these models	dCDBIfF
b2:these results	DCFI.eI
b2:these techniques	CaFgIJC
b2:they are	.AFbbKH
b2:they can	e.ADFHE
b2:they were	DEJfIaa
b2:this ,	GCHeb.D
b2:this approach	FeGaGbD
b2:this article	FIaFDDf
b2:this is	BfBFNbM  AgeIMDF JILkKgD
b2:this issue	.BA.HLD
b2:this method	dCCdBJI
b2:this paper	EOfDCHG aGA.BFD KRnIEID ABEcaCD
b2:this problem	gHB.EMG  iH.DDOC
b2:this randomized	BCHeIdE
b2:this research	HLhCAEM KMhACCK
b2:this study	cAaCIE. FLeAaFK ROhAAHF
b2:this task	AECCbDG
b2:this was	JHJkFAF
b2:this way	JcLabCD
b2:this work	EIkHMH. FIgBNG. FIjIJEF
b2:three -	LKahCFF
b2:through a	HMdaEDG
b2:through an	DJBfKFC
b2:through the	.KCeGDA
b2:thus ,	b.DGBeG
b2:time ,	eeGEBBK
b2:time -	Ae.FEBG BgdDIKE
b2:time .	JKfBaCK
b2:time points	DDGiEIB
b2:time series	gbH.DFD
b2:to -	..CA.FF
b2:to 0	ADFa.DN   LJEfCBJ
b2:to 0.0	JIKCiLF  GGHChKB
b2:to a	DGCbACR ECCfCGJ  FD.aC.F
b2:to achieve	BcBdJGI
b2:to address	cGaABID
b2:to an	F.bEEdF
b2:to analyze	dAbDIDC
b2:to assess	BBdaPBI  cCHgI.A
b2:to automatically	dICcLFC
b2:to be	BdOEDhY ..FEBfO DfPa.DI dEVJFjM
b2:to capture	GaAgRCD
b2:to compare	DGhCLGG   CCiFMGD
b2:to construct	BaDcKCC
b2:to date	GCfDbHG
b2:to demonstrate	ACKfDEG
b2:to detect	CEAgKHH
b2:to develop	EahFDHG IagBNHE
b2:to each	DfCB.LD
b2:to either	IEAd.HA
b2:to enable	JLccI.F
b2:to estimate	aFAdHHE
b2:to evaluate	MCiDFCJ NB.BdcF  GDjELHD
b2:to examine	JHiEEbE
b2:to explicitly	JBChHIB
b2:to explore	CdbDKAE
b2:to extract	DMbdJHE
b2:to facilitate	BabDN.I
b2:to find	HFgAH.F
b2:to generate	AKcaLBH CKcaMCC
b2:to guide	.GMgDbG
b2:to handle	Fac.N.D
b2:to have	GeeGaDE
b2:to identify	eHCBFcJ
b2:to implement	JHeb.DF
b2:to improve	.Dg.LFM ACecFLE .EgaJKD
b2:to infer	FBJjJBA
b2:to integrate	cDBdJIC
b2:to interpret	cAGiLKB
b2:to investigate	FGjELEa   IFiBJFa
b2:to its	fMBCdDG
b2:to learn	.CCaDBI
b2:to leverage	AfJdHIA
b2:to maintain	HFbfKbD
b2:to make	.BEfCHI
b2:to minimize	DD.fJ.D
b2:to mitigate	.DbcJID
b2:to model	FaaaHFC
b2:to obtain	GIAiFDF  CIBkJEC
b2:to one	JGFgDAB
b2:to optimize	DFEfBEC
b2:to other	IABB.aJ
b2:to perform	bDcDBDI
b2:to predict	BJGhEEF
b2:to prevent	geKBAGC
b2:to provide	DBabCII
b2:to receive	JJMbdHD   KJMbdGC
b2:to reduce	BId.NBG  .Kd.LEA
b2:to represent	BEBfJJE
b2:to show	CIbAbED
b2:to solve	CGf.MCE
b2:to study	EAfDBEF
b2:to tackle	DIbaIGD
b2:to the	DgICA.U aeKaAAK DhBGFAH GHKAcAM
b2:to their	caH..JE
b2:to these	dfJCGFE
b2:to this	BDAaCDI
b2:to those	HaCIiBC
b2:to use	DDcEa.H
b2:to verify	aHadKDD
b2:tolerated .	FEFIbbI
b2:total of	PMMCgCI   OJLFhCF
b2:trained on	ddIDaFF
b2:trained with	dKDFbeB
b2:training ,	BEGfCED
b2:training .	K..bDAF
b2:training a	BHfDAMA
b2:training data	C.FcI.E
b2:training of	gdJB.CB
b2:training samples	cDJeBGB
b2:treatment (	ACDdCIc
b2:treatment ,	bBIc.FF
b2:treatment .	HGBDbaK
b2:treatment and	HGJfBDD
b2:treatment groups	IFGGhDB
b2:treatment of	baDEKh.
b2:trial ,	FGFhCFF
b2:trial of	fcLAHaG
b2:trial registration	EEEAIlK
b2:trials registry	DCDbHFe
b2:tuning .	.CNHcbD
b2:two -	DCEgAHK
b2:two groups	GGHbbGF   GFFcbIC
b2:types .	CeKAAaG
b2:types of	HaadKAL  HaBgNAE
b2:understanding of	b.DJiCG
b2:understanding the	hHCEIdE
b2:unfortunately ,	Hi.LHEB
b2:up .	BHKaaDG
b2:up to	fFHCfGK  eHIKkGC
b2:url {	EDfDEEI
b2:us to	FHMdbbF
b2:use .	ec.H.AI
b2:use a	GNDdEdD
b2:use of	C.CCCbT   A.CAIgJ
b2:use the	AJDkFLE
b2:used as	HGaAb.E
b2:used for	fBGAIAJ cBI.G.G
b2:used in	.CSfGdK bBQ.beG
b2:used to	BE.fODO   EDBmPCG
b2:user -	cCfCLHG  cCiGNDE
b2:users '	CDb.AFG
b2:users .	iHKBcLe
b2:uses a	dC..IMD
b2:uses the	JAajGIC
b2:using a	BCBdGEK   GFBmMaE
b2:using an	HJ.eL.F
b2:using the	JFEdAbN EEJaccI  EFDgF.D
b2:validate the	MJ.eIBD
b2:values of	FGMdA.E
b2:variables .	CEEhBMF
b2:variety of	cAEHAcJ
b2:version of	GKDbHDi  CJDfH.c
b2:versus 0%	DBDFiHA
b2:view of	AAIdEbD
b2:vs .	JAADiGG
b2:was 0	HEDGiJI
b2:was 0%	DCDOoHF   DBDOoHE
b2:was 0.0	FDCIlLH   ECEIlLG
b2:was a	JJFedDG   JIJgdDG
b2:was also	heECAIF
b2:was analyzed	GEFkJDB
b2:was assessed	OIJmKIE   NHImKHD
b2:was associated	HF.MddE
b2:was compared	IFakKFA
b2:was conducted	dbGaICI   baKgLFE
b2:was found	GGICdBH
b2:was measured	.CAhNHE
b2:was no	EBHKhCG   CDFIfBF
b2:was not	ADMC.aK   ADKBBbK
b2:was observed	DCFMf.F   CBEMf.E
b2:was performed	BBDhMAG   CBDjOBF
b2:was significantly	FDEIcaE
b2:was the	ecOeNA.   c.LiMCD
b2:was to	MMtTOKE BEjKIFB  PKrPLGB
b2:was used	FIKlJGF   OJJlIFD
b2:was well	GFFHbbH
b2:way to	cPdILga  cPeILga
b2:we achieve	BAMIlCC
b2:we address	DCgBLJF
b2:we adopt	AFHiKIB
b2:we aim	JHlKAID
b2:we aimed	OLnHCEA   RLoGCDA
b2:we also	ADHfFCC FFKeG.A MKEgECA gdCCDJA
b2:we analyze	MMd.EAE
b2:we apply	KKIlHFE
b2:we believe	c.aNNfE
b2:we build	EIFhCLC
b2:we collect	GIGkIDB
b2:we compare	aDGdBHE  IIJhBKB
b2:we compared	baHhPLC
b2:we conclude	MJBHKjE
b2:we conduct	DC.eDHE  JIahEKC
b2:we conducted	..CdFLC
b2:we consider	jAKcNLD
b2:we demonstrate	DFbJJkJ AK.EMkD
b2:we describe	fbFB.EH
b2:we design	LKGhEIB
b2:we develop	LL.eEJC
b2:we discuss	AHbeKHH
b2:we employ	HJGhEDC
b2:we evaluate	CKFAfCF CGGKmgB ILCfBJC
b2:we find	DcPQlAI  GdNVlAE
b2:we first	MCJfbED  IBIebFB
b2:we focus	JDgBKFF
b2:we found	BELIcfE
b2:we further	.GFgCHG aHHiIHC
b2:we have	DcaBADJ
b2:we hope	HGEMJkD
b2:we hypothesized	NImCGGA
b2:we introduce	JNfaFMH  KPiBGPC
b2:we investigate	GKgBBHF
b2:we investigated	khDIIGB
b2:we leverage	IHEkKJA
b2:we make	ALc.FFI
b2:we observe	C.KKiDB
b2:we perform	BDCjIFB
b2:we present	BHaaGHL  JJh.MKC
b2:we propose	GJg.PSJ EGacJFC IJiBNWC
b2:we provide	FKbCcFK
b2:we release	.LeAHKJ
b2:we show	KEJGahI  JEIMbjD
b2:we sought	OJlDDDA
b2:we survey	CGFjIIA
b2:we tackle	IHgAGGB
b2:we then	DFMgDFG JHPgACD KHIgDGC
b2:we train	cdHgHMB
b2:we use	IOMmH.H GLIhCAD GMLmJAD
b2:we used	HHOpHJC
b2:we will	NLagMJF
b2:web -	KCdeIbH
b2:week 0	HDHbaHE
b2:weeks .	LIIc.GH   JGGc.FG
b2:weight loss	CCDcLiF
b2:well -	CCbC.CG
b2:well as	GFEb.DB  HEBfG.F IGcEgKc
b2:well tolerated	HGHMcfK   HGHMcfK
b2:were 0.0	BBBMlFB
b2:were also	.AEjHHF
b2:were analyzed	KFJeECE
b2:were asked	GEFlKEB
b2:were assessed	LGIlIGD   LGHnKIC
b2:were calculated	HDEkJIB
b2:were collected	KHJgDAG   KEFnNDC
b2:were comparable	DBDLnHC
b2:were compared	JHBqPJC   HFApPHB
b2:were enrolled	LHHIjFE
b2:were found	IHJAdDF
b2:were identified	KGHIiaD
b2:were included	LGHFiIF
b2:were measured	ACIjOEC
b2:were more	ADAKhAD
b2:were no	FFEHjIE
b2:were not	CBCGcAH
b2:were observed	.CGEfFF
b2:were performed	DBDlLDA
b2:were randomised	CCHEeDB
b2:were randomized	UMOGjDE   ULNGjDD
b2:were randomly	IDKeCFC
b2:were recorded	ECCkKEC
b2:were recruited	MHHbaGC
b2:were reported	bDCJkJD
b2:were selected	IEFiHEA
b2:were significantly	CBBMlGB   BBBMmHA
b2:were similar	GFAQkAH
b2:when the	bCAFBeG
b2:when using	BaBMagB
b2:where the	cJdCDEH
b2:whether the	bEbAJBG
b2:which are	F.DcCK.
b2:which is	ccCEEHd
b2:which may	AfMaCJC
b2:which the	eK.C.FD
b2:while maintaining	BEBIiHB
b2:wide range	CaEbGcD
b2:widely used	hNMa.AF  fOKcA.C
b2:will be	I.eAHGB  LaiJIBA
b2:with 0	HHHgEAL   NKHjGaH
b2:with a	HFCCcaH FIFAfdJ
b2:with an	ELd.bIB  .JcIfG.
b2:with each	.Db.DJB
b2:with no	CAIdEeD
b2:with other	AEGDbcG
b2:with respect	BEaBaEH
b2:with the	bDcEBCB bDAC.CN cDaCAII GGdEDab
b2:with their	f.JCA.D
b2:with this	DCEaeEF
b2:with two	AGAaCAD
b2:within the	aE.EBbM
b2:word embeddings	cABBJ.C
b2:words in	dAaEIHD
b2:work ,	AFbCIBF
b2:work .	acDCFAJ
b2:work has	cbNLBBC
b2:work in	dFEdIDC
b2:work is	GEiBLJG
b2:work on	BhCKA.E
b2:work presents	JHiAEEA
b2:year )	eJFDHgb
b2:year ,	CFHBhLD   FGMEiIb
b2:year -	aFDaFJi
b2:year .	bcJEcIb hhJFIH.  IINBfIa
b2:year and	CHMAb.J
b2:year elsevier	EFIIEFf
b2:year to	FGNcdEB
b2:years )	JFGAcaB
b2:years ,	eHPAcAG
b2:years .	gIBGc.I
b2:years old	IFGjHAD
b2:years with	GFGjIcB
b2:yet ,	BgLK.Ha
b2:zero -	aJcFdEE
b2:± 0.0	FEJ.cLG   FDIBeKE
b2:× 0	HFIiDaE
b2:– 0	DGGdGfE
b2:– 0%	b.FEhIC
b2:– 0.0	IEH.aBC
b2:− 0.0	AAAMnIA
c:I	bGIcHMh ADPcEFe .JCeELe daF.GIe
c:aim	GNvJRIJ MLoGDDE fJDbEHG GEvOZHG
c:aimhead	PZxJQPH COgDIIG FWmCMOG UNzNOIC
c:authors	GQmLM.c FOfDBCB RVtNFFE gcDIPdf
c:avail	CGkFMLd  HGrEOPD
c:can	bC.HGbG aEBbFED ACdKACC ibLNPoH
c:colon	HBACBHe HDCD.Hi DcbAIKA
c:conc	ADAHHhQ IE.bIbK .F.DJdG gbGQBeK
c:conchead	BB.I.eX DBAIdhO
c:conthead	PrEKBaW IhCEBBG RsDIHAE caHIbAK
c:contrast	NoHJc.Z NgAbCEJ NoGIbGF icPNadL
c:copy	KEFCFDj FaLOAKk JdaHiNf GHEaI.e
c:eg	dA.HCBS BGbBBbJ gbBMDBG
c:finally	GMKcaaP GGJEhfL GOIfE.G
c:first	KaLfDCL HDOgBCI ObIdHbI eaFbdMC
c:gap	HuFJDEW EnGCDDN HtCKFHG baGH.bH
c:has	efGHIBG  gfJJFII daAOJfA
c:hasb	a.IcDLB  faL.KID
c:inthis	.JcDAGE CIAbbEI BKgG.RC dbEDJcb
c:is	bc.GICG D.b.EEE cbAFBKI caEKOjD
c:ispp	AIAgJFQ EL.bBCP CHAoKPH idKEIcJ
c:may	AhDLJfJ bgFBMCE ChFBIEC .C.TDkL
c:meth	HGEdAbO CKFfC.K FaBD.AH EKEcCaE
c:num	KJLDgGg eCLIcIh KBDFiFC MNIaaEb
c:paren	AEaBCFD DH.B.aC .B.AJAF cC.BBKD
c:pct	GJPJpKV b.N.dKI DKRLsMG HFFHgDI
c:propose	BHjCKFK aEbAJCJ FJk.HHF badGICC
c:pval	PLI.hPM GFGfAaC  MHGAhPE
c:q	bbdQKEh  B.hQNHf
c:ratio	KD.abHA   IGbAaF.
c:recent	dfEIDBM .aEaEFI efLICEF cAdNCdJ
c:res	IIHMjkT GHBafAJ IFNJkfH BGAO.jL
c:reshead	MHPTeoM JHMIfkG MFNVdmE ADFDBcG
c:semi	HdH.aId C.FbAJc  IIGBcCc
c:was	GOBbdKJ bCCIhCE AGEacEA IKBfaLJ
c:waspp	BJQmHMD aEDFeAE BHcAdHF DGTpKNC
c:we	MMc.A.M .CGcbAE ZShba.I kgBIJCC
c:will	HbfBIFG EccBFGC EdgIN.D JICdBDN
cf:aim	DOhCPND GFfAIHa kMIaLEB KImMEGD
cf:aimhead	DIgMMOM idGIGIH DLfHFGD PKpPEFB
cf:authors	bGbMRIC gaELKFA FMkKJDC aAbKCBB
cf:can	eAHFaCK  dEFFbAF
cf:colon	D.eFOKA
cf:conc	cBBFCBM   ifHFBFC
cf:conthead	MlaAMLC  MlaCJHA
cf:contrast	DgEFUBJ  EeCIOaD ijQFGGC
cf:copy	bAdRIJ.   ecbQGGG
cf:eg	eAHCQLG  eBHDMJC gCLcCB.
cf:gap	Eh.FUWT IicBKLF BeAHLNE jdGJJIE
cf:has	bcFHUEB  dbJNMC. ebDHJKD
cf:hasb	.aFAIOA  dALCEGb
cf:inthis	iBFMLLE gcFLHGC
cf:is	fbHFFKJ EdbAFJE eCKDAEF shNMKMF
cf:ispp	aAC.BQO D.Ab.KG  obLEFHC
cf:may	D.dCJCH
cf:meth	Ab.FFKT gcHCEHI  cAfWHKE
cf:num	a.bNHXa fEDLGLc EadD.N. e.cTNKE
cf:paren	ACjMJLH   eafXKKI
cf:propose	..fKUNU hgCJKLI ECiFKHE DEhLGID
cf:q	eELJGGa
cf:recent	e.BLLIE dBCHGDB dABJIHA gaCKDED
cf:res	bAADDGE   dacOLOC
cf:semi	BhDIBAF
cf:was	AEaEACb
cf:we	ALb.HER laIFHNG IQedEAE GFiKFFA
cf:will	DDeLEIb
cl:aim	DHHdBaU FFEadAP
cl:aimhead	CREfbIC  ANGhbLJ
cl:authors	LM.DABe LJaDd.C
cl:avail	LHoKGQf NDdIBAe GGrIFTD
cl:can	b.eDEFI  bBgCDGD FABGHgG
cl:colon	BCAFHCc HBHCBIi  EEGJGeB
cl:conc	HMGDGjK LIOB.kJ CMaDEdH JGKILgD
cl:conchead	VTbCGdQ OLbHbeL VQcaIbG FDbJFhF
cl:conthead	aDcIDBN   EHCGKkI
cl:contrast	eaCCFAN  gbBBBGK EGFHOnG
cl:copy	MLIRFEh JHHKBDe  GFHLJBe
cl:eg	aBaDE.N
cl:finally	QMGBAcL KIEHffJ OJGcDaE
cl:first	LZD.bAJ RSIgDDM HYCGd.L
cl:gap	cbKaAAK .aM.BaO ccG.aCK HHGEHeA
cl:has	aHeGCBD CGcG.eK eEgDAGO
cl:is	JB.BBCa OEIbccE CafCAJF OHKHLfc
cl:ispp	IEEeC.G LJHdc.I CBBfEEI
cl:may	baNOHjH abIQ.iM ebKHGdJ JGGJJjB
cl:meth	LBCBb.E MGFadbI FbABdEO MIIETfc
cl:num	KTLDG.i KMMCd.c DNEaaAA JGJKV.i
cl:paren	AJKbFb. GKNaddB eFEdDCF JGFDLd.
cl:pct	ALJDgDL  .KIJkGI
cl:propose	IFBaC.E ONC.adH BAabBGI MHCCLda
cl:recent	CdFC..F   JECKIhC
cl:res	OQFFceH OPJCjeJ IKADfBI MJFNZuA
cl:reshead	ZEGLccH KBEJddC TDFKcbE BBaBHgA
cl:semi	ADDdDJg
cl:was	JLDJJla LICKfhE  JHGETjb
cl:we	OLbAaAI LMFDgeJ KIeaADJ EEBBECf
cl:will	DA.FGaA
cr:I@0	AAGdHGb
cr:I@1	.E.aLJb
cr:I@3	cEICcEG
cr:I@4	IHHECGh
cr:aim@0	FOsSNNF GJkGLJ.  JGtUMOD
cr:aim@1	ACmIVQL FDhCHIE DDdAQKC dblLRRE
cr:aim@2	JBehTNH LChaORD  LG.pSNF
cr:aim@3	HGdCbDP LFhFcBI  KGGaA.F
cr:aim@4	DIFABbI EIAGecQ ADGfECL IGOJAcC
cr:aimhead@0	JTqKOVP dFAHIKH AQeBJJD VNwJILD
cr:aimhead@1	GKpNQGB JIfBHIa FLnOLB. BBkKOKC
cr:aimhead@2	SXiaTMJ VSedLJF KSgASIE HGf.IIB
cr:aimhead@3	KPfBFCO IKfGAaI HMeaKGF
cr:aimhead@4	CQBfCJC  ALGi.NI
cr:authors@0	aFeGSMF dCaJNHB HPmHLDC dcBAHLE
cr:authors@1	KLjFCEN QLgcEHG TQlIABC ieAHEKF
cr:authors@2	QLjD.OP OKg.DPJ JHjHEKD JH.CdFI
cr:authors@3	MKfHJh. OLbDAc. HGjJBGB JGHAMma
cr:authors@4	JIACJ.f  LHAaEaD IFFDP.g
cr:avail@1	EBEfGBJ  G.FhLCG
cr:avail@2	dC..LGB dbE.KL. aIc.QDD
cr:avail@3	HLiHDBC  LIlHHGB
cr:avail@4	ZKmJIMf TDbGDAe ZKpIFQD
cr:can@0	.gDEEGP .d.DELH  lfIJCHC
cr:can@1	aFGC.bP cEK..AJ BFCDAcF
cr:can@2	.KFA.AG  cIFFbAC
cr:can@3	EJbAD.D HFDeGAD  BABGKkD
cr:can@4	bFbKGcK  cEdHEAD KGDJNnL
cr:colon@0	EEcbFQC DFfDIJ. DD.dDJF
cr:colon@1	FANf.BB   CDKeCHJ
cr:colon@2	EcBCaP.   KHLDgNA
cr:colon@3	IC.C.DA
cr:colon@4	BFaLEEd FHHECFk cCfIDKA FEHLAb.
cr:conc@0	g..KJJD   lfCLJOE
cr:conc@1	Aa.DDEP C.aAGDH  geBF.OE
cr:conc@2	HDa.AEW ICdaGFM  LEM.fMF
cr:conc@3	JKABa.Z GGBdEBP FJbDBaG MKMId.J
cr:conc@4	HQKENnM KKLBDjI CPDBJeG PKOKLmI
cr:conchead@0	ccALHAC
cr:conchead@2	DaaGbbH
cr:conchead@3	CODCcAM
cr:conchead@4	WUADEeS OM.JdgK UQ.aKdG HFAFcAJ
cr:conthead@0	NsGFDKH  RqGCBFB ihFJJJC
cr:conthead@1	JnJEWBJ ChDEVGD KmMEZ.C
cr:conthead@2	QcAFdAI  ReaEABC
cr:conthead@3	CCCFaAL   GJDIfDF
cr:conthead@4	.HcED.P   GJEFCdK
cr:contrast@0	HpLFLHN GkG.IDD MmFEEBD pmOJOND
cr:contrast@1	MmAK.CN JjdHFCE LkFLbBD .cA.CKD
cr:contrast@2	GFHBfDN FDFbcEH DDFCaAE FEJDfID
cr:contrast@3	GBDFfFQ KCEdBDH BaBFaFH KMGOhCF
cr:contrast@4	aBFAKeS AEC..AN ebCdFGK MMHLKnL
cr:copy@0	DAAfSSE   CDBgQPQ
cr:copy@1	.dEbGPF   aaEcGMJ
cr:copy@2	RPBGiGC   NKBHiDH
cr:copy@3	OLHK.be   KILICec
cr:copy@4	RNSSOAj KHKLCFh  LIKPRbg
cr:eg@0	dBBBJRH bE..KID eBGBHNC
cr:eg@1	.BbCCZG CB.bEYD bBcJ.XC
cr:eg@2	aDHBDaJ AGFbD.E
cr:eg@3	AQBHcbK  aSDECeD
cr:eg@4	BcaECBO
cr:finally@2	IFJaaAC
cr:finally@3	DLKcABI JHOAdaF
cr:finally@4	QNHAAbL KIEHgfJ OKGcGbE
cr:first@0	.BEbMJG
cr:first@1	EhHcNFI  IhFcVID
cr:first@2	GaNbFaB DAQaaC.  GFDjHGb
cr:first@3	NOHdbFR MIJca.J KMEeFAH IEEElME
cr:first@4	MZC...K TUDeEAM IZBDAbL GFFGeCB
cr:gap@0	GsDJSWR HtCEMMF HnDMMLE hgFCMNF
cr:gap@1	CjEFELO cdECFKG FkCGEJD .bBACKD
cr:gap@2	NgcDaKQ Hb.aDHI OicFCGG KIMDhOD
cr:gap@3	dFEHeAQ .CFDdaL eFBEaDG LKIHd.G
cr:gap@4	caM.LeK cAJADaO ccJdJAL LKIJGhE
cr:has@0	ecEIZOE AAACPIA eaLFSGA hcAOMPF
cr:has@1	ffKILCS chIGFDK ebKHMAF deCDCID
cr:has@2	I.GacBS FGEeABO  HCDF.cD
cr:has@4	cIcJDAB cD.Hd.L gGgGDFO KIIGGcc
cr:hasb@0	c.ECOSB  eBODJJb ..cFHJF
cr:hasb@1	adIBIEJ
cr:hasb@2	CKCeADH
cr:inthis@0	hDCFPOH hbDKLIC fIAFHHB
cr:inthis@1	HEb.FNG KFBeEHB NGfDCMB
cr:inthis@2	PKcAaNH YRca.IF FFcCCOB
cr:inthis@3	LIhEGC.  LHmHCIB
cr:inthis@4	CDBBaAB
cr:is@0	fdBJISK AeeIJLD dBID.GD igDFQTH
cr:is@1	acDCFIZ baDaKJP .cGFBEF .bfDEOE
cr:is@2	DDD.BFJ .CBaEJE EBHBABF MKEfBEF
cr:is@3	MIcaEbL QHCd.aG EFfaFGH TOLHAhM
cr:is@4	HCaGFaa IGDBcbC BafFAIG TNRNOmc
cr:ispp@0	cC.AGUG BFdBEOA  jeIEILG
cr:ispp@1	ACCcKJR AE.bJJL DCFfHHD ffAEHJD
cr:ispp@2	.GAgPPT cGabJMO CDChNNF JILkHDG
cr:ispp@3	MPDecHV RKGafbR FMAjEOI NKFDfDI
cr:ispp@4	FHCbLdJ JMFbAaL AB.eLDI NKLILmF
cr:may@0	E.gBVLD CB.BLE. CaCbNEa ABhGOQG
cr:may@1	bkEFJMB cgBGMO. HhEbTH. khHGBM.
cr:may@2	AfHGeHO afIcIHJ  IHIJiCD
cr:may@3	ACSaDbP b.TgEGH ..KbBDD JJJPChJ
cr:may@4	.AMTLmN baES.hN edJJHAJ OKJLKoJ
cr:meth@0	..AeTTQ gBDDKME  cABgZWK
cr:meth@1	DDFfDLZ CEDgJEI A.FBBCE EGBeCYH
cr:meth@2	PKBabCZ LJBfBEG ID.FAeE ZQIecSJ
cr:meth@3	SRE.acK POGgCaK KLAB..E VNMHaeH
cr:meth@4	KBBFCdB KHDBebH EcaA.EL SLNQLjd
cr:num@0	aaEePZD jBENEKc HbCe.TA aDBiVTP
cr:num@1	GGEadWL  HFaDgKD IHHe.WT
cr:num@2	OJFBiOJ FDCBcHB HECAbGC RKHAgRK
cr:num@3	QGJEgDB IBJe.Kd LDCEeDC MHLIgAI
cr:num@4	IULNDaj DKSHhbc BMCDdDB NJNTNbj
cr:paren@0	.afDYOK DBfCGGD BACAHDF gbdEZQJ
cr:paren@1	.KAbDIL bJAAFDA  BEAdEQM
cr:paren@2	MFDc.KJ   SKKcbXH
cr:paren@3	IECGbaF OECCecK  JEDFfHA
cr:paren@4	aIKFA.a DJPDde. fEDBaGE LIKLBba
cr:pct@0	DB.gGIC
cr:pct@1	.BHGeCI  HHGKhaA
cr:pct@2	FFNFiNJ  GGHCeHB GEGFgMF
cr:pct@3	FMQEjIL AFKdaJF BJLDiJC ECDKgCF
cr:pct@4	ALREkGO  ALPKoJH
cr:propose@0	dBiKXZL hbbMORD CIgAJMC dcfHRTH
cr:propose@1	BFeALLL EEAfKID BGfFIED cbc.JWJ
cr:propose@2	GFfaFOW CCdbKSJ FFeBIGD NJDc.MI
cr:propose@3	QN..aaP PNaaCcR JG.bDCG RMOHfAE
cr:propose@4	FIBCIeB HM.CAdF AD.bEDI QKKJMhb
cr:pval@0	JHBjIED
cr:pval@1	JGHa.GH   IFFa.EE
cr:pval@2	GEIFhLG   DCEGhID
cr:pval@3	FDFFhPG   CBCFhRC
cr:q@0	aaELKKc
cr:q@1	cAeJHMA
cr:ratio@0	IAadEJD
cr:ratio@2	IGKabKC   FDEBcFB
cr:ratio@3	IHBIfGc   DCDPdFd
cr:recent@0	gfFOKPI gbEIGHE deKIEJC icaMMME
cr:recent@1	C.Da.MT FCAeEHH abJCaLD DAdBCOD
cr:recent@2	G.BB.FU FCbaEGK  MJFCeEH
cr:recent@3	cCHD.AH   IGFHbcH
cr:recent@4	CbFFEfH  AbCFDbL NIHNDiG
cr:res@0	ecdKINI bBbFEJB  kfdMWYF
cr:res@1	AaGHhBW ceDGaAJ CBOFibE BBbCbZG
cr:res@2	SLMEl.Z LJFea.J KFMIgiI WNJBkXG
cr:res@3	PSJHheS MIHddBI GMEHebF UMMJddK
cr:res@4	NPILAkJ MRGFkdL DGEDeCI TNNYNsF
cr:reshead@1	bJTIchJ cEQFceF aLPKdgC
cr:reshead@2	MFGOckM  UEFO.lE GGFDeCB
cr:reshead@3	MHKKbgN MGIA.dF JFIObgE GEAG.bC
cr:reshead@4	XHHKbdH KHGHcgD QFGJcbD EDDDFgE
cr:semi@0	CiKcGCA
cr:semi@1	LC.DcEc FFCBACf Ic.BLBe QOaCeJE
cr:semi@2	EAGCeJM   KGJDfJF
cr:semi@3	AbGAaFG
cr:semi@4	DIGeCGh
cr:was@0	ACe.QOF   .BeaUOI
cr:was@1	DFdaDZX  CDbCeIC EEadFUJ
cr:was@2	IPPgaZP aHIAbGA cCJAbNa YOKiaXN
cr:was@3	SOPBjHP HGJbdGJ JEDfBLE QKMEiFK
cr:was@4	ZUISAg. QMBGcgF NIBGadA QMNSAe.
cr:waspp@0	bBJeKIC   caLePLH
cr:waspp@1	CDOfEQS   EDSiGPG
cr:waspp@2	GKZkEZU AHSc.EF bBMB.JC SLQlFYL
cr:waspp@3	YSLgBFH PLH.dAI JFB.cLC OJKhDEE
cr:waspp@4	PLBHCbd
cr:we@0	ADdCKNX ieCHNQH RPeiBEF hfdNSRF
cr:we@1	FH.ABDU AaCbFFH VQdAcBE jhH.MSE
cr:we@2	TJAcADE NGBhFLA QI.AAaD JHMfBGC
cr:we@3	VUCaaaM VLIcdbE OSa.AAI PKHB.bI
cr:we@4	MHaC..I HLFFheK KFd.BDJ NINJDdc
cr:will@0	DedIJKa
cr:will@1	AfBCQDI
cr:will@2	CDFjJMM   HFKmKKE
cr:will@3	OMg.EBQ HFbdIDK NLiGObI KIJ.aBG
cr:will@4	EA.LdBD   JFLLeAK
e1:	JJLJJIm
e1:)	CJCCdJa  .Ib.GBB CFEDgM.
e1:/	HGdAGId
e1:0	GLHbJDg DHEBEKi
e1:0%	BCMEeBI
e1:algorithm	fCMBADG
e1:analysis	ICBfEHK
e1:applications	Fb..EBL
e1:approach	cEI.B.G
e1:architecture	A.abHLC
e1:attention	haBKGBE
e1:baseline	DDEEjED
e1:behavior	dBIDBgG
e1:care	hbFFBAI
e1:community	DEgDDGH
e1:context	cIDBDdF
e1:corpus	gJaCI.A
e1:data	dABDBDN
e1:dataset	GbCaFaH
e1:datasets	aKF.fGG
e1:days	EHI.cCH
e1:design	CF.aIbH   LI.fIcE
e1:detection	DH.bHfI
e1:disease	cbHH.eE
e1:effects	AABEfEJ
e1:efficiency	BKIgaHE
e1:etc	eEKAGGD
e1:evaluation	FaHAAcG
e1:events	gBMbB.G
e1:features	AcbBKF. adbAKFa
e1:framework	EJa..AD
e1:functions	HIIkHAE
e1:graphs	DHAgKIC
e1:group	aACIgFI edCFdJ.  BCDGgEG
e1:groups	CAGBdHL   CBMBeGK
e1:images	eaJbDCG
e1:improvements	CHKadDF
e1:included	JGGAeDG
e1:information	BBC.FbK
e1:intervention	FEbbD.I
e1:issues	KcEdGbD
e1:it	eBAJdDH
e1:labels	aEIhK.C
e1:language	DcDAMeD
e1:languages	BHaBDbJ
e1:learning	DadDADJ
e1:level	AcJbcEH
e1:loss	.aHcGdC
e1:ltd	FEEEHJh
e1:measures	gAJGcBF
e1:method	AJBBEdH
e1:methods	AEBD.aI
e1:modalities	IeJgLDC
e1:model	FFDABdL
e1:models	aHBdDDK
e1:networks	BFaCCbJ
e1:ones	aDHAAbG
e1:paper	HFdaDEG
e1:patients	.ABFBcK
e1:performance	.DDAaBN
e1:placebo	CEIEaaE
e1:practice	bcGC.AF
e1:problems	aFcFDbH
e1:process	cGeFDAJ
e1:products	a.dKGdG
e1:proposed	JJhD.bF
e1:representations	AKFdBBE
e1:research	BHaEJf.
e1:reserved	GFGHEEe
e1:respectively	JMJceNB  FIKcdLD
e1:samples	FdFgIDC
e1:scenarios	D.EDEgF
e1:scores	AbKgGaD
e1:set	DJHb..E
e1:space	BdF.CIF  GcFcDOB
e1:stage	aE.dKHE
e1:strategies	CCMhDDE
e1:studies	cB.DcHJ
e1:study	HKDb.AC   KKDb..B
e1:systems	dH.CJaL
e1:task	ACDbDCH
e1:tasks	BKbaAEL  AKb..EG
e1:technique	CEJhJAE
e1:techniques	GBfAFEG
e1:test	AAAgGJC
e1:tests	.AJc.JC
e1:text	dEHaHaI
e1:time	IKfBaBK  EKf.AED
e1:tolerated	FEFJbcI
e1:training	KaaaD.E
e1:treatment	IIDCbaK
e1:trial	AFGbAEE
e1:tuning	.CMGabD
e1:types	DeKBCbG
e1:up	BGK.aBG
e1:use	ecaH.AI
e1:users	gIKBcKd
e1:variables	CECgAMF
e1:weeks	LHHbaGG   JGGbaFG
e1:well	IAAKgdE
e1:year	bbHEcF. iiGGHHC  HHLCfF.
e1:years	gICFb.J
ed:0	cDEHCCl .EGAGDo cAAACJC cEHO.f.
ed:1	BDEaDFC  BA.BDGK .HEcCFB
ed:2	AFGbDAJ AAAaEGL cFGbIaG FFIAbBE
ed:3	CEaBAAS CEfHA.J  aCLcC.I
ed:4	GCeABDJ aCFbbFH F.cCaFC
first	kC.NQTA lbGKOPc eICBFGB g.hYSTH
h:000	iedJMXD e.DaOPf baeHLJB ogdPCTR
h:001	JGFPBiA IADCca. .AgIMAC JKQOAjA
h:010	KGaaaHH  .ciNDGa UPIibFM
h:011	VRUDBcg   SNQDBcf
h:100	KNKdbCb BEI.CCf JMEcaBB LLOedFH
h:101	KIEFEee NGFAbba  XPWBGid
h:110	KOHedEB KIBA.cb GMLg.CI JLOdfUE
h:111	EIKaDAb bDHFdAA c.E.AFO ZRWfEbc
haim	MPJdcB. GHAC.ab BFIc.DM VSThaDa
hb:&	deFEJKf
hb:(	gDIBBFF eBIbFKa gEBHGFB aBKAaBH
hb:)	lECCFKG  lF.IINC
hb:,	DbFAdFG a.IBdaH GdBABDH .CE.fNA
hb:-	eCKaECG dAIeIHF gCEDFCM
hb:.	OQPGDMq LLNKEIp bGEALKk POSA.Hg
hb:/	aAPHe.a  gaIbDIb bAOLfa.
hb:0	MPQCdFj BIO..Eg GECiLIc OOQHgCf
hb:0%	bEPHjNN dBKJjAF bEINjHE aAKCfMK
hb:0.0	EC..DcE
hb::	.HHaKca .DHBIKi
hb:;	ABHDaNh
hb:=	GHJeBEG
hb:a	CHAdFFO DC.cGGF aGd.EMG CETeCdL
hb:ablation	JJEEIjD
hb:able	JJQahDG IJNiaAE
hb:about	cAEDaAM
hb:accuracy	D.FcbJF
hb:achieve	c.MafJH
hb:achieved	CHFcaaI
hb:achieves	JGGIlFH  JEFNlFF
hb:across	FCPEmIG
hb:active	aaCFfHG
hb:activity	hbLdEHH
hb:additional	IERiJdK
hb:additionally	FD.bF.K
hb:address	AHeCLMC EHCeII. .GiGNKC
hb:administration	.BGaGeG
hb:adults	IBNiGDG   IHMiFBF
hb:advantages	d.NDEdF
hb:adversarial	eHPeHaE
hb:adverse	GGBfeOJ   GGAfeOJ
hb:after	GJLdfIM GHHiBEF EHHhbLB DEHCfGH
hb:age	aHLAeIF
hb:aged	MIIeBaE
hb:aim	IPsQHNH GKoLNJD dJeDJHA KImMBGD
hb:aimed	NJrMIJD   NJqLFFB
hb:aims	dRgKMDK GPiIEAE jTbKJCF
hb:al	AIKFafc
hb:algorithm	AFHeBDM
hb:algorithms	DEJea.M
hb:all	DCBEbFa  C.dNcCB EEKd.FL
hb:alleviate	A.cCKIA
hb:allows	BGFdH.J
hb:also	C.Gb.EN ..IbDBI NBDA..G faFbaLM
hb:although	KkIG.bH EfRDbBC KlQJAAA
hb:among	hBBKeHJ
hb:an	bFabCJK aG.cFIF CIdcAPG fbKDBcM
hb:analyses	DEJdfHL   BCJhfQF
hb:analysis	CGFEBfU  EHDIHnI AADddOK
hb:analyze	OObaDAG
hb:analyzed	jfCaHEF
hb:and	aI.DEd.  aMcBHaD CDEBCcE
hb:annotated	IceeLKD
hb:any	fcPBAFI
hb:applications	BFHhDEJ
hb:applied	JJahICG
hb:apply	EHGkIEG
hb:applying	FDMbdED
hb:approach	IFbcCDQ HGfAFAI
hb:approaches	diDHHNJ  chGDLRD
hb:architecture	..CABAI
hb:are	dcABJHJ dBEADID bdBAJKL .B.FHhL
hb:article	EEdKECg
hb:as	.CECAAT bBaHaAP ACEaDCJ .BMbAaH
hb:assess	JGjDKDF
hb:assessed	gaRiJGG   gbQkLLF
hb:assigned	LIJdAHB
hb:associated	dCGKcbH
hb:at	BGcdFGF  BFfbJJE CGHhCCJ
hb:attention	aDIbE.I
hb:automated	bBO.E.F
hb:automatic	.AECEbJ
hb:automatically	baEABME
hb:available	CEgHDIB  FCjJHJD
hb:average	HHKGkHG
hb:b	CCIBDKh
hb:based	eDMcDBH aDGaA.N dFNdbII dcGAJdB
hb:baseline	JIFCiFK   IFEBeHH
hb:be	ACFAG.G   aEICDdL
hb:because	cdN.IBH
hb:become	eaLHB.I
hb:been	aAEC.J.  f.GGDEC
hb:before	GFLAcAG
hb:believe	f.aMNcE
hb:benchmark	KJEeHeG  LJDeGeE
hb:benefit	bGbJBeF
hb:benefits	DeFKdaH
hb:besides	KaFeDBH
hb:best	BBgLgIJ
hb:better	GDBFFga
hb:between	a.HBaBR fBMbFbJ
hb:blind	DC.eFIF
hb:blinded	JGIjEFD
hb:block	EDHfIaF
hb:blockchain	CCLfJEE
hb:body	iADDbIE
hb:both	EbQbAaT BeF.EbN EaTkFBJ CCMFd.K
hb:build	LAGjHKF
hb:but	KgaHgFI
hb:by	bHNcdJB f.IGgAE CKKhfOI BFRdDEc
hb:c	bEMAACc
hb:calculated	HFGhEHB
hb:can	dFABKAE  eE.CFHD faHNNmH
hb:carried	BBKcaBD
hb:case	G.KiDEK
hb:cases	hhQLgDJ
hb:challenge	cdBGCJF
hb:challenges	JgbaKHI  Lgf.MLC
hb:challenging	HgCDBDC
hb:change	EMbcAII
hb:changes	bdDcDHI
hb:chapter	edgIIHF
hb:children	CFNFfaM
hb:classification	iJHFeC.  jKJGfDC
hb:clinical	.IFdLEh
hb:clinicaltrials	GEEaKAa
hb:cloud	b.PcEFG
hb:cluster	aBNdCEF
hb:cnn	FGafDIF
hb:co	EEKeD.E
hb:code	FKrMUS. ACdEOKd JOuQTSD
hb:codes	AGiGIGK
hb:cognitive	bA..HIa
hb:collected	GCRaa.G
hb:combination	DELbIhH
hb:combines	EGOjICD
hb:common	cAEIeAI
hb:commonly	hCPEH.B
hb:communication	d.OEc.G
hb:comparable	HJIKlCG
hb:compare	DHcbFII  BKJhAJC
hb:compared	edLECdI  FBTCbbC hgGDGbE
hb:comparing	CGL.cED
hb:comparison	JJJbEeA IHMcFcE
hb:comparisons	GFHdHgF
hb:competitive	GBKMdab
hb:completed	NKL.cFK   MJKAdFJ
hb:component	cFLfI.E
hb:conclude	IIALFjG
hb:condition	DHMgAFF
hb:conduct	BDAhIGF  FI.jJID
hb:conducted	e.JeIEK  .HIjGCF
hb:consider	kBMbDCE
hb:considered	.DOhGAI
hb:consisted	CCJhHIF
hb:consistent	BANEfAF
hb:consists	FJJjJDK  DJMkLJE
hb:constraints	.ILiKIF
hb:construct	BaDdQHD
hb:contain	kLFJAHE
hb:contains	EHDhIGK  GIEkLLI
hb:content	hIOCdFH
hb:context	eAFbBOG
hb:contrast	CPcbfGH
hb:control	DCEjLBN
hb:controlled	LDAhKCa   LJBhKAa
hb:conversational	cbLJbDC
hb:core	fGGgIJG
hb:corpus	GKafAJG
hb:cost	DCaCeFM
hb:costs	bELdEaG
hb:could	a.EHcBL
hb:crucial	cDFbIHE
hb:current	MgdBDAB
hb:currently	a.PIg.J
hb:d	cHFcbGJ
hb:data	bFHcFaM BDKBgbP AHAaFcM ecOeHFE
hb:dataset	aCBDaAO  .EB.ADL
hb:datasets	HaaL.bC  HabMAbB
hb:date	HAgJdE.
hb:deal	dBcDJJB
hb:decrease	cEIGeBE
hb:decreased	bbFLfBE
hb:defined	aaAhNaE
hb:demonstrate	EFCKDhK .FDFFhE
hb:demonstrated	d.EIAcI
hb:dependency	dBMCAHB
hb:depression	cILaB.F
hb:depth	CH.FfCG
hb:derived	BaMabBD
hb:describe	faHdFHJ
hb:design	CAFeGCO  bALdEBF
hb:designed	dbJcAGG
hb:despite	CfHKdDH  CfLLdCB
hb:detect	eFB.IHE
hb:detection	eCDIA.K
hb:determine	JHhGBbE
hb:develop	LGfbGGE
hb:developed	bdPCdC. BAQbCcF
hb:development	acDcFKI
hb:dialogue	iEHDDFE
hb:did	AaAMgBK
hb:difference	aaKAcFG
hb:differences	DcNDbAI BcMFcgD
hb:different	aEIcDAM  CELgDaH
hb:directions	HJMBecG
hb:discuss	AI.dEHK
hb:discussed	HBLDad.
hb:divided	HFHfCEB
hb:do	deCKBDa
hb:does	.IIbLhA
hb:domain	aCKbD.G
hb:done	cfNeKcI
hb:dose	CCAHeAJ
hb:double	AAAbFIH
hb:due	.iIKAEI  CiNEHHE
hb:during	aBSfCDL daLdIDE
hb:dynamic	HFcAcHa
hb:each	EFHmLPM  FHJpQOG NIJjEKG
hb:early	aBMHDhI
hb:effect	geAGADQ
hb:effective	DA.GEgI   aAJKDhH
hb:effectiveness	CEFaEdN  DGOdFcE
hb:effects	fdbDFEO
hb:efficacy	dcDCIeJ
hb:efforts	d.EFMdF
hb:eight	OJJd.DG
hb:either	bdOBDED
hb:elsevier	JGIIEEf
hb:embedding	fAMCbHC
hb:embeddings	hEDIdJG
hb:empirical	HDHK.jH  JEJLBiD
hb:empirically	KFLabdC
hb:employ	dGNjIHD
hb:enables	MN..GbH
hb:end	aDCaECM
hb:endpoints	KHInKHE
hb:enrolled	MGIJhaa
hb:error	cHEc.IH
hb:errors	AjLFDCE
hb:evaluate	EHaHgdJ ACFQqnD EMEdaFE DAgJGBC
hb:evaluated	jeIFEaJ abOHggF  jgGaOHE
hb:evaluation	.AKFecO EbIHmbF .BIEadH
hb:evaluations	eFMFGiF
hb:event	hGKb.GF
hb:events	cHJdeNH
hb:evidence	DeINccA EaFFedD GeFKeaC
hb:examine	HJhH.AE
hb:examined	jgEGIAD
hb:examines	.BBcKIE
hb:examples	eDRcADJ
hb:exercise	fBKCBbH
hb:existing	DkOEAKL  AlOHAME
hb:expected	BAALe.G
hb:experiment	BEOiBEF
hb:experimental	FIJHeaN BEHHhbF KLKJdaF
hb:experiments	JJODccN DEJB.cF LJOEccI
hb:explicitly	JdcaKKC
hb:explored	hBbJKIC
hb:expression	bIJbcIF
hb:extend	FIaBAeF
hb:extension	AFMjFJE
hb:extensive	FOIBabI  JOIBabE
hb:extraction	.AdGAJF
hb:face	ebNHebH
hb:fact	caBAFIE
hb:factors	HECHk.I
hb:feature	g.QdONF
hb:features	CFCcAAB
hb:few	gGGE.cC
hb:field	fbOEcaF
hb:final	.AL.dHG
hb:finally	FMJacAQ HHIFieL EOHeBBF
hb:find	DbEQiB.  GcJSjBa
hb:findings	BKBT.jQ DFDRgmI bIbMDeE
hb:first	FNEhECF HNChDDL BMEgDFI
hb:five	JKIbcAJ
hb:focus	.FgCMGL
hb:focuses	FacbLIH
hb:follow	BAKBAcI
hb:followed	FGJdCaE
hb:following	HHJjEKc IHFjHIe IIGlJIe
hb:for	ccJ.AHJ cCG.BDG adE.FJO cBUBdFD
hb:form	jfLDFJF
hb:forty	OJIAeHD
hb:found	d.MMhBP fdQIgCK  b.IJeBE
hb:four	CFIeAAL
hb:framework	HFEhFCK ECJjHGG JGBeG.H
hb:from	aGFFcBB  dDGACDC
hb:function	FEc.BCH
hb:further	HFDfGAR HDCfM.I KHCfECH
hb:furthermore	FbNAAbN CcSbFaH
hb:future	ADEGBgN
hb:g	GIKiF.E
hb:gap	IcfF.JD
hb:general	..CcEFK
hb:generally	dDCEGeH
hb:generate	dFLeLDE
hb:generated	DdK.GbA
hb:generates	CFLgDHE
hb:generation	fBSBaCE
hb:generative	BBMhKKB
hb:give	dFFEadH
hb:given	dBDAGAM
hb:goal	ELmJOFI JInJJFF AMgFLCC
hb:good	eBLJAdC
hb:gov	EDEFGCb
hb:graph	ABHhMME
hb:group	MRGoFNO   RNHnFNK
hb:groups	KJNbbEK   JILbcHH
hb:growing	lFLHDaC
hb:guidelines	bGac.KE
hb:had	EBRAdFE   NLObdFD
hb:has	aAJAFAE  cBMCBCD eCJCIbB
hb:have	eeHGDGE  ecDDGKF jdKLCB.
hb:health	.CLeHDe
hb:healthy	HHKlJGE
hb:help	dHdGH.I
hb:here	cHkKNHB  DOoLKK.
hb:hierarchical	AFdAJJD
hb:high	eBIAEAL
hb:higher	DBKIbcF
hb:highlight	IHjLEBC
hb:hope	eMBQHjH
hb:how	bCdDGDO
hb:however	YmJH.aN RfHCAbE YpIIDBC
hb:https	IHcCIH.
hb:human	fFbHACM
hb:hundred	MGALmEC   MGIIkEB
hb:hypothesis	iAHBDCC
hb:i	FHIfKEg  KKChFBd
hb:identified	aADIhGH
hb:identify	FKa.aDH
hb:if	.bAAIAI
hb:image	.CFdOd.
hb:images	.GMgEDH
hb:impact	efEDEAI
hb:implementation	IAdEAcL
hb:implemented	ACKlMHM DELlKJK
hb:importance	CgCEKc.
hb:important	gDFENbA
hb:improve	BBCdGDH
hb:improved	CFDJfBI
hb:improvement	JEK.AaG
hb:improvements	bIDRBiI
hb:improves	HJGFcbF
hb:in	dDEC.CJ hADDCCH aEcaFLF .GXDcaH
hb:include	hbQaFJM ecO.HFH iAMaIIF
hb:included	ELUjEOP cCJeFIE  IJRhDJM
hb:increased	FAIFfEN   ECKLfCL
hb:increases	.EJHbbF
hb:indicate	HIDI.gF FGHG.hD
hb:indicated	CDEHmHC
hb:indicates	GEDIHkF
hb:individual	.EMgAEE
hb:individuals	cGKgJBF
hb:industry	fbMGGFF
hb:infants	GEHabEE
hb:inference	aCIgDJC
hb:influence	laEBFEM
hb:information	laKCHGB ffVbFIC jDCCFHI
hb:initial	CENaBcG
hb:input	.CLeLBD
hb:instead	bJBbaGE
hb:intention	GHddGJG
hb:internet	ddKbGCM
hb:intervention	aAPcFbP   bAPbFcM
hb:interventions	edLCNiH
hb:into	FCEjMBL JHEjICH
hb:introduce	KIdcKJJ EDEiFGE MIhALID
hb:investigate	LLiAGGJ   JGjDHCC
hb:investigated	jeEHLBE   igEIIFC
hb:involved	acIfHJb
hb:is	bBAALCJ CaeCGFF dFFdGKE A.HbLgJ
hb:isrctn	DDDGHJi
hb:issue	cBE.KBE
hb:issues	AAfFJCI
hb:it	GaaaDCO BafBLEH K.GgeIN acGEKlI
hb:its	cACbALM  aCEe.OG
hb:k	IKOmHFH
hb:key	IAFhD.N
hb:knowledge	fadGIEM  eaeGJHG
hb:known	feCGIIF
hb:label	cFEeDLB
hb:lack	caGGaCD
hb:language	iAKGDDM
hb:languages	BgHAEFD
hb:last	d.OfLHF
hb:learn	dCRbHaF
hb:learned	aJBJAhG
hb:learning	ebJBEDC  dcMAFCA
hb:learns	MLPnDME  KKOlCND
hb:less	CBCCDdI
hb:level	aJABaAH
hb:levels	BHFbAaG
hb:like	AiJI..b
hb:limited	GdPbDdF
hb:linear	BBNiIFE
hb:literature	DjD.IIG
hb:little	DjMIcHC
hb:local	GJAgEFH
hb:long	FfaFD.I
hb:loss	CHHb.AE
hb:low	adTIBhM ccNF.hE DbNEKiC
hb:lower	EBBMjCG
hb:ltd	GEFFBBc
hb:machine	d.IABJH  bbK..JE
hb:main	HdgAEHL   JEegCGF
hb:major	ADCDhIG
hb:majority	d.HIeDD
hb:make	.ddAGLJ
hb:makes	agKFAFa
hb:management	cbMbFBG
hb:many	d.KF.GB
hb:mapping	EHKfGbC
hb:may	.gEQGkG bhBGJbH  f.OMFlE
hb:mean	KFAFfDL
hb:means	gdOJe.I
hb:measure	CGChFKE
hb:measured	cAMeKFG   b.KfIEE
hb:measures	HJLmGEJ   KGJnJGG
hb:mechanism	FCIjHFG  BANjKIC
hb:mechanisms	BIAgLCA
hb:media	gDOEAaG
hb:median	EEFMmHF
hb:medical	aEK.C.c
hb:men	KIJfaCE
hb:meta	bGLfG.B
hb:method	HKGgBDQ FIOpMFL KJABcCG ebI.BaC
hb:methodology	LGFmMEE
hb:methods	FbFgHHO NGBnJEG AgIDEHG
hb:mining	B.NdCAF
hb:model	OF.BeCB KFbDecC NEBbaCA CAbDgKb
hb:modeling	fEKa.CE
hb:models	e.HCAFQ hGC.DEI
hb:modern	kbFKJCF
hb:more	DcMEbeO CbIBbcM  .BDPecH
hb:moreover	EDI..aN GCOfEBG
hb:most	.gNGcGC  BiODHF.
hb:much	fAAL.aG
hb:multi	dBDCFAJ
hb:multilingual	B.CeM.D
hb:multiple	FFGgaGI
hb:must	I.NhJfH
hb:natural	iDJFECF
hb:nct	CDFHHMk   DDDGGLk
hb:necessary	bHLcIEE
hb:need	B.CDEdM
hb:needed	bdLCFhJ
hb:networks	dFDBAFH
hb:neural	ebFGNCD  dbHDMCF
hb:new	HEiFCEB  KFkGCHG
hb:news	hLaAAGD
hb:next	FFLjFGE
hb:no	LBFSoFB GANHkad KfLBhJd GHARlEF
hb:non	cCCCaGI
hb:not	A.GLccF bcACICK AaIGaAI GGHKccD
hb:novel	FIgDDJG
hb:now	jeDJIAI
hb:ntr	AAADDPm
hb:number	cBJbFAA baOdKJD
hb:object	eBBALJD
hb:objective	LHuTAHI NGpKIGF HFiIaGD GFnPADE
hb:observe	CaLHfCC
hb:observed	CFNEmO.
hb:obtain	aHAMidB
hb:occurred	GFG.hII
hb:of	bC.ECEB aEC.FBH bBAAJFJ BDaHbEc
hb:offer	DEDECfc
hb:often	hFHHCGb
hb:on	FaEGacC  LAHCAeO
hb:one	bEG..DR   BGPd.FI
hb:online	.E.DGHd
hb:only	cJAHgFO  dFBJeEJ GG.AeGG
hb:open	eJAFCdN   DEKe.FH
hb:or	eFABBIB
hb:oral	eCEHDgE
hb:order	HAeCDDJ
hb:other	GCD.eEN
hb:our	RKcF.eI HDCbC.J ZPcHaeL a..MHfb
hb:out	NbacAGI
hb:outcome	EJIkMBD   GFGnODC
hb:outcomes	DDHbEbN
hb:outperforms	LIRJnHH  KHQOpIF
hb:over	FaTgF.L G.NgKAI
hb:overall	ACbEdGI
hb:p	A.KiJbG
hb:paper	GWiDDIS AMb.DIL NZpJCHH
hb:parallel	d.NAaEE
hb:parameters	bEIdaIG
hb:parsing	gKF.GaD
hb:participant	HGGjFIa
hb:participants	KKKafJP LIHCdgD  HHIbeML
hb:particular	bbGaDEK
hb:patient	DEGdCAJ
hb:patients	JJPDg.S KFFhEDB  HIQEgaN
hb:pattern	c.JdBJ.
hb:people	hKK.DdJ
hb:performance	B.LaC.M  BbPbAAH
hb:performed	EGKmN.K   EDHlLEG
hb:performs	AIOBcAE
hb:phase	DGGiFEG
hb:physical	baJ..DK
hb:placebo	BCO..AH
hb:poor	DfKFcCF
hb:position	JKkEIGD
hb:positive	aENKddJ
hb:possible	eaMIBhI
hb:post	DbBcbIA
hb:potential	eFGbKcH
hb:practice	cGKdC.I
hb:pre	ACFhL.A
hb:preliminary	AEILbiG
hb:present	bDcDFDP g.EFb.I IIfaMIE
hb:presents	.EcDEFN
hb:previous	BfHCH.K
hb:primary	JHejIJM   GFaiIHJ
hb:prior	edFCFGG eeIAEND
hb:problem	BCa.JAJ  .FcBRGD
hb:problems	cCbDF.I
hb:process	cAJdFGJ  dAJeLGE
hb:processing	aPAcCBJ
hb:produced	cdIIAfF
hb:promising	.IHHbeH
hb:propose	FFdbOKK DFAeIEF GFfANND
hb:proposed	KHHeaAR MFEeEdK GGHbcCF
hb:proposes	ILlHMMC  MLlGJJA
hb:prospective	KIGmGFI   KIGmGFH
hb:prototype	LbGfFFE
hb:prove	KIIKdiC
hb:provide	.GfDCEN  cIeCDFG
hb:provided	CCQa.bI
hb:provides	CDcaLBD DC.dJAL
hb:publicly	FCgDBKC
hb:purpose	JMnNB.a   NIkFBEB
hb:qualitative	DGHeAEH
hb:quality	BIAcBCM
hb:quantitative	IG.abBE
hb:question	.bAAFDI
hb:questions	bGGdJcF
hb:randomised	GGPdfaI   GGOdfaI
hb:randomized	FFGbcIb
hb:randomly	BIKlNHC   KFGmMCB
hb:rate	HBJbBbH
hb:rct	LHJhFfa
hb:reading	ddNC.CJ
hb:real	ccIGB.I
hb:received	KLFlGNG   QKNiEKD
hb:recent	hALDEEI  hCHEBLC
hb:recently	lHTDILG fDOAEID kHOEIIB
hb:recognition	gEFaGI. hAMbIGa
hb:recommend	bFIHJiD
hb:recruited	LHJabCF
hb:recruitment	DGGBgGG
hb:reduced	EGJACdJ
hb:reduction	bAKCBdE
hb:refers	iAGGGHE
hb:registered	JIJhRBb   JHIhRBb
hb:registration	BaGIFlK   EDDHFlK
hb:regression	.AKgDFE
hb:related	dbBNgBG
hb:relationships	edJaKFG
hb:release	CIh.MLL  DJiaPNK
hb:released	FJlIKJL
hb:relevant	.GKgGAF
hb:relies	DbMhJKB
hb:rely	HgLBGAB
hb:remains	GhKBJbF
hb:report	bCaFbBJ
hb:reported	GICAhNC   JIDCiKB
hb:representation	B.CdNOD
hb:representations	e.PaHCE
hb:requires	bBEaFGK  fBF.KNE
hb:research	cbaLHDc .bbHCaR ca.JJAJ gaFKFGh
hb:reserved	FFFFIGg
hb:response	eENdCbG
hb:result	BbLDdaI DbHEecH
hb:resulting	faNGa.D
hb:results	OJCUjhI IJDYtlO VIELdeI
hb:reveal	IBDObgE
hb:revealed	.ILOfdE
hb:reveals	EGMGahF
hb:review	IEe.AAI
hb:reviews	dCaEEBF
hb:rights	GFGFDDd
hb:role	fFFGBfH
hb:safety	.AC.AEK
hb:same	eBMFcBG
hb:sample	HAMcdHE
hb:samples	BaDdBMH
hb:sampling	.IGcFbC
hb:scheme	HHCeBbG
hb:score	CID.dJG
hb:scores	ABGGhFE
hb:search	G.FkGMH
hb:second	FCAeIDM
hb:secondary	aAhAKJN   aAg.LIL
hb:security	g.CGAcI
hb:selection	fIEA.ED
hb:self	eJFdH.L
hb:semantic	gdJMCcH
hb:sentence	eFGAIAE
hb:sentences	GaL...B
hb:sentiment	gEJDbFE
hb:series	eAMgJJE
hb:serious	abLCaCH
hb:set	FHLlGD.
hb:setting	.HABcIb
hb:seven	LIHBfFF
hb:several	cBFAbFM
hb:short	dEHCCia
hb:shot	hLNdCJB
hb:should	GGOcKh.  FIMeHdc c.KHIiJ
hb:show	JMFHecS JFDfaFJ GNGPgdF CEaGHjC
hb:showed	LGDVgbK   IHJRjDH
hb:shown	caNI.bM ACSC.gH cbFO.CD
hb:shows	EaLJdeN  IBGMefI
hb:side	BbJbdIF
hb:significant	ADAMd.K  bBbNcEC FFGIcbG
hb:significantly	GFNInKL  CBMEeEC HHHNnIH
hb:similar	dDKPk.L fBKJeeF  CBHOlCH
hb:similarity	CIJkJKC
hb:simple	cIACcEE
hb:simulation	aGFGfeI
hb:since	ebHbPGH  AaDeOGE
hb:single	b.JAABC
hb:six	FIMFfcG
hb:size	.aI.fLH
hb:small	DdFAaEJ
hb:social	gEDFaEI
hb:software	ddGAJIG
hb:solving	BKMgCEB
hb:some	hbMGgHD ccREgDB
hb:sought	QLlCAHB
hb:special	BHCfHGF
hb:specifically	L.FiHII  KaPmIIE
hb:speech	eGEaCHH
hb:stage	CH.ePAA
hb:standard	.dTdJ.b DcNeHb. bdMCEa.
hb:state	CbNbjKI .aMfBGF DbLClMG
hb:status	GGJbEeF
hb:step	AIhGDHb
hb:still	FaAbIaH
hb:strategy	BFB.EaG
hb:strong	c.DLcbG
hb:structure	iENcDLG
hb:structured	aANfIaE
hb:students	BCJdbHH
hb:studies	BdALHfA  FdcHJgF kAKHD.a
hb:study	.BeJJcC AEdH.aK QNnKFdI
hb:sub	EDIhIFD
hb:subjects	LJM.dEI   NJLadHH
hb:successfully	dEDJ.hF
hb:such	cfFDHGT ebECFDM afECFKK
hb:suggest	FHDIGiI LHCDCgC DFCHGhB aBFFDeF
hb:suggested	f.JFdEC
hb:supervised	fHJfLAD
hb:support	hAFGFgL   fbIGKjH
hb:survey	DBEfMaL ABBcLAJ FALeGdC
hb:system	DFHcdCN BBJacaN DJEfeHI
hb:systematically	FFe.LEC
hb:systems	gbZBCHQ hbZBDGJ
hb:tackle	bJabJKD
hb:takes	GJbgKJF
hb:task	GCfCEFL
hb:tasks	CdRA.C.
hb:technique	bBb.IEH
hb:techniques	DGOoLLJ JKPpKJG bBJiNMD
hb:technologies	lAPFIIE
hb:technology	cACCFHb
hb:temporal	.KLkAIC
hb:term	CHcBGdJ
hb:test	IEEc.cH  GBLcCdD
hb:text	hEObEDH  gFLeEHE
hb:than	BbCDAeI
hb:that	JBJYioE JFLDhhA G.IZgnC BDbXdcI
hb:the	DIbDaBH CFABAeM CFBdDBO .EdIbHa
hb:their	FACCdCM
hb:then	GFTmGLD  MDZoFLB
hb:theoretical	IABfI.H
hb:theory	eELeJCF
hb:therapy	..NcGcH
hb:there	FhILeCP AgNGabI GiIDFCE BCAKfDI
hb:therefore	cccJBDM
hb:these	cAAAEEL aDDfIGP a.bEOcN gaHFfJE
hb:they	.dVIfAQ .aTEdeK AeQMcaH
hb:third	IFGf.GB
hb:thirty	MHJFhAD
hb:this	HBhHIbB EHeDBAG PAlGFGJ fcHFKga
hb:those	aeKaEGI
hb:though	HgMGEfB
hb:three	OLDba.Q  KIFgCaH OLHBdBG
hb:through	IOGDhCN MKJfAbH DMEJlFG
hb:thus	a.EFeaJ
hb:time	j.JFDEF ldGHIEB gBHHDbA IIEc.HI
hb:to	JBoEGKV  b.baJTJ PLuNCdU
hb:tolerated	GEELcbH
hb:total	HIREhGK   FFOFhHI
hb:tracking	gEMdG.E
hb:traditional	beQBBFF
hb:train	dDNgFHE
hb:trained	dCGEeFK dbIHjDE cDFBbHH
hb:training	BbLDAcC dbNFdA.
hb:transformer	aCLdCFD
hb:translation	dbQCdJF  cbPBeKC
hb:treat	DeFeEJE
hb:treated	EAGc.CD
hb:treatment	BJUAaBB   AITAaBB
hb:tree	gDNDBCE
hb:trial	CDCICjF   CDCHCjF
hb:trials	dBMGGEg
hb:tutorial	DGGjLFI
hb:twenty	BBJEfIF
hb:two	PHAfbHX MHciGFL LEBdBBK FGFAgMI
hb:type	fbM.IbI
hb:types	IB.eBJG
hb:typically	jBMGNKG haOCIHD
hb:under	aGACcAG
hb:understanding	cHCFAaI
hb:unfortunately	HhBIGE.
hb:unlike	eIFdLAH
hb:up	dHPaa.C
hb:use	CEIiKCG  .EKkJND CDBBGeB
hb:used	cDNlODR  cGMgIAG aAIlNFH
hb:user	aaI.C.L
hb:users	g.MJaaN  f.PIBaG
hb:uses	.CRjMEJ  FHOmMDD
hb:using	ICQgbDR EDRdeBK NCIbfBG bAOjJEF
hb:usually	hDND.DF
hb:variables	BAIhEID
hb:various	aDCcAIK
hb:verify	CHAa.DF
hb:version	LHCICGi
hb:video	fDAAEIA
hb:visual	GMajLGI GJccMHE
hb:was	BHcdGIA  CIecFGa CFagGHA
hb:way	BCGfCFI
hb:we	IJeeGIL CIDbbCE ZRjjHHH ojDKFGK
hb:web	lhFGHFI jhCFMIH
hb:week	ECLcGfF
hb:weeks	HEFdDaF
hb:weight	aCIbADF
hb:well	ABSFe.N DdQdDDG  BCILfbJ
hb:were	IMJfaHZ FEI.fAJ  IKGfAKT
hb:what	HCiDDHK
hb:when	a.QCdCQ aBJAaAL AaUDcBH
hb:whether	afdGJEI
hb:which	dDI.bEM  bDOcbHE
hb:while	GjJDHaH AhNCEAC
hb:who	JAHDCfG
hb:widely	iLL.EaC
hb:will	Bb.dIJE bdEeOKA  FELdBFL
hb:with	.MLa.cI cIFA.AE bJJDhCJ DHMgHdI
hb:within	ACFCbCH
hb:women	FHPAdAI   FGOAdAI
hb:word	cGMcC.F
hb:words	A.AAIhM
hb:work	CBhIPBD BBfDOCI CBhJOAK
hb:works	db.DLLI
hb:world	lAQLEAG
hb:year	.EGKBAc e.INEFe
hb:years	eERAE.H
hb:you	IH.BIGh
hb:zero	aFJbABE
hb:“	F.MhHEA
hb:”	GDMFHIj
hres	JMKFFgh HFHFfb. hbbDBII ZUZBGlh
hwe	OTLcb.f FGDBbbe EKEdbDH SRWea.b
ing:0	BDGBAFk aCFEDEn B.b.CJF BILAaAa
ing:1	aDC.CBT bEEbDFH ABD.BFJ .FCCCaM
ing:2	ADDaEBO   BBB.E.O
ing:3	bHAFCcD
k3:( 0 )	CffFJKB
k3:*al *ts *te	GEHJbaA
k3:*al *ts on	HGKI.cB
k3:*al *ts show	AEKKc.C
k3:*ed on the	BBJ.d.F
k3:*ed on this	.FJhEbC
k3:*er , *ng	LcDcaID
k3:*er , *re	GcJAcHC
k3:*er , *se	DAKabDC
k3:*er , it	JbAcBHC
k3:*er , our	GHDMBjC
k3:*er , such	GeAIcF.
k3:*er , the	GdFBaFJ   hAKEeEC
k3:*er , this	FaJbGbC
k3:*es were *ed	GDEiIEB
k3:*ls . gov	EDDFFRk   DDDFFRk
k3:*ly , a	bIAbJFD
k3:*ly , our	HIPbCdD
k3:*ly , the	CBBgAJI
k3:*ly , we	DDKdCAK
k3:*nd , we	FGKfFAC
k3:*re , the	CBdbBIG
k3:*re was no	FEDKhFF
k3:*re were no	EDCEhID
k3:*st , we	IIIebDC
k3:*ts show that	IHBDgFC
k3:*ts were *ed	MIKiFFC   LHIjHHB
k3:*ve *ts on	GFIP.cC
k3:a *al of	EFNFgDI   NIJGhDF
k3:all *ts *ed	IHGaFJg
k3:as a *lt	.bMFeBD
k3:by *ng the	BKMbaBE
k3:for *le ,	fbLFCFE
k3:here , we	aCgGIEG
k3:in *on ,	CbBC.BJ
k3:in *st to	DKAiGaA
k3:in this *er	bKADbDM cDEAaAE aMdIaKB
k3:in this way	KbKb.EC
k3:in this work	aEcCUTD .Fa.LLB .EdETQB
k3:it is *ed	DFbJegH
k3:our *ch *es	HJFgGBB
k3:our *od *es	GHNcB.C
k3:our *ts *te	DDAKHhA
k3:our *ts on	DCILDgA
k3:the *al *ts	AIL.dAF
k3:the *al was	GDEFfKg
k3:the *ce of	cBQdBFJ  b.LdJHB
k3:the *ed *od	IHOjGGD
k3:the *on *ed	KGGfAGC
k3:the *on of	fbIJBhN
k3:the *ry *me	a.JdEIF
k3:the *ry *nt	BBLgHAD
k3:the *se of	IAiKAAE
k3:the *ss of	CJCDDhD
k3:the *ts *ed	GG.eKgE
k3:the *ts of	GHaDdCF
k3:the *ts were	ABIlMDC
k3:the *ty of	.dPC..I
k3:the *ve of	NJmJFDA   LHjGDCA
k3:the aim of	KKjFHHC   JIgCCDA
k3:the goal of	EJhHEBE
k3:the use of	gAN.IbE
k3:then , the	CcHbKI.
k3:this *er *es	INiAKIP EKeaNLK POmDJBF
k3:this *er *ts	dCBBNKH
k3:this is *ed	FaMdCCD
k3:this was a	KHHkGCB
k3:this work *es	CIhNGI.
k3:to *re the	KHjDGFA
k3:to *te the	JKcAABA
k3:to the best	K.hLHBB
k3:we *ce a	ADcCLHB
k3:we *ed 0	MJL.fGF   MJKAfGE
k3:we *ed the	hfHbOGH  IGCgIBA
k3:we *ed to	LHlIE.A
k3:we *nt a	AEeCORE cABAOMB GHiDMPB
k3:we *se a	B.dCHMG  FAfEFLC
k3:we *se an	IGhFJHA
k3:we *se the	HGiEGCF
k3:we *te our	FEOBAfD
k3:we *te the	EKJaEgG HKODdkE GKFeKcC
k3:we also *ce	GENlJIC
k3:we also *se	HEEdHaD
k3:we also *te	GEMaCaB
k3:we find that	GbMKgAD  GbMLfAB
k5:*ls . gov : nct	AAABCHg
k5:*ls . gov nct 0	CBCDELh
k5:a *al of 0 *ts	JFGHhDC
k5:all *ts *ed .	FEFEHGg
k5:in this *dy , we	CBAdIIB
k5:in this *er , a	IEhDEDB
k5:in this *er , we	aJ.DbGG  ALeIbJB
k5:in this work , we	bCbDTRC bC..LKA aDdFROB
k5:the *ve of this *dy	LFiEBBA
k5:the aim of this *dy	PIgBCCA
k5:to the best of our	KaiMHBB
k5:to this end , we	MNaaJDD
k5:we *te the *ss of	.CLhJCB
key:	cKOfIMn CIIaOQp jGIfTSc CKSdaDa
key:conc	bfJDHbY AfICCcQ ccMAQHK .bAFCdN
key:conc+gap	BaFAdIG
key:conc+meth	bDGI.iO
key:gap	bfGHBEI fbBIAGK BfGDLHK
key:gap+meth	AhLEIDN dhOBGFF CgGDSCG hcKHcBD
key:is	kaMDPAG daIDFAA iDJbSOG kdZJIjP
key:is+aim	.JdFF.H
key:is+aim+meth	IAgCKFD
key:is+conc	fDK.PbF aGKcFaE fCDBMDB fAOEMeC
key:is+conc+meth	eE.BREJ  eFaBPJB
key:is+gap	BlMJPAQ GlIDJBM AhHKQIF jgRIJdG
key:is+gap+meth	FhOdBLH DbReBGD GjPbBMD
key:is+meth	gELcJFZ cKQgHBQ gBF.IQN b.HDHgK
key:is+num	DAIbDFa ADUcA.B  cBOcBGa
key:is+num+meth	CARiFID
key:is+num+res	CDKCf.M
key:is+num+res+meth	DBQd.CG
key:is+propose	gDF.IEU e.C.JGO eHGdKIJ fBIGAeH
key:is+propose+aim	aMeFDJI BJhGCKE
key:is+propose+aim+meth	AIeEGaG
key:is+propose+conc	cGFbBDL
key:is+propose+conc+meth	.KABL.c
key:is+propose+gap	HjABKGF  IkEAJIA
key:is+propose+meth	JEefMKR GFgbPJL FBbfMIE
key:is+propose+res	eIABBAJ
key:is+propose+res+conc+meth	dFJdIcA
key:is+propose+res+gap	HiMBCaA
key:is+propose+res+meth	aFJgJCJ
key:is+res	ebMBD.W ccEC.DP .APdBCI i.QHIhK
key:is+res+aim	CGgaJJF
key:is+res+conc	BJNDbcI
key:is+res+conc+meth	FECGeaD
key:is+res+gap	d.VAGAF c.RbHCC c.SBCFC
key:is+res+gap+meth	eaHNBcC  c.MMBcA
key:is+res+meth	CBPgBEO  CAOhCEG eAOFa.E
key:meth	bGEeLFL .EA.GCI dFDcOHL DJIhECI
key:num	DSPEOGn CHQGNJm eMEcRHi HJLDIDf
key:num+meth	CFMeAKC   EEOfCL.
key:num+propose	.G.cFCC   FDLiDCD
key:num+propose+meth	FDFAgDI   GGF.fFH
key:num+propose+res	cBMEbdI
key:num+res	.HZPlCE hAOFhLI CERGkGJ AGQPg.B
key:num+res+meth	bLXOgbM dFNFfAG cKPOhCE
key:propose	hGFaDHC jDEDFDC aLbAAGB
key:propose+aim	bI.CH.K
key:propose+aim+meth	B.BcKHE
key:propose+conc	..CDDaL
key:propose+gap	fDDHcDK
key:propose+gap+meth	hC.FOHE  iABLMIB
key:propose+meth	bbAAJFD a.BbRDM BagHHEF
key:propose+res	..DJFjM   fbJCIhH
key:propose+res+aim	cFcJIGC
key:propose+res+aim+meth	CLc.CFB
key:propose+res+conc	EDbBNhE
key:propose+res+conc+meth	CDKdA.C
key:propose+res+meth	CD.LbcJ
key:res	AFNLgcU dAIJf.I CFF.dDK AIZPdfX
key:res+conc	eaJIBbQ  bBLCHeF caLKcBH
key:res+conc+meth	.EQDfAF
key:res+gap	.fKFCBI
key:res+gap+meth	..RJAfE
key:res+meth	AaUJBgE .CNAEdA .cQKBc. CFMH.dI
key:was	DHZjCII aBRbCEA AAMabHb GIYjCIL
key:was+conc	.BI.dHE
key:was+meth	GMNkGKG  AJFdDEE HGLjGLD
key:was+num	DCPb.HH .bJFcDA  FELdAGJ
key:was+num+conc	GFFEhFD
key:was+num+meth	MQQCiKI bBLDdaG  TOMAhKF
key:was+num+propose+meth	GFJ.fLJ   FFRafKH
key:was+num+propose+res	BBAjJBC
key:was+num+res	HGNGfBO
key:was+num+res+meth	JHMdFfH
key:was+propose	FB.eHEB
key:was+propose+aim	CBfJAGD
key:was+propose+aim+meth	.AfGHHC
key:was+propose+meth	GJLe.DJ  aEBiJHA JGMd.BG
key:was+propose+res	DCM.aBG
key:was+res	CFXEjIV CELabBF  BFSGkIQ
key:was+res+meth	AISjKbI EFLhCGB  BELgKeF
key:we	aCBdNGG  CG.iRMN fcEbIDI
key:we+aim+meth	AGCcFGE
key:we+conc	dAGbJ.O
key:we+conc+meth	BILbFfG  MOGAEhD
key:we+gap	HbDdFDG  LbaeOLC
key:we+is	i.DBFID
key:we+is+gap+meth	afDBLKA
key:we+is+meth	LGdACAK HGbAGdF OGc.BDG
key:we+is+num+res	BF.LcaG
key:we+is+num+res+meth	HIG..bC
key:we+is+propose+aim	KHkFHHB
key:we+is+propose+meth	DOAbH.B  DNAdLBA
key:we+is+propose+res+meth	EABK.fB
key:we+is+res	GPaIgAL  IRbIfAG
key:we+is+res+conc	IHBGChA
key:we+is+res+meth	KTBDg.F JNBgCCB JTAJjaC
key:we+meth	BGDfARW  HLBiARL fbLdGIE
key:we+num+meth	LIBfFIQ  JMcfNIH LISgbBG
key:we+num+propose	aAdIbEI
key:we+num+propose+meth	b.bFGDF
key:we+num+res	acHBcIM
key:we+num+res+meth	KMNedGJ FHIiDHD NOLAgDE
key:we+propose	dB.AQEF gaF.IDC GJg.ZFF
key:we+propose+aim+meth	.CCcLBC
key:we+propose+conc	GG.ADaJ
key:we+propose+conc+meth	CKgIDcD
key:we+propose+gap	JKkFBBD  IInJHGA
key:we+propose+gap+aim+meth	BAeFHGA
key:we+propose+gap+meth	IFadJCC  LFdcLIA
key:we+propose+meth	CFBfNGJ .EEeGED HHaeNHC ccFaLaB
key:we+propose+res	.BEaaDI
key:we+propose+res+conc+meth	MKabDCA
key:we+propose+res+meth	EJEdcFG  LQEebFB
key:we+res	FMDAaAC  INBB.aB
key:we+res+conc	AAaaIAH
key:we+res+conc+meth	EFABAaC
key:we+res+gap+meth	ECIdaDB
key:we+res+meth	NDFE.eN  XEEG.eF
l:00	QNACBah JGCDCaj ..eEEFB RRGbAca
l:01	GKcA.BJ IKJAhdG LNfb.GK eb.HLc.
l:10	keOBERC dA.BKQd jfVBGQF fDKBAHI
l:11	MLaaa.N bAEdEHD ZSea.eF hfEDCJG
last	JGALEdk QKKHjgf .AfEaHG UNPSZni
len:14	eBG.CIC gbGIBEc aBfdJPP bEZb.BH
len:20	dCLaaBN f.IAABH cBFeFHP DINAc.J
len:28	eFH.FaK .GDbH.E gCFBDDG cDLBCdG
len:40	BC.FBbE B.FcBFH DCaFaCH bCbJEd.
len:8	TOOLaYz KLOUOTz GEBEFPp RQQBgRk
len:99	NDdA.D. HHdCcBC Ja.AaCC GFbcFDc
n:1	HGjgc..
n:10	ADDaCGC aDH.AGc AADdGFE .CBA.DH
n:11	EDBeAJI DC.iGIK CCEkNEN CEAAcHG
n:12	.aDC.CK Cc.cEGG e.BEALL BDEBA.I
n:13	.AGFaDD   bCKE.CD
n:14	cGHECCb kDDHaGG CBFe.HH aGGEDBb
n:2	CQEf.BK KIEjaBF aRDdaBI
n:3	.EC.ADO eaDBCGI DGAa.BN
n:4	iBEDBGR ncGFAIL cEBBAFK
n:5	cb.HGDd eeAFMIf .A.GD.H i.ECGEb
n:6	cBCDEGb eBCGEFd .ACADFA DDAdEBd
n:7	BbBECDD FCdFCAA bdFDBFJ
n:8	DCDaEAE FDJdEcc aB.DEFI ADBgFaJ
n:9	AFGACCc BHHBaab ADE.AEB cbC.HFb
nn:0	cCBAGBC BDB.GCg cA..HGF dEEDC.M
nn:1	GFFbHBc bEEHaFd IAA.G.C GJIgHBa
nn:2	HIKAhHB caMBcI. GGHErNC HKCbCAB
nn:3	EHFFeCb  FIBCfEC
nn:5	FLNHiJg AEHEcDd AMEBfDA FENGgKe
nn:7	OMHGnNB FFH.bEc  MIGHpQD
p:0	kB.ORVA jcGLNPd fGBCGIC hagZTTH
p:1	meCLPXJ ofdTPXD baJADJF nhFDZXM
p:2	.d.bQKK BeacRPD F.BBDaJ heBbVYN
p:3	JG.gGIE MIBiFI. HGCBbBF a.ahRYN
p:4	JMEfAHB LPGfBCd FGBBaDH DFGiDYM
p:5	LHIaaCd MKJCfch EBDABDa IHKf.KH
p:6	OHaBbBC OKFCdga C.fCICD WPJahJL
p:7	ZYPHfgh IGLBdac EFbb.HD ZZZKelf
pn:0/1	GGjfba.
pn:0/10	.CdFTRB bBAEPLA cCADMJA DCgLIIC
pn:0/11	aabKMMJ   cabNKKG
pn:0/12	kA.RVYS  cLdHECC kdAQSTL
pn:0/2	CTaeBLD  aSacBLC
pn:0/3	cBCEAGM dAAJ.KI
pn:0/4	iFECYZP lcKFNNH dI.ASSF
pn:0/5	cbCLFHA gdDSPN. AaAGCEC jDFJCBa
pn:0/6	iCGNMPb lAJRIKd eDBHKKb
pn:0/7	.FAGFFA DadFPLa
pn:0/8	eBDFZWK d.DBNLH fCGHQNJ aBbIGFC
pn:0/9	hbFGTQG jbIFMJE d.FFMJE bcaKGGB
pn:1/10	nBLFYTB i.LDTOA hFHAPKA lfGGKHC
pn:1/11	c.ACONH   ccaFLKE
pn:1/12	kcCGPZS  fBCIaFA ieBFVVN
pn:1/2	BGJdbAK
pn:1/3	CEdDcHH
pn:1/4	ddCHAPN kgaOCQI
pn:1/5	feEIJED ggBINPB  geCGDEb
pn:1/6	AbABJLH edbKLLD
pn:1/7	..aDGUF b.fIJQC A.CAENB
pn:1/8	aaBAMWM cDaBMOI BcCBIRH eaFBGFE
pn:1/9	caDDJHF cdBGFKD bAFBGDF
pn:2/10	ciEEHNR ejHGDIO BfFCBLF cc.ALKE
pn:2/11	A.EdGNK
pn:2/12	fdFcOZS  AAIb.GB gdDaQXP
pn:2/3	GIFeEbH  FKCbDbI
pn:2/4	.M.cLBN CIafIMJ
pn:2/5	G..AADG Eda.KKD
pn:2/6	FD.cJDH DC.dKHF
pn:2/7	.gBEEPT bg.FMNN CeDDDLF
pn:2/8	Ea..KFE  DbcEHIG HD.gKBD
pn:2/9	bEDbFUB CEEfPR. aECbFMD
pn:3/10	EI.dFFF DG.dHTC  NMChFKB
pn:3/11	JbCgGNI  FcaALHB GCCgFJE
pn:3/12	dabaPZW   ecbaQWR
pn:3/4	JEDBgEK JGF.f.I GCBDfFF
pn:3/5	KGacGFd KCcdLKe IIAaDCA
pn:3/6	BFCbGIC
pn:3/7	JBaeIFV JEbeLFO G.BcEDG
pn:3/8	EIJgAAI GGLhA.E BHEbCBG HHHgDED
pn:3/9	HDBdCBN   KDBeBHD
pn:4/10	IDCdaMF EFa.aHD JaId.JB HFHdAOC
pn:4/11	CFBaaQK  cCFcILB MK.acLH
pn:4/12	BAGfFZS  HaAb.HB ABFfGVP
pn:4/5	CJdJCaa EKCHdcc
pn:4/6	EIDaAGB FLCcBEa
pn:4/7	HFOeaBJ JLLfbaF DAMcADD
pn:4/8	HHHhFEC EBNiHJA ILBbBCB GEGhFAC
pn:4/9	DDaAFFA DFaaHHa  HGChEJ.
pn:5/10	EEFaD..  GDDgSbd KIJcaMA
pn:5/11	F.EcCNK CdHfJHC  FFMcAOH
pn:5/12	DBGb.SV AAaADKC BbEbCKC FEFb.PP
pn:5/6	DBFGa.d IGHJfde
pn:5/7	COFCCac NRD.A.e
pn:5/8	LGBbBBJ  OHaaG.I DDF.fME
pn:5/9	RFGbfGE KFEafCC VEG.jNC
pn:6/10	FFAAADA  DF.bNa. KHDBiRB
pn:6/11	QM.abMK KIdbGHB KHccDGE MINAdJG
pn:6/12	MIHbdPU .AF.aKC A.ABAMC TLHcdNP
pn:6/7	GDbJa.F LQDJifB B.dGADL
pn:6/8	FBCFDc. LBKEbgb  HGHHBfE
pn:6/9	NSHeBAD KMIeC.B LSEeEaD
pn:7/10	NPHaeCD IKIaabA RSEbaDA MJIDeDC
pn:7/11	QNCagLL  KI.gFLF KILCiJH
pn:7/12	SJNecWW CAKbaIC JaNiEKC ZQIddTQ
pn:7/8	.ADHCdB JAEJafc  J.DCJiD
pn:7/9	FKFFdcE OGKFhfB BJBB.CF
pn:8/10	LFGAgAG HEGbaBB NDDCgEI NKPLccH
pn:8/11	SQIceGL  MLHiAMC LJKFfDJ
pn:8/12	KVHAeHK   XQSafLJ
pn:8/9	IIaLDai GHAQded  HFaHM.g
pn:9/10	.DFfJDB  aDbcBJG NJONNlB
pn:9/11	KUNCFgC DKLeBBH EMG.EeH QMPJDfA
pn:9/12	ZWSQbjh EB.EaFJ E.cBbJK ZZZQblh
q:0	JHBNEdl PKKJihf .AgEaFF TNPRZmj
q:1	KXAFAee PNCaaAe aQbBaED ZRVZDlb
q:2	LFJAagE  ICFbaCG SQSQ.jC
q:3	CEGa..E b.GeHK. DECbECC OLPGeaG
q:4	D.DDcHC caAFGH.  SQIAgGE
q:5	.BD.bTG dBADDL. abBDIKC QLKfePI
q:6	kbBbGZR e.ABPYa g.LCLMF iaaaDZX
r:0	n.BOWYC kbFKMPd fGDCFHB leePZZL
r:1	jdCBZZI h.bJNUB bbIAKOD keDaZZS
r:10	GGCMFdk NJMHihf c.eFaGF UNQTZmj
r:2	fgA.ZVN gg.HONC AdCDFIE hfAfZZS
r:3	EcDcBUU cdaCIQJ EdECAHG NIJjBZO
r:4	NJFibMI GGBeDHB EDFbFCE ZUEibZQ
r:5	OHDddMF FBAcJIa KE..DaD ZRVeiZL
r:6	NPFdhMK KODf.FB DGDbE.C ZSM.mXP
r:7	ZVD.hCC QLDiEFb UQ.cDAF YRUQnCI
r:8	MOHIahb RLJAdce .GCBaFC ZTVZBoC
r:9	QYMNIje CJBaACH FLCcFaG YQTZHke
s1:0	GbEFgNb AbNdPHe  QKLHmHG
s1:a	DGGc.EJ DGDgEHG bCDaHFF IGI.cBG
s1:additionally	FEAaFbL
s1:after	KKIlAKI FGEjJKE HFFlCJA
s1:all	JDaCaEb   IFFaaDL
s1:although	JjIFAbG FfQCaBC JlPHABA
s1:among	fAaMeHC
s1:an	GCadGDH
s1:analysis	CELABdF
s1:as	f.GJb.N gaCLaAI
s1:at	cFUAgHM eaREdaG bINfECD EFIAgOF
s1:automatic	iFDKAaE
s1:based	BCEaABK  EDEdaJC
s1:baseline	FDIFhFE
s1:because	.CJbEeF
s1:besides	IbFcBAH
s1:between	FGHHhbE
s1:both	JKEAaaK  JLGhFAE
s1:but	OiEDaAG
s1:by	BPKBjIK  EQKaiMH
s1:chinese	gFDHDLj
s1:clinicaltrials	DDDFFRk   DDDEFRk
s1:compared	F.QLeeF
s1:current	ACRAAHj
s1:data	AGNcBDB
s1:deep	nHNGHGD
s1:design	BBRdLcD
s1:despite	ChGLcEF  DhKMbFA
s1:different	fBIbCLF
s1:during	bDMeBCF
s1:each	FEOjELG
s1:empirical	HJNIBfC
s1:existing	ceSIRKH  dePMPMD
s1:experimental	GMSEbbI  KKOJcbD
s1:experiments	HIJG.cJ ABMBEfD HIIIabF
s1:extensive	JINGDhE  IHLFEgC
s1:finally	EMJbbBO GGIEhdK DMIfCCF
s1:findings	IGKKhiF
s1:following	JHDjGLB
s1:for	.BMbBBH   faMC..G
s1:forty	MIIBeFD
s1:from	FBAEiKI
s1:further	LDEFCiL JD.GakE
s1:furthermore	IaNaA.N FbRdG.H
s1:future	IGJAGdG
s1:given	dBABKFH
s1:here	aFkLJEA  IMpMHIb
s1:however	XhKFbbN QaEAadD WlJGCAB dALEbBI
s1:human	hKCDMcG
s1:if	aaOdHBG
s1:implications	JHJKccb
s1:in	.KbABDR  .LhCCLE BDKaBbJ
s1:instead	dHadLKB
s1:isrctn	CCCFGPl   CCCEFPl
s1:it	FbDACAK  FAJfdJK ddKGJkG
s1:key	HGIdBeL
s1:knowledge	mLJDEDD
s1:many	.APb.DG
s1:more	..ECCdH
s1:moreover	CCJA.bO DCPeDAG
s1:most	CiUEBDJ c.OFcDE EjQOEDD
s1:multi	gFIBFaB
s1:nct	CBCEFOl
s1:neural	dbKIHGC
s1:nevertheless	CiGBCGE
s1:next	FFKjFGD
s1:no	IDPKkHB   EFKLjHD
s1:of	.EKNpLH   BBGOpKE
s1:on	GEAEjIJ
s1:one	aGDAAaI
s1:only	BBIEhJF
s1:our	QQbD.bF JGadDCH ZVbGdaG c.BILha
s1:participants	HHJfBFH
s1:patients	FEOjKaG   FENjKaE
s1:previous	BiGFLMF  DjIJJJC
s1:primary	CDLgHBG
s1:prior	fbQEDJE
s1:recent	iAQHLGG gaNDGAD gCMNKHB
s1:recently	jCNIKID iBLEHGB gDJHGFB
s1:registered	DCCGGb.
s1:research	aeLCBaC
s1:results	ILGJedL EGGIfgH JJEFcaE
s1:secondary	.ABdHLJ
s1:self	hAHAH.E
s1:significant	EDELhAC
s1:since	b.JeKFG
s1:social	daK.GHF
s1:some	kARHcJ.
s1:specifically	J.FfJFG  I.LjHGD
s1:such	clLHKHL jiRIGCH AkHCJKI
s1:that	JIMg.dE
s1:the	FEcaEED BbB.BAN EEFeaFQ CIeCFCd
s1:then	L.WfCG. H.SbaEa KaRhEFa
s1:there	BiVGbEL afPaHDF EiMAKIC eaLJdCI
s1:therefore	BfcGCFH
s1:these	fGHAEBE  gHFaLbK
s1:they	ABPFgbL AAPCcdI aAKOebE
s1:thirty	LHIGi.D
s1:this	HddGMgG FEhFG.I SdlILeM hdOBGeC
s1:though	GiJIEdA
s1:three	JJB..aF
s1:through	EIGHlFE  DIHLnHD
s1:thus	aaEHdbI
s1:to	OUp.MPI cIJgADB fMf.NTG ZVzFKFE
s1:training	iGJIAcB
s1:treatment	DEHbCaI
s1:trial	.DCEApQ
s1:two	HKFg.LI
s1:unlike	fIEbIAF
s1:using	bDNcaHH
s1:various	aHKhIIF
s1:we	LJcgHGI EIDcCCB ZQejGEI heCDFHL
s1:when	c.SEfCJ  cASFdBE
s1:while	GkIGIcF AhLFGbB
s1:with	cOGCfEO  BOHCfFF
s1:yet	.gMNJGa
s1r:0@0	DEKhJE.
s1r:0@1	NDMbaJH
s1r:0@2	HBIMmIC   CBDPoEE
s1r:a@0	.CGgSPN .BB.LKH  CCHhNIF
s1r:a@1	E.I.cUK .aIeNNF DaHbCNB
s1r:a@2	DJJb.CK EJFkJJF AGJdK.B
s1r:a@3	HObA.DH KKBbaGE
s1r:a@4	FQBDEcD LN.Bb.D  IECIHgA
s1r:additionally@4	JHDF.fF
s1r:after@1	IG.hLGC
s1r:after@2	KIKhDMD HGHkKIA
s1r:all@1	.AF.AMJ
s1r:all@2	MJEc.KJ
s1r:all@3	JIeEaBH
s1r:all@4	JIaLE.e
s1r:although@0	EiCIHIB
s1r:although@1	JiHACHB
s1r:although@3	IJJBabB
s1r:an@0	abFaJHG
s1r:an@1	IEbdCED
s1r:an@2	EBKdF.D
s1r:an@4	KIbdKCF
s1r:as@0	eaHOLKD jAILGFB c.KNJGB
s1r:as@2	caAGbJD
s1r:as@3	BINCbdC
s1r:as@4	BLeNABI
s1r:at@1	DEHkIHC
s1r:at@2	.GLCcIE
s1r:at@3	B.KEfEF
s1r:automatic@0	mJKIEFC
s1r:based@2	NMabCMC  KJaA.NA
s1r:based@3	HHNeEdD
s1r:based@4	KJCFg.F
s1r:both@2	HFGDgID
s1r:both@3	KJJcB.G
s1r:both@4	JIIABdH
s1r:but@0	IkJJGEC
s1r:but@1	HkJIGFB
s1r:by@2	FMIadPB  GLHacOA
s1r:by@3	GMQDfAE
s1r:by@4	OKFh.GG
s1r:clinicaltrials@4	DDDEFSk   DCDEFRk
s1r:compared@2	A.HIiLA
s1r:current@0	dFOaIGD
s1r:deep@0	nHLLEEC
s1r:despite@0	EcBLaIB
s1r:despite@1	EkHHIHB
s1r:during@2	JHHiDKB
s1r:each@2	KJKgAHE
s1r:existing@0	aAMAMKC
s1r:existing@1	cbLHLJC
s1r:experimental@3	IGIHfDB  HFHGfDA
s1r:experimental@4	IHMbCcG  FEJCDdC
s1r:experiments@3	LKNCEeE
s1r:experiments@4	LMDCcDF
s1r:extensive@3	HGJCCdB
s1r:extensive@4	JIIRDhD
s1r:finally@2	IFJAcAC
s1r:finally@3	DKGdBEH IGLacAF
s1r:finally@4	NLE...J IFBIheH
s1r:first@2	CHOgDBD
s1r:for@0	b.PdJHC
s1r:for@1	.EFbBQG
s1r:for@2	AdBEBDG
s1r:for@3	AHOaA.E
s1r:forty@0	JGGjGCB
s1r:further@4	JJLMAiL
s1r:furthermore@2	C.PCBcE
s1r:furthermore@3	QQG.BcH  NOFABcD
s1r:furthermore@4	PQHbbDH  NMFabCC
s1r:future@4	GFIADcG
s1r:given@0	dFaFJIB
s1r:given@2	JHJiDKA
s1r:here@2	ALiJAEB
s1r:however@0	NnSDBCD JfN.a.A SnMF..A hgKHHGB
s1r:however@1	SiFFVAE MgFDPAB SjHFRaA
s1r:however@2	MBbBbBF
s1r:however@3	IENFcbG
s1r:however@4	ADMAcDK
s1r:human@0	iIJGFEE
s1r:in@0	fEDaMYO gcCHHNF eIB.GLD .BDeMKD
s1r:in@1	ELbb.HL  GOgAFIC
s1r:in@2	LEbbAPO JHcaBFH GCdaIUC LIGbaKD
s1r:in@3	KP.Ba.G  HSebDHC KHHLacD
s1r:in@4	CBFEBcR DDEEceM  KFJAHgJ
s1r:isrctn@4	CCCFGRn   CBCEGRn
s1r:it@0	EBabaPK Hbd.IJH  ggODFFB
s1r:it@1	BbaBGHI
s1r:it@2	DDFgMGC DGBfOIB CAPeGFC
s1r:it@3	DCACB.M
s1r:it@4	BbPGacL   HDGIIkG
s1r:knowledge@0	mKGJDCB
s1r:many@0	eaKKIHF
s1r:more@1	.dJcKIE
s1r:moreover@1	AaJcIKA
s1r:moreover@2	I.FbHaC
s1r:moreover@3	NNReABF HHJhFGD MMPaCbC
s1r:moreover@4	COEKdcJ
s1r:most@0	CiOKKIH beMLFDD EhLJIGC
s1r:multi@0	kIIFCDA
s1r:nct@4	CBCFEPl
s1r:neural@0	aaJLGFB
s1r:no@2	DCCGhHD
s1r:no@3	GFFLfFA   EDDNeFA
s1r:no@4	HGGIdBJ
s1r:of@2	.aFNmEE
s1r:on@3	MK.AhNF
s1r:on@4	LMaOd.F
s1r:one@0	EbbAJJE
s1r:one@1	gKNEeBE  jJJEFEB
s1r:our@0	EEDdCEG  MLGjCCC
s1r:our@1	JIGcdDH  TLGbfDE
s1r:our@2	GIFaDbG AB.bHCC QPKaCdD
s1r:our@3	VVcDBcP LKAdEBH SRdIb.I
s1r:our@4	YZhKaCB KJeFcED TVhMbDC
s1r:participants@1	DDFkOHC
s1r:patients@0	GDKiHEB
s1r:patients@1	CCJeGGC
s1r:previous@0	DhCLHID
s1r:primary@2	GEFfDGD
s1r:recent@0	caRMKKD  b.NLIIB
s1r:recently@0	gBJHFEC
s1r:results@2	HIKIdfD
s1r:results@4	GGLBeDH
s1r:second@2	AEOaaFC
s1r:second@3	KKBbFaD
s1r:secondary@2	JGJmLJF   JFJmLJE
s1r:since@0	faCJFFB
s1r:social@0	kDHHEEF
s1r:specifically@1	JaBcMJB  JaGgKHB
s1r:specifically@2	AHGfLFD  AHOhKEB
s1r:specifically@3	IaAcGMB
s1r:such@1	BiOJJIE dhLFHFD DiMKIIB
s1r:the@0	.cgEMYZ CefEJRR BaFaCKH eAdGNMJ
s1r:the@1	.HbdJTZ b.FbEOP aIHgGJG DDj.ISJ
s1r:the@2	DCEdCKK ..BC.DQ DBPcCCK SMBgCVF
s1r:the@3	QFHaeAL MFFcCdF MCEfBFJ PJNHgBM
s1r:the@4	GCDHAAf  HEdGcCP RLQQEbj
s1r:then@2	KJMaaCb
s1r:then@3	GFMbA.B
s1r:there@0	cdQBGIC
s1r:there@1	.iKGEHB
s1r:there@2	FaHIiKD
s1r:there@3	KGKagKF
s1r:there@4	IAGHCeI
s1r:therefore@1	BeACJJB
s1r:these@0	ecMDIHF
s1r:these@1	hGFCFBJ
s1r:these@2	aDIaBJH
s1r:these@3	QNABcAI
s1r:these@4	ED.aIAD
s1r:they@1	.aLbELF
s1r:this@0	bdACUOZ dcBGNGO MCoDMHH jgK.JOJ
s1r:this@1	KahDFKS MGnEGNM NcfHIEG ebIbCLF
s1r:this@2	LDAbaDS JEBgEGQ  HGECgLI
s1r:this@3	UHcEEhI ZMeCDcD KBaBE.I LIJHCiK
s1r:this@4	OCCPOkA MBAK.fE KaCMMhG LFHLNga
s1r:through@3	KHOKnIB  JFNLoKA
s1r:to@0	OVsEMLH eIADEED kMG.JHC ZSzLGGD
s1r:to@1	CFdBXX. aAKgOMb ADhITP. PIiBKHa
s1r:to@2	JJeBFGG KMEd.BB HHgEIGD
s1r:to@3	BEdbLII  BFecTJD
s1r:to@4	ARHj.JN  .QHjaOJ
s1r:training@0	jHJIEEA
s1r:trial@4	BBBFEpP
s1r:two@2	IGJb.HC
s1r:using@1	CFLbaKA
s1r:using@2	ECOjIGE B.KhLID
s1r:using@3	KILBgFD
s1r:we@0	DEgCHLU eA.EONH WPhfAEG ge.IMNF
s1r:we@1	CKEeEDP  KQEeAAF edKdIND
s1r:we@2	LBEdEED IBEfFJA K.DbDCD FENcBDG
s1r:we@3	OSGgDEI QMHcaBC INDhFEI KHLebHG
s1r:we@4	GLeBF.G JKDB.cC EJiAHDF IFNIAdE
s1r:when@2	KEJCdAD
s1r:when@3	KILBeBE
s1r:while@0	HiCDLKB
s1r:while@1	AcGCLaB
s1r:with@0	dNaBMIE
s1r:with@1	gBAJaKB
s1r:with@2	HDJ.eOB
s1r:with@3	PMRbeCH  NJP.dDD
s2:0 patients	GDEIiGD
s2:a randomized	KHAiFCB
s2:a total	PLMEgIH   OIJFhIE
s2:additionally ,	GEacHaK
s2:all rights	FEFEHGg
s2:as a	BdAIfFH
s2:as the	.BJfJHB
s2:at the	bDPBaaH
s2:based on	DCFa.AK
s2:besides ,	MbEcABF
s2:clinicaltrials .	DDDFFRk   DCDEFRk
s2:compared to	AcMLbdD
s2:compared with	HDJFdbC
s2:deep learning	kFJGDEB
s2:despite the	BiJJEAA
s2:experimental results	EKQJbbF  JKNLcbC
s2:experiments on	DDNTCgE abFMFhB EDMSBfC
s2:experiments show	FFAEcCB
s2:extensive experiments	HGKFEgC
s2:finally ,	HLMcb.N GFJDhdJ HNLfB.E
s2:first ,	DEFdBFJ
s2:for each	KI.eEGC
s2:for example	gbLGCFE
s2:for the	dFPGeeF
s2:furthermore ,	EbLaC.N CcQdHAH
s2:given a	eBKAJIB
s2:here ,	dDgHJEG  EJkIIIB
s2:however ,	UiKGc.M QcGCbeD UmJFBBB dAKDdDH
s2:in a	a.LeMaD
s2:in addition	CaC.CCK
s2:in contrast	ENedaFG
s2:in our	LD..BDF
s2:in the	AKBe.HN  hLEfBLC MHcbbEF
s2:in this	BGcDFAF  DGgHCRB ..FbMhC
s2:isrctn 0	BBBEFMj
s2:moreover ,	CCJAaaN ECOeCAG
s2:nct 0	BBCFFPl
s2:next ,	GFJmKIC
s2:on the	FCa.dHH
s2:our analysis	JK.JDgC
s2:our code	.AiJJII  BDjHIII
s2:our experiments	FHLC.dC  FGLE.eB
s2:our findings	FFDIFgB
s2:our method	MLLdCAF
s2:our model	HKHe.FF
s2:our proposed	JIJcgHB
s2:our results	JJACFeH
s2:our work	KHccBJE
s2:overall ,	JIEEe.D
s2:participants were	KFHgGEB
s2:patients were	JGGiGDB
s2:recently ,	jDMIJID
s2:results show	FFIBdCB
s2:self -	iAIAIaD
s2:social media	eaKDFGE
s2:specifically ,	IaEgMHG  HaLkLHD
s2:the aim	NKlGHIC   LIhDDDA
s2:the control	GEFlJGD
s2:the dataset	JA.fLLF
s2:the experimental	IFK.cCC
s2:the findings	HGJHAkD
s2:the first	FJAdBJG HHBhIIG
s2:the goal	HJkJGDF
s2:the intervention	DFJfIdI
s2:the main	GceECaG
s2:the mean	DBENoGC
s2:the objective	JJlLHCB
s2:the online	CCIAEHf
s2:the paper	FHeFaeH
s2:the primary	FEffIKJ   EDdeIJI
s2:the proposed	LIEeADL  NNFdaDE
s2:the purpose	JJjKaaC
s2:the results	GKBGbbI KKAJeeE KKAJeAB
s2:the second	..dBMDG
s2:the study	EDFbGfB
s2:the system	LHBfCbG
s2:the use	gAM.HbE
s2:then ,	HARhDHD
s2:there are	BhOaLGE
s2:there is	.eKJKgF
s2:there was	GFEJeBF
s2:there were	ABFEiNE
s2:therefore ,	DbeF.EI
s2:these findings	CIAIFeH
s2:this approach	IcG.GcD
s2:this is	ChJCHbK   IHLiJgD
s2:this method	bGCbKHF
s2:this paper	HQi.NHX CKeaNMP OTnEMAH
s2:this research	DHfIaCJ
s2:this study	fbEBEB.  JKfOc.D geIaIBa
s2:this was	OKJlFAF
s2:this work	IMlLJA.  KNnPJbF
s2:to address	DFbAHFA
s2:to compare	LHkFGEB
s2:to date	EHgIeCD
s2:to the	KAhMHAC
s2:trial registration	BBBEDpQ
s2:we address	BEeBIFE
s2:we also	aAEeFGD DCGfHDB QGDfDEA
s2:we apply	IGFiFID
s2:we believe	eAbLMcE
s2:we compare	bDOdAGC
s2:we compared	AAEhNKC
s2:we conclude	JG.IIgE
s2:we conduct	LICjHHD  KHCjHIC
s2:we conducted	DCHiIJC
s2:we demonstrate	ICeEOgG HGaBKgC
s2:we develop	IGAhJGA
s2:we evaluate	AGI.eBE
s2:we find	J.QMh.F  I.PPiAC
s2:we first	HDJ.eDC
s2:we formulate	IHIkGGA
s2:we further	aHDdDGG
s2:we hope	IFJJJlC
s2:we introduce	KNgCCHF  NOiDBGC
s2:we perform	a.JfBHB
s2:we present	CEdBEIJ  GFgANIC
s2:we propose	GChEKLJ  JDiEIND
s2:we provide	CLDBdBH
s2:we release	JHjFIJI
s2:we show	C.LCBcI EbJcDBE A.KGAdC
s2:we then	EFUfCEF IGQe.AD JGPhDFB
s2:we use	HJTkA.E  IIQnDBB
s2:we used	JHLnKIB
s2:with the	aKbFaDG
s3:a total of	PKMEgIH   NIJGiIE
s3:all rights reserved	FEFEHGg
s3:as a result	aaMGdDD
s3:based on this	.GKiEcD
s3:clinicaltrials . gov	DDDEFSk   DCCEFRk
s3:experimental results on	HGJMabB
s3:experimental results show	BEIKdBB
s3:extensive experiments on	HFIOBeB
s3:finally , we	CMTdaCG GFR.caD AKRfADC
s3:first , we	HIIebCC
s3:for example ,	fbLFBFE
s3:furthermore , we	b.RcCCC  BFUdBAB
s3:here , we	bCgGICG  KJkHGGB
s3:however , such	HeAIbF.
s3:however , the	HeG.aIF
s3:however , there	EbH.bGC
s3:however , this	DbJDGdC
s3:in addition ,	.cBDBBJ
s3:in this paper	.JACcEJ  ANeIbKB
s3:in this work	aEbBUSD aF.bLLB aDdDTQB
s3:moreover , we	.DLCCeC  GJP.DdB
s3:results show that	FEHBfFB
s3:specifically , the	KKLiAHC
s3:specifically , we	DDCcQEB  DDHgOCA
s3:the aim of	NKlGGHC
s3:the control group	GEFlLED
s3:the experimental results	EDJCdBB
s3:the objective of	OJmJFDA   LHkHECA
s3:the performance of	cILbCbB
s3:the primary outcome	a.KcDIF
s3:the proposed method	HHNkGHD
s3:the purpose of	IIiJ.aC
s3:the use of	gCN.HaE
s3:there was no	FEDKgDE
s3:there were no	EDDGjKD
s3:this paper introduces	cAbLEFC
s3:this paper presents	gaEBLIG
s3:this paper proposes	IHhEFFB
s3:this study aimed	MHlHBCA   MHlHBCA
s3:this study was	jgKDDEc
s3:this was a	LHIkHCC
s3:to date ,	FIhJeCE
s3:to the best	KahMIBC
s3:we aimed to	NHkFBCA
s3:we also introduce	FEMmKIC
s3:we demonstrate the	GFEDJhC
s3:we find that	GaNKhAD  GaMLgBB
s3:we introduce a	BFdDKGB
s3:we present a	ACdCNQD cAB.MLB FFhDKNB
s3:we propose a	AbdEELG  F.fFDLC
s3:we propose an	HGhEKIA
s3:we show that	ABFCA.F
tb:'	AGCbbFB
tb:(	eIAEADG bDDaH.B dKfFI.E dAEDbHF
tb:)	AIBCBEC  aFaBKbB bEECcKE
tb:,	.JH.cGc AKBAbEa dEJa.HA HIH.aBa
tb:-	AFBB.D.  AEBbDDM
tb:.	.EEBBAC bDDADDc bABBDEK CKGA.aE
tb:/	LGcaHEe HEDBC.g IEhFKG.
tb:0	KMKEBCi DHI.DGg  MNLEaBe
tb:0%	FHDJlFL  DHKChHE GEAKiEI
tb:0.0	HFLCiNH CAHHjCB DFGChEE GEH.eOH
tb::	FJFEDBf .DLFD.h
tb:;	CBFCgLc   BBICdJd
tb:<	HGGdBGH
tb:=	PDKacIF FbEdBDC  NHI.dHE
tb:>	CBFEgH.
tb:?	cbfQQEe  B.iQNIf
tb:a	.CIcCAX CbJdABO fBGB.IJ GGCbFeM
tb:about	aHCAKeA
tb:according	CDc.LcD
tb:accuracy	IFAbbDK
tb:achieve	IaaeJBD
tb:across	AAEbF.J
tb:activities	EFAfaJJ
tb:activity	bFQbcBJ
tb:address	.BLecKG
tb:adults	CD..KiF
tb:adversarial	D.CePaG
tb:after	AEDAAaN  BDK...B
tb:algorithm	dGDEBdK
tb:alignment	cCMkCFE
tb:all	DHHC.Fg CDHAIIh  HFNBfEH
tb:also	hHHdBLH   gcHdENH
tb:among	cdGGAbK hbJAGIE
tb:an	eECEBAE
tb:analysis	AE.bFDP   ABHcaMI
tb:analyzed	IJJAcbF
tb:and	BBAaEDP  B.aAAJL bBIbFbF
tb:annotated	BEEfNaD
tb:answer	acLcGEE
tb:answers	fOCADBE
tb:anti	jfJHEED
tb:any	DMDgbDK
tb:application	DdcCCFA
tb:applications	CAAbFCN
tb:applied	bcE.BIG
tb:approach	eDL.cDJ
tb:approaches	bCEGAdI
tb:architecture	AcbCBLD
tb:are	bBCD.GG  ..BbCNG keJNDcE
tb:area	ADJ.FgJ
tb:art	aDNIbcC dBNNgfA
tb:as	bEIabDL eBK.ABF  d.J.eMJ
tb:assess	FEJfEAC
tb:assessed	DaIjK.F
tb:associated	j.FGGeF
tb:at	aKH.AAB   EEHcCAK
tb:attention	eCFbEJJ
tb:augmentation	fABaLGB
tb:based	bADAAEP
tb:baseline	BGPe.DL  DJNda.D
tb:baselines	H.LCeCF
tb:be	HAA.B.E  GbAcDJD CEcHCcK
tb:been	eaDDJO.  f.BFMLA keLFBHF
tb:before	bGBcBKb
tb:behavior	eGCAJeI
tb:being	bBaD.EH
tb:benchmark	KDaAcEF
tb:benchmarks	EDI.AcE
tb:benefit	.IFKecE
tb:bert	KBGfeJC
tb:better	GL.eBGa
tb:between	aFDbD.Q
tb:bias	cCHdaIH
tb:binary	LaMiJbH
tb:blind	GFIgDGC
tb:blinded	IFGjHCC
tb:both	CIAacHQ  BIedAJF DEIFfCK
tb:business	EE.dFDI
tb:but	aEFaAaH
tb:by	BBBAGdC  .BaCaFI GFHeKiB
tb:c	HGMdCbC
tb:called	icBLDCF
tb:camera	D.aeJKH
tb:can	CbLfDH.  FbIdALb
tb:care	CFD..BO
tb:case	aDAGdbI
tb:cases	CbGHdbL
tb:challenge	daHKAcC
tb:challenging	bdTDABH
tb:change	dNEaCcJ
tb:changes	BDDBAbH
tb:characters	hIHE.IB
tb:class	FacaGFE
tb:classification	EGcCdCM
tb:clinical	DEFcCCc
tb:clustering	FBFfEaG
tb:code	IKiD.JC
tb:com	IIaD.C.  HFfIBDG
tb:combination	HIGjH.H
tb:common	CHCCeaH
tb:communication	dgHJAbG
tb:community	CCfEBEM
tb:comparable	IEKNk.G
tb:compared	a.DbDBO
tb:comparison	CdDAeJF
tb:completed	JGBCgLK   IGJChKJ
tb:complex	ACDAEeI
tb:computation	FhKAaKF
tb:computer	ABaFbbL
tb:computing	DAhL..I
tb:concept	EaIdaDF
tb:conducted	GIIlKDH
tb:considered	hBDBFdI
tb:consumption	fdFH.AF
tb:contain	ddHEHCD
tb:content	e.EGCbJ
tb:context	DG..FdJ
tb:control	BE.DeEO DHaEebJ
tb:controlled	HBJjIAa   HIIjGAa
tb:corpora	aHF.gMC
tb:corpus	bKaAJaD
tb:corresponding	dHKbaIa
tb:could	dDEFhJF
tb:critical	BALcGaE
tb:cross	bL.eJ.E
tb:crossover	HGahGAD
tb:crucial	fAGBHaF
tb:daily	eECcECH
tb:data	bDAAECL aEAaCFH dCAEFaG GFCe.IF
tb:dataset	AdCAFaM
tb:datasets	EEEbdFK
tb:day	aEJcaFJ
tb:decision	FCFgJ.J
tb:decoder	CFdCcLC
tb:decoding	aaLdBIB
tb:deep	bLGcCAJ
tb:design	eHcFOcO eEaGOcJ eIeJHbF GFAgMdF
tb:desired	B.KeIBE
tb:detection	.JEaaaN .GKbhfI
tb:development	CacBIDA
tb:did	HHCbdHH
tb:difference	HBIEgBF
tb:different	aJBEadO BH.EceI cHCCAaG
tb:digital	BGeEA.K
tb:dimensional	cANiEFB
tb:direction	cEaKIfE
tb:directions	KKBaBbG
tb:distribution	Ed.a.KG
tb:distributions	FbGhJJC
tb:do	Ha.DBfH
tb:document	eD.BBGE
tb:domain	CbCDcBI
tb:domains	dHG.BaH
tb:downstream	dJeGAED
tb:due	cbbDEFH
tb:during	GDBcBAP
tb:dynamic	cBLiKCG
tb:each	AbHaEAN gfIFaBI
tb:education	.caaJCD
tb:effect	CaJAdFL
tb:effective	DCFFBiK
tb:effectiveness	FG.FBdK
tb:effects	.GDBcCN
tb:efficacy	BDNBIjH
tb:efficiency	ED.fBHH
tb:efficient	aJCeBFE
tb:either	cHHahNC
tb:elsevier	GFGFJKi GFFFIKi
tb:embedding	aGbAEBC
tb:emotion	GIaBBgD
tb:encoder	IBFeAJb
tb:end	FGFjBIF
tb:english	a.Eb.II
tb:enrolled	IFFIiFa
tb:entity	EB..aJD
tb:error	CeaABIG
tb:errors	Ac.DN.E
tb:etc	gIAEKIE
tb:evaluation	H.DIgbI EGGEhfE
tb:events	eHQfBCJ  dJLiKcC
tb:evidence	dEGaaJF
tb:exercise	GF.dbHI
tb:existing	aHAAADI
tb:experiments	FLbdHCH
tb:explanations	BFKfeGF
tb:explored	adLBB.C
tb:exposure	G.AfFEF
tb:f	DHHJiAF
tb:face	fcDFADJ
tb:fast	CIJcdDE
tb:feasible	FHBbFjH
tb:feature	B.GfFLF
tb:features	DBcDGaD
tb:few	FaGdCBF
tb:final	ADCGhbF
tb:fine	aI.BbDE
tb:first	abDBGeG
tb:five	FGAdbGG
tb:follow	Ab.EcEH
tb:for	FCcCD.N DEbCBdS B.eFHAO FDHcaDE
tb:form	BHKcBdH
tb:four	HHHiEEH
tb:frame	AA.dGIH
tb:framework	DKcEgEG
tb:from	.IEA..H  .HGbAaJ
tb:function	edNCBcK
tb:functions	FbEgJBG
tb:further	KcDcBCM
tb:future	cAdEJBQ
tb:game	AFBcGCC
tb:general	baHAGeI
tb:generalization	IeEgOcE
tb:generate	.H.gGNF
tb:generated	FBdHacE
tb:given	eMDACbH  fMD.FaE
tb:global	.eHbCHG
tb:gov	aAGCJDb
tb:grained	aFbfIIC
tb:graph	AKecHPE
tb:group	DGCBhNJ   IHECiLI
tb:groups	EBCDgIH   FCDDgHG
tb:had	deJBbJH
tb:has	dcEJBAE   heKFJgE
tb:have	hADAJGM dcBaLKK  kaHGJeB
tb:health	CHeBE.C
tb:high	DbBbFCQ
tb:higher	cHQFhDF
tb:highly	iHIDCcH
tb:human	abFaBEO
tb:humans	dgDECFE
tb:i	eAIcHIa
tb:identified	JICbeFI
tb:identifier	BBBEEGg
tb:image	CCAaJAA  aDEdM..
tb:images	ADGfEDJ
tb:impact	DFdDaFH
tb:implemented	AGJfCDJ
tb:importance	EcOcFAa
tb:important	fCFDIcI
tb:improve	AD.aEAJ
tb:improved	CJdJ.bH
tb:improvement	.FKCcAG
tb:improvements	BEIEd.I
tb:improves	EDEBKhE
tb:in	AfHG.cS bbECFAG EgFDbCJ aEGG.fS
tb:included	OKLd.FJ
tb:including	iEBEcJE
tb:increased	dbLFGfF
tb:independent	DCA.JgF
tb:index	FEbfGGA
tb:individual	fBEEABI
tb:industry	c.bLGcG
tb:inference	IbDcBCH
tb:influence	bCMcFcJ
tb:information	A.BEDcM  CaCEDaK
tb:input	cE.ALBH
tb:intention	GE.AcHH
tb:interaction	.aFbdHH
tb:interactions	eBEBDaF
tb:internet	f.BIBDa
tb:intervention	BDBcAFM
tb:into	aJD.bAL  cKDeDFI
tb:introduced	cGaBKGb
tb:investigated	Df.bLGF
tb:iot	EDBDghF
tb:is	Be.LD.. EiBCDBE BAeLC.D cdGMC.b
tb:isrctn	GEFbKDc
tb:issues	FeHaFaK
tb:it	bEECcCO AED.a.O
tb:its	dcICBBR
tb:itself	dFJbJaD
tb:joint	GbDhNFC
tb:k	HD.baHF
tb:key	dCFb.FD
tb:kg	JGAdGdD
tb:knowledge	ACABAAM abJAdCE
tb:known	.cCcIJD
tb:labeled	fbNbDFE
tb:labels	B.HhMCF
tb:language	BaBBGCD  Cb.AJCJ
tb:languages	BCAADAL
tb:large	AdEJgCK
tb:layers	EMCbcDF
tb:learning	aFD.BAT cCDCCdK
tb:less	Ec.BACL
tb:level	CAGeDFC
tb:levels	Ad.bEGK  Kd.fHHC
tb:life	DHbeEEH
tb:line	J.a.GaG
tb:linear	DEKjJEH
tb:linguistic	AFaBHcF
tb:literature	eb.DO.H
tb:long	EHgLaeG
tb:loss	AaNcHfF
tb:low	A.OcaDK
tb:lower	CHCaCgG
tb:ltd	GEFFEGf
tb:m	K.BeGbG
tb:machine	cJaAECI
tb:malaria	c.F.KeH
tb:management	BaaBFcL
tb:manufacturing	bJdGAaF
tb:many	dDDCD.J
tb:margin	IHIJgDD
tb:matrix	fdKaDHD
tb:may	dbP.DDC
tb:mechanisms	BBgHJcI
tb:media	AGGe.BH
tb:method	EECAEeI
tb:methods	aFFA..O
tb:mg	FGHACeG
tb:might	IaadHDa
tb:minimal	HGBcD.B
tb:model	CBDbECD
tb:models	ABABBCP
tb:module	FHBdLBD
tb:month	GEAFgEG
tb:months	CEFfFBK
tb:more	EEDbBbO AAHcAEL FFCaBcG
tb:most	ADBFfBL
tb:motion	GFKhAAE
tb:much	H.aFf.I
tb:multi	Ge.bFDI
tb:multimodal	HciGCHE
tb:multiple	cFBBC.J
tb:n	NLMcdLe BEJcAC. GGJeaEc OJIacLe
tb:natural	ICbaEcH
tb:nct	EEBFKAb
tb:need	d.PACdH
tb:needed	bB.KDdB
tb:negative	AfI.AIH
tb:networks	FEbBEbL
tb:neural	aCeIADJ
tb:nlp	dHgIDFI
tb:no	BCGccHE
tb:noise	IBg.FDH
tb:noisy	GeHgELE
tb:non	aIBacKK
tb:not	GeaHiLG F.cdBLE HgbLeGH aBGHiHD
tb:novel	EhL...D
tb:ntr	AAADDOm
tb:object	EbCbaFI
tb:objective	fILadIE
tb:observed	d.GFeIA
tb:obtained	GEDfAEF
tb:of	.bCDC.W caAEBAN AdFAECL CEBC.AO
tb:often	.dGHbGb
tb:on	.ACF.CC   aBbJ..C
tb:one	EDDacEL
tb:ones	bEJCdBH
tb:only	BaGBaBK  EaKeAAG
tb:open	GbgGBBK
tb:or	eFLbbHW e.K.CBL gEGaHGH HGHafGL
tb:order	DeEAbKF
tb:org	FGBJGLj
tb:original	.GFacEF
tb:other	gBBEHbR i..HFBJ
tb:our	AaHDcaD
tb:outcome	faHCCAJ
tb:output	bDBcFGH
tb:over	BGCBAaN  eHDI.dF NKAfABG
tb:p	AEJDeKK   .AGEeLD
tb:pain	cb.FaDH
tb:pairs	hDI.bGE
tb:parameters	ABJhIaG  .CPhGAB
tb:part	FDJhCAH
tb:participants	CBEHf.B
tb:patients	.C.McdQ   BCALcdN
tb:people	fFbIKdJ
tb:per	JNDAhKJ
tb:performance	GaBAAAR GCbdDFJ
tb:performed	FGGhDCG
tb:period	bLGAaAI
tb:physical	eJH.aCH
tb:placebo	JIMbEdJ   IILcEeH
tb:point	BaAdIDI
tb:possible	cH..H.I
tb:power	caHBDcJ
tb:practical	EbGd.EI
tb:practice	AcHB.AL
tb:predict	eEMaEdF
tb:prediction	aaCcFKI  ..BdFLE
tb:predictive	dGEcEFC
tb:present	aJaIabD
tb:presented	ADfEAEL
tb:previous	JHDddCJ
tb:primary	b.bI.eH
tb:prior	HEFdfFF
tb:probability	ICBfBID
tb:problem	.eHDabK
tb:problems	dBaBKbK
tb:process	aFaABEL
tb:processing	cJHBbc.
tb:product	aNeA.HF
tb:products	aafJFCH
tb:program	HDaf.GJ
tb:promising	AICA.bF
tb:proposed	KEbCBeM JH.aDgJ
tb:protein	BBGebIF
tb:provide	AAQ.CdF
tb:provided	dEIbAAI
tb:public	e.cJDBH
tb:quality	D.Ea.EK
tb:question	DFBbbEF
tb:questionnaires	HEFiHFD
tb:random	AGGaHbC
tb:randomized	FFGCiGD
tb:rate	JaB.bBK   HHIfBaI
tb:real	Da.EacL
tb:reasoning	fFBGDaF
tb:received	aCKAcDI   FEJAcEH
tb:recent	hLaADJC
tb:recently	iAJIEaC
tb:recognition	fF.EDCB
tb:recorded	HDGlJHF
tb:recruited	JGGCeEE
tb:reducing	FD.eJaE
tb:registered	GEEEKab
tb:related	ABA.BDM
tb:released	JLjECKH
tb:relevant	bHaEAAG
tb:remains	CiQCEEH
tb:reported	hAHFgKH
tb:represent	aLAcJIE
tb:representation	bDFeGDF
tb:representations	aM.bGCH
tb:requirements	cHMcdGE
tb:resolution	GDKeDeC
tb:resource	bGEcBEI
tb:resources	.iDKB.J
tb:respectively	ILJbeLB  CHLccEE IFGdaM.
tb:response	eCBCCCM
tb:results	Ec.cBJC
tb:retrieval	FbCbGaF
tb:risk	CEBECeB
tb:safety	Dd.CDaJ
tb:same	ICdaFAI
tb:samples	EbDfFFH
tb:satisfaction	KIB.gaH
tb:scale	BdBcKEI
tb:scenarios	EbEEEgG
tb:score	BFEHfaH
tb:scores	B.MgCBF
tb:search	BAb.PAG
tb:secondary	aEAfEGE
tb:security	bd.GE.I
tb:selected	DHEhJAE
tb:selection	G.Gg.FF
tb:self	GHBfAGG
tb:semantic	CaKd.CD
tb:semantics	.HCgGID
tb:sentence	aLCaABG
tb:sequence	CFEhGGD
tb:services	abCcKBH
tb:set	.GFeG.B
tb:settings	EfFFbBG
tb:several	BEDEf.J
tb:shared	FLBhCEH
tb:significant	EELBdCL ADNAhDE CBLGiEC
tb:significantly	ALPEbbH   HEEIeCF
tb:similar	FE.GhDL   HFANiAI
tb:simulation	DHaDgCF
tb:single	.eHcCDI
tb:six	.ECAcJE
tb:size	dECE.aK
tb:small	bAEFeBH
tb:so	FhcHDJa
tb:social	aEDfFFM bDCeLEI
tb:solution	FfD.AEG
tb:solutions	BCe.KDF
tb:some	CEHgDFB
tb:sources	GGJCgfF
tb:space	d.CAGJH
tb:spatial	FbPfHaE
tb:specific	fAAD.HK
tb:speech	gaF.GGI heGAMFD
tb:stages	EGJfEaF
tb:states	CKHfCbE
tb:step	bIJgGAE
tb:still	FgFDaEI
tb:strategies	FeDACbH
tb:strategy	EH.gBKG
tb:strong	AKKFbdE
tb:structure	bcFCbEI
tb:structured	eGCdGDD
tb:study	ILEdaED
tb:subjects	BCFAAdH
tb:such	AAECdCN
tb:summarization	DfeHJ.E
tb:supervised	AF.CdDE
tb:support	C.Mg.BK
tb:surgery	BBAcIdH
tb:system	aDCaEAK
tb:systems	aHB.KdD  bJDdJbF BDGaFgF
tb:target	aBaGACK
tb:task	cHB.BCN  dJC.BCI
tb:tasks	aI..DED
tb:technique	ABbCMdG
tb:techniques	BFa.GBK
tb:technology	gdFCJFA
tb:temporal	gGBCLDC
tb:test	aBDeGCK
tb:testing	aJeEBAG
tb:text	bBFeICL cbFcLEC
tb:than	HJBAAhP JF.bbAK BHJ.AeH JHbDDgM
tb:that	dBbEEGE  eCEFDCA
tb:the	DcHbAEI  HdFeG.I .DEDfJD
tb:their	.FbBcKR AJDbdEK cAdGAIH FEAbbHI
tb:them	BAbEaF.
tb:then	BGLfAHD
tb:these	BdeG.KR DbdEGBM AddDHKI
tb:they	abGBH.I
tb:this	GaIbcCD
tb:three	c.ECdFN
tb:through	.CMfI.A bCPcFaa
tb:time	EBcbAKR
tb:times	eCDHeBE
tb:to	fEHA.FE dEGcBFJ dEDbEHO cCIGb..
tb:tolerated	HGHHccJ
tb:traditional	gFbBBEH
tb:trained	ANbFBdH
tb:training	J.cABCJ
tb:transfer	bLdAADE
tb:treatment	aBJBbAP faIIecC  .BI.bBO
tb:trial	CAAaGGe
tb:trust	aH.BHDe
tb:tuning	.GDCbaE
tb:two	.GAA.ER  .Ja..II
tb:type	CF.aFbK
tb:types	D.GbHcL
tb:understanding	DbdMb.G
tb:up	aaHDcBN
tb:use	bADEb.E
tb:used	aFJeJbN .DKcGcI AFDgLBF
tb:user	cFfFLaI
tb:users	fJMd.Od eELeAIH eLFfbME
tb:using	CKaaIfR EKbA.bJ
tb:usually	ebMAKCH
tb:value	abJCcAH
tb:values	aaLdDDG
tb:variables	cHEd.OH
tb:various	.DDdBEH
tb:vehicle	CDagMIH
tb:very	B.cHJgA
tb:via	bIa.bLI
tb:video	dJaDABG
tb:view	CAMiAGH
tb:visual	DADCdCI
tb:was	bAGaDFB   dAMcEDD
tb:we	aGHFiAA
tb:web	bBbFBAM
tb:week	GGCiEGG
tb:weeks	HHLkFCK   GHJiFCI
tb:well	EcFIfdO CDEEheI
tb:were	GGDBdCZ   GGEAcDS
tb:when	DaDDIhL
tb:which	BDKdC.L
tb:wide	DcJhFGC
tb:widely	gFJeJHB
tb:with	EcCBAbU DgFaCAQ NBbdACM fbFIAeP
tb:within	H.Ac.DI
tb:without	dICFAdN AMGDfgH
tb:women	bAAJdcI
tb:word	aFaBGBG
tb:words	aDBCBaG
tb:work	EAaIbdM
tb:world	eAECAFL
tb:year	gELFCHe hbLFHOg hIEAG.a DGMDdFa
tb:years	fHGCAcN jBOGdAI jJLAaCD
tb:–	aaEHf.E
tb:”	AAMFABf
u:"	bbJcBKb
u:$	aAMHmM.
u:'	.HBCCAA
u:(	BGbACCD EJaCbcC .C.AI.G bDaACJD
u:)	DDbADFC  A..AJBF bDaABKC
u:+	BIMBfEA  aHKDgDa
u:,	E.FbaEH  EcC.AEH CGEAbDA
u:-	D.BADBH E...AAG DabDBEK bDHbECA
u:.	aEEBBCB bDCAEFd bABBDGJ CKFB..D
u:/	I.CaDEb JDEcB.c KafaGKD aBNBB..
u:0	NIHB.Dg aDIEcFd O.BabFC KMHBBAc
u:0%	GLRJpJV .CN.fHJ ELQLrKH FEHFgFI
u:0.0	OJMJqMC .AJLnDC KGHNrFJ RJH.eLA
u::	GABCAHe ECFD.Ii Dba.GKA GHICbAA
u:;	HfI.aIc CaIbAIc FiD.EFA IIFAcDb
u:<	GGFaaFJ
u:=	QGIcgOG   JFIbdNE
u:>	JGHbbGC
u:?	cbdPLDf  A.hQMHf
u:@	FHcEgKe
u:[	GFbCeCA   FEgGfBE
u:]	GEcCfCC
u:_	GGHbeHg
u:a	AGAcFAT DADb.AJ bHabDLH .EE.GeL
u:ability	DbcFGcL
u:ablation	JLBaJiE
u:able	FGOEjcK AHOcf.G GEKGkBF
u:about	ABFAC.G   eaOcACF
u:above	Ca.H.dI
u:abusive	iJCCHBC
u:acceptable	hAGHFgE
u:access	dAHbFBL
u:accompanied	B.KFfeF
u:according	BADbKbG
u:account	bDGcDBH
u:accuracy	KIGbeBP KGDfAAH IHGDiCH
u:accurate	ACCC.aL
u:accurately	cCN.DeG
u:achieve	B.DEeCM   DC.eIdD
u:achieved	DGIDdcM DJPcaaE BEIDfCE FEAIBhE
u:achieves	LOHHhAL  MOFKhAG
u:achieving	cEDFaaF
u:acid	haGAACF
u:acl	GJac.CH
u:across	GBCAeEO
u:act	iBHDDAF
u:action	e.HaFCA
u:active	.CFAaBL
u:activities	GCfAeNG   BDCcdLH
u:activity	ADFeBGR CCLjBHE
u:actual	.fMEbAH
u:adapt	BDdCDJD
u:adaptation	cJAdJAG
u:adapted	bEMcBBD
u:adaptive	FLgbFGH GLffJGE
u:adaptively	BHEfBHC
u:add	bGLdCBE
u:added	EKBbAdH
u:adding	ABHBIjF
u:additional	DAHeAGP
u:additionally	FCEdDaK
u:address	ADfECKD  .DiJDMD
u:addressed	BfNA.GG
u:addresses	B.EhLIc
u:adequate	dAGIAiG
u:adherence	EDDfCDI
u:adjusted	KIJfBAD
u:administered	aaDdGBG
u:administration	BB.aEcJ
u:adopt	aBJgHDC
u:adopted	ADQcDbF
u:adult	bAF.GeH
u:adults	EDbgRiK
u:advanced	bCG.IcA
u:advantage	ECdFaCa
u:advantages	bDJEHiL
u:adversarial	.EHgNbK  BGHhMdE
u:adverse	IBBbhOO   GDbagNN
u:affect	.aAFA.K
u:affected	BFdJdAH
u:after	EHAdCDV CBGbbDJ  EFBdDBO
u:against	caKIadM
u:age	AEMEiIO   EDKGkHJ
u:aged	H.HfGeI   HFFgFfH
u:agent	bDCbPbF
u:agents	EbcHCcG
u:agnostic	G.DeMaD
u:agreement	eIJAAaF
u:aid	FIabLgB
u:aim	KNtPIPJ ILqLPLD bHeBGIC LJnNAHE
u:aimed	MHqNBHF aAgLAKC  QLqHGEB
u:aims	jUfMQHM FRjFHCE pT.NNFG
u:air	CDIh.GF
u:al	bGFBDb.
u:algorithm	bGFcHCE cGGdFBO
u:algorithms	aaHBa.P daJC..L
u:alignment	B.FeKaG
u:all	HEIEdBd EFJCBDg FACMdcB HGLccEM
u:alleviate	b.B.JID
u:allow	aAEbDCJ
u:allowing	HAAaBAF
u:allows	AO.BEaM  BQ.AFcF
u:almost	DALAiNG
u:alone	AABDCcI
u:along	FDDfCDJ
u:already	bDC.aIB
u:also	bJEeDDO CHAaFAL CKGbAbI lcFfEQI
u:alternative	BDbaEDL
u:although	JiHJCgJ FdPDe.C JjHLbCA
u:among	bcbJC.R bbaFG.K
u:amount	cgLCH.J jhSEDaE
u:amounts	iA.GBID
u:an	dJ.cIDQ .G.dFHH dK.cFGI gaEDGaN
u:analog	HcAkKHE
u:analysed	HFHmKHD
u:analyses	GHFfdHN  IGBAb.G aAEgcOH
u:analysis	GD..BAQ CAB.GbH LGdFIgF aAGeeUM
u:analytical	MDabcDF
u:analyze	CHhDG.I
u:analyzed	aECcCDK
u:analyzing	fIaDAHE
u:and	DEA.CaO .EEaaBI FBaaDBI aDCCC.E
u:annotate	cLAcALC
u:annotated	GADhP.I  GAAhQAG
u:annotation	CDGecEG
u:annotations	FfbBDIH
u:annotators	FKCBFiC
u:another	cCEABDK
u:anova	ECDlJHB
u:answer	BbBACEK
u:answering	eHGBaCF
u:answers	cHKc.DH
u:antenatal	EBEgLgF
u:anti	ebbJCAI
u:anxiety	CDECeEI
u:any	bGACdFV d.BEBBN
u:appears	bANJGiG
u:applicability	HcGABfC
u:applicable	KDaeLBb
u:application	DcAEaBC G.aEeaF
u:applications	AACaL.L aBEAHcJ
u:applied	EBCgNBC
u:apply	.EKkIIJ HEIkICF
u:approach	EDaAB.P DAeCHBI GECb.AE
u:approaches	.hFDGAQ  BgHCIcF
u:appropriate	daFDFcI
u:architecture	abaAAOM cdACAIK
u:architectures	bDdFaDK
u:are	aeJBBEK AEKdaED AfECAHI eaEIHeK
u:area	.DAECdJ
u:areas	CEBgILe CECfMKe
u:argue	A.iJFCG
u:argumentation	FfDdIIB
u:arm	CDDcdHL
u:arms	IHLBjJG   HHKAiKF
u:art	CGKBcAG aCGbCDB DGIEeAE CCJbEgC
u:article	EGaGDDf
u:artificial	CHcBFcF
u:as	aG.BCEI AFbDACL .HCaHBH dBGBbJA
u:asked	EDLrQJD
u:aspect	EfEABaF
u:aspects	A.DEaaK
u:assess	CDdbKEI
u:assessed	edToNKM   hbSnOMI
u:assessing	BBcdKDF
u:assessments	KaHiBMH
u:assigned	JECAdLA   JENadJ.
u:assist	BJBgJBC
u:associated	cFdK.aL   c.cN.bI
u:association	CHcgEKB
u:assumptions	CFIgFCD
u:asthma	hdD.KBH
u:at	BDAbEHB  ACdECIB HJGhDCF
u:attack	idHbLJI lgJ.MJF
u:attacks	AfLKbjJ
u:attempt	aAAbLHC
u:attention	abLaDAS heHFC.G
u:attribute	feJDAGG
u:attributes	GDAeIAF
u:attribution	jGFIEcB
u:audio	EJGmFKF  DHGlCLD
u:augmentation	cDAdNAF ebEcMEB
u:augmented	DKCeBCD
u:authorized	EDHE.Ge
u:automated	bF..OcF
u:automatic	BCcBCBN
u:automatically	f.BAMCH  eBaDJBD
u:autoregressive	ADfFaIB
u:auxiliary	AEBcMbC
u:availability	bIEdBED
u:available	HFfDHCd  EDiCMDE
u:average	CBDIlKG
u:avoid	.HccEII
u:aware	K.b.BGJ  M.abCFF
u:b	DbNcBKg CALcFGe
u:back	dcO.E.G
u:backbone	DIJjKAC
u:base	GB.adFH
u:based	.EAAGbN DHCbEeH  db.CKaF
u:baseline	NUSahBS AIJac.D KRQAhaG OIIacGL
u:baselines	HJJEhCJ  HJJEiCH
u:basic	bbGABBH
u:basis	BEbCCBH
u:bayesian	EGadBHG
u:be	BaBIHgK   CGBKFkT
u:because	BaLBAdM
u:become	kcFIGLL mgTFFHJ
u:been	ccJAGL. BbJcEFC hcLEOHE BBAAaKd
u:before	BFafJGA
u:beginning	eHBeHHB
u:behavior	CDAAFdN  .EFBHhF
u:behavioral	GAeCI.G
u:being	aH.A.FH c.EbEFI
u:believe	e.ALNeF
u:benchmark	GJ..BAN  FJaAAAI
u:benchmarks	JCMDbdG GCO.bdC IBKEbdD
u:beneficial	HAGB.eI
u:benefit	eM.OAhM bI.IcgC  ABBKDgK
u:benefits	bDCICfO
u:bert	CEC.eGH
u:besides	KaFeE.I
u:best	ADaLlEQ  DGcMnHI
u:better	FMaGadF   aACMEjJ
u:between	EaaCADP GGbcADM AeAFDBH BAaAADG
u:beyond	EKJbcdH ELLaefF
u:bias	AdDHaAM
u:biased	eaLaEKB
u:biases	adLdDLE
u:big	CFEbEeK
u:binary	JH.aAbM
u:blind	DDCgHJH
u:blinded	GFFmLJG   GFFmLIG
u:block	CCEjHEH ABIkJKG
u:blockchain	caIbGAK
u:blood	A.bcFCK
u:board	FIDa..a
u:body	aDaECaK
u:book	BE.CCIc
u:boost	IGCFeaF
u:both	.BHBcBZ abEBD.N FEEgBCI eaNLgAP
u:boundaries	BeLAGbD
u:bounds	LFaFedC
u:brain	cAAbJCI
u:branch	bDFfILE
u:breast	fbEEEgK
u:brief	KHaeEBF
u:broad	GEhEHBE
u:build	BGDjFIJ  BGDkGOF
u:building	BBaB.EK
u:built	aACcFKG
u:burden	ibAKFfF
u:business	DG.bD.I
u:but	GgHGabQ JfCbCEJ FfEGaBH hdNK.dI
u:by	cJBACBI fBGE.cI .KaacIK
u:calculated	dFGlMJG   BCFqOHD
u:calibration	IfNafED
u:call	DDGd.BH
u:called	bafHJFL  aCfELIE
u:camera	BaadNIJ
u:cameras	h.EDKHG
u:can	aCaGGcH   jcKORoI
u:candidate	CbEdDHG
u:cannot	FhHE.DI
u:capability	eBMdHaG
u:capacity	cDDIbaH
u:captioning	gHJcCbD
u:capture	IaBbBCH
u:captured	cbaEEFC
u:captures	GIDfAFD
u:care	BIB.EbK faDJg.D
u:carefully	IIF..fE
u:case	EJCaa.Q EF.Aa.L  DFJcbDE
u:cases	ecILhAQ jiFPfeJ
u:categories	.a.BDCK
u:cause	.dECaEG   f.LbBAF
u:causes	aeFAFAG
u:cd	aAEc.GI
u:cell	BbcFaFL
u:cells	bAIAbCI
u:center	.FKeMHe   DEMiHHg
u:certain	AiEIA.J
u:challenge	cbCH.EH
u:challenges	EhbDICO
u:challenging	BgFGABK EhHE.aE AeDHACF
u:change	dHA.EDP  fICECAE
u:changes	cABBE.M
u:changing	gEE.GDF
u:chapter	cegIJHF
u:characteristics	KACacCN
u:characterized	eeICGAF
u:characters	fFECaIF
u:chat	gHBAdKD
u:check	DJEiGBH
u:children	.DJEabK bEIEddF
u:china	BbIfJEb
u:choice	CLabGeI
u:choices	FJGdBaC
u:chronic	gcGAIbG
u:claim	cFCfJBC
u:claims	E.AcMaE
u:class	Bd.EBF.
u:classes	F.IbBdM
u:classical	bAEdJEF
u:classification	HGeBABK
u:classifier	.EAaCCJ
u:clear	GfJFChE
u:clearly	BBNBCgF
u:clinical	AJCcO.f   FHDcNbf
u:clinicaltrials	BBGBL..
u:cloud	daE.FIM dcFaIHK
u:cluster	CHGiGJJ
u:clustering	HDGjMaJ
u:clusters	cGDABEF
u:cnn	bFGcAaF
u:cnns	aeGcGHE
u:co	LEDdFdC
u:code	JKpHILB  JItMKME
u:codes	fJhFODF  bKiGMCJ
u:coefficient	KJKcdCE
u:cognition	g.LDBcD
u:cognitive	eC.AGGF
u:coherence	B.aHgIA
u:collect	AEIiDEF
u:collected	DEHeFAL   caHjRHE
u:collection	.FQbb.K
u:com	HKcEEC.  KJhKFDF
u:combination	dBNcHfF CGMfAcG aDNeDcC
u:combine	HLeaFAE
u:combined	cEaBJcJ
u:combines	CFLkLAG
u:combining	BJH.abF
u:comes	chJCICG
u:commerce	hgIDDHI
u:common	b.EFdEO   gaGJeCI
u:commonly	abcHEBF
u:communication	BfdJBAO
u:communities	AKaaB.J
u:community	HChIBdR DA.LhfK
u:companies	eaGG.aI
u:comparable	FHKLibL  CGLHdcE HGaNjBH
u:compare	EKfcKGM  CMMnFID EClINIE
u:compared	cCCGCdS  FJRDebE fdbFJaK
u:comparing	JGddFBH
u:comparison	E.IcDbD
u:comparisons	FKDeLhI
u:competitive	EcJPbh.  GbGNaga
u:complementary	CIAADdE
u:complete	.EGCdBL
u:completed	KIEBfIO   LJFBeIL
u:complex	AbJ.EaQ
u:complexity	CdAEbHH  GeDGdDD
u:complicated	Bc.bLKB
u:complications	caDbaKI
u:component	cE..M.J  dEA.NBE
u:components	ac.FfMO
u:compositional	.bbIcHE
u:comprehensive	JDbB..J
u:compression	AIhLcBC
u:computation	KeDcADJ
u:computational	CBbAHbK
u:computer	EDfFaF.  AMdCdCb
u:computing	.AgJHAF
u:concept	DD.CdAK
u:concepts	BKaAGcK
u:concerns	edIFDbI
u:conclude	GK.JBiG
u:condition	BCAbdNI bGHdaDE
u:conditional	dGDdLMB
u:conditioning	CHGecEC
u:conditions	CAEdAEN
u:conduct	FFCfCFI  DICiEJD
u:conducted	.BEhKGC  CBFjEGF aALhLDA
u:confidence	EBE.iPG
u:configurations	cJdFJdE
u:confirm	DEGFBgG
u:confirmed	KJDEdbH
u:consider	l.PbJAG  faNfJGC
u:considerable	AcPGbab
u:considered	b.IbGbO   cBLhHBJ
u:considering	DCAfHHF
u:consisted	FDKjIIG
u:consistency	C.BbAFE
u:consistent	JFDCe.K
u:consistently	E.KCcaE
u:consists	AFFfHJN
u:constant	aJHadGF
u:constraint	KebA.HH
u:constraints	BEFgLBL
u:construct	ABBePIF  BBBePLE
u:consumer	.CAMdiH
u:consumers	AFfDHBF
u:consuming	GiBCEEC
u:consumption	dbGaD.L
u:contain	jbDIKHG gg.HNID
u:contains	DG.AEKd  EHccEKI
u:content	hAEKaAQ jaIIb.G gAAHGAH
u:context	EeCaFBP
u:contexts	adAIEAG
u:contextual	EH.bbEE
u:continuous	AaDdEIJ
u:contrast	DNeAcEI
u:contrastive	GCDhEHC
u:contribute	FKedGFK
u:contributes	..DKGiD
u:contribution	FBdCcEG
u:control	HGcaBCU FIcBabL  EFAbAEI
u:controlled	KEBiJEA gaEHbcB  KJBkMDA
u:controls	DJBaDbF
u:conventional	eAI.KcM
u:convergence	EFFcDcF
u:conversational	dBHFb.E
u:conversations	cKacAID
u:convert	DHJlIIC
u:convolutional	BfAEbBI
u:core	iBDCBGI
u:corpora	fI.GeGG
u:corpus	FHbfDGJ HDfdIFE
u:correction	EGEdFbG
u:correlated	IF.GgAG   HFACjLE
u:correlation	.bNDgCI  CbR.eDD
u:corresponding	ABLcbEB  bCLccJE
u:cost	DdHabFT  FeDCfNE
u:costly	f.J.IGB
u:costs	f.aAHCA
u:could	bAALdAS eaFEDbK  AC.JgDK
u:coverage	IcIdCAE
u:covid	eLeCK.E
u:create	.L.cAIC  cNacBLG
u:created	fbI.KBH
u:creating	fABEKdH
u:creative	KgB.IEa
u:criterion	NMCcccE
u:critical	iLAEFAK  jLcFMAC
u:cross	BGbfICM
u:crossover	LJEkDDF
u:crucial	kFNBICJ kCOAIHF iFKBGBE
u:ct	aBDfKBe
u:cues	fb.DDLI
u:current	Lhg.EJB GfcfPJL KicEaGE
u:currently	baPGfBM
u:curriculum	GIDjJHC
u:curve	BGBgBKD
u:d	A.CcIAO
u:daily	bBAcHBM icDECJE
u:data	BAEaDBN DEHbeBL A.EBFbJ
u:database	DAMEekJ FBMEgkI
u:databases	ec.HBEF
u:dataset	FACAaBT AcIHhjG HCAcBFM
u:datasets	DDHB.bE
u:date	K.fIcEe
u:day	ABEhIDM
u:days	IJDhF.N   FFDhHAK
u:deal	ffBELCF
u:decentralized	.BbALKD
u:decision	EAeDAED
u:decisions	eaIIGgJ
u:decoder	BFabHCG
u:decoding	FeCbEGD
u:decomposition	GBHgJBE
u:decrease	AEEEb.H
u:decreased	c.IOhCH   BAHOjCF
u:deep	f.IAH..
u:defense	iAKCIbG
u:define	.JAaaEH
u:defined	ACDjRaJ daC.ODE
u:delivered	eaBICcI
u:demand	n.GDEDG
u:demonstrate	GKJNBnL BJHFBkE IJIO.kF .FDBHkC
u:demonstrated	..IGEgM   c.FPBgJ
u:demonstrates	FDEHHmI
u:dense	BBdBCFE
u:density	bGGdaKG
u:depend	iEKAK.E
u:dependency	acCBDJH
u:dependent	fBFbKBI
u:depending	eIHaEaE
u:depends	jEDH.DF
u:deployment	DANbabE
u:depression	BHaACbK
u:depth	aBI...K
u:derived	DC.aADI
u:describe	eGHcBDK
u:described	AaGbDBH
u:describes	dDHa.dL
u:description	.A.bJEF
u:design	..aDJ.U aaeHM.O  A.JdFdG
u:designed	b.KgIHK  EBGiFFC
u:designers	bCFDLgH
u:designs	HEAdCBJ
u:desired	BbLeCHG cCMdIKD
u:despite	afNJaaJ  AePId.C
u:detailed	abHbHaH
u:detect	bEDcDKK
u:detected	FBMDjAK
u:detecting	FAB.dFI
u:detection	aFDa.EU AEGddCN
u:determine	EAc.HCI  FBKiCFD B.hIKBG
u:determined	cFHjKAI
u:develop	IDhADII JBhAKGG
u:developed	cBJabGC .GEdCDJ
u:development	BebBHHD   gdFDABG
u:devices	d.EcIFG
u:diabetes	ad.ID.B
u:diagnosed	.AFgJdD
u:diagnosis	CCccGEG
u:diagram	JILfACB
u:dialog	Mdb..F.
u:dialogue	A.jGNBM
u:did	CBCMhCO   ADCLhCM
u:diet	IGcjFCE
u:differ	aFCGiIJ
u:difference	HAEadHK   CCFabFE
u:differences	JaDCbCK
u:different	ABD.ADV ..DBaAL .CJdAEH DEeFAAI
u:differential	hbIaAGC
u:difficult	HhLAcDH EeJA.EE
u:difficulties	FgBCaEH
u:digital	dGBCBDB
u:dimension	KIBfaIF
u:dimensional	bBLbbAG
u:dimensions	MMFjADF
u:direction	bI.G.cI
u:directions	NGEACgM LKCBBjJ
u:directly	CE.cCEI EKDiDEE
u:discourse	aGKgIcD
u:discrepancy	CdKeGHB
u:discriminative	GcDdLFF
u:discuss	FFHiDDP CEFeEAK ECGiDFF
u:discussed	FHKdBaD
u:discussions	EHadNBF
u:disease	BGADEfL
u:distance	dGEbaKI
u:distinct	eCHbIaH
u:distinguish	AbIbH.B
u:distributed	AbBbDHK
u:distribution	B.eBBMA
u:distributions	CbMd.DH
u:diverse	bAFEbAI
u:diversity	Af.MGdI  CfaMGcG
u:divided	.HHdDID   KFIhEFB
u:do	HjDLc.D BfGDbaK IjCPdAJ
u:document	AEfbKHL .EebOIF
u:documents	CBDeFGJ
u:does	dEIAEeD   c.IDLkG
u:doing	bDMfGBD
u:domain	DbHABaN  EbH.C.H
u:domains	aHBAC.J
u:done	.eHeHCM
u:dose	daCGAbN   daCGAbL
u:doses	AAD.FgJ
u:double	HHBkMFK   FFBiLEH
u:downstream	aEaHA.G
u:driven	HAcbE.K
u:drop	.aLHhGE
u:dropout	DDadcLE
u:due	Bm.TaEN ajdMGJG DlDPDEF cbJIeaI
u:duration	ccFD.AJ ecHIhbA
u:during	EBFdGbK aDBcKEA  B.FcGdM
u:dynamic	DDCdKDb
u:dynamically	EGccGOD
u:dynamics	.KBbBaH
u:e	AABEFaA
u:each	DCCmMQX B.CkLPP BBAeKJI KIKiDHJ
u:early	.HAFBgO
u:ease	B.MfDBF
u:easily	gCAFEDI
u:economic	AaCcCIG
u:edge	CHaDfAI
u:edges	CBEgGMG
u:education	.c.BLb.
u:effect	BdcHB.U   B.bGBaQ
u:effective	.dDKJmQ   fcFOMoL
u:effectively	FdCCBaK  FdDDBaF
u:effectiveness	EI.DDfT CHDCJjE GJPACfG CBgECBK
u:effects	badHFAX   cacGG.R
u:efficacy	geCIKiF
u:efficient	.N.BBaN
u:efficiently	CaaHBfI
u:efforts	cdEJGgI
u:eight	KHNgbJI
u:either	IbJgBHK HbDdAEE  FFNhBFE
u:electrical	IFgGdGF
u:electronic	mhLFKbC
u:eligible	KHBBc.E
u:eliminate	GJBhKJB
u:elsevier	FFIIEEf
u:embedded	aGHdCaG
u:embedding	aEcDCFG
u:embeddings	fGECDBK  fGDDDBH
u:emerged	eEAGgIF
u:emerging	ldFLH.D
u:emotion	FHCbGhI
u:emotions	dLBeEBH
u:empirical	EIEJbhL  CHHL.hE
u:empirically	EIFB.fD
u:employed	BKHgHcH
u:employs	.dGdLKB
u:enabled	cHLCbeF
u:enables	FOFeCbK
u:enabling	aOECeaH
u:encode	eBFAbJE
u:encoder	FEIhED.
u:encoders	ecdFGHC
u:encodes	DGChIHA
u:end	bHAaCEP   EBOfCHF
u:endpoint	CCOdCFH
u:endpoints	IHCmIEG
u:energy	a.A.JAJ
u:engagement	JAcChEG
u:engine	FHahGGH
u:engineering	cGhNEBc
u:english	CEEcbEN
u:enhance	C.AECcL
u:enhanced	C.cGDcI
u:enough	eBDJcBb
u:enrolled	PLLKoaB   PLKKoaB
u:ensure	HMDhAGE
u:entire	dDcJeGE
u:entities	AaFdHDH
u:entity	cCDAaIH
u:environment	fbF.GGK
u:equally	MiFECcG
u:equations	JHaiNLE
u:error	JbBAdHO
u:errors	dhFIDDJ
u:especially	ECEHbgL FaaIdgF
u:essential	dHHFchH
u:establish	.HebIJF
u:established	.BCaADJ
u:estimate	dGDdFKG
u:estimated	FNEhDBH
u:estimates	JDIfaDJ
u:estimation	bBDECeL
u:et	aFH.EbB
u:etc	hFABMEH
u:evaluate	JEdAaDN LEEInhG HDFiCJF FChDLGD
u:evaluated	fcECJdN ED.IgjG  jgFcPDG
u:evaluation	EaCIebR ECDMogI EaCFabL
u:even	A.FJbdD
u:event	gHDBaHL
u:events	fIKcaGM  eLGcGdD d.LbcLJ
u:every	CcbdGMJ
u:evidence	bCFGbAE   gbGLAaC
u:exact	CaGbAJD
u:examine	IIe.EEH   EDgEKbD
u:examined	jgBFJDH   jfDCPEE
u:examines	AA.bOKF
u:example	fcQDFCd
u:examples	dEFA.DR dDIaABM
u:excellent	a.MEgGH
u:except	IGHFhFD
u:exchange	bBIdDHD
u:exercise	HEeaDAO   GEgcFBM
u:existing	FiGDFbS KcbAEaI CjMEE.F GCAaGeC
u:expected	IKeBeEM
u:expensive	.eGBJLD
u:experience	.dICbAM
u:experienced	CAIafGH
u:experiences	fBAGABI
u:experiment	FKJjECG
u:experimental	DKIBaaO aDDHfcG EKIFfAF
u:experiments	IMMba.S CGF..aG LMNbb.J
u:experts	AfEbOeF
u:explain	bDJgKDG
u:explained	DbKGccF
u:explains	JKdbG.G
u:explanation	aEIcAaF
u:explanations	ADJaeDH
u:explicit	CI.eDCD
u:explicitly	E..eSBE
u:exploiting	bHBdL.A
u:exploits	HKChJIC
u:exploration	aKbE..F
u:explore	aBaaIGJ  DDCgHHE
u:explored	i.CIFHF
u:explores	DHhIEEE
u:exposure	FBaBACL
u:express	d.HF.MF
u:expressed	fcFH.FG
u:expression	aGIBdDL bCOaeEC
u:expressions	iGbENAG
u:extend	DFcaFCJ
u:extension	ECIlGEI
u:extensive	IGIEcbI  JEGCabD
u:extensively	EfJAcBB
u:extract	HIfaEDI HIbgFJC
u:extracted	GBFkIFE EDBhMFB
u:extraction	aCbEFaJ
u:extremely	IbcDbBH
u:eye	DDdcICG
u:f	FCLJlCC  GDLKmCI
u:face	hcEJcDN
u:facebook	FJb.BaG
u:faces	.iO.FJG
u:facial	aCdIbaG
u:facilitate	CBcDPaL  DBdBRAH
u:facilitates	eHFaKeD
u:fact	CdEDFbI
u:factor	i.LcECJ
u:factors	HAECdcR IAIafcI GAFBddE
u:facts	DDcAaKe IBaaHNg
u:fail	KjFCBDD
u:failed	GbLG.fC
u:failure	JCBfGbG
u:fake	iFCBEBF
u:falls	gfIGEFD
u:false	AbOhH.F
u:family	bGFGhaI
u:far	Dd.A.LH
u:fast	cCHAcEA j.KBaBH
u:faster	EBCCeEI
u:feasibility	LLjdTbI
u:feasible	EC.APlK   AAbINmI
u:feature	aBJjMML  bBJiLKE
u:features	CKBfIBI EJadGBE
u:feedback	IHFjDBC
u:feeding	DDBjELC
u:female	dcICBcG
u:fev	GEFhEDE
u:fever	FF.FhCD
u:few	bAK.bDJ   kbMJfEB
u:fewer	JECFgBE
u:field	.aBFdDQ bcAHgCM
u:fields	.AacMLF
u:fifty	IGIBfGC
u:fill	FCfDJAB
u:filter	.aJhMAG
u:filters	CEIfBEH
u:final	C.KDjJK
u:finally	FGLadBO IHKFieL FGJfADF
u:financial	aCDaEAK
u:find	DAFOlDA  F.JPmD.
u:finding	CDAFCdH
u:findings	CKEGBiR EFCLfiJ
u:fine	DDEgGBK
u:first	EIbcHBH EKDhGCM GIfBBGI
u:firstly	IJAfAJC
u:five	LNGddAN CFFfJ.H KMFiCBD LIAGi.H
u:fixed	b.AFCFI
u:flexible	eHbEDBJ
u:flow	.ADcBEI
u:fmri	IJbGfiF
u:focus	HAhbLJM EDhALHI HadeMHE
u:focused	fADPaBJ
u:focuses	G.cdGLJ
u:focusing	DE.fKJF
u:fold	DEBbfMG
u:follow	bCD.CBO
u:followed	FMAaaDI
u:following	dAKaAFA b.JaBGc aCGiIGc
u:for	DBaCDcP AEB.EeO D.eELbN
u:force	dLdcEJG
u:form	fAFbMBL f.GCD.I bBCcNCH
u:forms	CJaBacG
u:formulation	EMceDIH
u:forty	MII.dHD   LIIAeFD
u:forward	HGbcIBH
u:found	b.HMjEH   dBMNgCD
u:four	HJGiCEN  HLHkF.F
u:fraction	HfK.eHD
u:frame	CFAhHKI  CEAiKLF
u:framework	FHacGCQ CGEgHBH FFd.GCG
u:free	EbbBBCC
u:frequency	gcM.DCJ gfK.DCH
u:from	AFDAaFE BCbDdIE cFHbBFI HFF...B
u:full	K.EcbCK   GEaFhFE
u:fully	HeKdB.K
u:function	DdBBDAD  LeIhBIH
u:functional	DaACFfM
u:functioning	CBJeC.D
u:functions	EACgHFI  ABIjFJE
u:fundamental	iDHELFa  lIO.JGb
u:further	LDCeHbX JDAeIAK LCCgEAJ ABDGDfO
u:furthermore	HaLb.BN DbPeGBH JaJ.A.F
u:fuse	II.bEJd
u:future	.FbHLhY FFcEIgO cFaGJdI daDJEgH
u:fuzzy	baaeMLE
u:g	AAHgIDF   ABKjGHD
u:ga	eIIHcAF
u:gain	EFAGfCb
u:gains	JJcPhaF  HIAPjAC
u:game	EKEcCbF
u:games	.baCFEH
u:gap	EdbL.dI
u:gender	.CF.cFI
u:general	adIaD.O fbEACEI GcEAIfE bAJbbGG
u:generalization	Fec.NcJ
u:generalize	NacbDAG
u:generally	EfFFcAL
u:generate	dLAALdN  eKB.MeG
u:generated	FBdGCgH
u:generates	BDHdaFG
u:generating	Eae.KHI EGbeHKC
u:generation	CbBaIEK
u:generative	dCGcKCE
u:generic	ebDGFdB
u:get	HaCdBIF
u:github	OOiPICA  NMkQMDC
u:give	aBGDAgJ
u:given	cBEDA.R  hBIDADG
u:gives	aAGFiAJ
u:giving	aeIbHAC
u:global	AfEdIMC .aadNNH .gFaENF
u:goal	IKlHFCM LHlGCEH BJeEDBD
u:goals	DBAfHCI
u:gold	BLcbaPF
u:good	.DHFbcL   b.INhBF
u:gov	.BIDLCc
u:government	f.JEBhF
u:gps	AaAFAaJ
u:gradient	GDHAe.H
u:gradually	dDHAaOB
u:grained	GDafIaE
u:graph	cIaeJLL bEDgLJD cJccGKF
u:graphs	ACdBFHH
u:greater	BDcSj.L FDbLkcE  a.cTg.J
u:grid	NJCiC.H
u:group	DKKddMR aCEeGFB BIdDA.C EGMddML
u:groups	GHHcdKL   IGHceKI
u:growing	hDHI.eG
u:growth	bEBBC.H
u:guide	bGDACbI
u:guided	KbgaOC.
u:guidelines	AbbbGHL
u:h	CHafIbH
u:had	AFLCfIH gcMFAEG dC.E.ID IGM.gHF
u:hand	caADKBK
u:handle	G.adKAE
u:hard	CaCcGFH
u:hardware	eCDIdgH
u:has	dbIFJAF  e.IHCGG c.AKQhB
u:hate	iE.DNAF
u:have	dfEGDFF  ffGIFKH daEKCaA
u:having	GBEAfCG
u:head	AFAcKaG
u:health	bEB.ICc  hEFBHBD
u:healthy	ACDbHeI
u:heart	GHAeFAa
u:help	DDhCPbN JFjBIDG BCfEOaJ
u:helps	cOEbADH
u:here	cBkLJFB  EFpMFL. kfJFGda
u:hidden	CKDcDcI
u:hierarchical	GHbAbCH
u:high	baFDCbX  BaGbDCI fcDKCeO
u:higher	GHGHmGN  EGGAiJD EFCNjCG
u:highest	bFBGAdG
u:highlight	NJiLIfE KIiHIaB
u:highlights	BBaCJcH
u:highly	hAIIAdO  gDIH.cG
u:history	EFdcGBG
u:hiv	..KcDdL
u:hope	dObPFiJ  dOcOGhH
u:hospital	FC.fPDb
u:hour	LIBfCCD
u:hours	aBDhHGB
u:how	DacaJHW GABeIDM  cdeGCIF
u:however	TmMIaaQ MfI.DBF ToKKBAC dBGIb.J
u:http	CDAIKAd
u:https	EHhLKEA  MLkJLFI
u:human	dBBCBCX
u:humans	dcBIdIH
u:hundred	OBDKmBD
u:hybrid	AbCCAbI
u:hypothesis	gAGaJdG  aGKhNfA
u:i	FbDcFLf
u:idea	CH.fBHE
u:identified	AGEJnEJ  eAEHeAE DDDLoKC
u:identifier	FDaFFHg
u:identifies	KEFfADI
u:identify	AEcCAEN
u:identifying	BBbBaDI
u:ie	AGAiIKF
u:if	cBcECFO
u:ignore	IoKHIDC
u:ii	I.GeADB
u:illustrate	IBABCdF
u:image	CE.AJcC CDbBI.B AECaJb.
u:imagenet	DFLfDBD
u:images	.CFd.GQ bAFAdEM
u:impact	adaHC.S
u:impacts	.fEKAhG
u:implement	GEAdDBJ
u:implementation	abAIgBS
u:implemented	GHGjHBO GHIjGEM
u:implementing	HCgCKaD
u:implications	DDDJbg. ILFFch.
u:implicit	G.ebFFD
u:implicitly	AfCFLdB
u:importance	BbDEIeB faCEKAa
u:important	eDbIGbK
u:improve	DBbaGBQ FBdeBLG  aAAIIhH
u:improved	CRAHbfQ ELCce.F bPBB.bD EF.PbgM
u:improvement	JELEh.N KIFAhaF KDKGjDF
u:improvements	dICPbdP  bJCLgAF .BBPChI
u:improves	MSDJBmK MNCC.gC KRHK.kF CBdJJhE
u:improving	bGcHGeH
u:in	EcAHAdQ .bBBEBK He.BDCG AGCLagJ
u:incidence	caBADAK
u:include	eANb.HO baMbCBJ
u:included	GNPh.PT .GFhGJG  IJUfaMP
u:includes	.AGaADJ  DGFjEJC
u:including	aHHeDDK cCKcAEG bIDaEaF
u:inclusion	HLbCdCa
u:incorporate	BDcbKGE
u:incorporates	cD.dKNC
u:incorporating	.fBHDAF
u:increase	DACDCeO   ACBIcbH
u:increased	.cOPlEO   ABIXmDL
u:increases	dHBGAaK
u:increasing	fGaKA.H  hJFBCaB
u:increasingly	jG.FMCD
u:incremental	FHGhdHH
u:independent	IAKbAbL JAJdDfE E.GbIbC
u:independently	BC.cJCD
u:index	DGCfALG   DDDgALB
u:indicate	HDJLAkI E.OIakD JGGLCiC
u:indicated	.DIFjFF
u:indicates	DEHILnI  GEEKNnD
u:indicators	.DDgIHE
u:individual	e.ID.DN haJDFCH
u:individuals	.D.FEfM
u:induced	AbEJadM
u:induction	.HHjAIF
u:industry	ecBIGaK
u:infants	EB.BBeK
u:infer	DFAeFEC
u:inference	HaDeBHK
u:influence	iBCBBFG
u:influenced	.F.IafF
u:information	eDDBG.F   b.D.Md.
u:initial	dHGCaaL
u:injection	CGbbDCH
u:input	AAAaHGO
u:inputs	KfaBAJH
u:insight	BJPCaiF
u:insights	GEbDCbI
u:instance	AdCBJAG
u:instances	BEEaBDH
u:instead	dPAaD.H
u:insufficient	FfKdDGD
u:integrate	ACIiIFG
u:integrated	HDAfL.J  HDBhMHC
u:integrates	JIecDGC
u:integrating	ALeDBAD
u:integration	AAFEEhI
u:intelligence	.FfOHdI BFgMIdH
u:intelligent	BKeEa.I
u:intensity	EdA.CBI
u:intensive	GcDbGbI
u:intent	eCCAKaD
u:intention	HCbbaKK
u:inter	eEFcDGJ
u:interact	fGIcHCD
u:interaction	.cHBhKM
u:interactions	BD.BBaJ
u:interactive	AJAgFDF
u:interdisciplinary	FAEiEGD
u:interest	dGCBGbK
u:interesting	cDFF.fJ
u:intermediate	EcaBbKG
u:internal	ebBBDKE
u:internet	ae.IEAD  deEJcFB
u:interpret	ADFlLMC
u:interpretability	Fc.eGHB
u:intervention	BF.aDAV   BDAaDAO
u:interventions	A.AFKjM
u:interviews	.CIdFBE
u:into	DH.gP.V DIHeFdM AFccRHI KHbdIiH
u:intrinsic	dBJG.bC
u:introduce	KEecILJ  LEi.JKD
u:introduced	fEECBJ.
u:introduces	AADcDDH
u:introducing	EFbdEFE
u:intubation	CCbcKeD
u:invariant	JBc.bID
u:investigate	HJiAGJB  FLfcFLD HEhBIEa
u:investigated	ejF.KHH   kgGDNFD
u:investigates	CFdBGHD
u:investigation	BGcKcbI
u:involves	kKHcEKF
u:involving	hdMBFBF
u:iot	DG.DhiL
u:ipv	ifGGCAE
u:is	.bcIMbF EdeDIBI c..FFHG AaCGNgA
u:isolated	KBHedIF
u:isrctn	BBHAMFf
u:issue	fcGDDKA haIAHFa
u:issues	B..AEEO ACCaFDM
u:it	CgHABCW BgF.GDN DdJa.HL bcGHCfK
u:item	AIBbEcI
u:items	hDI.A.J
u:iterative	ALGfAIG
u:its	cDE.DCN bF.ACCR bDLdCCH
u:iv	GaGbDEe
u:january	DCIDcCb
u:joint	DFbeGEH
u:jointly	CFdaHNE
u:july	ABFA.If
u:k	OOfcAHb KJbfAEb OOhAAHD
u:key	CEEgECP  CCCgEJG baKDCiL
u:keywords	ECGBdeA
u:kg	CHGgHbJ   HDKhIcF
u:knee	eaJ.D.G
u:knowledge	.BaDDCC  .DaaFFE
u:known	edFaLJM ddAaKJH ..FeGLD
u:l	aCI.A.M
u:label	dBDeLIJ  f.CaIIF DELgFFD
u:labeled	gaBFAII
u:labeling	bBIgDHD
u:labels	IdDcAGI  IdEdBFE
u:laboratory	IEGiDFI
u:lack	GoDKFGH  HoFIIHC
u:language	eDaFIBL  eDbEJAJ
u:languages	aBFBBaM  bBGADbI
u:large	cBAIcBI
u:largely	BhGRgCE
u:larger	AFIAeAJ
u:largest	fFABCGG
u:last	hCHdIIA
u:latent	CICeFDH
u:later	CIabIbA
u:latter	AEKa.bF
u:layer	DHFhGCH  EIEiHDC
u:layers	GEIae.H
u:lead	GjECGaJ  KiEDFdF
u:leading	AgJFAbG
u:leads	.dLGeCI
u:learn	a.CBDCN
u:learned	aDGEEiK  dELCCgF
u:learning	cEFbHCE
u:learns	FJ.eHDH
u:least	aIFDeCI
u:led	fIGA.AK eDNfALE iLIceHA
u:left	AGBBbAI
u:less	EeBKd.R HcC...M FeBMfAJ
u:letter	CEGfHfE
u:level	CADA.EH  FaHbaEI
u:levels	cB.EEaQ
u:leverage	BdIeBME
u:leverages	KHbbBBD
u:leveraging	EGiCFKE
u:lexical	aEGb.DF
u:library	EEaeFLI
u:life	aDeAEEM   DCccCEH
u:lifestyle	b.FcLga
u:light	BGfEFcH
u:like	cfMDA.F
u:likely	ABIIddK
u:limit	DjIDCDJ
u:limitation	aBgECLD
u:limitations	IkAFbCJ  KkdKEbB
u:limited	IgIEacC EdFCbbF JhICbBE
u:limits	IjJCbCG
u:line	BaFcHcL
u:linear	.EGhIDL
u:lingual	bKdaCEF
u:linguistic	aIACbBG
u:link	FJDbBeI
u:linkage	BA.dLFE
u:list	BEbcEKH IHEkKJF GG.fILB
u:literature	BlHAOAM cjHAODJ
u:little	DnODBHH bmPABHE
u:live	kAKDEAH
u:living	CbFdbJb
u:lm	FbdbGHE
u:load	faJeFIG
u:loading	CFHiIGC
u:local	DACdDIN
u:log	GbaacMI
u:logic	cD.cNJF
u:long	FgbLBcD
u:longitudinal	IACebHD
u:loss	GaOgDdL  I.Oh.BE
u:low	..JCAeL
u:lower	EEELiBE  EDDGlHC DE.KbbC
u:m	KFFhBCL IDFhDDH
u:made	D.B.cJC
u:main	IdfFDBN
u:mainly	bAGCCbJ
u:maintaining	cGFIhEF
u:major	.AdIcCL
u:majority	faMKfBE
u:make	ccbGBIS  dd.FDJK
u:makes	haEHaJ.
u:malicious	mAJBBDH
u:manage	eEMaABF
u:management	A.AAKcQ   daHaJdI
u:manner	cED.DHa  gBEAGIb
u:manual	dIEhHAE
u:manufacturing	BMc.EDc
u:many	g.KECDH dcLAAEE
u:map	BDDeGFI
u:mapping	AEEeCDH
u:margin	KJMHaeE
u:masked	.NCdJ.D
u:mass	aD.EcDI
u:massive	eCBCGGE
u:matched	AFGeEBD
u:matching	edGdGII feNbDEG
u:material	C.C.EMg
u:matrices	fcBFHIF
u:maximize	FHceKHD
u:maximum	EEDbCcH
u:may	BkPFQjL BiI.MCL CkL.LHI fCSOMrI
u:mean	NCFDiHP   FDJCgII
u:meanings	iJ.EIIE
u:means	iaJJ.AL  hBKLcDF
u:meanwhile	A.EcDJG
u:measure	CEFhHDK
u:measured	AIAgLAK EJ..EdD .IaBHdC ADCiJEG
u:measurement	ABGdFaG
u:measurements	FcGjL.G
u:measures	DADfH.F  IBBcB.E
u:mechanism	HaAfHCM  GaBfGGD
u:mechanisms	KFjDLgF JHlEL.A
u:media	AIbCaEM
u:median	JIBOnBH   HHIOmBG
u:mediated	dcIEgFI
u:medical	fCJ.EDd   BEJiJBc
u:medication	aBLcAEG
u:medium	AFadMCF
u:meet	eAEdLMF
u:members	.FG...H
u:memory	eD.AHDM
u:men	AGHEcaG
u:mental	FA.CcaI
u:mesh	FIahLJA
u:message	HagCGFE
u:messages	FKfaCEG
u:met	HIFAdcG
u:meta	.KGfEDD
u:metabolic	GDd.EbG
u:metformin	DD.dEbC
u:method	PNDiDaS NLOvMEK QNeC.cE cdCBBBE
u:methodology	MKbhFEJ
u:methods	E.JdD.U JJIkE.I .eMBBAF FCdCDcF
u:metric	abcDGCG
u:metrics	AdDBEBK
u:mg	MKAhLiN   LJAhLiM
u:might	FdEAD.B
u:min	KHLdACG
u:minimal	DNGa.bG
u:minimize	FE.fL.E
u:minimum	EFJcdBE
u:mining	EHDgGFE  FIAhFFA
u:minute	.CHjHFE
u:minutes	bBKjIDF
u:mitigate	dJ.dCKE
u:mixed	FCAdFBH
u:ml	BIFeCAJ
u:mm	ABKaAAH
u:mobile	cECGgEM
u:modalities	Ec.AJcE
u:model	EHEaa.H HIBa.cF EGEa.AE caI.aFA
u:model's	GGCbbGB
u:modeled	LEAhECA
u:modeling	aaIb.J.
u:models	aBBFCAK AFaaFBC b.BJA.G ABEfCFC
u:moderate	.BDEfBK
u:modern	gBCCDFI
u:modest	GGG.IhF
u:modification	aGADeFI
u:modified	HKAfAGF
u:modulation	GFf.IcE
u:module	bJRpGJH aDPpLJD aLPnGFE
u:modules	fHACLAE  dIDAPaB
u:monitored	HIJmKBE
u:month	MJBbeGK   MJ.beHI
u:months	AAFcGbO   AAFcGbK
u:mood	EH.bbDI
u:more	BHGGedZ BBHb.CS BHDEdbK BDEPbgN
u:moreover	CDK.AbO DCOeF.G
u:mortality	DCBBcCJ
u:most	BfCFdLH  BiCFBLC cDJIgEK
u:motion	CGGiDIK
u:motivated	cH.aHEE  .KBgHLC
u:motivation	CFAHfbF
u:motor	aBDeJBG
u:movement	HaChJaG
u:ms	aIDBGda
u:mt	.deIaJE
u:much	BBAMh.Q a.DLgeK
u:multi	.EcaHEQ   .AIeJeD
u:multicentre	KGGjGCC
u:multilingual	A.aAAGG
u:multimodal	GdcDbKJ
u:multiple	eMDcCAO dHEbaEI cMB.B.G
u:muscle	caB.FaI
u:music	dbH.GcK
u:must	GbAcFaL
u:n	KJEbADd KLChFcA  HFEabOd
u:named	bCbDaLF
u:namely	aGAaFCG
u:natural	bEDBACM
u:nature	aDEDAdI
u:nct	ECBCMBc
u:nearest	GBajPNC
u:nearly	eFEIhDE
u:necessary	hbLCDGJ  haLEDEC
u:need	BdICKiR  EeGDLiG
u:needs	BADAA.O
u:negative	.bN.cEN   EGJ.iLH
u:nested	dGADGbB
u:network	fcE.FKB ffCAGJK
u:networks	caDEFBR bdCECCO
u:neural	b.CDHDG bcFAGBC
u:nevertheless	EkHE.FE
u:new	FGeDCDA  FHgCFBE
u:newly	DKCEAfD
u:news	eAaFBE.
u:next	fDJdHGJ
u:nmt	DadGBCD
u:no	JAFEgEF DfKbcJa Fa.dcRb HJDJf.H
u:node	fcDANDI
u:nodes	AEDaaEL
u:noise	GdDaBEJ
u:noisy	JgIeDGG
u:non	cC.CBET .AAIdaI  CCBe.HH
u:normal	HEIiDAI
u:not	MkFNfaN ElCaGKN MlGJc.H FFGQfdI
u:novel	FDbaDGL  IEdbGJD
u:now	mcLEMDK mdLBLHH
u:number	GBEC.b.
u:numbers	bbI.AHa
u:numerical	baGbEBJ
u:numerous	g.NaGAH
u:object	BAEcbMK  CaJhbMD
u:objective	FEjGDHM EDfDHEG  KHoMaGF
u:objectives	GGg.AHD
u:objects	aBD.BCK
u:observe	AaKKjFD
u:observed	fDJJlKD  gCHBaGb AEILmHG
u:obtain	EGCaa.I
u:obtained	NHFcdBC KNDBha.  EDHiECD
u:obtains	CKNEkGF
u:occurred	NLC.jMM   KJJAjLL
u:of	aA.GDcI BEaCBbK A.BEABI cCADFAa
u:off	cBIebJJ
u:offensive	iMGgICE
u:offer	A.L.Hfc
u:often	cgLKcLC e.HABMa AhIMgO. lcQKDbE
u:old	cJHhFEE
u:on	.CAECbG ADbDBBG CDGCb.I cadFKaB
u:once	IcJgFAI
u:one	.IDc.GW cDDBcDM .HBdGGI GHHd.FJ
u:ones	aFBCbCH
u:ongoing	AGabbJI
u:online	cC.DLEa  gCABMGI
u:only	EaDDeGV C.b.FDN DcHDdEJ BEAEfHJ
u:open	dEaKAbI cBCLghJ fEfMEAJ BDKe.FB
u:operating	cADEFfE
u:operation	baFhHII
u:operations	ceIcKGM ddJ.FCL .eFfKIF
u:opinion	.EDdGDa
u:opportunities	bEaGCdI
u:optimal	gICAGDD
u:optimization	ECgaDLL DBfbCMI
u:optimize	FHGibFD
u:optimized	iBGCcJH
u:option	Bb.EIhF
u:or	CbCaDER  .ebGEFF IHIgACM
u:oral	.BaDIeH
u:order	DeDbCHQ  Ie.CbJG aAHfGBF
u:org	BBBMFOj
u:organization	aCdGDEG
u:organizational	b.dIFbG
u:oriented	d.CHDaH
u:original	GbDBACJ
u:other	aBDDcEZ fcDHbBM BCBBeGI GFBbC.L
u:others	bGHBeCI
u:our	QJBHbhL FaD.AaL UPBIdhN
u:out	J.C.aCN
u:outcome	CJJjHCE   EEHlJFD
u:outcomes	CGdBFaS   DFd.GbO
u:outperform	KDNFf.E  KCMIgaD
u:outperforming	IHCKccB
u:outperforms	RSMLlAK LJK.dBC QQLOlAG
u:output	DAGhDGN
u:outputs	EAFbEbE
u:outside	AdM.aDD
u:over	CCJDbdV BAEAA.N aBLGadH IHD.baK
u:overall	FD.FfCN
u:overcome	BFaBDCF
u:overview	GEcCdCJ
u:p	HJGBeGG EHCbCa. BFbBJbE FDKCgKH
u:pain	cCJdFaN   dAIbFbM
u:pair	BJahJJF
u:paired	GB.fDLD
u:pairs	bCN.gFI  cDLAgFF
u:paper	ISjDCGG BJa.AED PUrJEHE
u:papers	BAahSNG ACAhQLF
u:paradigm	cAaDHII
u:parallel	.HaBGbK
u:parameters	DGKfEaN CBKdEaF AIJdAAF
u:paraphrase	BJeHaeB
u:parsing	AAE..DI
u:part	CHE.aCa
u:participants	KIDAgGH BBIBedD  KH.BfJG
u:participated	NKCfaII
u:participating	AAHdE.C
u:participation	FJBAcAG
u:particular	A..D.DO
u:particularly	aAGDdBK
u:parts	cILiEKG
u:pass	KHEbcaD
u:patch	DECfHaC
u:patches	EAeBJIB
u:path	AAFFcbI
u:paths	BBeEK.D
u:patient	CHcbFaN
u:patients	FJEIdfJ FGFbhED cFFCfEB FGDIchH
u:patterns	aHBCBdN
u:peak	DCEKefF
u:people	hCAHKcR   aaCCKjJ
u:per	GEFafFN   KGHebHK
u:perceived	..CFiGK
u:percentage	GaMdcJF
u:perceptions	h.FIcaF
u:performance	EBHCc.W DGEfbHH DaKJgaH BCcbKcG
u:performances	CGHaDdF
u:performed	AKMoNAL BIHfACG  ABJoOBI
u:performing	aMaEbBF
u:performs	DHIAfFH
u:period	aJLc.DK   EDFb.DI
u:person	aCbDBEK
u:personal	bDAB.GK
u:personality	FLd..CC
u:perspective	FGeeJFH  FLbdHBD
u:perspectives	ACAeMDH
u:phase	.CAaLdL
u:phenomenon	eDLbIcF
u:phrases	.EHiH.C
u:physical	dHEA.DR  fLB.aHD
u:physicians	AACcLfF
u:pi	HEIBiBC
u:pilot	AbCaKbJ
u:pipeline	IeCfDHH
u:pixel	hGGBGbG
u:placebo	HFDCadI
u:planning	CaBeHHb
u:platform	BJDdCEI
u:platforms	iGHAECF
u:played	FDKgEDF
u:player	AaLgGCF
u:plms	aAPDBdE
u:plus	FIGfEdI
u:point	HGdeDJP  FC.bcIG LIAlJED
u:points	FCHAbAL  GCLLkaF
u:policies	cBAbKHF
u:policy	ebbHAFH
u:political	hKdHKAI
u:poor	FgLHcaH
u:popularity	gADAHIE
u:population	EB.DCeO
u:pose	..BBFaG
u:poses	aeFFDEF
u:position	HDgeJEI
u:positive	CBFHiAI
u:positively	.b.MjDE
u:possible	bAIDAfP
u:possibly	beJIGiD
u:post	.BAfBMI
u:postoperative	A.aBEAI
u:potential	aCBaKaP   faJaLfH
u:potentially	A.bGEcF
u:power	aBcDDAN
u:powerful	fIF.BDE
u:practical	DdEaBEP .fIbFFL
u:practice	gCPDdAR dBKEgcK gBNBDBF aCICeDJ
u:practices	FbFAbcI
u:practitioners	hdDFaGI
u:pre	.BCBbID aDHFedA
u:predict	aEJgBEJ  bDMfBFD
u:predicted	BA.Jd.I
u:predicting	HLfdDCG  FLeeIBD
u:prediction	BDGfCFN
u:predictive	fNFeBGI
u:predicts	AEKkGCE
u:preferences	iFFIdAF
u:preferred	EEaKdbD
u:preliminary	CDCIAiI
u:presence	.DLeF.I
u:present	BCcBGCP  JFgaLGD
u:presented	.bbDDBO  FDedCHI
u:presents	AHeEFFO aDaCHEI
u:pressure	CCFCdAK
u:pretrained	GBdAE.F
u:prevent	fgPBCGF
u:prevention	bB.DKb.
u:previous	HeHADbQ  HgKBDaH
u:previously	fEFBCAL
u:primarily	FeaDbFG
u:primary	bBa.KcP   bACbJdN
u:primitives	bCMhKHF
u:prior	DbEAdHM   MIBceHF
u:privacy	kCBIbEJ
u:probabilities	KHbeG.B
u:probability	IKBbdAJ
u:probing	cLAFbAD
u:problem	b.aBMHS  dCc.QME
u:problems	aDcCACS
u:procedure	DAcbFEI
u:procedures	adAFGcI
u:process	AAEcDER ..CACAL
u:processes	baDCB.M
u:processing	eHFCaCE .IEb.aC
u:produce	CeaFAFJ
u:produced	A.GIDhA
u:produces	DCHAc.H
u:production	gBDCABJ
u:products	cbfJIHB bagLJGH ..fGNDF
u:professionals	lAIJ.EI
u:profile	CG.bDbI
u:profiles	BFLaAbK
u:program	ADFaBaQ BGMbbbH
u:programme	BDbaL.a
u:programming	dCHAcAK
u:programs	bdCCHaK
u:progress	BaBABEH
u:progression	CDHhGeG
u:project	ccBBECJ
u:projects	cacGGaG
u:promise	CAMbCaD
u:promising	bJIM.jL aJBLekI bHNIceE dbGEFfD
u:promote	.CdHCAH
u:properties	dIDaCDM cHEcHEJ
u:property	ECaeMID
u:proportion	ecJBcKE
u:proposal	gCLAGaD
u:propose	GHgaQNL DF.eLEE IIiAPPD
u:proposed	PLaE.jT QMe.DjK JIBGahE
u:proposes	CChENLE  HGjDIKB
u:prospective	GFEjJBI   GFEjIBI
u:prototype	GAHdABH
u:prove	KJFLdlG
u:proved	eBOH.hG
u:proven	hIMBFbE
u:provide	BFd.EDS JHfcDGO  i.IFEeG
u:provided	CCHcCbO   ABJdHfJ
u:provides	aFBABAC BCEa.AM
u:providing	AHDBIjL
u:pseudo	JDCeEAD
u:psychological	BefEGDF
u:psychology	FHdcLLb
u:public	fbDFDbK
u:published	EAcEc.B
u:purpose	KJjECEa   OJlDBEB
u:qa	bDaDIeE
u:qualitative	BDHiBIJ
u:quality	ECFaCaR   BDcbF.K
u:quantify	EGhDFGC
u:quantitative	AJbabHH
u:quasi	DDKjJHE
u:queries	Baa.KHK
u:query	AACdJIJ
u:question	.dDDECN  acDDEEH
u:questionnaires	BCGlLIF
u:questions	DEHc.BM   .aIfGAD
u:r	CHP.hKc
u:random	IJDhFcG   FFDnMDA
u:randomisation	GGIf.Ja
u:randomised	GIMhaDI   GHMhbDI
u:randomization	KGMAeBE
u:randomized	JHDdbFa   IHDdbEa
u:randomly	GCHhEHF   KFOgDBC
u:range	CGFCd.P   GHJHh.H
u:rank	DIGmFLB
u:ranked	aIIFgaF
u:rapidly	eDJBFfE
u:rarely	ceIIAFC
u:rate	JCGcaAO
u:rated	BEGFhBF
u:rates	CdF.ABO
u:rather	b.dID.H
u:rating	HGFiGaC
u:ratings	aECcaIE
u:ratio	cAaB.KJ
u:raw	FBhHEcE
u:rct	FFCbGed
u:re	.GdCFAI
u:read	HFaeEDJ
u:readers	gDaKJca
u:reading	AgGLb.A
u:real	.bHFcaQ abFEfbM
u:reasoning	dEdHCDK
u:reasons	.eaJABG
u:receive	bFKaaKG   GHLacDD
u:received	.HFhGEM   CEHgFDI
u:receiving	KCBfcJG
u:recent	eBIDFcJ  hDGHEaC
u:recently	lBJHHFI  kCJJEEC
u:recognition	gACCEHC h.EAJGB
u:recognize	fKH.bCF
u:recognizing	H.FhIBD
u:recommendation	fGDbAIE
u:recommendations	aadBHFH
u:recommended	gbEFABG
u:reconstruction	eIJjJCE
u:record	bDFcJJb
u:recorded	EAKiGEH
u:records	eBEbJCG
u:recovery	DAbHb.H
u:recruited	PLBbbEJ   OKDcbFH
u:recruitment	BDECgIK
u:recurrent	.eKgG.E
u:reduce	AFaAIeK  AFbADEC B..FLjH
u:reduced	bFIBGeB aAMgCIB  .CFNFiA
u:reduces	AKCBHjI
u:reducing	DCAAIgI
u:reduction	bDKCdCM CEJdbCC EFCDgGC
u:reference	HAfcP.K
u:referred	bGDcMIC
u:refers	kCDIJJF
u:refine	ACJiDFD
u:refined	GcKCAdB
u:refinement	IIIiFCD
u:regarding	cFHBcBI
u:regimen	ccE.JgF
u:region	BALaCbH
u:regions	ecMaCCJ
u:registered	IJMhRFf   HHKgRFf
u:registration	BABEJjI   GEFBHjI
u:registry	HFH.FEe
u:regression	DGDgCJI   LIKmHKC
u:regularization	GMAfIcF
u:rehabilitation	FCeAKdF
u:related	aHAAaEO  DL.dGaF
u:relation	hcCFIEJ kgGGNFC
u:relational	eAACMAC
u:relations	fFCAGGF
u:relationship	GH.aaaM
u:relationships	b.EaFDL
u:relative	EfEGiGJ
u:relatively	AfJEaEH
u:release	cGccLHP  ALceKPK
u:released	HKlF.LM  ILlDBML
u:relevance	.eAIaaJ
u:relevant	CDBcFaM
u:reliability	aBBHfBL
u:reliable	caMcNeH caNcLCF
u:relies	E.DfMEC
u:rely	BfKBBGH  ChIFAHE
u:remaining	bcA.FAC
u:remains	HnUFGbJ BjOAKEC ImPFCAC gcLHIfG
u:remarkable	e.KJAAB
u:removal	EFFdGeE
u:repeated	D..lLHE
u:report	dFBCdHL
u:reported	bDCImNF gfLC.FF  DE.KoOD
u:reports	eaG.cKI
u:represent	fJBaEI.  gKDbJLD
u:representation	FDbbJFL GGeaIBE DCAdIFF
u:representations	dEFAE.O baLdF.E
u:representative	FHAiLbE
u:represented	gaAFKDG
u:represents	AaOgHBF
u:require	BkHDIBK biI.DJG
u:required	BDBA.DB
u:requirements	h.N.ADK
u:requires	iDGaHIP  jBFAGJG
u:research	aA.ILca .AAFIfZ a.cGO.O aBGEDFi
u:researchers	hDcGGEN .AeFCFL kFAGKFE
u:resistance	caBBNhI
u:resolution	DFAgK.G
u:resource	cJbAEBA
u:resources	CjGBDBL
u:respect	CGaBbDI
u:respectively	LOGagMC HHBBfBE GKE.fGF GEHbdMA
u:response	A.EBDdS CG.gJHD  gcGM.hM
u:responses	BbCFA.L
u:rest	JaBhCHD
u:restricted	GhKeDHD
u:result	.eLHd.M BcHFcdI BdGFcEE
u:resulted	bFDFCgF
u:resulting	deMEaCH
u:results	JFEKgeO KIBQriO ICGFbdJ
u:retention	LIeaBcF
u:retrieval	HAEdaCK
u:retrospectively	FCCBGFf
u:reveal	FDEDafG
u:revealed	.IBQicH
u:reveals	HFPGAkG
u:review	GDg.GBG
u:reviews	dJBbKBG
u:rgb	ddD.HJC
u:rich	gGcEDJJ
u:rights	GFHHBFe
u:rise	lJJ.bED
u:risk	GbbGCcG
u:rnn	ABLhDBF
u:rnns	abJeHCC
u:roberta	FAKeaDD
u:robotics	bbNFeaE
u:robust	GD.IajM  GAAI.iE
u:robustness	EBJ.BdJ  FBKaAeF
u:role	hF.KAcO  iHcJEaE db.McaG
u:roles	CHAgKEE
u:rotation	KJbCdAB
u:routine	CCcdKbH
u:rt	bbAI.eG
u:rule	hDKdHDH
u:s	BEDGBDi
u:safe	dAHHFiJ
u:safety	bcdGGAH
u:same	AA.aCGL   ABafFKE
u:sample	FdHbcHN
u:samples	DdCaEEM
u:sampling	HBGgHEF
u:satisfaction	FIEddBL
u:satisfactory	DBJGedC
u:scalable	BeGcLBH
u:scale	CcccNDQ EedBJBH  FEBmJII
u:scenario	dIB.BEG
u:scenarios	CFaEDeH
u:scenes	CcMdIcE
u:scheme	EKIfBbK  ELMhCcE
u:schemes	AEBcM.H
u:school	ibIDGdC
u:science	DHhFNGh FHgFNIh
u:scientific	ECgICd.
u:score	IHHceFN  DENEjEF IHbhDFI
u:scores	DCHChEK
u:scoring	HGCkIIE
u:screen	G.IjIHA
u:sd	EFCEgGG
u:search	EAGgGEM
u:second	CABcDIO  E.EeGFH
u:secondary	bDedPEA
u:secure	bdDDEcF
u:security	cADFbdN
u:seems	HCKbNlH
u:seen	bAKGeAH
u:segmentation	CEbDbDB
u:segments	DFCgMBD
u:selected	.FGeG.K   FFCiGBD
u:selecting	AFGiFDC
u:selection	BCAaAIH
u:self	bCBCaFN  .DFAaCF
u:semantic	gCEAEDM
u:semantically	BDIhMcC
u:semantics	D.EhKEF
u:semi	FIfDEaE
u:sense	IDJ.eeF
u:sensing	cBIeLCE
u:sensitive	abIFe.F
u:sensitivity	FAfDaDI
u:sensor	eDGeHNH fAIdJNG
u:sentence	aICeEEL  cICcEEH
u:sentences	aDbAJCH
u:sentiment	.DbDDAI
u:sequence	d.IfKFJ  bBHiMGF
u:sequences	d.L.BEH
u:series	aBDeGFJ
u:serious	ceBHbHI
u:serum	HGcdE.I
u:serve	DKAAKhJ  ENJeOgC
u:services	CBDeGbL
u:sessions	MH.iJDH   KGAjIFF
u:set	bMEgEHE dHIgDJB
u:sets	J.BACcO
u:settings	IgJB.AI  IhJ.AAD
u:seven	ONE.eFH   LHI.fIE
u:several	BAHbA.S B.CaADN ACKbBbJ
u:severe	ccIDbAI
u:severity	IAGbeHF
u:sexual	eAFEaAF
u:shape	aGAcDHH
u:share	ACfFFDH
u:shared	HIAecJN  HHChcKJ
u:sharing	dILE.db
u:short	fBBEG..  gCC.bL. DBdIJiH
u:shot	DG.CbCH
u:should	FE..JcC   DDALBhL
u:show	OKIMjgM KFGbfCH MLJSjhF FFdCDda
u:showed	HCHXiaL HEIEffD GaAJAeB ADLYjCH
u:showing	IACBgHD
u:shown	hAQF.AM .BS.DeH gCKJdGD
u:shows	KCJNfiQ  NEIRfiJ
u:side	bBMicMJ
u:sign	IEdbPGb
u:signal	AHBcEAG
u:signals	.dHcFEH
u:significance	BbDfKeH
u:significant	bDLQfbR iCGEeDG aAGNgBE CFIMcdJ
u:significantly	FDQQkaO b.MBbcD HCLFbcE EGKZmBI
u:similar	DIGGdeP   JIEPgeK
u:similarity	aIGjIJI .DBdLHD .IJlFID
u:simple	FAE.BcK cDNbAaE
u:simulation	EGbFfbM
u:simultaneously	.HGgFBF
u:since	fcJBLDK hAJbNIJ
u:single	AdFCEdH   CEHfIfC
u:site	d.DA.GJ
u:six	CFLAdBK   IIOBhGF
u:sixty	IEGDdaC
u:size	baGD.BS
u:sizes	ADEacFG
u:sleep	AAFd.EG
u:slow	KgBGgEG
u:small	ahHJdBN   haJG.aH
u:smaller	.IaaGdG
u:smart	dbcJEAJ
u:smoking	daIbFaH
u:so	AafCFKD  aab.GQ.
u:social	AEdBCHS .FaAEGM BEfCGGH
u:society	fGMB.Dc
u:softmax	fGIHgcF
u:software	ccDaKFD   DCDiIBb
u:solution	AAcAFGN Gad.ECK
u:solutions	aaAANaL
u:solve	DGgaLAF IGdeGAE
u:solving	aObeJEH  .RcfHEC
u:some	bBCFdGH .DACfED  aCQKdaE
u:sota	BaFJfCB
u:sought	MKkD.HB
u:source	ACCaDDE
u:sourced	FHAjKDD
u:sources	aAaIeCI
u:sp	BDE.fHG
u:space	.AFaCEL
u:spaces	aLAdECE
u:span	EBAeMaF
u:spanish	dKFcABD
u:sparsity	FeJHfDB
u:spatial	F.AaJAI
u:speaker	gFFCCBC
u:specialized	IeJfBBB
u:specific	AaAcDKQ .AGgELF
u:specifically	I.FgGIK  HaLlHKF
u:spectrum	aFGiKDG
u:speech	cFAaEFM baBaMGE
u:speed	BGCbaDI
u:spoken	aE.cKBD
u:square	cA.gNHD
u:stable	.GFbaBH
u:stage	AE.aFCG  .DacIFC
u:stages	bGCaD.K
u:standard	FeNfDAA
u:standardized	DEDgJdC
u:starting	DKBabEG
u:state	EDCCaAQ CC.bDEJ FDFEc.G
u:statements	aALdADD
u:static	.GCgHHH
u:statistical	bJKiCDI BJHhAHD
u:statistically	aEJF.bG
u:status	AE.FGiM
u:stem	faKEdIE
u:step	eLcDIFA AJdaNCD hJdFFFC
u:steps	BEBbBDH
u:still	MhADBAO GadAFFI MkGG.aF
u:store	fIBbHGB
u:strategies	BbAAEAM
u:strategy	JH.fGAL  MIAgFaE
u:stream	A.EdJJB
u:stress	BFa.BCI
u:strong	BGIIcfM  CJHHddF
u:stronger	DGLHiAF
u:structural	EGfCCGa
u:structure	dAJAcFO
u:structured	aCcaQAI cbAbNHE
u:structures	DcDcHAK
u:student	EJGeBaG
u:students	.ADEcbO bACLifI
u:studied	BgGBDJI
u:studies	AdBLGhC bDDIbgI  eAELAcA
u:study	FGdBF.D BEaCDbM RMk.HBI
u:style	A.cCHEI
u:sub	aEIadEG
u:subjected	HFElJCA
u:subjective	CJBafKF
u:subjects	BDFBBeN
u:submitted	HFafFD.
u:subset	eEaCAMF gAbEKKC
u:substantial	BDJHdcH
u:substantially	GFMCAfE  JHJEAgB
u:success	cdMCBbI
u:successful	caaO.bK
u:successfully	DBAJgaM
u:such	.daFDFV ADdBFCL AgCFDFI idIE.DG
u:suffer	GiMLFeE
u:suffers	HeBaGFD
u:sufficient	CjMGB.E
u:suggest	HGGEEiJ  FEDCFgC aCIGCdF
u:suggested	fDAFcEG
u:suggests	AEaHCcI
u:suitable	GGaeGBG GEcdGID
u:summaries	FceIFcF
u:summarization	bafHGBH
u:summary	eGEDEaB
u:superior	aHNPeiH  dIIPgcC
u:superiority	ADFJInE  .DMOJmB
u:supervised	ABE.BBH
u:supervision	CANeB.D
u:supplementary	aEFFCIf
u:supplementation	a.dFIfK
u:support	..DCDdT DCHcAbM
u:surface	DaJdB.H
u:surgery	EEaBHfK
u:surprisingly	.CFKf.F
u:survey	GE.cHaO  HBFeJcC
u:survival	FFbeCFG
u:symptoms	eAGD..K
u:syntactic	.aFB.CF
u:synthetic	AEPiACG  BDOiBBD
u:system	BFA.CcU DEDa.dQ .GbBDaJ
u:systematic	H.B.GeE
u:systematically	JAeAIBD
u:systems	AbFEaBD
u:t	CFGcEA.   GF.fEDH
u:table	BEHgDHd
u:tackle	aKcaKIF
u:tailored	CDgCN.E
u:take	efJDFaI
u:takes	DDbfODJ
u:taking	.LbBcFG
u:tamil	EEFfeKF
u:target	AECACAO IFdA.AG AFDAABH
u:targets	dBL.eCF
u:task	aLbaDEU BEeaEHF aLa.CEK
u:tasks	aHK.bAK .ALccFC aHICc.K DEDhHAD
u:team	NABefGI
u:technique	BKd.KAM .EdBIBI
u:techniques	aAFiJMN DEGkHJJ cbBcHLD
u:technologies	fACEHCC
u:technology	c.ACGIa .aBbMHN  fbbHIEe
u:template	ECBhLGD
u:temporal	aEHiJJI D.EhPED cGIhNGD
u:ten	EHEeAED
u:tend	AhFMbBE
u:term	IagIDbB  KcdB.CD BBfMGeD
u:terms	GFGDceL DHHCfhH
u:test	GBFgF.P  JAMccaG aAbjNHH
u:tested	B.KcAAJ GBHdaBI
u:testing	aGCcF.L
u:tests	FJEfBAN AGGBigG GKBafEE
u:text	eEABEFQ
u:texts	ADCeHIG
u:textual	.F..JaH
u:th	DCKEbAh
u:than	HHDLggY GEC.bAP EFGIdfJ FGcTgdO
u:thanks	AJKEiCC
u:that	EHDLejM FIBeADH FEFPfkF eB.ObaI
u:the	CB.CAAH CCAA.bJ DAAbEDK eC.I.Db
u:their	aEDCaBZ BFHaacO cCDDEAI BDaCdJL
u:them	bAD.AKD CCAaDE. d.FbFJB
u:then	FOGoJPG DICgEKE GOHoDND BCEmPGA
u:theoretical	E..aKaN
u:theory	aKfbKKD
u:there	ElHNfEP bkPGbEH ElLGBEE ECaOgBI
u:therefore	agaGDFN   igDKBCH
u:these	.d.DCEM FaAcFEJ acbEKBM gcHHgHG
u:they	AjIEDGH adNaCEN BlCOEFJ .BKaBDA
u:thickness	EGKgLdC
u:third	cdKaaHE
u:thirty	IEEFh.E
u:this	ICfGJbB GGcCAAE PCmEIFJ hdJIJg.
u:thorough	AHBaMfD
u:those	AfIKkGF  GfMEhGB
u:though	IgD.ACC
u:threat	gbJLdcH
u:three	KLFdcAW IHDacdL HICd.BI FFIbbEJ
u:threshold	DGNEg.E
u:thresholds	aGKhIDE
u:through	bSCdBFA CNChLBC dS.EeEB
u:thus	baCBBIB
u:time	.eEABEN djICBGH  IFacCaL
u:times	.bKccLI geIChJE .cKClPC
u:to	DChAHEQ CBbdGHJ b..bJII GIjJBcG
u:together	eBBHc.I
u:tokens	gAcJ.HD
u:tolerated	KIJObgM   JHIObgM
u:too	FhLIdCC
u:took	JEAe.IE
u:tool	JOfCGgA NNfACc.
u:tools	.CBDCcM
u:tooth	LNcbdDE
u:top	AGFBccJ
u:topic	dABAFFI
u:topics	bEG.DeJ
u:topology	aAeCBMC
u:torque	aBKgDGD
u:total	EFM.dCO
u:toward	CdeGDBJ
u:towards	BKeBBDN
u:tracking	aEACHeJ
u:traditional	faJA.FN
u:traditionally	fcKDHGC
u:train	c.EaFaH
u:trained	c.CCADP gcLGe.E  FEafIdC
u:training	B.DDFcH
u:transfer	aHEcACJ
u:transferred	cBKIJhE
u:transformer	EBAcAGH  DBAcBFE
u:transformers	CBHCAeD
u:translate	HfbGcKC
u:translation	caDMBeN
u:translations	CbAINhE
u:transmission	ADHaAbI
u:treat	AdHdFII
u:treated	CEFCdEI
u:treatment	CIECaaI dEL.a.D hCIEb.B DGCC.aH
u:treatments	DGb.CaI
u:tree	fBH..FL
u:trees	AgFDaFI
u:trial	GBB.FeD
u:trials	DCL.FFg
u:true	CcOChDE
u:trust	cFcJ.Fe
u:tuned	B.MhCBC
u:tuning	CF..E.I
u:tutorial	GHCkNHJ
u:twenty	bEJCdJF
u:two	GGDeaGZ CIBdBDM HEDdBBI DFBadKJ
u:type	cGbbKBG
u:types	ED.aEAQ  EDAcHAJ
u:typical	.BKCiDG
u:typically	l.LHEJH hdHEGGE kBLHFKD
u:u	EB.dHMe
u:uk	FDLhHGe
u:umin	BBCFFIk
u:uncertainty	aA.AHAH
u:unclear	DnLLCaD
u:under	dEFAEdL  eCGECcK
u:undergoing	GBbfOiE
u:underlying	dJ.cCEI
u:understand	eCDGb.J
u:understanding	dDaPdbP aAcRgiH
u:underwent	BHKhEIE
u:unfortunately	Ii.KGFA
u:unified	GAiHbCD  JBjGbFB
u:unit	NCcgAGC
u:units	NadfICI
u:university	cbJaIGg   KILkKFf
u:unknown	GjdFMHC
u:unlike	bLFiMAG
u:unstructured	ACB.KAC
u:unsupervised	FHeAHbG BJeDMeC
u:until	eGLeEEG
u:up	dDMAbCM  gDJJg.B BCGcBCM
u:update	AAFhNLD
u:upon	bHD.BaG
u:url	dbeEHIE
u:usage	fbIBDaI
u:use	BCFbFaP D.EbADM .DFfCGI aABEIfF
u:used	dENhHDY cCMcAAM .GFeEEF cBJhJBK
u:useful	BGbCFdN
u:user	cCaaLHR dABcIKN dCcAOEI
u:users	jHCHaI. fDAGaBP kJDCCFJ
u:uses	DK.hOFL BIbcLFJ FKAjMFE
u:using	FLHlICZ BJEfAHM EHHfAAF DGDpRaG
u:usually	icIIKIJ hdPCJGG hbEKKME
u:utility	E.C.NdC
u:utilize	aJH.cDE
u:utilized	cAKhLHF
u:utilizes	AaGhLDD
u:utterances	EfB.HED
u:v	LK.BGDh
u:validate	EI.cH.F
u:validated	HJLcFbG
u:validity	deHaJ.G
u:value	CcIb.AO BdJcC.J
u:values	FHFeDaN
u:variability	cDBHgDF
u:variable	gDaBKEG
u:variables	.H.gFOL
u:variation	FcC.FbG
u:variations	GDBdCaH
u:variety	cCCEBbJ
u:various	AEAaCDO  aEBbDDJ
u:varying	Fbb.NaE
u:vector	BAaBAFH
u:vectors	D.EcIcG
u:vehicle	.CChNGI .AEgKHG .D.iMHE
u:verify	CJCaJfH
u:version	JMFbCGi
u:versus	FDAcBGb
u:vertical	beAIJbE
u:very	b.CHaBE
u:via	.K.gDLM  .LBfDHG
u:video	eLgEHFL  dOfAGGG
u:view	CbHdCDB  DdIcCE.
u:views	.CKhKEF  aFKjKEC
u:virtual	dDEbCHH
u:vision	FEgFABA
u:visual	eMHhJDQ dHGaDDJ cLHgGBF
u:vital	abNfLca
u:vitamin	baAEAfH
u:volume	bDGdDDH
u:volumes	BCHhGJE
u:volunteers	CBMhEdH
u:vs	JCBCgEG   HGbFeDD
u:walking	dDLcHCb
u:was	.FdBBHC bCbGcJA CBC.dOa BFc.DFD
u:water	.aMeAAF
u:way	cEbBMBB
u:ways	fAKAC.H
u:we	HJcfDIN .FIdaBE YSiiEIH lhCHGHK
u:web	B.abHGP bbD.FGL
u:website	aaHdEAK
u:week	aCGfH.K   aCKfGaI
u:weekly	.ACgNC.
u:weeks	KKKjG.N   JJJhF.J
u:weight	c..BHAI
u:well	EBDFbdG DBGaabO CAGAAaH FIcPcbB
u:were	NQKgfLT EEHCgbM BJBa.aF PMIhdON
u:what	EChHcCO EBeFaAK
u:when	BcBNbfW .dEFd.M Ca.Ld.H .AALEjK
u:where	eGcBEJQ
u:whereas	E.BEgGE
u:whether	aegERKL  AbaePOD cegKKGG
u:which	FcBbIFA  GeabFKE DGBcHAc
u:while	FcEBbEQ   cbNb.GF
u:who	DE.CEeQ
u:whose	BEbaGCF
u:wide	BcDDaBI
u:widely	kMLAbBH  jRKbaBC
u:will	Hbc.IEH  EddGMaC JIBeBDN
u:with	CHBBAaO ACABbDK EHFagFJ aCACJeJ
u:within	HDCA..E E.AGgcK
u:without	aCICc.R bEKAeaI aCKCeEG
u:women	fFKHceM fBDNhbD  cBJFceL
u:word	CAFeEEO JAbfHBD AAHdEEH
u:words	hDGDCcO   .FEBFjL
u:work	E.iKJaD GDiGFaB DagKH.K
u:workers	fBM.bEC
u:works	AaBABJM
u:world	f.EG.EQ
u:worse	HfJEfJC
u:would	BcbDCDN  GcLfHDC
u:write	fCLaEJD
u:writing	gFACDEF
u:written	aaB.IBJ
u:www	fcFIBA.
u:x	BGIEiFb  CJDLmHa
u:y	FEGh.DA
u:year	eMKGFEi iAHKJGg eNAaKba HJPEdFf
u:years	gHM.EbQ nAOFAFK lHM.EIE HFGcDdL
u:yet	aiI.GGJ
u:yielded	aBHbaIE
u:yields	LMEDhAF
u:you	JGBaLHi
u:young	e.FECdI
u:your	dALaIIb
u:zero	CMaCeDI  BLaDdCE
u:{	ACA.CAP  .CA.DAN
u:}	a.CaHAJ
u:±	IGLBeOH   HFKCfME
u:×	LILh.DG
u:β	idHHaBI
u:–	HDOdAcG
u:—	cbNgDKd
u:”	CAHBAGf
u:−	FGGEmHF   GDDFlJE
u:≥	EDCgGBI
wv:address	DDgBKHG
wv:aim	JIlJCID
wv:aimed	NHmIEDA
wv:analyze	NNbACaF
wv:apply	KKJmIDF
wv:assessed	gcPbHCB
wv:believe	dabOOeF
wv:build	FJGjFKD  IJFjELC
wv:collect	IHHiABB
wv:compare	AEIeAFG  KJKiAJB
wv:compared	dbHfONC
wv:conclude	LJ.GJiE
wv:conduct	EDBhGIF  KK.jHLD
wv:conducted	.AEeGLD
wv:consider	k.MbNEE
wv:construct	EHBeJLA
wv:demonstrate	CF.IIkH .KCDKjD DE.JHjD
wv:describe	e.GbBHI
wv:design	NMIjEHB  NKIkFKA
wv:develop	MNAgEKC  MMBgDKA
wv:discuss	CKChKHM  BKDiKHE
wv:employ	GIHhDCC
wv:evaluate	CLFAeBF CGFMniB ILDfCID
wv:examined	jgGIDBB
wv:experiment	IHDiFLB
wv:explore	dDDeIKE
wv:find	.dQSkA. daOFdBb CdOVmBa
wv:focus	KEg.JEF
wv:found	dANKebG
wv:highlight	JGiLIbB
wv:hope	JGCMJkD
wv:identify	KaAbAIG
wv:introduce	IPdcGNI DGGiBGD KQiAHRD
wv:investigate	IMdAbDG
wv:investigated	khEIJBB   liHIHEA
wv:leverage	IHEjJIA
wv:make	ALe.HFI
wv:observe	DaJJhDC
wv:obtain	JIKDe.B
wv:present	BIb.EFN dDG.bAG KKi.LID
wv:propose	GIgaROK DG.cJDE IIi.QSD
wv:provide	DJcBbIK
wv:release	AOdbLNK  ANdbLNJ
wv:show	KGJGbhN JCGfEBE IHJOdiE
wv:sought	OJkDDDA
wv:study	DFfDDGF
wv:suggest	IIEhAGD
wv:survey	DHGkIJB
wv:tackle	HHgAFGB
wv:train	bcIiMIB
wv:use	KPOoJAI HMJiDBE INMoLBD
wv:used	IFGnIJD
wvr:address@0	GFiJCBB
wvr:aimed@0	NJnJCDA
wvr:analyze@3	HGN.aaB
wvr:compare@2	IHFkLLA
wvr:conclude@4	JHHCIgD
wvr:conduct@3	JHEgEHC
wvr:demonstrate@2	M.cCJcC
wvr:demonstrate@3	NIBIEhD  KGAKDgB
wvr:demonstrate@4	bIRI.cD
wvr:describe@2	JGBgMJB
wvr:design@2	IHIlNJA  IGGjMIA
wvr:develop@2	KIJlOLA  JGKnNJA
wvr:discuss@2	IIbcJKB
wvr:discuss@3	LHChHGD
wvr:discuss@4	bKHbCBJ
wvr:employ@2	GFGiIHA
wvr:evaluate@1	JH.dMJ.
wvr:evaluate@2	IGJBdbA
wvr:explore@1	KHgD.IB
wvr:find@2	D.HLhAC
wvr:find@3	PBHJhCD  NBGLgCC
wvr:find@4	N.NEAab
wvr:introduce@0	FHbbLKE  HKbbJIB
wvr:introduce@1	HOdDAFB
wvr:introduce@2	NGd.QPC JHFiKIA LDgDOOA
wvr:introduce@3	HHaAACB
wvr:introduce@4	HGFlHLD
wvr:investigate@2	BEAgGJB
wvr:investigated@0	liHKEDA
wvr:observe@2	I.MLkEA
wvr:present@0	aFaCINF  HJfAHKB
wvr:present@1	.CCbGJB  BDa.NMA
wvr:present@2	KHfEBHC
wvr:present@3	NLChHGF LHJlHFE
wvr:present@4	OMB.A.H
wvr:propose@0	.FeHHHE  AIdEGFB
wvr:propose@1	LCcAITE NF.cDHA KBeDIOB
wvr:propose@2	WPeaXQE OLBfSMB RMgBTNB
wvr:propose@3	OLBgIQD JFBeIIA LIBfHRB
wvr:propose@4	SP.bDAH  PM.fFHF
wvr:provide@2	MLgG.CC
wvr:provide@3	KIbaaKC
wvr:provide@4	ALA.aEG
wvr:release@4	MJf.HJI
wvr:show@2	SEGB..E MAGgCHC QEDGbcB
wvr:show@3	DBOFcaF  DBPJebC
wvr:show@4	IJBCEeF
wvr:study@2	bBaaLHB
wvr:train@2	aaDcNLA
wvr:use@1	MJGkMLB
wvr:use@3	JHOhHBD  HFMhKCB
wvr:used@1	IGJmKGA
x:ace	FBIhCFO
x:ach	ED.AD.R DAdBHBI GEDbAAE
x:ack	.aDfFJE cbGeGNB
x:act	BEc.LAa
x:acy	aCFFbbI DCEaAbK FGHFiAH gdCGGaD
x:ade	i.EHdLG
x:age	.aACCFI ...CaID AA.DBEI
x:ain	.fFBECY ahEADFK AdHBDCI
x:ake	cddFDEH
x:ale	adJDbbI
x:all	HECBhGE  FCIDe..
x:als	ADHGDac aBGGfeJ bCDI.eJ FEFbIDd
x:ams	cCDcJaL
x:ank	DCKiBEE
x:ans	cbDDCBO  .aEAbKF ba.EHgJ
x:ant	CBEHaeM F.B.aCI c.FH..H DFDGAeI
x:any	EIcBA.b
x:apy	ACcFJiE
x:ard	IeHgH.H IbDfEDK IfHcCAI
x:are	aEcaMEK  cGFiGHB FDkAPCD
x:ark	CKBAA.N  DL.BA.I
x:ars	eCKBFeI   AEGdJiF
x:ary	aJaaN.. DGBfGEJ bHDEDfG aDb.MDb
x:ase	DECFBgF HEFBcjC .CBaJaE
x:ast	CFcD.BP
x:ata	FFDeEbI
x:ate	EHcCGfQ CCEEfeI BIAdJbI FDgFFcK
x:ays	fdGI.Ea
x:bal	afFaDLE a.aaKKH .gG.BPF
x:bed	BbIcADL
x:ber	IDFEcab
x:bes	cCF..bM
x:bia	DHBeGeD
x:bic	GAHfF.H
x:bin	FFIabaF
x:ble	EF..AAE  CDcCEBK
x:bly	afIKAdN
x:bor	.bHeILC
x:cal	.GAAFBc BCbB.GH dGAGbDH DGFdKcf
x:ced	CDFEFfE aaGcHI.  GHFMDmH
x:cer	cAE.GA.
x:ces	.BEABAZ cAGbDCR AABDCBK BBGA.BL
x:che	cCJbcCE
x:cit	CCecHHH
x:cks	BfLDCiO  GfCFEhH
x:cly	aFeFBFF
x:col	CFaHiDb
x:ctn	CDI.MEe
x:cts	da.GGaU ccAJ..P .FBaGEL dbAFGcN
x:d's	eDHfCJF
x:dal	CecF.HL
x:ded	ABCcGGG bbCaHIC aCeDHBF EDIfDGF
x:den	AHBAJba  CH.bKbB
x:der	AANdHbE .BOeFbA  bA.DB.I
x:des	AbHcFAK acJBAcT E.FhGFL
x:dge	aCaDDDD  aDaaEHE
x:dia	FOcceJJ
x:dle	GCbdKaH
x:dly	.EFdJgG  DDEiNbG heEIBeD
x:dom	FHAdHeM
x:e's	.CAdIFJ
x:ead	fKA.FBL
x:eal	CADCCfK
x:eam	bG.C.CK
x:ear	CjEaICB   eeObGdG
x:ebo	IHCBAcH   IGCB.cG
x:ech	cGA.BFM
x:ect	BcCBBFD  CdIeCLC bbAI..K
x:eds	AcPcbDH
x:edy	EGFjHGB
x:eed	b.DLeaI
x:een	G.AABCO IFaeCDL CdCDGaH DBAAaEG
x:ees	EA.aaIM
x:egy	IHBfGaM  MIBhFbE
x:ein	.EdBaKM
x:els	aaCED.O BCabEDF .aEGBAG
x:ely	DjHGfFE aeEDbDH HiHBcHI daCJdC.
x:eme	CFHc.cL
x:ems	.bEFbBC
x:end	bAEaMbN
x:ens	fCeOaBM cDdKbbG
x:ent	aAEADaO BdCBCaM dBD.DHI CECBDcF
x:eos	aCEcHAC
x:ept	DDDBiHO
x:era	Da.dJIL
x:ere	beKEdCJ
x:ern	cEDdHIa
x:ers	dBDBCES faCAHJP bCBCBCK
x:ert	DELf.aG AGKiCDE
x:ery	.aaFGcF   ECfEGeF
x:ess	DaaAGaZ BBEbEaQ FbDAGaI BCgEDDP
x:est	DFBFCgI
x:ete	aDFCdDN
x:ets	BGLa..E  BGJ..aF
x:ety	dBaJbCE
x:eve	B.FDc.D   EAAdHeG
x:ews	bL..FaK
x:ext	DcE.CAR
x:fer	C.HaaDQ DcH.cFF BAFcDCH
x:fic	GAdAAFK   FAAeECL
x:fit	cIbQAjO aFcMcjE  .ACJDgL
x:fts	cDdGaKF
x:ful	bEcIFcW ACcDG.N  a.GI.eJ
x:ged	bCCBaIO
x:gen	ADCccJH
x:ger	DFDFfBD
x:ges	aBABGcZ .ACCdER BCB.FAI caACIfM
x:get	CDDB.BE
x:ght	CEiELeI cEeELBA cAcGJ.E KIeaHfJ
x:gin	IHIGadF  KHLF.dB
x:gle	EgCEEbE   EFGeGfC
x:gly	gEFK.bK
x:gns	HHCgBEK
x:gth	..bEEbK
x:gue	.BeAKCP
x:hed	.GFcAED
x:her	Ba.FaCZ C.AaHBM A.EaBFI .bbMc.Q
x:hes	BeDDBCX ..E..EM DfEEB.H
x:hic	d.CbHCM fcB.MFG
x:hin	GBA.ABG E..GgcK
x:hip	EG.AaAN IIaAbeI
x:hly	gAFL.eC
x:hma	gcCaKCH
x:hms	BAEAA.P aBHBAbL
x:hod	PMCjEaS OKNvMFK QNfCAcE
x:hts	DC.FGCc
x:hub	PPiOIC.  NNkOMDB
x:ial	eGC.JCB bFA.HBL cGC.JaE cBHaEGc
x:ian	DBCCfHc  KAdgENa eBKNi.b
x:ibe	fFGaABL
x:ice	fAEEFcG  jDGEFaH
x:ics	AeCDGAI  DeC.FDH
x:ict	HAIiDBL  DbNgCEE
x:icy	ebbH.EH
x:ide	aAcBFEM HDeeGJK  haFICeG
x:ids	DDB.BcH
x:ied	G.A..DF GDDgHDB
x:ief	i.KFDcF
x:ier	DK.DGFf DEAGEBe
x:ies	bcADIFJ  DbaAMBI cBFDACH
x:iew	KChCCBH
x:ify	EDe.IDT .EcAFEK ECccIDJ
x:igm	cacEGJH
x:ign	a.cDJBV a.fFMCO .AcCECG a.IcHdG
x:ike	dJEgPAH
x:ile	ABaCACT aB.CBBM a.aCBJH
x:ill	FaafHHF
x:ils	BBb.HID
x:ily	bhDLdFT .eaIeDK
x:ime	AdGAcHI
x:ims	BACcObF
x:ine	FJ..C.C DLbcGEA EEKfcCD CEcGCdG
x:ing	bFBADaQ aEDcEDF cDCCDDG AFBDCbM
x:ins	EBABEBb  F.BbCDH
x:iod	bJMbaDK
x:ion	CBBBEcN BDBAcDF BaBCDAH aECAFeJ
x:ior	DDIFBiO FAF.CcI AEJHafF
x:ios	DFcCDaI  ECcFEbE
x:ips	.ACbFFL
x:ire	EfCACHC   DFadBJA
x:irm	FGFGAgI
x:ise	FLi.F.U   FFdbE.N
x:ish	.BBcCID
x:ism	BACcGDR  D.CfGIE
x:ist	dJGdF.L   geK.EaF
x:ite	DdIDAbA  CeIGeCa
x:its	HcDBCbW FbC..CL HdECDeH
x:ity	BdaGC.R BaAGcbL .eGDEAI CFfBAEI
x:ium	dC..GAK
x:ive	ADCBEcL DDB.ABG cBKBAaI DFdCFbI
x:ize	JLAiEbT OQagd.N CHFiJAI
x:ked	bJHccER  bLFbACH
x:ken	eCEfKEI
x:ker	iDADCCL jaKCDCG
x:kle	.JcbLJF
x:kly	a.DeQbB
x:l's	DCCcaHE
x:lar	.G.GaeV CHABbcO .HCA.CI aaBKAfO
x:lay	DDc.ACJ
x:lds	FI.abDM .EbdGJH
x:led	DEEBcAD fcGH.cO aB..FCJ KKG.gAA
x:lel	.HaAIcK
x:lem	bAbCLFS  dEdARME
x:ler	dFDcECM
x:les	aBDaDEM deBDDCS aCG.ADF
x:let	EagFJca
x:lex	BbJ.FbQ
x:lic	cCAFEaQ
x:lin	ED.baDI
x:lla	DbICfCC
x:lls	beEBBDI
x:lly	aCKE.fP CCJ.caH cCJCDbI ACBJ.fN
x:log	OcaeHBB
x:lop	GDgAEIK IBhBKGH
x:low	ECHbBaQ
x:lth	aE.AJBc  eDBAHCD DEbAIBc
x:lts	JGBIcfR KIDPrhO IDGFccJ
x:lty	BABCaAJ
x:lum	FJCiDHE
x:lve	hIG.CDG
x:mab	baFHAfI
x:mal	dGHbCBH aFJcDAL .JIhDBG
x:man	eEFaAHc
x:max	dIIDfbF
x:med	bHIfGaO dBAEaBI aIE.EcG .CMkGCI
x:mer	bDEBaDR  BDDbAFH
x:mes	bBACE.N edHFcBN cBHbHAJ DFeBEAH
x:mia	aEC.DbL
x:mic	ECdANbA   FEc.IeC
x:mly	EDKhDHG   KFNgCCC
x:mme	CDbaL.a
x:mon	aAEFeCN   gaHIeBH
x:mpt	eABbHKF  dDDeIJE
x:mum	JFCd.AM
x:n's	ccMfGCB
x:nal	aAaGCBC .D.GdaI ab.GbJF aCC.Kcb
x:nce	.bEDCBI  CaDEaAH haF.JaJ
x:nch	.GHjDQA
x:nct	cEDcLbI
x:ncy	AgGaGCV EeFbAFL  aaAAHfL
x:nds	BFaAH.B FHcAA.P
x:ned	ADGcGcN AHBCbcH ECCbCBG fcNdJcG
x:nel	CLDgDHB
x:ner	aHEdAID  eDHfFJA
x:nes	GaABaCK .d.AGGO JBGAeBJ
x:net	bdaGJbE
x:ney	eDLhHDa
x:nge	dBCDDBQ  fCBI.BG CDFeDCK
x:ngs	BDEEabZ CBAIeeN cDFDD.J LKDe.AL
x:nia	aBIfEBI
x:nic	hcGAJ.G
x:nks	BLKdgJG  AMHecJC
x:nly	bb.JEaN AE.eLEH
x:non	eDJcIbG
x:not	GiHEACH  GkJHBDC
x:nse	.BGAGdE bEAeMEG  gbHMAfB
x:nst	d.JIadN
x:nts	DHHDecM dCFEc.E EGFAdAG FFDC.cN
x:nty	aEDCcEJ
x:ode	eBFb.MF
x:ods	E.JeFaX KJJjEaI .fLBCAF FBcaGbG
x:ogy	CGebHK. FFddGKC bGcD.JH AAccNDd
x:oid	haJbJAL
x:old	IAG.abK
x:ols	AFDbD.K
x:ome	bDEbDED daDEcAL gDAGBCF FEEiEGA
x:oms	gBCDABM
x:omy	GBaADdL
x:ond	DDEdADQ DFDaAaM DCIfCGI
x:one	IGeB..P  GFHiCBC GDhI..L
x:ong	EDFH.fN
x:ons	dBBBH.S FB.AFbJ gCDDGCL cBAAEDL
x:ood	GiEAIcD
x:ook	EaaDbcK
x:ool	ibGFGeA
x:opy	BCBdLbG   AEFlOcE
x:ora	dFAFdFH
x:ord	dIHgCKC
x:ore	Bh.BIEH Aca.JDM KgB.GBI ieCCEHC
x:ork	bCAcIGF daDcJFL .FaaHEG
x:orm	bBDAF.D
x:ors	BcFCB.T BdI.BbK CbCDEdI aaBBaHL
x:ort	.ACB.DM FEEc..E  hdBHACM
x:ory	AFcbFFP  cFA.CFJ FEe.D.J
x:ose	LIkANIF HKbdIEB HFiCNTB IFiEFfH
x:oss	GACAeEN  G.CCdEI
x:ost	.FMafEJ
x:ote	.BaEGbK
x:oup	aAKiaKD
x:our	fBD.BFK   hcJbAHF
x:ous	AeAFFBR edDDFFJ CeEEBEL DEgEFbL
x:out	DFEAdBS DHEAhaJ ADICfFH ECdbG.M
x:ove	CabaGDS F.cdAMG  b.AJHhH
x:own	Cj.EGFF   ghFHFEB
x:ows	aNABEaP  AR..DbH
x:oys	bdGcIIC
x:ped	aaIAdJD AEEcAEK
x:per	.cMcFaA beQbD.a
x:pes	bBBaDFL
x:phs	aGdbKKJ  bGe.JLF
x:phy	cCDfL.J
x:pic	aBbCHcI
x:ple	dEFaEAD fDLbDFA cDEBBAE
x:ply	bfBFEDJ
x:pts	cHbFDaQ
x:pus	DIbeDGL CCebIFF
x:put	D.GhBGK
x:que	bKbbHDL aHaAH.M bJacCKG
x:r's	adbaHQM
x:ral	aDFaHBO bAFaDFF cDEAHAH CEFcCaO
x:ram	BFDcEBQ  bBGa.IF
x:ras	h.DDKGF
x:rce	bABAHDF  .C..EEJ d.HdIbE
x:rch	AB.DO.a CBACJeR bAbEMBH CDHAGEh
x:rds	dIBaBEG
x:red	ADBAFCB cDBC.BR AAEDbDM BC.cKBa
x:ren	aEJE.dI bEIDcdF
x:res	DGAgGEV FJecECQ EEFeECM cBDeFIJ
x:ret	AAGlOND
x:rge	fdHCECK
x:rgy	aaA.KCK
x:ria	baF.DDb GGaiMJa
x:ric	b.bAJEO geGAKDJ .AeDDII
x:rid	CaEBAcJ
x:rio	bLCcDDI
x:rks	B.EF.aT AaCBACO A.GHabH
x:rly	BdIG.cR beFGc.L EcJEdCH
x:rms	GLMImAN GFKcdBH ELKNnBJ
x:rns	.GDBDeT aDJCbgL
x:rol	HGd.CAU FIcA.aK  EFc.BBK
x:ron	DBGdDa.
x:rse	DbKdbGO   BCBbeKL
x:rta	ICLda.D
x:rth	DG.ccGG
x:rts	afJDFgT edJCFfL
x:rty	FCAabHG
x:rum	BFJhI.J .EJiNIE
x:rve	BePHgEH bcO.dKE CeMKhDD
x:sal	cIDaCDM
x:sed	BCDB..Q AbaAIAI .DAHAaJ EGQfcEK
x:ser	HbFbDaI
x:ses	..FbCEP DCEcAAJ .ACABEK dbEACEF
x:set	DBBC.AV abDLgkG GCAbAFM
x:sia	ecAaJDJ
x:sic	.CCABbK
x:sis	CEaBHeT AC..KaH MHdDLkE eaE.AGP
x:sly	dBEdKFE
x:sma	CCBCgKJ
x:sms	KFjCMeD JIlCKA.
x:son	BBCDBbC   EG.dBDD
x:sor	cDDcCMK e.DaHJI
x:sts	CJAbHdX aDaBHbN  EDCdCAK
x:tal	aIEaD.. ADGFcd. eLIEdB. CC.gNaC
x:tch	GbJdBaH
x:ted	.CCA.DZ ADcDcFO DBAcFDI eCJ..CR
x:tem	BHB.AcX DEE.beS .IaAC.J
x:ten	b.B.IA.
x:ter	FFbDABa  DG.B.CB
x:tes	DH.bMgL CGCcHaR HGbdQjL
x:thm	aFFcGBF bFHdE.O
x:ths	EEGcFdQ
x:thy	C.BbFcL
x:tic	bDFaEBL .BJccBO cDEBACL ACdaKAD
x:tin	aAaBDbM
x:tis	AAaCD.J
x:tle	DmLCBIJ
x:tly	.aKLhaT dcIBCAI CaHE.bH cCGZmAP
x:ton	CdGiJIB
x:tor	EBAaFAF  GDeAGAB
x:tre	HICfFE.
x:try	CBaAQad b.bIFdM DBA.LfH FEAhNEe
x:tus	.C.DGeL
x:ual	gIDbEDZ hCKaCEM bKabHAI d.JbbJL
x:uce	E.hDJDQ  ICkEFME .c.IKiJ
x:uct	.GCdCLD  bFDiJOB
x:ude	ADFE.fU  bFEDFgH
x:udo	JDCdDAE
x:ued	feBJ..B jiFLAeB
x:ues	.BFgJEZ AEHiKGR .ABbJBI
x:ugh	GaEBDcA EBFcHaC HcAHdBB
x:uld	FEaaKbC   CCALDiL
x:ule	AFKnKGB BAGlPIE .IMmJHE
x:ult	FjPEfCO FgMBb.K HhMEeEE fbHFcBE
x:ume	fDMaDAI
x:und	.FBAA.J
x:unt	faL.FAM kDObHCH
x:ups	FCJdcJN caGbCFE  FDIcdHJ
x:ure	DdB.EDR FeBaDCM B.ABCDG caEAEBJ
x:ury	gcEJaBI
x:use	B.ICAdN
x:uss	HFHiCDP  GCGiCGF
x:ust	FGADAiD  HFBEAiF
x:ute	cBA.GGc e.AAFGL
x:uts	IfBABCL
x:val	FDGeaFQ   FEdA.DH
x:ved	DJEEdCd ADEEbHd aGHAbE. JJDDcA.
x:ven	DEbbF.M EFadEFH
x:ver	NkPCBbX FeIbGAJ OnMHFbI CDIBbBL
x:ves	LQC.aeZ HQBkDDO JMGGeeK ECfCJeK
x:vey	FG.dI.O
x:way	cCHEBCd
x:wed	HEEJiAK FEGAdcI  HJDLjDE
x:wer	F.Ac.HL
x:wth	bFBCCaH
x:xts	AeBFEAG
x:y's	.CIiGGI
x:yed	DGCbbFO
x:ype	DBGbcFI
x:yze	BGhDGAJ
x:zed	FCDcDG. .bEAcFN .AGcCDI JG.dFEc
x:zes	IBEiHDN FABfNBJ
x:zin	daBIhFD
`;
