// Made by scripts/train-names.ts; see SOURCE.md.
export const weightsTable: string = `1< 	TRQNOOOOO
1< 0	VKPKQQQQP
1< 000	TJIIZQQRR
1< 01	TNLMQQQQQ
1< 1	PKULQPQQQ
1< 13	TNKLRQQQR
1< 17	VLKMQQQQR
1< 1990s	RNUMOPPQO
1< 2	TPMHTPQQR
1< 20	PKRJQRRSQ
1< 2004	PVMMOPPPP
1< 2005	MUQUONPNM
1< 2010	ORONNOXON
1< 2011	TRKMQPQPP
1< 2012	PXLNOPPPO
1< 2014	UQKLQQQPP
1< 2015	OVNOPPPOO
1< 2016	SOMOXNONN
1< 2017	NWNNOPPOP
1< 23	YMMMPPPPO
1< 24	XKJJRRQRS
1< 3	VNNIQQRQQ
1< 30	TLJKRRRRT
1< 3clisgienf	TMLNPQPQR
1< 4	OLPIPPQWR
1< 40	VKKLRQQSR
1< 5	SKIJRRRQY
1< 6	WKJJRRQQT
1< 8	ULLRPPPPQ
1< 9	WKHHRSQRU
1< a	WORKNNSRM
1< about	SUQROMOLN
1< afp	RLSMQQQPO
1< after	TTTQMMOML
1< again	STTLOOONN
1< against	OQXKPPPNO
1< agency	MTUTMMONN
1< airlines	ULMNQQQQR
1< album	RLLLPPQYP
1< all	WRLLPPPOP
1< amazing	PTTMNPOON
1< an	TKTIMOSOU
1< and	OSPPLMQSR
1< annual	QNTNOPPPP
1< another	VOIIRQRQQ
1< anti	UQJLQQQQQ
1< any	SSKJQQQQQ
1< ap	XRMNOPPNO
1< are	RQPJPQQQP
1< as	KVSRQLQIT
1< at	GRSZOQONN
1< author	XRLNPQPMN
1< back	QKSLPQQRQ
1< band	QJTMQQQPQ
1< based	QJPJSRRSQ
1< bbc	QMNMPPPVQ
1< be	SRJIRQQQR
1< became	NXSNOOOON
1< because	VNTNNOOOO
1< before	MWLLOXPNO
1< behind	WSLOOOPOO
1< believe	VVLMOOPON
1< best	ONNNPVPPP
1< between	UVJIOQQOQ
1< big	TIJJSSRSS
1< black	VJJJSRSTQ
1< board	TPMNPPPPQ
1< body	PPNOOOOXO
1< boot	TSLLQPPPP
1< both	NUQRMOOLS
1< breaking	NLYLPPQQO
1< brother	STJKSPOOT
1< but	XPPINUOOO
1< by	LUVKOQQQM
1< c	OJRKRQPSS
1< call	QUKKPQQQQ
1< called	WMQSNOOPL
1< calls	NTTMOOPOO
1< canada	NYSMOOPNN
1< career	OVNNPPPOO
1< century	NTTLPPPNP
1< ceo	MWOOOPPPO
1< channel	NN\\NPONON
1< city	OUTNONOON
1< clinton	UTMMOPPON
1< co	WMNOPOPPP
1< com	YMMOPPPPN
1< come	TTLLPPPPP
1< company	PLYMPPPPN
1< corp	UMSOPOOPO
1< country	RNNUOPPPO
1< course	QKKTPQQQR
1< creative	OKTLSQQPP
1< cricket	QWLOPOPOO
1< cvh0equh7l	ULKMQQQRR
1< d	XIJKRQSRR
1< daughter	MZNOOPOON
1< day	QRJKNVOWN
1< deadly	SMMNQQQQS
1< despite	RSMNPPPPP
1< did	STLMOQPQQ
1< doc	SOOOPPPPP
1< down	WRKNPPOOP
1< downed	TLMMQQQQR
1< dr	OWMOOPPPO
1< dr.	NZMOOOPOO
1< e	WKLMQQQPQ
1< email	NYNNOPPMO
1< english	UNLLQQQQQ
1< episode	TOMMPQPRQ
1< even	TSMNOPPOP
1< ex	QMWNOPPOP
1< example	NUNUOOPNO
1< fact	NYNOPPPNO
1< fat	UJJKRQRSS
1< father	OXNOOPPPN
1< feeney	UMLMQQQQQ
1< ff	NUSMPPNPO
1< file	UGJJSSSTT
1< film	OQOOPPPTO
1< firm	ORUJOOPOT
1< first	NVQKVMPON
1< flight	XJILRRQRS
1< follow	PTKNQQQPP
1< followers	VLLLQQQQR
1< for	PTRNMMPQQ
1< former	OOUJMOPVP
1< four	VRMNOPPOO
1< friend	NYNPPOONO
1< from	ITTXNOOLN
1< gave	PVMNPPPPP
1< generation	XONOOOPPN
1< germany	PLXMOPQPP
1< get	RRKKRRPQQ
1< giroditalia	TLLLQQQQQ
1< good	VNMNQPPPP
1< got	WNMNPPPPP
1< group	TNYONONNN
1< gt	TSLLPPPOP
1< has	OWMMOPPOP
1< have	UUKJPQQPP
1< help	OWONOOPPO
1< her	QQJLQVPPQ
1< here	PULMPPQQP
1< hidden	ULNMQQQQQ
1< high	RKTMOPPQQ
1< hill	TRMKQPPPQ
1< his	QGLPVSRPQ
1< hit	PNMMPPPPX
1< how	OUTIQPPPN
1< however	PVMNPPPPO
1< i	YIJKSQQRS
1< iata	NMMZPOPPO
1< if	TVPKNOPPN
1< image	MVTNOOONN
1< in	MKOXNNPOU
1< include	LVQJQQPMT
1< including	MNRSMTMMT
1< into	NMGWRRQRQ
1< iraq	XKJLSPQQQ
1< is	USMKNONVN
1< it	VSNKOPPQN
1< its	TPSSLNNNR
1< jamaledwards	ULLMQQQQR
1< january	NPVMNVONN
1< jobs	LKL_QPQNN
1< just	STJLPQQQP
1< justinbieber	OWNPOOPOO
1< king	PRJLRQRQR
1< know	QQLMPOUOP
1< last	RPKTPOQPO
1< leader	M[NOOPPON
1< like	UTMHNOPOU
1< line	UPNNPPPOO
1< live	SLLMPQQVQ
1< lol	UMLMPQQQR
1< long	QRKLRQQPR
1< lord	OXNNPPPPO
1< love	NXQMPPPOM
1< lt	PQKMQQRSO
1< ly	UMMNQQQQQ
1< m.	SOMOPQQPQ
1< madam	TKKLRQRSR
1< made	TUKLPPPPP
1< magazine	TLUMPPPOO
1< malaysiaairlines	SMNNPQQQR
1< man	M]MOOOPNN
1< many	TKJJSQRSS
1< masterchef	TMMNQQQQQ
1< me	SMQLRPPPQ
1< media	PTMNOPPPP
1< meet	OYONPOPNO
1< mh17	WJJLRQQRS
1< million	PKVJQQQQQ
1< mini	VJLLRQQQR
1< minister	TTTNONOOM
1< month	LRJJRVRTQ
1< more	VLRMPPPPP
1< morning	PQLUQPPOO
1< mother	PWONPOPMP
1< movie	ONNOOOOZO
1< mph	SMLMQQQQR
1< mr	PWNOOOPOO
1< mr.	IRQSPPPPO
1< ms	PULNPPPPQ
1< ms.	LWOOPPPPP
1< music	QTLMQPPPQ
1< my	TISLQQQQO
1< name	RUOMPOPOP
1< named	OIQKQQRQW
1< near	KLLXQPRRO
1< new	QITJQQQQT
1< news	LOUOQOPQO
1< night	VLLLQQQQQ
1< no	QRKIQSPQT
1< not	RRMXNOONM
1< now	UTIKQQQQP
1< obama	SSMMPPPPP
1< of	PQQTPNNRL
1< off	QMRKQQQQQ
1< old	USQGOQQOQ
1< on	QPTOONONQ
1< one	QQPJQPPPR
1< only	VSLNPPPMP
1< or	OMRQNPPOU
1< other	POQLRPQRO
1< our	TLSLOPQQP
1< out	VSIJQQPPR
1< over	USOSNNNNN
1< own	RKRMPOPOX
1< page	TRNOOPPOO
1< park	MQNYOOONO
1< party	PSSMQOPPO
1< people	OOMOXPPPP
1< percent	NRYMONOOO
1< person	VJJJRRSSS
1< ph	VMMNQPQPP
1< photo	QOUMQPPOO
1< planner	NKUUPPPOO
1< play	MWWMOONNN
1< playing	UMTLPOPPO
1< plays	SSKMPRPPP
1< pm	PVMNPPOPO
1< pope	STNNOPOPO
1< president	PXLOPPPNO
1< prince	OPVNPPPOO
1< product	WIJKSRQRT
1< professor	STONOOPON
1< pronounced	UKKJRRQSR
1< read	PPIJQQRTT
1< real	SLLLRQQRR
1< reason	RULLQPPPP
1< report	SQJLQQQQR
1< reuters	QMSMNVPNP
1< right	VKHKSRQRT
1< royalwedding	NUMKQTQPP
1< rt	IVROPPPPP
1< russia	ROULOOPPP
1< s	QTRQLOPOO
1< said	WUHLPPQQO
1< say	XQQJPPOPO
1< saying	SRULOOOOO
1< says	LXRIPPPPP
1< season	UNTNOPOOO
1< see	PVKTOPPON
1< senator	NVOOOPPPO
1< show	WRMNOPPMO
1< since	SNKKQTQQR
1< singer	OVOOOPPOO
1< sir	OWMOPPPOO
1< site	PLWKOQPRP
1< so	TQKMQPPPQ
1< some	SRJJQQQRQ
1< son	PZOONOOON
1< song	PLULPQPQQ
1< state	VNUONNONN
1< station	ONYMOOOPO
1< stop	MSMWOPOON
1< succeed	NWNOPPPOO
1< support	RTRKOPOOP
1< systems	SMRMNPPPR
1< teague	PXNNPPPNN
1< team	NSUUNNOMM
1< technology	QLRKQQQQR
1< tells	JWWLPOPOO
1< than	MTXMPOONO
1< thank	WLNNPPQQP
1< thanks	NYOOPPOOO
1< that	WVQIONOPM
1< the	NNOROSRKS
1< their	ZMMMPOQPP
1< them	TRLLPQPPP
1< then	VUNJOPPPN
1< there	OXONPPPON
1< these	VHHJTRRRU
1< think	OVQLQOPON
1< this	UMHUPOROQ
1< three	VLPLPPPQQ
1< time	RTJKRQPPQ
1< to	NVOUNQNMM
1< today	QTSNPQONM
1< told	OWXMNNONM
1< tomorrow	YOMOOOPPO
1< tonight	VJJKRRQRU
1< too	UJIKRRRTT
1< transit	TJJJRSRST
1< tuesday	NKWLPQRSP
1< twitter	XMMOQPPON
1< two	TQNQNOPOP
1< uk	UKLLQRQRS
1< under	SXKKPPOPO
1< up	TTJQOSNNO
1< use	LPXKPPORQ
1< using	XOTNONONN
1< v	QMWMPQPPN
1< via	NSOOPPPQQ
1< video	SROHPQQQQ
1< w	QUMNPPPPP
1< was	TWKKOPPPP
1< washington	VNMVNOONN
1< watch	QLRMOQQRR
1< watching	SHHISTSUU
1< weather	RKITQQQQR
1< wednesday	SVNMOPONO
1< week	OOSMQQPPQ
1< what	WMLKPVPPN
1< when	RUHJVQQPP
1< where	XVLLNPOOO
1< whether	QVLMOPQPO
1< which	TTIJQQQQQ
1< while	RTTKMNOMS
1< who	OZNMPPPNN
1< why	SWLNOOOOO
1< wife	QUNSPOOMO
1< will	WSMNOOPOO
1< with	PWMMPOPNS
1< without	SQLMQQPPQ
1< won	VKLLQQQQQ
1< world	RLLLQRQQT
1< would	RSLMPQPQQ
1< writes	LYUOONOOM
1< x	SSKKQQQQQ
1< year	SQWKNMNUM
1< you	XPNKPPPOP
1< your	SIJKQRRRW
1> 0	WJKLQQRRQ
1> 08	TJIISSSSS
1> 1	[KMLPPQQO
1> 10	UIHKSSQSU
1> 100	VRLMOPPPO
1> 12	OLVVPOOOL
1> 13	QTLPPPPPP
1> 15	USNOOOPOO
1> 16	PTOUNOONO
1> 17	QULMQOPPR
1> 18	TRMLQPPPP
1> 2	\\HPIPPQSO
1> 2011	RVLKPQQPP
1> 2012	OUQKOPMRP
1> 2016	MXONPPNPP
1> 2017	VYNMNOOMN
1> 22	QNHIQTSSU
1> 24	UMIGSSRST
1> 25	QMMVOPPPO
1> 3	QPJUOPPPP
1> 30	VMNNPPPOP
1> 31	OUMUOPPNO
1> 33	TRNNOPPOP
1> 36	STKJQRPQP
1> 37	VLKNQQQQQ
1> 39	MXLVNONNN
1> 4	WRKLPPPPP
1> 45	PRWNOOONO
1> 5	ONOOOQPPT
1> 54	ULKKQRRRR
1> 6	RUKKQQQPP
1> 7	VLMMQQQQQ
1> 713	UKIIRSSRT
1> 777	UMMMQQQQQ
1> 8	RLIOQSRQS
1> 9	SSLMPPPPQ
1> 90	SIJSPRRRQ
1> a	UOQPNRPQK
1> about	SWIQOOPNO
1> according	USONOOPNP
1> account	SQIJQRQQT
1> accused	TSJLQPQPQ
1> action	ONWOOPPOO
1> actor	QMMLPPPWP
1> actually	SSJMQPQQP
1> added	NUNOPPPPP
1> afp	TNONPPPPP
1> after	TOOVMUNNJ
1> again	MTWNOPPNN
1> against	XNMOOPQOP
1> agency	USLMPPPPP
1> agree	OUNPNPPPO
1> agreed	PYMMPPPOO
1> ahead	TNNOPPPPP
1> air	PLUUPOONN
1> aircraft	PNMMOPPPZ
1> all	VPHJPQQVQ
1> allege	TOOOPPPOP
1> allegedly	MZNNOPPPO
1> along	NQJTOQPVM
1> already	UPKLQQPQR
1> also	PWJLQQQPO
1> alt	SOOOPPPPP
1> always	WPKLPPPQP
1> amazon	UNMOPPPPQ
1> an	MRMITPPTR
1> and	NQQNNONTR
1> android	SLKLRQQQV
1> announced	PWTNNOONN
1> announcement	PUMOPPPNP
1> another	PYNPOOOON
1> any	SSMNPPPOO
1> ap	UKKJRRQRS
1> app	MMVNOOOOU
1> appear	RKLKSRQRS
1> applications	RLJKPSQQX
1> are	RPQLSOOMS
1> aren't	UNUNNOOON
1> argued	NVNOPPPPP
1> argument	NXNNPQQMO
1> around	VONPPPOOP
1> art	RRLMQPQPP
1> as	TQRRMNNMQ
1> asked	MWMUNOOON
1> asserted	URMLPPPPQ
1> at	TWIQOQPNN
1> attached	SOOPPPPPP
1> attacks	SQLMPQQPQ
1> attempts	SROOOPPOO
1> auspol	UMNNPPPPQ
1> author	RKLRQRQPR
1> authorities	YONMOOPPO
1> b	VLLMQQQQR
1> baby	UKJKSRQRS
1> back	WOLMPPPPP
1> backed	WMMMPQQPP
1> band	ULMKQRQQS
1> based	UIHISTSST
1> be	XKJSPPPQP
1> beat	OWMNOPPPP
1> became	PZMJPPQPN
1> becomes	QOONOPOVN
1> been	ZOLMPOPOP
1> before	TMRLPPQPP
1> began	UTKTOONOM
1> begs	SNOOPPPPP
1> behind	UMOPPPPOP
1> being	TKISOUPPQ
1> believe	VMMNPPPPQ
1> best	VJKLQRQRT
1> better	SSKLQQPQQ
1> between	UOOOPNPOP
1> bill	QTLKPQQQQ
1> birthday	SMNOPPPQP
1> black	UJSMPPPPP
1> book	PWMNOPPON
1> boss	NLWMOQQQO
1> both	STMNOPPOO
1> boys	UTLLPPPOO
1> bringing	RLLUPQQPP
1> business	PLXMOPPQO
1> but	VRNROOOMO
1> by	SPSONQQNN
1> calendar	TIHITSSUS
1> call	VSJLPPQOQ
1> called	PTJRPPPQO
1> calling	PWNOOOOOO
1> came	SQJROOUOO
1> camp	NQJRPQRRQ
1> can	TONKOPPOV
1> can't	RTLMQQQPP
1> candidate	OOQWNOONO
1> car	QWNNOOPON
1> care	VLLNQQQPQ
1> career	SVMNOOOOP
1> case	NVRLQPPOO
1> cbb	PRLMPQRQQ
1> cbcnn	SOOOPPPPP
1> cdntech	SNOOPPPPP
1> chairman	TOXMNNONN
1> champion	PONOOWOOP
1> change	TSNOPPOOO
1> changed	TPMOPPPPP
1> charge	QMUNPOPPP
1> charges	VONOOOPPP
1> check	PSKMPQQQR
1> chief	NLXJQQQPQ
1> city	ULTJQPOOQ
1> claims	NTQMPPPOP
1> clinton	OYNOOOOOO
1> close	QOOVOOONO
1> club	ONTVOONON
1> com	YKJKRQQQQ
1> come	SMLUOPPPP
1> coming	SLTLPPOQP
1> comment	OVLNPPPPP
1> commissioner	WOSNMOONN
1> communities	YMNMQPPPO
1> companies	UNNPOPPOP
1> company	OPXNOPPOO
1> confident	LXMNOPQPO
1> continued	QVNNPPPNP
1> continues	PUMMOVNPO
1> control	VMMNPPPPQ
1> court	XQNNOOPOO
1> coverage	VLJNQQQQR
1> crash	WLLMQQQQQ
1> crashed	TMMNQQQQR
1> criticized	MYMNOPQPO
1> culture	UIGHTTSSV
1> currently	NTUMOOOPO
1> cuts	VNOPPPPOO
1> d	UHIJSSSTT
1> d.	ULLJRQQRR
1> dan	TMOOPPPPP
1> david	ULMMQQQQQ
1> day	QKRPQQQQO
1> dead	TIIHTSSST
1> dear	SSMKQPPPQ
1> death	LWKTPPPOO
1> debate	TULNOOPOP
1> december	WOOOOOPOO
1> decision	RSLKQQQPQ
1> declared	NYNOOPOPO
1> demand	UNNOPPPOP
1> described	POJJSSRSS
1> design	UONNPPPPP
1> despite	OVMTNOONN
1> device	TNMNOOOOW
1> did	PPTJPPQOQ
1> died	MZMOOPQOP
1> dies	QTOPOPPPN
1> dining	SMMNQQQQQ
1> director	SOMNONPWO
1> district	MMT\\LNOON
1> div	YOMOOPPOO
1> do	VQQPONOON
1> does	LYLNOQPPP
1> doing	VQMMPPPOQ
1> done	WHGISTRST
1> down	XLRNOOPPN
1> dr	TNLMQQQQQ
1> draft	SMSMOPPPP
1> drive	UJKJSRQRR
1> due	VHIHSSTST
1> during	TUSSMNMML
1> e	VQKMQPPNQ
1> earlier	PTMVNNPON
1> early	UIJJSRRSS
1> earth	MPRLPQQQQ
1> east	SMMVPPPOO
1> economy	SOOOPPPPP
1> election	QUNNOOPPP
1> elections	QNVUMOONN
1> email	VNMPPPPOP
1> ends	MUYMNOONN
1> enjoyed	SONPPPPPP
1> enough	VMOOPPOOP
1> epa	SOOOPPPPP
1> et	MZMNOPPOO
1> even	XLMMPPPPP
1> ever	XLLMOUPPO
1> every	OVNOOPPOO
1> executive	UNUOOOOON
1> experts	UOMPPPPPP
1> explained	MXNOOPPPO
1> exports	UMMNQQQPQ
1> face	VNNPPPPNP
1> faction	NIRUQQOQP
1> failed	XPLNOPPOP
1> families	RLMTOPPPQ
1> family	MLPORSQPS
1> fans	PRRMOPPOP
1> father	OUNOPPPPO
1> fb	TLMNPQQQQ
1> fell	POUOPPPON
1> fighters	OO[NOOONO
1> figures	VNONPPPOP
1> file	WONNOOPOP
1> films	OWMNOPPOQ
1> final	LXLWNNPOM
1> finally	PQTMOPPPO
1> financial	VNMNPPPPP
1> finds	LVTNOPPON
1> finished	ONUMPPPPP
1> fired	SSNOPPPOO
1> firms	WLOPPOPOP
1> first	NZKTNNPON
1> flight	QLSNPQQPP
1> follow	NSQKRPQQO
1> food	TMMNQQQQQ
1> for	QQQRNLXML
1> forces	QLVNOOPQO
1> former	TLTMOPPPO
1> forward	SONPPPPPP
1> found	URRNOOOOM
1> four	UUNLOPPNO
1> franz371	SOOOPPPPP
1> free	QMVMOPPPP
1> friday	VKKLRQQRR
1> friendly	SMNNQQQQQ
1> from	UQPLNNNOW
1> front	MJTKQRRQT
1> funds	XOMOOPOOO
1> funeral	VKJIRRRRS
1> gameinsight	TLLMQQQQT
1> games	VMMNQPQPP
1> gave	OWKLOOWOO
1> general	SSKKRQPQQ
1> get	TPPMPPPPO
1> getglue	SOOOPPPPP
1> gets	TOWNMOOON
1> getting	WNNNPPPPP
1> getty	WMLNPPPPP
1> giant	VOOOPOOOO
1> give	PSKLQQQQR
1> go	VIKLRQRSR
1> goal	OVONOPOPP
1> goes	SQLNPPPQP
1> going	XPLMOPPPO
1> gonna	UKKKRQQRS
1> good	RVKLQPPQP
1> got	YOJLQOPPR
1> government	SUMMOPOOP
1> grateful	WLNOPPPPP
1> great	WQLLPPPOQ
1> group	OQLIQSSRR
1> groups	TMOPPPPPP
1> growth	UMJMRQQRQ
1> gt	XMMOPPOOP
1> gusto	TNNNPPPQP
1> had	NWPJPORQN
1> haha	N\\LNOPPON
1> hair	RSLLPPQPP
1> half	TMIKRRQRS
1> happy	QULMQPPPO
1> hard	VOPPPPOOP
1> has	NUQINOOUQ
1> have	WQKOSONOP
1> he	OQFTNQTTN
1> head	QPVLOPPOO
1> heads	QTNNPPPOP
1> health	QNMVOPPPP
1> heard	SQJKQQPRQ
1> held	PWLMOQPPP
1> help	XPKMPPPOP
1> her	ULMMRQQQQ
1> here	RRRKPOPPP
1> hi	MJRTQPPPQ
1> him	VMMNQPPPQ
1> himself	PYMNNOPON
1> his	SXLMOOPPO
1> hit	VRKKQQQOP
1> hits	TMQMQQPPP
1> home	[MLKPQPPP
1> honeymoon	TOLLRQQPQ
1> hope	QTLVNOPON
1> hopes	NKTLORRQS
1> hot	TKLKRRRRR
1> house	QPVOOOONN
1> housing	OKKSQQQRS
1> how	POULPPQPP
1> however	RSLMQQQPP
1> https	WMSOONOON
1> i	PSKKQTQPQ
1> i'm	TNHKSRRRS
1> i've	QPIIRRSSS
1> identified	SNMVOOPPO
1> if	TUMIOPQPO
1> in	QNOUMSONO
1> include	QNTNPOPOP
1> independent	QRKKRQQQQ
1> index	VLLMQQQPQ
1> inside	ULLMQQQQQ
1> internet	URLLPPPQP
1> interview	POZMOOONO
1> into	SJHJTPQSX
1> introduced	SLMYOOOON
1> it	WPQJNPUMN
1> its	UNMOPPPPP
1> job	QNNUOOPPO
1> jobs	NNO\\MOPON
1> july	YPNNOOOON
1> just	WQMJPQQPP
1> justin	UNOOPPPOP
1> justinbieber	RUNPOOPOO
1> keep	TLLMQQQQR
1> killed	SRJKPQQQQ
1> know	WJKMRQQQR
1> knows	PPJTPQPPP
1> language	UHHITSSTS
1> last	TRFQQPOQR
1> late	OUNUNOOOO
1> later	QYLLOPQNO
1> latest	RTJJQQQQR
1> leader	PNSSNOPMR
1> learned	SSMMQPPPP
1> led	MPQIRSSPR
1> left	PWLMPPQPO
1> let	QUPKQQQNO
1> life	STNNOPPOO
1> lights	SMMLPTROR
1> like	VOMJOOPOV
1> likes	OXMMOPPOP
1> line	UNLMQQQPQ
1> lisa	SONOPPPPP
1> live	RUKMOPPPP
1> lived	SULMPPPOO
1> local	XOOOOOPOO
1> lol	QVLNPPPPO
1> long	XLLKQQQQQ
1> look	UPLUOOPNN
1> looking	XMMNPPPQP
1> looks	RJUJQQQQP
1> lose	PNVOOOPOO
1> lost	OTUMOOPOO
1> love	VQJNPPPQQ
1> lt	UTIMPPPPP
1> luck	SOOOPPPPP
1> made	PWLMOPPOR
1> magazine	QJPJQRRSR
1> make	XLLLQQPPQ
1> makers	VNNPPPPNP
1> makes	QOQLPQPPR
1> malaysia	TMMNQQQQQ
1> man	TMSTNOOON
1> manager	UOMOPPPPP
1> march	WMLNQQQPQ
1> market	YOOMOOPON
1> masterchef	TMMNQQQQQ
1> may	MUWHPQQQM
1> me	RSPNOPPPN
1> media	VONOPPPOP
1> member	TLNJRQQRR
1> members	QLTPPPPOP
1> memory	TQMNPPPPP
1> men	QMTMPPPPP
1> message	VNLNPRPPP
1> met	NXNNPPOOP
1> mh17	RLQLQQQRR
1> microsoft	QMTNOOPOT
1> might	TMMMQQQQR
1> militants	PJNJRRTSS
1> minister	TSNOOPPOO
1> miss	XMKMQQQPQ
1> missile	RKSJQQQRP
1> mobile	ZNMNPPPPO
1> monday	QJKKRVRRT
1> moneymonitor	SOOOPPPPP
1> more	XMMNPPPOP
1> morning	UJKLRRRRR
1> most	SNJOQQQQS
1> mother	OWNOPPPOO
1> moved	RULONPPPO
1> movement	VNQQOOOOO
1> movie	PQSMPPPOP
1> movies	SSJKRQQPR
1> moving	TIJKSSSSS
1> much	TLLMRRQQR
1> mufc	TNMOPPPPQ
1> music	PPLLPQQPU
1> must	UMTLONQPQ
1> n	QUKLPPQQP
1> na	VIIJRRRST
1> name	VQKROOOON
1> named	NRRYMNONM
1> names	OM[MNOPPN
1> nasa	UNOPPPOOO
1> near	TJIPSRRRQ
1> need	WMLMQQQPQ
1> never	YSIMOPQPO
1> new	RRSLOOPPN
1> news	RKOUPPPOO
1> newspaper	NJRRRQPPR
1> next	SULMPPPMQ
1> night	UMMNQQQPQ
1> no	RWJKQQQPO
1> not	YRMKOPPOO
1> note	YKLNQQQOQ
1> noted	NXLOPPPPO
1> now	VOQNNONMR
1> numbers	TUNNPPPNN
1> o	[NKMOPPPP
1> obama	ULKMQQQQR
1> of	UOLQORNNR
1> off	WOMNPPPOP
1> offer	UMUMPOPOO
1> official	TMULOPPPO
1> officials	QQUSLOONM
1> often	QMTUNNOON
1> oh	PRKTPPPQO
1> oil	UNOPOPPOP
1> old	URKKPQPQQ
1> on	RSPTNQOMK
1> once	QUNNPPPOQ
1> one	URSLOONOP
1> only	WMGIRRQQV
1> opened	ORJLPSPVP
1> or	ROHQOTQPR
1> originally	OSKTOQQOO
1> other	TSMOOPPPO
1> our	TMTMOQPNP
1> out	SKPJRQQSR
1> outbreak	TJIISSRSU
1> over	XRJMPPOOP
1> pa	TNNOPPPPP
1> parties	SNNOPPPPP
1> party	OOPPUOOOO
1> pdf	VKLNQQQQQ
1> people	VKKKWPPPQ
1> per	YMKMQPQQO
1> period	WVLMMUMNM
1> person	SMLMRQQQR
1> photo	ULILRRQRR
1> photography	QOMNOPOOV
1> photos	TKLLRQQRR
1> pic	XNNNOPPPO
1> place	TMMNQQQQQ
1> plans	QRVMOOPOO
1> played	OXLMPPQOO
1> player	OMVNWNOON
1> playing	SQSMOPPOO
1> plays	MZNMPPPPN
1> please	RTKLQQPQP
1> plus	NRNNNNOYO
1> police	NLSWNPPOO
1> political	VQNNOPPPO
1> poll	NMVUNNOPN
1> possessed	RSLMQPPPP
1> post	VOKUOOOPN
1> posted	SULNPPPOO
1> poster	ULLOQQQQQ
1> president	RMYMNOOOO
1> pretty	VSMOOOPON
1> prices	\\OLNPOOPN
1> prince	SRKMPQPQQ
1> programme	ONLMOOQ\\N
1> protests	TMOPPPPPP
1> provides	OSKMOPOOW
1> province	OOQZNONNN
1> put	TQLMPPPPQ
1> quality	YNNOOPOOO
1> rain	SLKLQRRRS
1> rains	VLKMQQQQQ
1> reacted	VRNOOOOOO
1> reading	VKLLRQQQR
1> ready	SQLLQPQQQ
1> real	QSMROOPQN
1> realestate	SLMNQQQQR
1> received	K\\JNPQQQP
1> recommended	ULMOQQQQQ
1> records	OOXOOOPON
1> refugee	OPNXNNOPO
1> refused	OVOOOPPOO
1> regards	UMMNQQQQQ
1> region	OMLVOPSPP
1> released	PPQKPOPPV
1> remarks	PVLLQQPPP
1> remember	QTLMPPQPP
1> replied	OUOOPPPOO
1> report	UZKMONONO
1> reported	SWRMNOOON
1> reports	NRLRPQQQP
1> research	VJHIRSQRW
1> responded	NWMOPPPPP
1> results	TMMNQQPQQ
1> retail	VOOOOPPOP
1> return	QVLMPPPPP
1> returned	OOOJRRSQS
1> reuters	YMNNOPPPP
1> revenue	VMNOPPPOP
1> review	VKLJRQRSQ
1> right	UQKLPQQQP
1> rights	PMTPPPPOQ
1> role	QUMNPPPOO
1> roll	RTKMQPPQP
1> rose	YOONOOOON
1> rt	PSOMRPQOO
1> ruling	ORUNOOPOO
1> runs	QMMNPXPOP
1> s	LVTLOPNNT
1> said	QTQOOOPON
1> sales	SKTMOTPOO
1> saturday	PJRJSRRRQ
1> say	VLSTNOPNM
1> says	KWLPPQQQP
1> scale	PJKSQRRQP
1> scored	NYNOOOPOO
1> search	WOOOOOOOO
1> security	VOTNOOOOO
1> see	TJQLQQQQQ
1> seeing	UJKKSRRRS
1> seen	YJKMQQQQQ
1> seized	UNMOPPPPP
1> senators	VJIKSRRRS
1> series	XLLMQPQPR
1> served	NNQTOQORN
1> service	UOVNNOOOO
1> services	VNMPPPPOP
1> set	NSVLNOPOO
1> settled	O[NNNOOOO
1> she	TTMNPOPOP
1> shit	WJJJSRRRS
1> shot	UMMNQQPPR
1> should	SSPRONONN
1> show	QNSROOOOO
1> shows	NRNNOOOWO
1> shut	QMVNPOPOP
1> sick	ULLLRQQRR
1> simolove	TNOOPPPPP
1> since	XTMNONOON
1> single	YOOOOOOON
1> singles	PMUSNOPOO
1> sir	UPNOPOPOP
1> site	XOMOPPPOO
1> sitting	VLJKRRQRR
1> six	VSLLPOPPP
1> snapchat	ORMNONOOY
1> so	UMNHPSQPT
1> some	VNNNPPPOP
1> someone	SOOPPPPPP
1> sorry	UJIJSSRSU
1> south	ONMYPPPON
1> speaking	MXMOPPPPO
1> speech	NWVNONONN
1> spent	MTTPNPQOO
1> spoke	NWMNPPQPP
1> spokesman	QOXOOOONN
1> start	USJOPPPPO
1> started	USINQQPOP
1> stated	NYMNOQPPO
1> statement	OYNNOPPOO
1> stayed	OWOOPPPNO
1> still	UORKQPPOP
1> stop	ULLMQQQQR
1> story	ULNOPPPPP
1> strain	ULJKQQPQW
1> stressed	NWMNPPPPO
1> studies	VKLLQQQQS
1> such	UQKNPPPPP
1> suggest	UNNPOPPOP
1> sunday	OMSWNOPOO
1> super	TRNOPPPOO
1> sure	XMMMPPPPP
1> system	SKNJQRTPS
1> systems	ULKLQQQQS
1> take	YRJNOPOPO
1> taken	OLTMPPQPS
1> takes	LOQWMNNVM
1> talks	QSUNNOOON
1> teacher	UNKOQQQPQ
1> team	OLRJRRQPR
1> tech	TNNOPPPPP
1> technology	XONOOOPON
1> television	OHNFRSWUT
1> tell	WLMMPQQPP
1> tells	NXKPPPQPO
1> text	VKJKRRRRR
1> thank	MYLOPPQPM
1> that	VSSKONONN
1> the	SPNPNNONU
1> their	VKKMPPQTQ
1> them	VMMNPPPOQ
1> then	TXKIQPPPP
1> there	XKJJRQQQT
1> these	VJKKSRQRS
1> they	WPMNPOPOP
1> thing	VMMNPPPPP
1> think	VKKLRQQRR
1> thinking	UKKLRRRRS
1> thinks	NWOOOPPPO
1> this	TOPMOPROP
1> though	WPRMOOOON
1> three	TQMOPPPOP
1> threw	NXMOPPPPO
1> thrilled	UNNOPPPPP
1> through	OVSNNOPOM
1> thx	NYMNOPQOO
1> ticket	LTXNMOPON
1> time	TNNNQQQQQ
1> to	RTROLPONP
1> today	PUWNNNONM
1> together	PTLNNWPNO
1> told	KZLOPPPPP
1> toll	TMMMQQQQQ
1> tomorrow	THHJTSSTT
1> tonight	UOMLQQQPQ
1> too	QMLSPOOOV
1> top	TNNOPPPPP
1> trade	PMMTPYNNN
1> trading	WNUNNNONO
1> traffic	TMMNQQPQQ
1> tragedy	TMMNQQQQQ
1> travel	POWOOOONO
1> trial	SNLLRQQQR
1> tried	ZPJLQPPPO
1> true	UMLNQQQQQ
1> try	TSMLPPPPP
1> turned	VNNVNOONO
1> turning	VNLMQPPQQ
1> turns	XLLNPPPPP
1> tweet	XRLONPPNO
1> tweeted	VTONOONON
1> twitter	UOOPPOPPN
1> two	VNNNPPPPP
1> u	SOOPPPPPP
1> uh	QKSJRQRPS
1> uk	QMLTPQPPQ
1> ukraine	TMMMQQQQR
1> unit	OOYNOOOPN
1> up	YKKLQQQQR
1> upon	SMGHSSSTT
1> urge	RSKLRQQPP
1> urged	RVMMPOPPO
1> us	TQNNPPPOQ
1> used	RTKMPPQPP
1> very	XMMMPPPPP
1> via	UPRQNNOON
1> victims	WOJKQRPPQ
1> victory	URKLPQQQP
1> video	RTXNNNNOK
1> view	PTNOPPPOO
1> virus	WKJJQRQQV
1> visit	TRNMPPPPP
1> visited	MXMNPPPOP
1> volcano	NNNZOPPON
1> voteon	SOOOPPPPQ
1> vs	UKOJQRQQR
1> vs.	NZMOPOPPN
1> w	OWMWNNONN
1> wait	VKLMQQQQR
1> walks	URLLPPPPP
1> want	TMMOQPQQQ
1> wanted	OTRMOOPPO
1> warns	NVUMOOOON
1> was	JXNQNOOOR
1> watch	PVOOPOPOO
1> watching	ULLMQQQQQ
1> way	UKMNQQQQQ
1> we	TLRLPQQNR
1> wearing	XMMNPPQPP
1> weather	ULLLRQQQR
1> web	OLULQQPQR
1> wednesday	SJJISSSTS
1> well	OUKLPQQQR
1> went	UULMPPPOO
1> were	PQQOONONU
1> what	QVILPQPQR
1> when	XQINPPQQO
1> where	PLJUOOUPO
1> which	RQPMOQONT
1> while	SQSRNNOON
1> who	PSKNPPQQQ
1> why	QTOLOPQPO
1> wife	NRVNOOPOO
1> will	RTURNMLTI
1> win	QNYNNNPPN
1> wins	OLVMPQQQP
1> wireless	YOMOOPOOO
1> with	TRSNNROOK
1> within	XNONOOPPO
1> women	NOYNNPPPO
1> won	KWXNNOPOM
1> work	RULMPPPPO
1> worked	TVMNNPPNO
1> worldcup	SONOPPPQP
1> would	TUSKOOONN
1> wrote	MYMOPPPOP
1> x	ORULOPPOP
1> ya	ULLMQQQQQ
1> year	ZNMNOOPPO
1> years	WNMNPPPPP
1> yes	OZMNOPPON
1> you	RTNNOSOMN
1> your	SMROPPPPO
2< 	VOPNQNRNM
2< 1	SJHQPQSRS
2< 1998	SLKKQSRSR
2< 2	TJIPPRRQR
2< 6	QLKKQVQQS
2< 8	OKJQRRRSS
2< a	SNPJMWQMT
2< about	MYUMPNMNO
2< after	NQOUNUOMN
2< against	VTKLPOOPP
2< an	WUMHRONMR
2< and	PSSSNMJQQ
2< army	NMVYNONMN
2< as	QQKLOPPTS
2< at	NMTWQSNJM
2< author	OYNPOPONO
2< before	MVUMOOPNO
2< best	UNMMPSPPP
2< by	OTRNOPPPM
2< called	NPTQPPPOO
2< camp	OYOMPPPNN
2< ceo	VRNOOPOOO
2< chairman	NYONPPPNO
2< chief	OXONPPPNN
2< cleric	OYNNOOOOO
2< co	XMLMQQQQQ
2< coach	OXNNPPPNO
2< colonel	NYNOPOPOO
2< company	ORYMOOONN
2< dr	NWMPPPPOO
2< elect	OVOMPPPOO
2< firm	NQYNOOONN
2< first	QLKKPUQPV
2< for	RPXRSKMJO
2< forward	OUOOPPPOO
2< from	NNOVOOVMN
2< general	NZONOPOMN
2< group	OXSNNOONN
2< have	XLLLPQQQQ
2< his	ROPQLLUTN
2< in	QKLVPQPQP
2< including	OUSKQPONO
2< is	QTKKRQQPQ
2< it	PRJSORPQO
2< its	OMTMPPPPS
2< japan	NVVMOONNO
2< jobs	UJIHRTSUR
2< leader	OVSKPPQMO
2< like	SLWKPQPOO
2< london	RRKVPNPLP
2< minister	NZNNPPPNO
2< my	UIHIQRRWS
2< named	NVLVOOPOM
2< new	QSIJTQRQR
2< news	QTKTOOPOO
2< newspaper	OWSNPOOMN
2< of	MSTPOSMPL
2< official	OTVNOOONO
2< on	SLQVPSNMN
2< or	ZNKUNNONN
2< over	MTRQOSONO
2< party	NPWNQPONP
2< photo	SOILSRRQR
2< premier	OXNNPOPNO
2< president	RTMNPPNPQ
2< s	PMKPQRSPQ
2< said	O]MMPPOMO
2< say	RMQKQQQPR
2< says	PXPJPPPNP
2< see	OTIQPQRQO
2< some	UPKLUPPOP
2< state	OXKNQOPOP
2< that	NTTKNOWMN
2< the	RISUOPRHT
2< three	NOWNNOUMN
2< time	TOJIQSQRR
2< to	SRRRNOMNP
2< video	RQHUOOQQO
2< week	RKTKSQPPP
2< with	STNLLKUQR
2> 	QNORNRQSK
2> 0	VMRLQPPOP
2> 1	WKIUPPPOQ
2> 13	URJLQPPRO
2> 2	UNLSOPPOQ
2> 2012	QVKLPQPOP
2> 3	WLKUPOPNQ
2> 4	VKKJQQRSS
2> 6	WQKLQPQOQ
2> 7	URLLPQPNQ
2> 8	UNWMNNOOO
2> 9	WLKKQQQQS
2> a	NSTNNMKRU
2> after	MSRROTLNN
2> against	MXTMOOONO
2> all	NTYNNOOMN
2> also	VZMMONNNM
2> an	NLRRSNPPQ
2> and	OQOPMPQPR
2> are	MSQROOSLP
2> as	SXPOONNMM
2> at	VNMPQPOOQ
2> bill	TSKLPPQRP
2> boarded	OUOOPPPOO
2> but	MLNTMOMVU
2> by	QPEFQVUSV
2> called	NRPKSRQPP
2> chief	NXPNOOOOP
2> co	MOMZPPPOO
2> defeated	NRWNOOONN
2> earlier	NOOZOOOON
2> for	WKOPOORPO
2> from	MOPNQRROR
2> google	NSLRPNOMV
2> group	ONXNPOPOP
2> had	RSOJORPSN
2> has	NTXORNNLM
2> have	SPQRMMNLV
2> he	WUSMNNMMN
2> head	NWNNPPPOP
2> http	YGLSPNPRQ
2> i	WFFHSSSXT
2> if	SJJSQPQQS
2> in	OQPROTONN
2> is	LURONTMLS
2> it	NNLUNPONY
2> just	OVMWONNON
2> led	SOKSPQPOO
2> made	OQQQPPOQM
2> may	RRKJQPRRQ
2> new	RMSPPOPPO
2> newspaper	OMYMPOPNR
2> not	QLKLRPVSR
2> now	WHFHSTTUT
2> of	TVMLPNSNN
2> off	SIISRPPTR
2> on	SXMPNKOQN
2> one	TSQLPOOOO
2> or	PMPMOOORT
2> president	NTZNMNNNN
2> prison	OONYOOOPO
2> published	TMGIRSSTS
2> reading	VPNOPPONP
2> rebels	NSWUMNOMN
2> region	PLIMUURPR
2> replaced	OXNNPPPNN
2> report	NNQOPOOVP
2> s	UMUKPQOPN
2> said	QURJQOONP
2> scored	N[NOOPONN
2> since	NOMVOUPON
2> singer	VOPRONONO
2> soul	YOONOOOOO
2> star	VUNNNOONO
2> sweden	OMYNOTOMN
2> takes	NTNWONONO
2> that	UTRINTNPM
2> the	TQRSOPLPJ
2> then	NUMTNUNNN
2> this	VLLVPOPOO
2> to	WPQLORNPN
2> today	TIGOQTSSR
2> told	TNJKRRRRQ
2> via	OONXOOOOO
2> w	UIPJQRQRQ
2> was	PXRTNMTJJ
2> were	MSSSOPPLP
2> which	LQROOMKYS
2> who	QTOPSOOMM
2> whose	MNQUNNNVN
2> will	MUPKPPPMW
2> winning	NONPQOXNO
2> with	QRNMORMUO
2> won	OYMOOPPON
2> you	WIIIRTSSR
3< 	WNNQOMONR
3< a	QJMGPRWQX
3< an	VMLKPPUPP
3< and	NZKLOPOTO
3< as	PXLVPOPLL
3< at	OLSUQPOON
3< by	UTPROMONL
3< co	XKJLQQQRR
3< for	MOKSNRRWM
3< from	RJRLOSQTQ
3< group	SMWMPNNPO
3< i	TJJJRRRSU
3< in	MSOTONNVL
3< including	OXRKOMMUN
3< leader	PZOMPOONO
3< like	PNUNPNNTO
3< minister	OYMOQPONO
3< no	TKKKPRSTR
3< of	IQVPNRSPM
3< or	OORUNNPRN
3< party	ONYMPOPON
3< president	OWMOPOOOO
3< s	VOSTNMNNN
3< the	LJSRMRSOT
3< three	SOLLQOUQP
3< to	YTQNQLNMM
3< told	NOZOOOOOO
3< with	VQULNLLMU
3> 2012	UMHIPSSTS
3> 3	SLKIPSSSS
3> 39	OUVNONNNN
3> a	XULKOMNNT
3> agree	VOMPPOPOO
3> an	NVWMONOON
3> and	RPSLOPRQM
3> as	OXRMPONOO
3> at	OUQSPNMPL
3> before	QNVKQPOPQ
3> for	POPHQQRQT
3> from	USJJPQQRP
3> has	LUXPPNOLN
3> http	RIFTPSUSP
3> https	SLIJPSSSU
3> in	PUPVOQKQI
3> is	MNPRMLSXN
3> of	MSRKOTNVM
3> on	QMOSOUOOM
3> one	NPMTONWNN
3> reading	UQNOPOOOP
3> s	NYQLPNRLO
3> said	MQYJQMPTO
3> says	NPXNQOONO
3> since	NVONNNNOU
3> that	NQOMNUWNM
3> the	TQNSNKMMV
3> to	OUVINLNPT
3> told	NQXOPOONN
3> was	XFJNPQSTR
3> where	PRYLQNNON
3> which	MNPROUYKL
3> who	OYUMOMOON
3> will	NTQMNNYOL
3> with	RLLRNLUOU
actor-armed-group< 	NL\\MPQONP
actor-armed-group< an	QN[NMPMPN
actor-armed-group< and	QNXOOPNON
actor-armed-group< for	PTPVOOMNN
actor-armed-group< of	QNZNOPNOO
actor-armed-group< suspected	PNXOOONOO
actor-armed-group< the	QLVLQOROP
actor-armed-group< to	QMXNPPNPO
actor-armed-group< with	QVRNOPNNN
actor-armed-group> 	PSVMPOONN
actor-armed-group> and	QRWNOPNNN
actor-armed-group> has	PMQVPPOON
actor-armed-group> in	NSVOPONON
actor-armed-group> leader	QOYNNPMOO
actor-armed-group> militants	POXONPNON
actor-armed-group> terrorist	PPUOOPOPO
actor-company< 	MPXMOPPPO
actor-company< a	RMOHRPQPV
actor-company< after	OOWOOPPPO
actor-company< and	LSXMOPPON
actor-company< as	PL\\MOQQNM
actor-company< at	ONYLOOQPO
actor-company< based	OOXONPPPO
actor-company< by	LNZNOPPPO
actor-company< chipmaker	NOVOOPPOO
actor-company< for	SMSLRPPPP
actor-company< former	PMWNOPPPP
actor-company< from	NNYNOPPPO
actor-company< giant	OQWNPOONO
actor-company< in	ONUUNPPNN
actor-company< like	ONWOPPPOO
actor-company< of	LRZNNPPPM
actor-company< on	RMQKQQQRQ
actor-company< rival	NNXNOPPPO
actor-company< said	NOWOOPPPO
actor-company< that	NLZNOPPPN
actor-company< the	MRPQNPPQP
actor-company< to	LOYNPPPPO
actor-company< with	MNZOOPPOM
actor-company> 	PPRPOOONS
actor-company> also	NKZOPPPPN
actor-company> and	MVUKNUPMM
actor-company> are	POUOOPPPO
actor-company> asked	PPUNPNOOP
actor-company> board	NOVOOPPPO
actor-company> ceo	OPUNOPPPP
actor-company> chief	OOVNNPPPO
actor-company> directors	OMXOOPOPO
actor-company> for	SNUMPPPOO
actor-company> had	ONVOOPPPO
actor-company> has	MMUSNPPOO
actor-company> have	OOVOPPPOO
actor-company> headquarters	OOVNOPPPO
actor-company> http	NPYMOPPPM
actor-company> in	PLSKPQRQQ
actor-company> is	QSTKPPPPN
actor-company> makes	NNVOOPPPO
actor-company> on	MNXNOPPPP
actor-company> playstation	OOVNOPPPO
actor-company> reported	OMXNOPPPO
actor-company> reports	PMUNPPPOP
actor-company> said	NPXNOOPPN
actor-company> says	NSTMNPPQO
actor-company> share	NOYONPPON
actor-company> stock	NPYMNPPPO
actor-company> store	NOYMNPPPO
actor-company> that	LPXPOPOOO
actor-company> the	PVOKOQPPQ
actor-company> to	QMSLPQQQQ
actor-company> was	NNYOOPPON
actor-company> which	PPWOPOONN
actor-company> who	SNHITRRRS
actor-company> will	NPWOOOPOO
actor-company> working	LOWNOPPPP
actor-company> would	NOXNOPPPO
actor-intergovernmental< 	KQQPNUPQN
actor-intergovernmental< a	JQ_LNOPPM
actor-intergovernmental< after	OPXOPOOON
actor-intergovernmental< agency	OOVNPOPPO
actor-intergovernmental< and	NP[LMPPPN
actor-intergovernmental< at	OPWMOOPPO
actor-intergovernmental< by	NPWNOPPPO
actor-intergovernmental< for	OOXNPPOOM
actor-intergovernmental< in	NQYNONOON
actor-intergovernmental< is	NOYONPOOO
actor-intergovernmental< of	MP[MOPPON
actor-intergovernmental< on	NPXNOOPPN
actor-intergovernmental< said	NNYOOOOOO
actor-intergovernmental< that	MOXNOPPPN
actor-intergovernmental< the	ROVJPPPOQ
actor-intergovernmental< to	LQYOOOPPO
actor-intergovernmental< with	LOZNOPPOO
actor-intergovernmental> 	NN[MOOPOO
actor-intergovernmental> allies	NOZONOOPN
actor-intergovernmental> and	LOUMOOWOO
actor-intergovernmental> by	PQVOPNMPO
actor-intergovernmental> conference	MQWPONPPN
actor-intergovernmental> countries	MQZLMOPPO
actor-intergovernmental> for	PPVOPOOPO
actor-intergovernmental> had	OOVPPOOOO
actor-intergovernmental> has	RRSMQNOPN
actor-intergovernmental> headquarters	NPUNOPPPO
actor-intergovernmental> http	PPTOOPOOO
actor-intergovernmental> in	OOYNONPPO
actor-intergovernmental> is	NNZNOOPPN
actor-intergovernmental> leaders	OPUOPNOOO
actor-intergovernmental> led	ULGKRSSQT
actor-intergovernmental> members	OPXONOOOO
actor-intergovernmental> membership	OOVOOPPPO
actor-intergovernmental> nuclear	OQWNNOOPO
actor-intergovernmental> offices	NQXNOOOPN
actor-intergovernmental> officials	MOZNMPPPO
actor-intergovernmental> on	PQVOPNOOO
actor-intergovernmental> peacekeepers	OPZNOOOON
actor-intergovernmental> peacekeeping	NPVOOPPPO
actor-intergovernmental> plans	NOVNOPPPP
actor-intergovernmental> president	OPWNNOPPN
actor-intergovernmental> report	MPYOOOOON
actor-intergovernmental> resolution	OPVOOPPPO
actor-intergovernmental> said	OVPOPOOON
actor-intergovernmental> says	KNVMORRQP
actor-intergovernmental> secretary	MOTLNTQRO
actor-intergovernmental> spokesman	OPUNOPPPO
actor-intergovernmental> standards	POUNPPPPO
actor-intergovernmental> summit	RNPLRQQPP
actor-intergovernmental> that	QNMMRRPQR
actor-intergovernmental> the	LN[MPOPPO
actor-intergovernmental> to	LPZNOOPPN
actor-intergovernmental> troops	MPWNOPPPO
actor-intergovernmental> will	OPWOPOOPN
actor-nongovernmental< 	PJNJQTRST
actor-nongovernmental< and	NLSKORRTQ
actor-nongovernmental< group	QNMLQRRQQ
actor-nongovernmental< the	MQVSQRMKL
actor-nongovernmental> and	MQYOQNOLO
actor-nongovernmental> has	OKMJRTSST
actor-nongovernmental> said	SKOLPQQRR
actor-nongovernmental> the	QQQLQVNNN
actor-party< 	LM[KPQPPO
actor-party< 06	UJJJRRRSS
actor-party< a	XLIKSQQRQ
actor-party< and	QLSMQQQQP
actor-party< as	TMNLQQPQQ
actor-party< baghdad	NPWNPOOPN
actor-party< by	VMRNOPPON
actor-party< in	VOOOPOOOO
actor-party< of	TNXMOOOOL
actor-party< on	NMNMQPPQX
actor-party< party	KQWOPOPPM
actor-party< super	[NLOPPPPL
actor-party< the	TNQPMLMNY
actor-party< to	SMSROPOOM
actor-party< told	[NMOOPOON
actor-party> 	UPWKPOPOK
actor-party> and	VMTSOOOOJ
actor-party> are	WPRMNPPPM
actor-party> day	TOLOPPPQP
actor-party> democrat	UOKLRQQQQ
actor-party> getty	LOYOPOPPN
actor-party> has	TUPLNOONS
actor-party> http	NLVKQPQRQ
actor-party> in	UPMMPNOPU
actor-party> is	PMRVONOOP
actor-party> leader	MQXOOPPPM
actor-party> of	VPQNPNNON
actor-party> stories	SOMOPPPPP
actor-party> that	WOPOOOOPM
actor-party> the	SPUNOPOOL
actor-party> this	SNRLPQPPP
actor-party> to	XNQMPPPPM
actor-party> will	QMNMPOOPW
actor-party> with	SPTOPONPM
actor-party> you	SNMNQQQPQ
admin1< 	KSTSPOONN
admin1< 2	PNYMOOPPO
admin1< a	OMKZRNOTM
admin1< after	NNVQOPPOO
admin1< against	MNYONPPPO
admin1< and	JRRZJPQNN
admin1< as	MNTWOPPNM
admin1< but	MOWRNOPOO
admin1< cambridge	NPTQOPPOO
admin1< connecticut	PONTOPPPP
admin1< east	UJIQRRQQR
admin1< eastern	MPNYMPPPO
admin1< falls	QLMWPOPPP
admin1< for	TKVRMPPOM
admin1< former	MOVTMOPNO
admin1< from	TPGVTOPON
admin1< his	MPTTNOOOO
admin1< in	MOM[POPON
admin1< into	NVLUOOPNO
admin1< like	OSLRSPPON
admin1< maryland	OONVOPPPO
admin1< news	QOKSRPPPP
admin1< north	TIJMRRRTR
admin1< northeastern	NONXNPPPO
admin1< northern	OONXOPPOO
admin1< of	SLKXMQQPQ
admin1< on	SLTRRNONN
admin1< over	MLXTNOPOO
admin1< r	OOOWOPPPO
admin1< southern	LOMZLQQPO
admin1< state	OONYOOPOO
admin1< that	MLTWNPOPO
admin1< the	MSKTVNPOM
admin1< to	RLRQOPPQP
admin1< was	OMSTROOON
admin1< with	KLZSQPPNM
admin1> 	TORTKOPON
admin1> a	TMKYNPPON
admin1> after	OPLYOOPPN
admin1> also	ONTSOPPPN
admin1> and	NSSTMPPNN
admin1> are	LOYRMPPON
admin1> as	PHRNQRRRQ
admin1> at	MNRVNPPOO
admin1> based	MPOXSOOOM
admin1> but	MTSQNPPOO
admin1> by	NONVOPPPO
admin1> can	OKRORQQQO
admin1> capital	OPMNUPPPP
admin1> captain	NOXNMPPPO
admin1> caucus	OOMZNPPPN
admin1> caucuses	OONZMOPPO
admin1> chancellor	NPNMVPPPQ
admin1> city	POLVOOPPO
admin1> coach	OOWNNPPPO
admin1> coast	TNLKUQQQP
admin1> connecticut	PONTOPPPP
admin1> could	NNSUNPPOO
admin1> democratic	NNNYNPPPO
admin1> economy	MOOQVOPOO
admin1> for	SNJXOPOOO
admin1> former	PWNKOPPPP
admin1> from	SOJUOPPPO
admin1> gov.	NNMZNPPPP
admin1> government	UMMMTPPOP
admin1> governments	RKSMQPPPP
admin1> governor	PNIWOQQQP
admin1> has	QLLTRQQQO
admin1> have	MNYPMPPPN
admin1> http	PUMRNPPOO
admin1> i	ONLYSOONO
admin1> in	SKTOOOQPP
admin1> is	LML]NQQNO
admin1> last	MNVSOOPOO
admin1> maryland	PPNTOPPPO
admin1> new	NOOWOPPPO
admin1> on	TMRRMPPPO
admin1> or	MONYNPPOO
admin1> primary	ONL[LOPPO
admin1> province	UMIPRPQQQ
admin1> ranch	OONYOOPOO
admin1> region	QLRQPPPQP
admin1> republican	ONMZNPPPO
admin1> said	MRSSNPPOO
admin1> says	MVNSNPOOP
admin1> sen.	NOMZNPPPO
admin1> senator	NOL\\LOPON
admin1> state	MNUWKPPPO
admin1> states	XNNNOPPPP
admin1> that	NKKSRQQQS
admin1> the	MSKXNPPPN
admin1> to	RNKXNPQOO
admin1> town	ULMUROPON
admin1> us	MOPZNOPPN
admin1> voters	VNMVMOOOO
admin1> was	NML[NQPPO
admin1> west	UKKPPQPRQ
admin1> where	POLWOPPOP
admin1> which	SNKUTOONO
admin1> who	NPUUNOONN
admin1> will	NPUROPPOM
admin1> with	RKPQPQPQQ
after" a	OKKPQQQXQ
after" an	RKKQTPOSQ
after" and	QOJONNVXM
after" by	SMKJQRRTR
after" clinton	NTSNPOOOP
after" for	RPMVOPMON
after" from	OOQUNOPQN
after" he	PMNOROXLR
after" http	VSKRLPOOO
after" i	TRIMPQQRQ
after" if	UUNOOPNON
after" in	WMKPWOMON
after" is	SHILSRRUU
after" it	TLVSONNNN
after" mr	NPPVNPPNO
after" not	OOXPOOONO
after" on	TQLLOPOUP
after" our	NYMNPQPNO
after" s	JXVPOPOOK
after" said	VNMPMMMUT
after" says	SQKKQQRQQ
after" she	RUOMNOTMN
after" that	WKJKQRQSR
after" the	UMLRPNOUN
after" this	NUTNOPOON
after" to	URMMQPQNP
after" trump	VSNOOOOOO
after" tweet	URMPOPPNN
after" was	STNLOPPOP
after" we	OQPMROOUO
after" which	POMROPOVO
after" with	PLQMPPPVP
after& gt	WJJLQQRRR
after& http	UNNOPPPPP
after& lt	RUSPONNNN
after' 2012	NVUMPONOO
after' a	TMIJRSSQR
after' acting	OOMUOPPPP
after' action	NSWNOOPON
after' administration	OVOOPOPOO
after' aides	NWNNQPPOP
after' album	OWSOQNNMO
after' allegations	PWMNPPPOO
after' alleged	POMUOPPPP
after' ambassador	PNMVPPPPP
after' and	RWKLPPQPO
after' announcement	MUTNOOPOO
after' anti	OROSOOPPO
after' argument	NVNMPPPPP
after' attempt	NWTMOOONO
after' attempts	MQNSTPPNO
after' best	NRTPOPPOO
after' bid	OOQTOPPOO
after' biggest	MSL[NOONN
after' board	NOVNOPPPO
after' body	SUMLPPPOO
after' book	NVNNPPPPP
after' border	PONUPPPPP
after' bottom	RSJJQRRQS
after' cabinet	PPMTPPPPP
after' call	LTRMVOOON
after' campaign	QTIIRQRRR
after' candidacy	OWNNOPPPO
after' capital	PPLVOPPPP
after' chance	NPUNOOPPO
after' chances	OQOVOOOOO
after' chief	OOVOOPPPO
after' comments	OXMMPPPOO
after' constitution	PLVOOPPPP
after' death	LWMSPPPOO
after' decision	OTJUOPPOP
after' defence	NORXOOOON
after' defense	OTLTOPPPN
after' demand	ONMVPPPPP
after' democratic	NQNWOPPPO
after' department	PNUQOPPNO
after' deputy	OTOROPOOO
after' early	ORMTOPPOO
after' economic	ONMYOPPOO
after' economy	PMLXOPPPP
after' efforts	NOPUOPPPO
after' elections	ONLWPPPPP
after' endorsement	NWMNPPPOP
after' european	PVLRPOOOO
after' failed	NXMNPPPPP
after' family	OZMNPOONO
after' father	NXLNPPPOP
after' final	NURMOPPPO
after' finances	PNVNOPPOO
after' first	LTPUMPPON
after' foreign	PNMWOPPPP
after' former	NWRMOPONP
after' four	OVONNOOUO
after' future	MUNUOOOOO
after' government	PQOSOPPOP
after' handling	OSNTOOPOO
after' head	NSVNOPOOO
after' health	ORLTOPPPP
after' high	OVLRNPPOO
after' highest	NVOROPPOO
after' history	NUNVOPMMP
after' in	VQTMNOOON
after' interior	ONLWOPPPO
after' king	PMKXOPPPP
after' largest	PMMXPOPOP
after' last	PVSLOOOOO
after' latest	MSTNOPPPO
after' lawyer	OVMNOPPPP
after' leadership	PUNNPPPPP
after' leading	NNVQNPPPO
after' london	NVKVPNPON
after' long	OLQWOPPOO
after' main	OMVPNOOOS
after' military	OMQSOPPPP
after' minister	PNLVPPPPP
after' minor	POUNPPPOO
after' most	SSKQNPPPP
after' mother	OWNOPPPOO
after' movie	NVUMOOOOO
after' name	SQQKTPONN
after' national	NQKWOPPPP
after' new	NSOUNOPON
after' next	PNLWOPPPO
after' nominee	ORUNOOPPO
after' nuclear	NOKXNPPPP
after' official	MMUUNPPPM
after' oil	POMUOPPOP
after' on	WGHHSTSTT
after' ongoing	PMVQPPOON
after' only	NSUPNPOON
after' opposition	NORTOPPPN
after' own	JXUSMOPOK
after' parliament	OSPRNPPOO
after' past	OSNROPPPP
after' performance	MQQROOONT
after' pixel	ONQOPOOOV
after' plan	OSQQTOMNO
after' plans	OURMOPPOP
after' playstation	OOVNOPPPO
after' policy	NRXLNPPOO
after' political	MPVROOONO
after' post	MURMPPPOP
after' president	OMSQOPPPO
after' presidential	OQOTOPPPO
after' primary	OORTOOPPO
after' prime	OOMVOPPPP
after' private	VRMNOPPOP
after' pro	NNSSOPPPO
after' problems	NPVNOPPPO
after' products	OPTOPOOOP
after' rbi	PWMNPPPOO
after' recent	LTUTNONNO
after' refusal	OSPRPOOOO
after' remarks	NYLSNOPON
after' republican	NQMVOPPPO
after' request	NWRMPOPOO
after' role	NTLUOPPPO
after' royal	PQOSOOOPP
after' ruling	OTLSPPPOP
after' running	OTOOPPPPP
after' second	NRLVOPPPO
after' secretary	NTOSOPOOP
after' server	PSOOPPPPP
after' show	PUNOPPPOO
after' south	OOMWOPPPO
after' speech	VRKMPQPOP
after' staff	OWNNPPPOO
after' state	PPKWOPPPP
after' statement	MXSMOOONN
after' successor	NTONOOOOU
after' super	OUNOPPPOO
after' support	OWMOOPPPO
after' supporters	OPUMPPPPO
after' supreme	NOMVOPPPP
after' tenure	PXMNPOPOP
after' the	SQJQPQPRO
after' third	MSQSNPPOO
after' today	POTOPPPOO
after' top	MNUWNNONO
after' trial	OUOOPPPPO
after' trip	NWMMPPPPP
after' two	OUKSOPPOO
after' vice	NNNSTPPOP
after' victory	NYMNOPPNQ
after' view	OWMNOPPPO
after' visit	PXMKPPPPP
after' watch	OWNNPOPOO
after' weapons	OSNSPPPOO
after' wedding	PUNNPPPOP
after' weekly	OQYNKPPOQ
after' western	PPNTOPPPP
after' wife	NRVNOOPOO
after' words	NWVNONNOM
after' work	NXMMPPPPO
after, 1	TLJRTPPPP
after, 16	PTOUNOONO
after, 19	OVNOPPPPO
after, 2009	OTKJORRSQ
after, 2012	MZMNOPPNP
after, 2015	MWUMNOOOO
after, 2016	MXONPPNPP
after, 24	NXMMOPPPO
after, 33	TRNNOPPOP
after, 4	SPLLPRRPR
after, 5	TMTPNOOOO
after, a	IWQQRNMNS
after, about	MMTXOOOON
after, according	SWOPORLLN
after, after	PLSLNRSSO
after, aka	SJJTSPPPQ
after, alabama	NONXOPPNO
after, all	OSMMSOOVN
after, along	MQSUMNOMS
after, also	PWMSNOPNN
after, although	OPPXPOOOM
after, amid	NPTUOOONN
after, an	MTUORMNNO
after, are	MWWMOOOMM
after, arguing	SKKMSRRRR
after, as	RSRUOMRLJ
after, asian	MSKPTPPPO
after, at	MSSTRNNMM
after, aug	NNMXPPPPO
after, australia	PPUNPPPPO
after, author	NROSNOOTN
after, b.c.	PPNVOPPOO
after, based	MUSKSPPOO
after, before	TNSMPNNUM
after, belgium	QNVNOPPPO
after, berkeley	PPVLPNPOP
after, bill	OWNNPPPNP
after, born	OXNOOPONO
after, brazil	NOMXOPPPO
after, britain	OPNTPPPPP
after, but	TORROONQL
after, by	MPTVONOOO
after, calif.	OMTSPOOPP
after, california	PONVPPPOP
after, calling	OWNPOOPOO
after, canada	PNKXPOPPP
after, chairman	OUONPPPOP
after, chief	NZNMPOOOP
after, china	NNMZPNPPN
after, clinton	SSQMOPPON
after, compared	OPWPOOOOO
after, connecticut	PONTOPPPP
after, county	NTMUPOOOO
after, curator	PUMOPPPOP
after, d.c.	PMOTPPPPP
after, david	QWNLPPPNP
after, deputy	NVMSOOPOO
after, described	NVOROOPNN
after, despite	LVRTNOONM
after, did	PUMRPOPOO
after, died	PUOOPPPOO
after, director	OXMOPPPNP
after, don't	PVNOOPPOO
after, during	ONPXNOPOO
after, east	QPMYPOONN
after, egypt	RLJKSRRSR
after, england	NOTOPPPPO
after, europe	OPQSOOPPN
after, executive	OYMOOOOOO
after, file	NYSNOONNN
after, fla.	POMXPOPNO
after, florida	PPNUOPPOO
after, following	NROSOPPOO
after, for	MLNNOPSUS
after, foreign	OSNSPPPOO
after, former	TSTNONONN
after, formerly	MVSQPNONN
after, founder	OWOOPOOOO
after, france	PMNVPPPPO
after, french	WOLUOOOON
after, from	PSUIQOQRM
after, georgia	PPNTOPPPP
after, germany	NQLYPPPPO
after, giving	NPPWOPPOO
after, good	RTULOOOON
after, had	PSUPOONMN
after, harry	PUNNPPPOP
after, has	KUUROOOOM
after, have	PPKUOQPRN
after, he	TQPPQPLQL
after, head	NZMMPPPOP
after, her	SONSPOOOO
after, here	UTLMPOOOO
after, his	NXLYONNMM
after, holt	QMURPNOON
after, honduras	PPNSPPPPP
after, however	PVVLNOONN
after, i	ULQMOUOOP
after, i'm	WLQIQQQQQ
after, in	IQMURPQPQ
after, including	TJLOSSQLR
after, india	PTNPPPPON
after, indonesia	RRIKQRRQQ
after, interior	NNVTONONO
after, iran	QLTSPNPOO
after, iraq	QLJRPRQSQ
after, ireland	POLVPPPOO
after, is	NRQPRQKRN
after, israel	POLVPPPOP
after, it	ROISSLQRR
after, italy	NOLXOPPPO
after, its	NPSSOPPOO
after, j.	PVNNPPPOO
after, james	TOKKRRQQQ
after, japan	QQSQPNONO
after, jewish	RMOLXPOOP
after, johannesburg	PNOTPPPPP
after, john	OWPMPPOPN
after, just	SPMQPPPOP
after, killing	OOLUSPPON
after, known	OTPPSNPON
after, kuwait	TNMRPPPPP
after, larry	RRJKQQQQR
after, leaving	TSPROONMN
after, led	OQVNPOOOP
after, libya	PPMUPPPPO
after, located	NNPZOOONN
after, london	POMUOPPPP
after, made	OVONPPPPN
after, managing	OTOOPPPOP
after, mark	LZMMPQQON
after, maryland	PPNTOPPPO
after, md	OVMROPPOO
after, microsoft	PLUNOOPMW
after, mobile	RNNWOOOOO
after, more	NPMURPPON
after, most	RJJQRQRRS
after, mr	UPNTMMVLL
after, mr.	PNSROROOM
after, national	PPWMPOPNO
after, near	QINLRRRSS
after, nearly	POQVOOOON
after, new	ONOWOPPPO
after, nh	PNOWNPPOO
after, nicaragua	PPNTPPPPP
after, north	MUSUONONM
after, not	MWMUNPONN
after, now	QNPQPRQRL
after, oct	NNNXOPPOP
after, october	UJJMQRRTS
after, of	NSNVOOPON
after, official	SKHSORRRR
after, officials	RONUNPPPO
after, ohio	PRNTPOPOO
after, ok	PJPMQRRSQ
after, on	NQPWOOONO
after, once	NOXNOPPOO
after, one	LRSPQNVMN
after, or	RROWLMNMR
after, our	PPNVNPPOO
after, palestinian	NONUPPPPO
after, paris	PNMXPPPOO
after, pennsylvania	POMWPPPON
after, please	LWTMOPOOO
after, poland	PPLVPOPOP
after, police	QLLQPSQSP
after, portugal	PPNTPPPPP
after, president	NRQQUOONN
after, project	NRNSOPPPP
after, queen	RHIURRRQQ
after, r	SQMLPQQQP
after, rain	SLKLQRRRS
after, received	NUNTOOONO
after, released	PRNNOOONX
after, respectively	QTLKRPPOR
after, returned	OUMSOPPON
after, rhode	ORNSOPPPO
after, robert	PURJPPPPO
after, rome	PNNTPPPPP
after, running	ONKTORRSN
after, russia	NOM\\NOOOO
after, said	PNWSRMOMM
after, san	QMQWPNONO
after, sarah	WQMQOOONO
after, saudi	POMUOPPPP
after, saying	RQHLRQRRR
after, says	SVMPONONO
after, secretary	PTROPNOOP
after, senior	PVNNPOPNP
after, several	PSLTOPPOO
after, she	RRTNOOOON
after, since	VNNQOOOOO
after, sir	ORSOOPPOP
after, so	RIJQSRQNU
after, some	SNMXOOOMP
after, south	LQOYPOONM
after, spain	RJIMRRSSS
after, speaking	OUOOPPPPP
after, spokesman	PTLSOPOOO
after, star	NWONPPPOO
after, sweden	OOUQOTOMM
after, syria	QOKOPSQQP
after, t	NSSOOPPOO
after, tennessee	PNLZOPPOM
after, texas	ONLWPPPPP
after, thailand	PPMTPPPPP
after, that	VQRJQMNSN
after, the	MRSRNPOLS
after, then	NRNQPSPNQ
after, there	VNLSOPPPN
after, they	MYNSOOONO
after, this	SJTKPQPPS
after, thomas	NUKJPQRSR
after, though	WOPSNNOON
after, three	PUMNNNWNO
after, to	JSTUNPNLR
after, told	NYVMPNOLN
after, turkey	OPMXNPPPO
after, two	PONTOPPPP
after, u.s.	SOUMOOPPO
after, uk	MSPTPOPOO
after, united	PNTRPPPMN
after, us	MRSOTOOOO
after, used	PROSPOOOO
after, va.	POMWOOPOP
after, vice	NVNPPOPOO
after, wales	POQUPMPNO
after, was	QQUROPOMN
after, we	MPSPOUOMP
after, were	NWLOROOMR
after, west	NNMYPPPOO
after, what	QSMJPPPQT
after, when	LXMUMVNML
after, where	MLSWPMSOM
after, which	GMTONRRUS
after, while	OSOSROQMM
after, white	PNSRNPPPO
after, who	MWRONOPOO
after, whose	PUOMQPPNO
after, will	RQMQOOOTN
after, william	RRJKRQQRP
after, with	LJSNQRSPS
after, wolfgang	PWMNPPPOP
after, working	OSQQOPPOO
after, would	NVOMOOPNU
after, wrote	OUUMPOONO
after, you	PYRMNSOLM
after- a	UNMMQQQQQ
after- backed	TKHKSSSRS
after- band	ULMKQRQQR
after- based	TJERSSTQQ
after- born	PNKQUOPOR
after- bound	RMLRPQQQP
after- controlled	NPNNYPPPO
after- democrat	UOKLRQQQQ
after- dominated	ONSLUPPPO
after- inspired	PLKNPRSRT
after- language	XONOQOOON
after- led	XKDITRSQU
after- like	OXNOOOOPO
after- nominated	MNUOOOVOO
after- owned	MOUMWOOON
after- palestinian	POMLWPPPP
after- related	OOUPNNMNU
after- soul	YPOOOOOOO
after- speaking	VONNQPOPO
after- style	LMVPVMMTM
after- turns	VOOOOOOOO
after- winning	NMNMOVWOO
after. 0	UKJJRSRRR
after. 1	SMKXVNOMN
after. 12	OMZONPPON
after. 13	RRRKQNPRM
after. 18	UJJIRSSSS
after. 2	UIJLPRRTS
after. 29	QLKVRMQPR
after. 3	RNJUROQPP
after. 39	NSUSPNONM
after. 4	VKUONOPQN
after. 5	PKKTQQPPT
after. 50	SRSLNOOOO
after. 6	VOJJQRQRP
after. 7	SRKMPQQOQ
after. 713	TLOJQRQQR
after. 8	POUSOOOOO
after. 9	TMJPQQQRQ
after. a	ONQSTNOPN
after. adams	PTUMONOOO
after. afp	NMNWPPPPO
after. after	UOYMPMMNN
after. all	PNQWPPONO
after. along	MSQTOOPNO
after. alt	SOOOPPPPP
after. amazon	ONWOOPOOP
after. an	KVYMOMOPL
after. and	PQNQPSNMQ
after. android	UKKLRQQQT
after. another	PRMVOOPON
after. ap	OOKWOTPOO
after. are	RKLRTPPPQ
after. as	PQRKOQPRO
after. at	OPORNNNPV
after. auspol	UMNNPPPPQ
after. australia	MNTVOOONO
after. b	TPMNPPPOQ
after. b.	SUMMPPPOO
after. bill	QTLKPQQRQ
after. born	OVNNPPPPO
after. brian	ROUOOOPOO
after. but	MUPOTOOON
after. canada	QPOSOPPPO
after. cbb	PRLMPQRQQ
after. cbcnn	SOOOPPPPP
after. cdntech	SNOOPPPPP
after. chairman	VRNTNMONN
after. china	MPYTNNONN
after. com	]KKLPPPQP
after. cp	NONXOPPPO
after. d	UPLNPPPQP
after. d.	UKKSRPPQP
after. dan	TQOOPPPOP
after. david	TMRMQOOOP
after. day	POLVOPPPP
after. december	[NPNOOPON
after. do	QSKLQQPQQ
after. don't	PNSMPPPPP
after. donald	MSRVNOONO
after. earth	MPRLPQQQQ
after. economy	SOOROPPPO
after. epa	SOOOPPPPP
after. executive	SOVONOOON
after. fb	UKIKSRQSR
after. ff	UKJKRRRSS
after. first	PMNYOOOOO
after. for	PQVONOOON
after. former	PMVNOPPPO
after. franz371	SOOOPPPPP
after. french	PUNNPPPPO
after. from	TSSOPMOOL
after. gameinsight	TLLMQQQQT
after. getglue	SOOOPPPPP
after. gets	TNVNNOOON
after. getty	OTTOOROMN
after. girostart2014	RIMKSSSRR
after. happy	NWNQPOPPM
after. has	NQUUNOONN
after. have	OSNWONOON
after. he	RQKMTPQQO
after. hillary	SROTNONON
after. how	QRSKOPPQN
after. http	QSPNOOPPP
after. https	OLOKOSSRT
after. hundreds	OOTQOPOPO
after. i	LXHQQPQQP
after. i'm	SOHKRRQSR
after. i've	OWMNPPPOO
after. iata	OOMYPOPPN
after. if	QPHRQQQQQ
after. ilpiratabelfast	PMMSPQQQP
after. in	OQSPNUOOK
after. including	LPQUSOOOO
after. iraq	LSSRNPOPN
after. is	SIJSRSQSO
after. it	OOTPPOONO
after. job	POMXNPPOO
after. jobs	UMLKPRRSP
after. just	OKOIRSRSS
after. justin	UNOOPPPOP
after. justinbieber	UTIMQPPOP
after. left	RPKPQQQPP
after. lisa	SONOPPPPP
after. london	QRKLQPSQP
after. malaysia	TMMNQQQQQ
after. man	NPXNPOPON
after. mariababbage	UKIISRRRS
after. mashable	TNKMRQQQQ
after. masterchef	TMMNQQQQQ
after. media	SOOPPPPPP
after. mh17	PLUKPPQRQ
after. moneymonitor	SOOOPPPPP
after. mufc	TNMOPPPPQ
after. names	UNVMMOOPN
after. nasa	QOSOOPPOP
after. national	OOYNOOOPN
after. new	RMYLPOPPN
after. news	TLKLQRRSR
after. niallofficial	UJIISRRTT
after. no	MVKQPPQPO
after. not	TORRNOONN
after. now	MLOVONPPU
after. o	ZNKOOOPPO
after. obama	RLUNPPPPP
after. of	PMZLQNQPL
after. official	ULJJRSRRS
after. often	OVNVNNOMO
after. on	ONRMOUPRN
after. one	QSRSONNPM
after. ons	PQUNPOONO
after. or	VKQHPSSPQ
after. pa	ROUOOOOOO
after. pamkeynen	OPUOOPPOP
after. pdf	VKLNQQQQQ
after. photography	TKKLRRQRS
after. pic	UMILQRRRR
after. police	OMTUNPPNO
after. president	RKYOONOPO
after. pretty	SUKOQPPPN
after. pronounced	UMMXNOOPM
after. r	MRNXPOPON
after. real	RRKQPPPQO
after. realestate	SLMNQQQQR
after. report	VNJMPQQSP
after. reports	SNIJRSRSR
after. retail	SOOOPPPPP
after. reuters	PRPWOOOLN
after. right	SWMNPOOON
after. rose	WONQOOOON
after. royalwedding	UMLLQQQQQ
after. rt	MSWKPPQPM
after. russia	NRTMOPPPO
after. russian	QNRLSPPOP
after. s	VIIJSSRTT
after. said	TQTRNMNOM
after. simolove	TNOOPPPPP
after. south	RIIMRSRUS
after. thanks	QONUQOPNP
after. that	OSSISNPQO
after. the	NSQWLOONN
after. this	QRLQPPPPP
after. three	PPPTOPOOO
after. time	TKIISSRTS
after. to	POWQOOPNL
after. today	ONMXPOPPO
after. top	QPUPNOOOO
after. travel	POWOOOONO
after. trump	MXNOOPPPP
after. tweet	WPSNOOONM
after. twitter	UOOPPOPPN
after. u.	PTMNPPPPP
after. u.s.	KPWROPPOO
after. uk	TLSJPPQQQ
after. ukraine	TNMROPPPP
after. united	PONVOPPPO
after. up	ULKLRQQQR
after. us	ONOTPPPPP
after. via	SLSUNOONP
after. video	RKTLOPRSP
after. voteon	SOOOPPPPQ
after. was	PQITONQQS
after. we	PROTNOPPO
after. weather	PKKSTQPPR
after. west	UKKJRRQSR
after. what	TQKUPNNNP
after. when	QQITPTOOP
after. which	LSXQPNNNM
after. who	LZUMPOOMN
after. why	RYJNPPPOO
after. will	MNUNONOOX
after. winning	OPNOQOWOO
after. with	MOPROQQQO
after. worldcup	SONOPPPQP
after. x	RKQKQRQQR
after. you	SSSLONPPN
after. zaynmalik	PYLNPPPOO
after2 0 	ULKMPQQRR
after2 0 c	SNMNQQQPQ
after2 1 	POLVOPPPP
after2 1 0	QLVONPPPO
after2 1 2	NMVOOPPPP
after2 10 	RLTLOPPPR
after2 17 	OXNNPNOOP
after2 2 	ONRUNOOPP
after2 2 0	PMYMOPOOO
after2 2 http	ULLNQQQQQ
after2 2012 	SNQJPPPSQ
after2 2016 	NUOOOPPPP
after2 3 	SKLRPQQQQ
after2 3 0	PKQGRSRSS
after2 3 and	TMLPPPPPR
after2 39 s	NURTPNONM
after2 4 	TNJMPRRSP
after2 5 	UOJPPPPPQ
after2 6 	QRRKPPQOQ
after2 7 	TQMMPPPPP
after2 9 	RSMMPPPPP
after2 a bit	TMLMQQQQQ
after2 a few	UQTNOOMON
after2 a former	MSSOOPPON
after2 a group	RMPQQOQQO
after2 a little	TOMNQQPPP
after2 a live	UOLOPPPPP
after2 a man	YNMNPPPPP
after2 a member	OYSLPONOM
after2 a new	QPOUNOPOO
after2 a professor	RMJJSSRRS
after2 a republican	NPUNSOOOO
after2 a spokesman	OWMOPOPNP
after2 a subsidiary	OXOMOPPON
after2 a top	TUJKQQQNQ
after2 a u.s.	ONUOOPPOP
after2 a year	ONSVMPPOO
after2 access to	NSRSOOOON
after2 according to	TVNQORLLN
after2 account 	TLLMQQQQS
after2 accused of	RLPOQPQPQ
after2 accuses iran	NOOXMPOPO
after2 added 	NUSNPOPOO
after2 added that	OXMMOPPPO
after2 adds reserves	MQVOOPPPO
after2 administration 	NSVNOOOPO
after2 administration has	NXNNOPPOO
after2 administration is	OXNMOPPPO
after2 afp 	NOMXPOPPO
after2 afp getty	TNONPPPPP
after2 after a	SLPTMRNMT
after2 after all	VIJIPSTTR
after2 after being	PTMTOOPPO
after2 after he	PWTMOMOON
after2 after his	RNVPOOONN
after2 after more	OPNSPOSOO
after2 after the	QOKWRNOOO
after2 again 	LSVULNONO
after2 against india	WNOONPPNP
after2 against the	SRQSONNNO
after2 agree to	UTLOPOOOO
after2 agreed to	MVTPNNOON
after2 agrees to	MNSSOPPPP
after2 ahead of	OQRSNOPON
after2 aimed at	VPOPOOOON
after2 air strike	NPNWMPPPO
after2 air strikes	MNSRTOOON
after2 aka the	RKKPRRQRR
after2 album 	RTQLQMORO
after2 all of	TPMNQPPOQ
after2 all the	SNMUPOPPO
after2 allege that	TOOOPPPOP
after2 alone 	OPOPOOOOV
after2 along with	KQRUKNOSQ
after2 already has	LSRTNPPOO
after2 also announced	NSMSPPPPP
after2 also found	MRUOPOOPN
after2 also has	MSSSPNONO
after2 also known	NVSNPOPOO
after2 also reported	POTOQOOOP
after2 also said	PVRMLPPRN
after2 alt animals	SOOOPPPPP
after2 ambassador to	ONMVQPPPP
after2 among likely	OUONOPPPO
after2 and 	MVOQPPPNN
after2 and a	NOMUPQPLT
after2 and afghan	TNMTRONOO
after2 and afghanistan	RNJMSQRRQ
after2 and africa	PPMWPOONP
after2 and al	MUUNNPPON
after2 and all	MWKROTPMO
after2 and allies	PRLUPOOOO
after2 and american	ONONTSPPP
after2 and an	UNJTRNOQN
after2 and are	UWRLNONNM
after2 and asia	ONMYNPPOO
after2 and bernie	OTOPPPPPO
after2 and beyond	NNOPNONZN
after2 and biewener	O\\NMOPPMM
after2 and british	OORNTOPOP
after2 and burrell	OVMNPPPPP
after2 and canada	NPMVOPPPP
after2 and central	MPUPVNNLO
after2 and china	OOPUOOPPO
after2 and clinton	PSOPPPPPP
after2 and colleagues	OWMOOPPOO
after2 and could	SLLNTPQQQ
after2 and david	OTRNPPPOO
after2 and democratic	NQONUPPPP
after2 and donald	OXOOOOOOO
after2 and duchess	MWNNPPPOO
after2 and egypt	OOLVOPPPP
after2 and eu	OPKXPPPNO
after2 and europe	PPLUPPPPP
after2 and european	POMWMPQPP
after2 and even	WVLQONNMN
after2 and for	OONVNPPOR
after2 and former	LSQTOPPNO
after2 and forward	OVOOPPPNO
after2 and four	NWMQOQPNN
after2 and france	OMVPOPPOO
after2 and from	MMTWPOPOM
after2 and germany	PONTOPPPP
after2 and google	RJMKQRQSV
after2 and guatemala	POLWOPPPO
after2 and has	UQVMPNNMM
after2 and have	RRJOPQRQP
after2 and he	NWPOPOPQL
after2 and her	QRQKRQPNP
after2 and hillary	OTQNPPPOP
after2 and his	IaMOOPPMN
after2 and i	QQQSOPONN
after2 and in	PRQQNOORM
after2 and india	MNMZNPPPO
after2 and iran	POKWOPPPP
after2 and iraqi	MPOUOPPPP
after2 and ireland	OOUPOPPPO
after2 and is	OQTOPSOMO
after2 and israel	ONNWOPPPP
after2 and it	TTKJPPPSO
after2 and its	MOOZOPPNN
after2 and japan	PPKXOPPPO
after2 and japanese	RMKJTQQRS
after2 and jerry	PVOOPOPNO
after2 and john	OWMRPNPMP
after2 and jordan	ORMUNPPPO
after2 and kate	NVNPPPPOP
after2 and kurdish	OMMWOPPPP
after2 and later	MPVPOPPOO
after2 and libya	NWNQOPPNO
after2 and london	OOQSOOPPP
after2 and manchester	MOQWOPPNN
after2 and many	NQWORNNMN
after2 and may	NOPSNPPOS
after2 and michael	MPVPPPPMO
after2 and microsoft	OPUNOPPOO
after2 and mike	PPVNONOPO
after2 and more	SWKPPOOMO
after2 and mr	MYONPPQOO
after2 and mr.	PXMLPPPOP
after2 and nato	NPLXPQPOO
after2 and neighboring	OOMWOPPOO
after2 and new	UOK\\NMPNM
after2 and nintendo	POQPOOPNV
after2 and north	OPJWSPOOO
after2 and not	TIHRPRRSR
after2 and now	OOOWOPPOO
after2 and one	NRPQPONVM
after2 and other	KUOSVOONM
after2 and others	QMQOQQPPP
after2 and pakistan	PONUOPPPP
after2 and palestinian	NOOMXPPPP
after2 and palestinians	NLORVPPPP
after2 and pennsylvania	NNLYOPPPP
after2 and president	SKLLRQRSR
after2 and robert	PXNNQPPMO
after2 and russia	NOUSNPPNN
after2 and seattle	PNNVOPPPO
after2 and sen.	OSNSOPPOO
after2 and several	NSSPOOPON
after2 and some	OUKMORQSP
after2 and south	MMSTSPPNN
after2 and sudan	PNNVOPPPP
after2 and syria	OOMVOPPPO
after2 and ted	NWUOPONLM
after2 and that	OXNNOPPNN
after2 and the	IRQUPPPQN
after2 and their	MOVNXOPNL
after2 and then	OKSJRUQPP
after2 and there	PPPSOOPPP
after2 and they	SLMLQQQRR
after2 and this	PRKSPPPPO
after2 and three	NQSNSMSNN
after2 and to	MROWPPPNM
after2 and tom	OUSOONOON
after2 and trump	NUYMNOONM
after2 and twitter	OMXPPQPNN
after2 and two	OXTNOONMM
after2 and u.n.	OTKLYQPNP
after2 and u.s.	OLQQXPNNO
after2 and ukrainian	MQSTLPPPP
after2 and university	PNTQPPOOP
after2 and venus	UFFHUTSVU
after2 and wales	ONUUOPONN
after2 and was	NVVPONOMM
after2 and we	QRQMNROOQ
after2 and what	PNVPOPPON
after2 and william	OWMNPPPOP
after2 and with	OTMVNPPNN
after2 and yahoo	NNYPPPPMN
after2 announced a	NQTOOPPOO
after2 announced on	OOQSOOPPP
after2 announced that	OWNONNONS
after2 announced the	PKRMRQQQQ
after2 ap 	MQLTPUPNO
after2 ap http	TNONPQPPQ
after2 app http	QOOLQQQQQ
after2 appear to	RLLLVQPPR
after2 appears to	TPKLRRQOS
after2 applications 	SLJKQSRQT
after2 approve of	NONVRPPOO
after2 are all	SNOJQQQQS
after2 are already	QPMVONOPO
after2 are also	MKXKTPQRO
after2 are among	OOVPPOOON
after2 are being	TSMOOPPOP
after2 are denied	PUOPOPPOO
after2 are expected	OPSOPPPPO
after2 are going	OPURNPNOM
after2 are in	PUVMNOPNM
after2 are not	MMQNWNNLW
after2 are preparing	OOMRTPPOO
after2 are still	XKKOSPPOP
after2 are the	RQKTOPOPO
after2 are to	MOVROPOOO
after2 are you	MQJRPQQQS
after2 area 	MKLSQQRQS
after2 argued that	NUNOPPPPP
after2 argues that	NVOOPPPOO
after2 army has	OOMPVPPPO
after2 army says	OPNMWPPPO
after2 around 	SONPPPPPP
after2 arrived at	OUOROPONO
after2 as a	OTUPLOPOM
after2 as an	MZMPNPQON
after2 as he	NRUOOPPOO
after2 as her	PSSOPONPO
after2 as his	SLQLRPPOS
after2 as it	TVLNMNVNM
after2 as its	TRLOQOPOP
after2 as one	RMMUROPOO
after2 as part	LSPQUOOON
after2 as president	OYMNPPPOO
after2 as saying	LTQUNPPOM
after2 as she	OVNQOPPPN
after2 as soon	MUXNNOONN
after2 as the	NRSVONNNN
after2 as they	MXTMPPNNN
after2 as well	RJOTPOPPS
after2 asked trump	NUNNPPPPP
after2 asserted that	UPMMQPPPQ
after2 at 1	NPTTNOPON
after2 at 10	TPJLQRQQR
after2 at 9	OMOSOOOWN
after2 at a	NPKTRQPPO
after2 at least	QOTTNNOOM
after2 at the	NNXNQPOOO
after2 attached file	SOOPPPPPP
after2 attack 	OPOVOOPOO
after2 attacks in	TNOROPPOP
after2 attempts to	PMMUSPPNO
after2 attended the	OUOPPPPOP
after2 attorney general	RMKPSQQQP
after2 auspol 	ULNNQQPQQ
after2 auspol http	SNOOPPPPP
after2 author of	QOKRPRPOR
after2 authorities 	PNMRUPPOO
after2 authorities have	MNLTSPQPP
after2 authorities say	POLMYPPOO
after2 award 	MPTNNVONO
after2 backed interim	POMQQQPPP
after2 barack obama	QOTOOPPOP
after2 based group	TMKLQRRQQ
after2 based on	NULKPONTU
after2 became a	POMVOPPPO
after2 became the	RNMVPOPOO
after2 because of	NOSSNTONN
after2 because the	SKKLRQRQU
after2 because they	OURMOPPOO
after2 becomes the	MWNQMPPOP
after2 before the	ROPTNOPON
after2 began its	ONSROPPPO
after2 begs for	RTONOPPPO
after2 behind the	QSOQOOONO
after2 bernie sanders	MSMVOPPOO
after2 better be	MYPONPPNO
after2 bid 	ORVMOOOOO
after2 boarded the	OUOOPPPOO
after2 border 	QNMJVQQQQ
after2 border with	TPNQMPPOO
after2 boss bernie	NOYOOOONP
after2 both of	MXNOOPPPO
after2 brian feeney	PPVNOOOOO
after2 bringing the	NNNZNPPOO
after2 but also	NRMVSOONN
after2 but his	OULSONPOO
after2 but i	PTSLOOPOP
after2 but it	ORNROTONN
after2 but not	RMNPRPPPP
after2 but that	PPVNOOOOO
after2 but the	OPLRUPPPO
after2 but they	MNTVPOPNN
after2 but we	NNUPSOPPN
after2 but will	SMKNQQQRR
after2 by a	SRLTOOONO
after2 by his	UOMKPQQPR
after2 by my	TJJKRTSSS
after2 by the	QRJTQOSNN
after2 calif. 	POLVPPPPP
after2 california 	PPNTPOPOP
after2 call for	OOLSUPPPN
after2 called for	LRSQOOPOP
after2 called on	OVRNONPOO
after2 called the	PUTLOOPOO
after2 calls for	MQTTNOOPN
after2 came in	STLNPPOPO
after2 came to	SVMLPPOOP
after2 camp 	RVLMQOOOQ
after2 campaign 	MSNTNTONO
after2 campaign has	OSOTNOPPO
after2 campaign was	ROIJSRRSS
after2 can be	TKMNQPPPU
after2 can not	MRTONPPPN
after2 can work	MMUVNOPON
after2 candidates including	RNXOMOONO
after2 capital of	NOMTUOPOO
after2 case 	UMLMQOOOW
after2 case http	MQSKORQSO
after2 cautioned that	OPXNNOPOO
after2 cbb 	PRLMPQRQQ
after2 cbcnn 	SOOOPPPPP
after2 ceo barra	MPOTPPPPP
after2 ceo carly	PPTNOPPPP
after2 chair janet	LQWMPOPNQ
after2 chairman of	NSNTOOPPO
after2 chairman reince	PPXPNMPNP
after2 chance to	NPUNOOPPO
after2 chancellor gerhard	NONRTPPPO
after2 changed our	YKMNPPPPP
after2 chief economist	OQVOOOOOO
after2 chief executive	MQYLNPPOP
after2 chief financial	OSQNOPPPP
after2 chief of	NTLMUPPPP
after2 chose to	NQVNOOPPN
after2 cinema 	NONNYPPPN
after2 cities 	OPNMWPPPO
after2 citizens 	NOULQPQPP
after2 city of	QNKTSPPQO
after2 civil police	PPWMOOOPO
after2 civil rights	MOMUSPPPP
after2 claimed responsibility	ONYQNOOOM
after2 claims that	NVOOPOPOP
after2 cleric muqtada	PNKNXPPPP
after2 clinton said	NTSNPOOOP
after2 close to	OOOXOPONO
after2 co founder	TLPLSPPOR
after2 coach mike	OOWNNPPPO
after2 coast 	SMIMUPRQS
after2 coming up	SLTLQPOQP
after2 common stock	POVOPPPOO
after2 communities 	VMMMUPPOO
after2 community in	NNUMUOPPN
after2 compared to	OPLSUOPOO
after2 concentrates on	NORNOVPPN
after2 condemned the	NTRPOOOOO
after2 conference in	NPSNOSOOO
after2 confirmed that	OWSNONONO
after2 consulate in	OONUOPPPO
after2 continued to	RQNUNOOOO
after2 continues to	RPJSQTOON
after2 control 	MTNQSPPNN
after2 convention 	NNSURNONO
after2 convention in	OPNQUPPOO
after2 could be	QOTPNPPPO
after2 could face	NSOOOOOVO
after2 could have	OTRLTOOOO
after2 could not	RRKSONPPO
after2 countries 	NPNLXPPPP
after2 countries and	NQRUMOPPO
after2 countries to	NORMUPPPO
after2 court has	OONOUPPPP
after2 court in	NPNRSPPOO
after2 court on	OOOYNPOOO
after2 coverage here	TMLNQQQQR
after2 coverage of	ROSNPPOPP
after2 crash in	TMNOPQQPQ
after2 crash site	UMLLQQQQR
after2 d 	UKKMQQQRS
after2 dan bourchier	TQOOPPPOP
after2 day for	UOMPPPPOP
after2 deal 	MNWSOOPNN
after2 death in	MSMUPPPPO
after2 debate 	NPTNSPPPO
after2 debut 	MPYNNPPPO
after2 december 27	WOOOOOPOO
after2 decided to	MSSRNOOON
after2 decision to	LUPUOOPOO
after2 declined to	MXMOOPPOP
after2 defence minister	OKJUNSRTP
after2 defended the	OVOOOPPNO
after2 defense minister	OOMQUPPPO
after2 defense ministry	ONLURPPPO
after2 demand for	PPSPOPOPO
after2 demand that	ONMVPPPPP
after2 denies 	NQMVOPPPO
after2 denies the	MNXQPOOOO
after2 department of	MNWQPPPPM
after2 deputy leader	OTOROOOPO
after2 deputy premier	NPNWNPPPO
after2 deputy prime	NNTPSOOPN
after2 did not	PPQMQPPOR
after2 died tuesday	NUOOPPPPP
after2 dies 	OROOOOOOV
after2 dies aged	OUOOOPPPP
after2 dies at	OXNNPPPOO
after2 dining experience	SMMNQQQQQ
after2 diplomats and	NOLNXPPPP
after2 director general	NUTOONONO
after2 director of	OUSMOPONO
after2 director quentin	NQOOPPMVP
after2 directors 	POTNPPPPO
after2 dismissed the	OUNNUOONN
after2 district 	NMLZPPPOO
after2 district judge	NPNVOPPPP
after2 district of	PNMWSOOOO
after2 do not	WQNNOPPPP
after2 do you	OULOQQPPQ
after2 does not	MTSROOOOO
after2 dominated the	NSVNOOOOO
after2 donald trump	MQPVSNNNN
after2 down 	PNVOOOOPO
after2 due to	UPNQOMTNN
after2 during the	QPTUPNOOK
after2 each year	OOVQOOOOO
after2 earlier this	NPQRQUOMN
after2 early on	MPUQOOPPO
after2 earned the	MNMTNNNWT
after2 earth news	MPRLPQQQQ
after2 economy 	PNMVQPPPO
after2 economy and	OONRSPPPO
after2 economy grew	OONWOPPPO
after2 economy is	OONSQPPPP
after2 effort to	NQSOUNONO
after2 efforts to	MOVRNPPPN
after2 election officials	NOMRTPPPP
after2 email address	SOSONPPPO
after2 embassy in	NPSQPPPPO
after2 emerged from	MPUVOPONM
after2 employees 	PPVOOOPOO
after2 entered the	NSWLPOOOP
after2 entering the	OPONUPPPO
after2 epa http	SOOOPPPPP
after2 era and	NVNOTOOON
after2 et al	MZMNOPPOO
after2 eugenie bouchard	RLJRTQQPP
after2 europe and	PPMUPPPPP
after2 executive director	ORTNOOPPO
after2 expected to	MVRNOPPPO
after2 exports of	TMONSPPPO
after2 failed to	UMQKQONSO
after2 family 	RJJIUSSST
after2 family and	RLJTTPPPP
after2 fans are	SRJKRQQPQ
after2 fb 	TNJKRRQRR
after2 fighters 	OOXONPPOO
after2 file sharing	WONNOOPOP
after2 film 	NQQONOOWN
after2 finance minister	NPOMVPPPP
after2 finances 	PNVOOPPOO
after2 finished with	MXVNNNONM
after2 flight mh17	NOZNMPPOO
after2 focus on	MNUNVOOOO
after2 following a	OOUROPOOO
after2 following his	OUNSOOPOO
after2 following the	OPQSNPPPO
after2 food and	SNLSPPPPP
after2 for a	OSTOSNMMO
after2 for all	NJQKOQYRP
after2 for an	NRQSNPOOO
after2 for example	OVNUOOONO
after2 for her	MYQMPPMPO
after2 for his	LVTLNOSOO
after2 for its	NOPVOSMOO
after2 for possible	PPTPPOOPN
after2 for princess	QOTPOOOPN
after2 for several	MVOVNONON
after2 for talks	NONYPPOOP
after2 for the	PRLSMMRRQ
after2 for their	NWOMSOOOO
after2 for this	NPTUOONON
after2 for two	MPWOPOOPO
after2 for which	PJLPQRQSR
after2 for your	UJJKQRSTS
after2 forces and	OPMVOPPPP
after2 forces are	RPOMTPPPP
after2 forces have	NOQOTPPOO
after2 forces in	MOQQSOPPO
after2 foreign minister	OOLSTPPOO
after2 foreign ministry	OOMSSPPPO
after2 former president	NOSQTOONO
after2 founder of	PWNOOOOOO
after2 france 	PMNVPPPPO
after2 franz371 gmail	SOOOPPPPP
after2 from a	LWQQMNVNL
after2 from amsterdam	TMMNQQQPR
after2 from entering	OOLSUPPPO
after2 from his	TJIORQSSQ
after2 from space	RNKUOQPQP
after2 from the	QIJSQPRQU
after2 front page	LM\\NMPQPO
after2 front runner	NPONXPPOO
after2 funds were	SNRNRPOOO
after2 game 	POTLOONVN
after2 gameinsight 	TLLMQQQQT
after2 gave a	PTPOPOPPO
after2 geographical constituency	SKJJRUSSR
after2 gets to	NWNOOPPOO
after2 getty http	QOTPOOOPO
after2 go to	TMMNQQQQQ
after2 goes on	LTROOOOOS
after2 goes to	VJKKQPQQV
after2 going to	ZKNOOPPPO
after2 got a	TQNNPOPOQ
after2 got live	ULMOPQQQP
after2 gov. chris	PONUPOPOP
after2 gov. john	ONNWNPPPP
after2 gov. martin	PONTOPPPP
after2 government 	OSIKYPQQP
after2 government and	NOKZNPPQO
after2 government for	OOMVPPPPO
after2 government forces	NVNMRPPOO
after2 government has	OOLTRPPPP
after2 government is	NOMPUPPPP
after2 government of	OPNPTPPPO
after2 government says	MOLRUPPPP
after2 government to	ONMSUPPOO
after2 government was	QNSOSOOON
after2 government which	PNMOUPPPP
after2 group 	OMSKRRPTO
after2 group the	ONWNOPPPP
after2 growth in	TMKMRQQRQ
after2 guard marquis	QNUNOOPOO
after2 gusto d	TNNNPPPQP
after2 had a	QQQTONOON
after2 had been	QWLQOOONO
after2 had failed	OVOOPPONP
after2 had not	NSTOOOPOO
after2 had previously	ORSROOOOO
after2 had reported	SRNOPPPOO
after2 had said	QNJKQRSSR
after2 had to	ROQMPPPPP
after2 half of	TIILSSRRS
after2 halftime show	OQOOPVPNO
after2 handling of	OSNTOOPOO
after2 happy birthday	QVMOPPPON
after2 has a	UNTPNPOMP
after2 has accused	OUQSPNNMN
after2 has admitted	PQSOOPPOO
after2 has agreed	NNNXOPPPO
after2 has already	NTQSOOPNM
after2 has also	MSVPNPPNN
after2 has an	VMMUOOOON
after2 has announced	MUUNNPPOO
after2 has apologized	PPOTPOPOP
after2 has appeared	SOLTOPOOP
after2 has asked	TLQLRQQPP
after2 has become	MQUNNNOWM
after2 has been	LTSSPOOQK
after2 has begun	ORMTOPPPP
after2 has called	MTOQPPPOP
after2 has claimed	NPQTOPOOP
after2 has condemned	NPOVOPPPO
after2 has confirmed	MTOTPOPOO
after2 has criticized	PUNOPPPPP
after2 has decided	MVOOPPPNP
after2 has demanded	OQMTOPPPP
after2 has denied	OPOPPOPTO
after2 has described	PVPOPOONO
after2 has died	PVRLPOONP
after2 has ever	PMPUPPPOP
after2 has expressed	PRLTOPPOP
after2 has failed	ONRUOPPOO
after2 has filed	MPZNOPOON
after2 has given	ONQUOPPPO
after2 has got	PVJLMRRRQ
after2 has had	KUKVOQPOP
after2 has in	MVQOQPPNN
after2 has joined	OVOMOPPOP
after2 has killed	QMKMRSRRS
after2 has launched	MNZLOPPPO
after2 has lost	OSROPPONP
after2 has made	MTKWNPPOP
after2 has more	NNSUOOPOO
after2 has no	LUNUOOPON
after2 has not	NUOROPPON
after2 has now	PNYOPOOON
after2 has offered	SSLRPPONO
after2 has one	NPWSOOONL
after2 has pledged	NXNROOONO
after2 has previously	NPMRPPPOV
after2 has raised	NNUTOPOOO
after2 has recently	LTNTOPPOO
after2 has refused	RJQORQQQP
after2 has rejected	NOQVOPPOO
after2 has released	SLNTOOPQP
after2 has reported	MNOVPPPOP
after2 has resigned	MZQOOOOMO
after2 has responded	NSNTPPPOO
after2 has revealed	MWPSNPPNN
after2 has ruled	NUUNOOPNO
after2 has said	KSWROOPNN
after2 has seen	NORTOPPPO
after2 has signed	ORPTOOPNO
after2 has sought	PWKPOPPOO
after2 has started	RJLMRQRSR
after2 has stepped	PTNOPPPOP
after2 has struggled	OQKXOPPOO
after2 has taken	OSSQOOPON
after2 has the	OQQUNPPNO
after2 has threatened	NNTPOQQPP
after2 has to	RTRNOPONN
after2 has unveiled	NPPTOPPPO
after2 has urged	NUROPOOON
after2 has voiced	OOMXOOPPO
after2 has vowed	NTNTOPPPO
after2 has warned	NXVNNONMN
after2 has won	MWPNOPQOO
after2 have 	NTMQSPOON
after2 have a	RRQMOPPPP
after2 have agreed	MOTROPPPO
after2 have already	PLPKVQQQQ
after2 have also	QNRMNQQRP
after2 have been	SQKVSLNOP
after2 have filed	OOPTOPPPO
after2 have found	RONXNOONO
after2 have grown	SONTPOPOO
after2 have said	RPVQMNNNN
after2 have signed	NPQTOPPPO
after2 have the	VNMORPPOO
after2 he is	PSVNMRNNN
after2 he said	NMQWNNVNM
after2 he told	NSQMUPNOO
after2 he was	OLNPVNOVO
after2 he would	OVNNPPPPP
after2 head of	LVULROONN
after2 headquarters in	NPVNOPPPO
after2 health care	SQMLTPPOP
after2 health ministry	ONMTRPPPP
after2 health officials	RNMKYPPPP
after2 held a	NVPSNOOON
after2 held talks	PRMSOPPPP
after2 here 	YLKMQPPQQ
after2 here http	KLTLPRQQT
after2 high court	ORMTOPPPO
after2 hillary clinton	SQOSRNNNN
after2 history 	MPNWQOPOO
after2 hit by	QMLWSPPMO
after2 hits back	MSUOOOPOO
after2 holy month	QOJMYPPPP
after2 home 	RKKUNSPSO
after2 home in	XNLTOOOON
after2 hostage in	MPNRUPPOO
after2 hosted a	OUNOOPPPP
after2 housing market	OONWOPPOO
after2 housing starts	NONYNPPPN
after2 http tgr	OSPSQJPOP
after2 https t.	UJQLNRRRO
after2 human rights	NPQPUOOOO
after2 hundreds of	OOTUNOOON
after2 hurricane season	MQNWOOPOO
after2 i am	NRLPPQQQQ
after2 i can	ULJQPPQPQ
after2 i can't	UJKKRRQSS
after2 i do	VJKLRRQRS
after2 i don't	QTKMPRQPQ
after2 i have	OMNQOXPOP
after2 i know	MULNPPQRO
after2 i love	QNKPSQQQP
after2 i m	SJJLSSRRS
after2 i think	OVMMSOPQO
after2 i vt.	OSPOPPPPP
after2 i was	XNPMPOOOO
after2 i went	RNUNPOOPP
after2 i will	PRKPPPQRP
after2 i would	OOUPPPPPO
after2 if he	MQQVOOOPO
after2 if i	NSKLQQRSP
after2 if you	VPLRQNONQ
after2 ilpiratabelfast 10	QMLQQQQQQ
after2 in 	VMLMQQPQQ
after2 in 1966	MNRSPMTPN
after2 in 1971	MOUQNTPNN
after2 in 1983	NQTRNOOOO
after2 in 1991	PPNVNPPPO
after2 in 1995	NNTVONPOO
after2 in 1996	OPWNPOOOO
after2 in 1998	RNKNQRQRQ
after2 in 1999	MSUONPPON
after2 in 2000	PNWOONPPO
after2 in 2001	TTMMNNOUM
after2 in 2003	NOSPOUOOO
after2 in 2005	NQXRPMMON
after2 in 2007	NNXPPNPOO
after2 in 2012	QLUMQOPPR
after2 in 2014	OSNTNPPPO
after2 in 2019	NUNUONPOO
after2 in a	LZUOOQNJN
after2 in afghanistan	TONOPPPPP
after2 in an	QRSPOOPOM
after2 in april	OPLROWOPN
after2 in baghdad	TOKTRMOQP
after2 in beijing	OONSOVNOO
after2 in california	NQNZPMPNN
after2 in cambridge	POVMPOPPP
after2 in canada	PONQPUOOO
after2 in china	OQLXPMPPO
after2 in december	OOQTOOPPO
after2 in diyala	NPSWOMNNO
after2 in england	VRLKOPQQO
after2 in february	LPLUNYONN
after2 in florida	UOSSOLNNN
after2 in front	SSTNNNOON
after2 in his	NXMPPOPOP
after2 in iraq	SNVIQQOPP
after2 in its	SLRPONONV
after2 in january	OOXQOMPNO
after2 in july	MONXOTOOM
after2 in june	PPMUOPPPP
after2 in late	POPUOPPPN
after2 in london	NVOWNMNNN
after2 in march	PUNONTOOM
after2 in moscow	NNTZNNONM
after2 in new	RNHSQQQQP
after2 in november	NRKTOUOOO
after2 in one	SNMLWPOOP
after2 in paris	QIOQROQSQ
after2 in particular	TNSLOPPPQ
after2 in pictures	PRMTPNPPP
after2 in public	MVRMTNOON
after2 in race	NOMVPPPPP
after2 in recent	NNUSQOPON
after2 in september	OQRSOMPOO
after2 in somalia	TNOOPPPPP
after2 in straight	PVLQPPPOO
after2 in talks	VNUMONPON
after2 in that	OLMVPUONO
after2 in the	QQQPLTNNR
after2 in their	SQXMRMOMN
after2 in this	UNTLQOOON
after2 in tokyo	SOWLPNOPO
after2 in two	PTMQOPPOP
after2 in us	VMQNVNONN
after2 in washington	NSTRONOON
after2 in which	RPRIQSPPN
after2 in york	PQNWPNPNP
after2 including the	NOSVNOPPN
after2 india and	PPNUPPPPO
after2 instead of	PNMXOPOOO
after2 insurgents in	NOWNOPPPO
after2 intends to	MURQNPPON
after2 interior minister	OOMWOPPPO
after2 into a	ORMUPPPON
after2 iraq reuters	OPNUOPPPP
after2 is 	SSLLPQPPQ
after2 is a	KMPWMRORR
after2 is already	NPMKPRRTR
after2 is also	PJXPMUPOM
after2 is always	VLMOQPPQQ
after2 is among	NPTTOOOON
after2 is an	KRNLQPRSS
after2 is back	POHLSPRST
after2 is becoming	SRMPOPPPO
after2 is being	MUPQPQPNO
after2 is calling	PVKNOQPRP
after2 is carrying	OSMTOPPPO
after2 is considering	MNUSOOPOO
after2 is currently	O[LMOOPOO
after2 is defunct	KOWOPPPPO
after2 is doing	OSNMOOOOV
after2 is due	KURMNPPOT
after2 is expected	OUMKQOPTP
after2 is extremely	OMNVPPPPO
after2 is facing	OWMQOOPOO
after2 is gaining	SRKLQQQQQ
after2 is getting	MNXNSOPON
after2 is good	SMMNOQQPU
after2 is in	QSPTNOOOM
after2 is it	RQLLPTONT
after2 is just	PQURONONN
after2 is leading	OVOOOPOOO
after2 is likely	NTSNNOOOR
after2 is located	SJIOQSRSS
after2 is more	NPPQPUONN
after2 is mourning	N[MMOPPPN
after2 is no	TTNLOOPPO
after2 is not	OPRTNPOOP
after2 is now	NWNRNPOOO
after2 is on	XKPIQORQP
after2 is one	TRPNNNPSN
after2 is out	UPPKQPPOQ
after2 is part	NTNWQNNNN
after2 is planning	OULUOPPON
after2 is poised	NRUOOOPOO
after2 is promising	OPMUOPPPP
after2 is ready	MVMSOPPPO
after2 is responsible	NRUROOPON
after2 is reviewing	OQVPPONNP
after2 is said	PPVONOOOO
after2 is scheduled	NWLQOPPOO
after2 is seen	LURPOPPPO
after2 is set	NUWNNNNNO
after2 is still	KXRRNOONP
after2 is taking	MWNQOPPPN
after2 is that	SQKKQQQQR
after2 is the	QLNTOONTQ
after2 is to	RTRROMNOM
after2 is too	OOUVMNNON
after2 is trying	MVOSOOOOO
after2 is under	QOVRNOOON
after2 is very	PONVPOPPP
after2 is warning	NOVROOOOO
after2 is working	NPTTOPONN
after2 island of	OPMLXPPPO
after2 issued a	MUWMOOONO
after2 it 	TNLOQQQPP
after2 it a	OLWQOPOPO
after2 it has	ONOONNUWN
after2 it here	SPMPPPPPP
after2 it is	TOPSOOOON
after2 it live	TPMPPPPPP
after2 it not	OVRNOPONN
after2 it the	SMTNQPOOP
after2 it was	MSSUNPOON
after2 it will	OUOTNPONN
after2 it would	RNTOPOONO
after2 japan and	PQUPPNONN
after2 jobs 	RPONVOOON
after2 john kerry	NNTMWOOPN
after2 joined the	LTLRTOPON
after2 journalist james	MPOVOPPPP
after2 just got	QSNNPPPPP
after2 justin timberlake	UNOOPPPOP
after2 killed after	RSNOPPPOO
after2 killed at	QONVNPPPO
after2 killing at	OONVOPPPO
after2 king abdullah	NMMRVPPPP
after2 known as	PSNNUNPOO
after2 knows how	VJSKPQQQP
after2 language and	MONOXOPPO
after2 last month	RNROLQPPQ
after2 last night	UJHTPQQRR
after2 last week	ORQUPMOOO
after2 last year	ONYRNNOON
after2 later this	NMNWOSPNO
after2 law 	OONTQPPPP
after2 lawmakers have	ONMQVPPOO
after2 leader and	MQWNOPPPN
after2 leader mahmoud	OOMVSOOON
after2 leader michael	SOKNVPPOP
after2 leader of	OWNNSPONO
after2 leaders 	NPWMPPPPN
after2 leaders are	OONOUPPPO
after2 leaders have	VNQJPPPQP
after2 leadership 	ORUOOOOPN
after2 leadership in	NOSUOOOOO
after2 led a	OWQMPPOOO
after2 led by	MNUUOOONN
after2 led coalition	TNQLQPPPQ
after2 led forces	UMKJQQRRS
after2 led government	TMMLRQQPR
after2 led invasion	QOKPPQQQQ
after2 led the	OVTLONOOO
after2 led to	NPVSNOONN
after2 left the	MVNQOOPPO
after2 life 	RTNNOPPOO
after2 life and	USONOOOOO
after2 like a	ONVOOPPOO
after2 like the	VOOOOPPPO
after2 like this	UKJJRRRSS
after2 like to	UKKLQQQRS
after2 live clinton	SPMPPPPPP
after2 live http	SPLSOPPOP
after2 live in	NRONXOOON
after2 live on	QTMPNTOON
after2 located in	PORTPOONN
after2 lol 	VMMMRQQOR
after2 los angeles	NRTUNONMN
after2 lost the	OSPROOPOO
after2 love to	UNNNPPPPP
after2 lt 3	XIKNQQQQR
after2 lt b	SPSSOONNN
after2 lt lt	ULMOQQQQQ
after2 made a	NRTRNPOON
after2 made an	TLTNOPPPP
after2 made his	MYMOOPQPN
after2 made it	NYSMOOONN
after2 made the	MVQRPNONN
after2 malaysia airlines	TNMNPQQQQ
after2 managed to	TOMNPPPPP
after2 managing director	NRSPPOPOO
after2 marked the	RPMWMOPOO
after2 market for	NOMUTPPPO
after2 markets 	OONRVOOOO
after2 massachusetts 	PPJXOPPOO
after2 masterchef masterchef	TMNNQPQQQ
after2 mathematician and	QNMLTQQQQ
after2 may be	MNVUNONMS
after2 may have	LWSVMNONM
after2 me and	PVNPOOPOO
after2 media 	SOOPPPPPP
after2 media reports	MPMWOPPPP
after2 media say	MNMKYQQQP
after2 meet the	RNSMPPPPP
after2 meeting in	PMQMPQQQR
after2 member states	NQSUONOOO
after2 members of	OTKMRQQPR
after2 men national	MPUPNOQQN
after2 met with	PVNNOPPPP
after2 mh17 	VNKNOQQRQ
after2 mh17 http	OOYOOOONN
after2 middle east	TNKUOPPPO
after2 might be	RNNUPOPNO
after2 militant group	RMVMQOPQN
after2 militants 	QKLKSRSSS
after2 militants have	RLNKSRQRQ
after2 militants in	POQMSPOPP
after2 military 	OOKTSPPPO
after2 military and	NPLWOPPPP
after2 military base	MPNRUOPPP
after2 military has	LQVQNOPPO
after2 military helicopter	NPOTQPPPO
after2 military launched	NPLSUPPPO
after2 military officers	NPTNSOPOO
after2 military officials	LOLSVPQPP
after2 military said	MPJUUOPPO
after2 military says	LPULUOPPO
after2 minister of	OOLWOPPPP
after2 minor league	POUNPPPOO
after2 missile strike	NPNTOPPPO
after2 mobile phone	XNONOOPOO
after2 mobile phones	ONTWOOONN
after2 monday 	MOQTNTPON
after2 more 	WOOPOOPOO
after2 more than	SPKRRPPOO
after2 most successful	RPLRNQPPQ
after2 moved to	PSSMOOOOO
after2 movement 	SSTNONONN
after2 must be	LUPMTPPOO
after2 my god	ULNMQQQPQ
after2 name 	MOTLWPPON
after2 names new	VNSNNOPPO
after2 names president	MOXPOOOOO
after2 nation 	RLRKPQQQS
after2 national assembly	POMUOPPOP
after2 national party	PPUNPPOOO
after2 nations 	RNRLTOOPP
after2 near the	NQNXPOONN
after2 nearly a	OPRVOOOON
after2 need to	RMSJPPRPS
after2 needs to	SPSOMOOOO
after2 new hampshire	NONWOPPPO
after2 new york	OQRUOOONN
after2 news 	VLJJSRQRR
after2 news agency	MLTURPPON
after2 news reports	ONUNQPPOP
after2 news that	OPMUPPPPP
after2 newsletters 	OPTOPOPOP
after2 newspaper reports	OOUOPOPOO
after2 newspaper says	RMJNTQQPS
after2 next month	NNVSOOPNN
after2 next week	RMLNRSORR
after2 next year	QMOPOOOVO
after2 no 	WJLLRQQQR
after2 nomination 	NOPNVNUNN
after2 nomination for	OONOQPUPP
after2 nominee 	OQMNUPPPP
after2 nominee donald	ONNOVPPPP
after2 north carolina	QVNOPPPOO
after2 north of	MMUVPOOON
after2 not going	UPMMPPPPP
after2 not sure	VKLNQQQQQ
after2 not to	PTMSPOOOO
after2 noted that	NWMOPPPPO
after2 now 	NWLUMOPPN
after2 now http	UKJLSRQQR
after2 now that	RKJORRRSQ
after2 now the	OQWQONONN
after2 nuclear program	PONTPPPPP
after2 nuclear weapons	NONUOPPPP
after2 o names	WOMOOPPPO
after2 of a	TQTMOOONN
after2 of attention	VLLLPRQQQ
after2 of beauty	UJJJQSRRS
after2 of civic	OWPNPOPOO
after2 of course	TNNRPPPOP
after2 of dab	OWNOPOPNO
after2 of florida	OTPOPPPOO
after2 of it	SOPPPPPOP
after2 of new	OUNUPNNNO
after2 of parliament	WNOPOONPO
after2 of people	TOOOPPPOP
after2 of secretly	POMVOPPPP
after2 of seeking	SMKNQRQQR
after2 of texas	OTPPPPPOO
after2 of the	LTNPOQROR
after2 of thousands	SOPPPPPOP
after2 of vermont	OTPOPOPOO
after2 off the	QVKNNOOUO
after2 off to	VMNOPPPPP
after2 official 	QLMKTRQRR
after2 official says	QONVSNONO
after2 officials 	NOROUPPPO
after2 officials about	OOTNSOOPO
after2 officials and	ONOMVPPPP
after2 officials are	MMSPTPPPP
after2 officials have	NKIVSRRPR
after2 officials in	RNUQPOONN
after2 officials said	JSVMUOONO
after2 officials say	QPNLUPPPO
after2 officials to	OOTNSOOPO
after2 oil prices	UONLQPPPP
after2 on 	TKNNPSQQP
after2 on 27	ONNVOVNMO
after2 on a	VOMPOPPPO
after2 on behalf	QOONUOPPP
after2 on charges	ORMSPOPOP
after2 on december	VNNVNNONP
after2 on friday	VRLTNMONO
after2 on his	NXNNOPPPP
after2 on instagram	TWKIOORSP
after2 on march	OSMTOPPOO
after2 on may	MNNZPROOO
after2 on monday	NPPTROPOO
after2 on my	PRKRPPQQQ
after2 on saturday	NLWRNOPOO
after2 on sunday	QMWOLNRRM
after2 on the	SONPROPQO
after2 on thursday	MQPYONPON
after2 on tuesday	LQWTNOPOK
after2 on twitter	QWNNPOPNO
after2 on wednesday	LSUTNOPOL
after2 one of	NSSSONSMM
after2 op ed	OOXNOOOOO
after2 operating system	OPNOPPPPV
after2 or any	OSNPOOOOT
after2 or in	SNMVOOPPO
after2 or the	TSQTPNNLL
after2 out 	RJHORRRSS
after2 out how	SOOPPPPPP
after2 out of	NSUQOOONN
after2 out the	SMUOOOOOO
after2 over his	NSOUOOOOO
after2 over the	OQOUNPPON
after2 pa http	TNNOPPPPP
after2 pamkeynen 	OPUOOPPOP
after2 paris rome	OOOSPPPPP
after2 parliament has	PUJOQPQPP
after2 part of	SLQLPQQPR
after2 participating in	ONMWOOPPP
after2 party and	MVOVONONN
after2 passenger jet	MN[MNPOPN
after2 past 	NYNQNPPOO
after2 pdf 	WKLMQQQQQ
after2 peace process	SLJMSQQQS
after2 peninsula 	OONTRPPOO
after2 people 	ROMLVPPPO
after2 people who	VMNOOQOPQ
after2 per year	WOOOPOPPO
after2 pic twitter	VNNTOOOON
after2 pixel visual	ONQOPOOOV
after2 plan to	OPVRLOPOO
after2 planned to	OTOROPPOO
after2 plans 	ORMPUOPOO
after2 plans to	LPUVNOPON
after2 played for	NTMUOOPPN
after2 playstation portable	OOUOOPPPO
after2 pledged to	NTWSKOONM
after2 pledges to	MTMTOPPPO
after2 pointed out	NWNOOPPOP
after2 police and	RKKOQSQSP
after2 police chief	ONNWNPPPP
after2 police have	NOPRTPPOO
after2 police officer	MNMZOPPPO
after2 police officers	POOQSPOOP
after2 police say	NMLUVPPON
after2 police stations	POMNVPPPO
after2 political leaders	PNMMUPPPP
after2 politics 	NPQQTOPOO
after2 poll http	ONSQOPPPP
after2 poses for	OVNOPPPPO
after2 posted a	SSMNPPPOP
after2 poster to	ULLOQQQQQ
after2 prepares for	OONVOPPPP
after2 president 	OOWOPOOOO
after2 president and	OSSMROPNN
after2 president barack	NTRSOOOMO
after2 president bashar	OOLOWPPPP
after2 president bush	MPUPOPPPP
after2 president fidel	PMMKXPQPQ
after2 president george	SLKTOPPPQ
after2 president hamid	PPNJXPPPP
after2 president hosni	OOSOPPPPP
after2 president hu	OPNKXPPPP
after2 president hugo	OPKQVPPOP
after2 president mahmoud	OPONTPPPP
after2 president obama	SUKPNPOOP
after2 president of	PQNTOPOOO
after2 president ricardo	OPNMVPPPP
after2 president says	NNTSOPPOO
after2 president thabo	PPMUTNOON
after2 president viktor	OPOJXPPPP
after2 president vladimir	OPNH[PPPP
after2 presidential campaign	MTRQROOPM
after2 presidential candidate	OOOLZPPPO
after2 presidential candidates	NOPOUPPPO
after2 presidential election	NQSSRNPOM
after2 presidential front	NOQOUPPPO
after2 presidential nomination	OPONVPPPO
after2 presidential nominee	NOLNXPPPP
after2 presidential primary	OPNOVPPOP
after2 primary 	OOMQVPPOO
after2 primary voters	OONNVPPOP
after2 prime minister	QNNSSOPON
after2 pro democracy	QMKKTRRRQ
after2 products and	OPTOPOOOP
after2 programme 	OOTMOONWN
after2 project and	NPUNOOPTN
after2 project manager	PTOOPPPOP
after2 prosecutors say	NPMSTPPOO
after2 province 	SLOPTOPNP
after2 province in	SLKORQQQQ
after2 province killing	NPOWNPPPO
after2 published a	OWQOPNONO
after2 rain 0	SLKLQRRRS
after2 rapeseed 	OPNOVPPPO
after2 reading the	WPNOPOOMP
after2 ready for	SPLKQQQQQ
after2 real liam	VNKMRQQQQ
after2 real name	NVOTONPNN
after2 realestate 	SLLNQQQQR
after2 rebels and	NNTSQOPOO
after2 rebels have	MOWMTOPNN
after2 rebels in	SMKKVQQQR
after2 received a	NWQOOOOOO
after2 received his	MWMOPPPPP
after2 received the	LVOQOPPPO
after2 refugee camp	OONZNNOPO
after2 refugees 	NPONVPPPO
after2 refugees and	PPNNTPPPP
after2 refugees from	OONOWPPPO
after2 refusal to	OSPRPOOOO
after2 refused to	OWOOOPPOO
after2 regards 	UMMNQQQQQ
after2 regime in	OOWNNPPOO
after2 region 	NMSONRQQQ
after2 region of	OMLVQRRQM
after2 registered voters	NPMOVPPOP
after2 rejected a	MNTVNPOOO
after2 rejected the	OSNSOPPPO
after2 released a	NYMOPPPNN
after2 remains the	UPMRNOPOO
after2 report 	QOQOOONUO
after2 report on	PPVOOOOOO
after2 reported 	ONYONOOPO
after2 reported a	ONWPOOPOO
after2 reported that	NUROOOPOO
after2 reports 	MRZMPOONN
after2 reports first	OMWNPPPPO
after2 reports on	N[MMOOPOO
after2 reports that	NQPVNOONP
after2 request for	MWMUOOOON
after2 respectively 	QSLNRPPNR
after2 results show	TMMNQQQQQ
after2 retail sales	MPLWPPPPP
after2 returned to	PTILQRRPR
after2 returns to	OUNOOPPPP
after2 reuters 	VVSLNMNNN
after2 reuters http	SOOOPPPPP
after2 reuters iraq	NOOUOPPQO
after2 reuters the	NOQUPOOPO
after2 reuters u.s.	ONOTPPPPP
after2 rhode island	ORNSOPPPO
after2 right now	UKLTPPOPQ
after2 right to	QNUROOOOO
after2 rights groups	NMSOTPPPO
after2 role as	OSMROPPPO
after2 role in	POMVOPPOO
after2 running mate	OTOOPPPPP
after2 russia and	POOSPPPPP
after2 s the	OUOOPPPOP
after2 said 	LWRMLPQRO
after2 said a	POTQPPOON
after2 said adding	OVMOPPPPO
after2 said an	LWPOPPPOP
after2 said any	PVMNPPPPP
after2 said at	QSOOOPPPO
after2 said during	OXLOPPOOP
after2 said federal	XLKPQPQOQ
after2 said friday	OUTOPNONN
after2 said he	TYKMROOMN
after2 said her	NXMOPPPOP
after2 said his	ORQSNOPNN
after2 said i	PSPPPOPPP
after2 said in	LYTLOOPNP
after2 said it	NJWSOPPOO
after2 said its	QMXMQOPNM
after2 said john	ONUNPPPPO
after2 said last	SSJKPRRQP
after2 said monday	SPQTONONN
after2 said mr	VPSOOMNNO
after2 said mr.	PSQOPPPOP
after2 said of	QQHLQRRRS
after2 said on	LXLSPPPOO
after2 said she	OQLVOPOOP
after2 said some	NTLTOPPPP
after2 said that	RRTKPOPON
after2 said the	RQTNMOOPO
after2 said there	OTRMPOPOO
after2 said these	MQSISQQQQ
after2 said they	NUKMWPOPO
after2 said this	QQTNOOOOO
after2 said thursday	RSMOPPPOP
after2 said to	OUQNPOPOO
after2 said today	OQWNPONNO
after2 said trump	MVLROPPPO
after2 said we	OPSPPOPPO
after2 said wednesday	SUJNOPPQP
after2 said while	OULSOPPOO
after2 saturday that	NPTSOOONO
after2 saudi arabia	NPLXQOONP
after2 say a	PPMVMPPPO
after2 say at	RPNSOPPPO
after2 say it	XNMNOPPOP
after2 say that	QPMOUPPOP
after2 say the	SPPRPOOON
after2 say there	VOMNSOPPO
after2 say they	QMTWMOONN
after2 say three	QPSQPMOOP
after2 say two	OPNTOPPPP
after2 says 	TXQHNPOOO
after2 says a	MSTOOPOOP
after2 says an	MVROOPOOO
after2 says bbcbreaking	LNVUOOONP
after2 says he	OYNNOOPOO
after2 says his	MYMNPPQPP
after2 says http	NQWMOOPOO
after2 says in	NNUUOOOOO
after2 says it	KQQVNQQNO
after2 says its	SKIPQSRRR
after2 says more	POSMPPPQP
after2 says president	POUNPPPPO
after2 says she	PTONPPPOP
after2 says the	OVTKOOPNO
after2 says this	OSUNOPOOO
after2 says we	RKKSPPQRQ
after2 scored a	ORLMQQQRQ
after2 secretary general	LPVKNTQQP
after2 secretary of	RQIROQRPP
after2 security forces	NONTRPPPP
after2 security official	PPOMUPPPP
after2 security officials	RMKJVQQQQ
after2 see the	UJIKSRRRS
after2 seems to	QKNROPQRR
after2 seized the	MNRUOPPOP
after2 sen. bernie	OOMVOPPPO
after2 sen. marco	ONOTOPPPP
after2 sen. ted	NQNUOPPOP
after2 senator and	NONVOPPPP
after2 served as	NYUKNOPNN
after2 service 	QONUOOPPP
after2 set for	PYKNPOPOO
after2 settled into	O[NNNOOOO
after2 settlement in	QNMMSQQQQ
after2 she said	NVQONOTMN
after2 shortly after	NTPSNNOOO
after2 shot dead	SUNNPPONO
after2 should be	STRPONNNN
after2 should have	QSPOOPPPO
after2 should make	SOPOOPPPO
after2 should not	OMWOPOPPO
after2 show 	PMRNOQQSP
after2 sick 	TMMNQQQQQ
after2 side 	NOQMTUNNO
after2 simolove 	TNOOPPPPP
after2 since he	NUQOOOPPP
after2 since the	RKOMRQQQQ
after2 site 	VMVLNOPPO
after2 so far	MUMUNPPPO
after2 so it	NNQVNOPPN
after2 so much	NPSNOQQQP
after2 so that	TMJLVPRPQ
after2 soldier and	MOTOUOOON
after2 soldier was	OPNOUPPPP
after2 soldiers 	NPNTQPPPO
after2 soldiers and	QOKNVQQPP
after2 soldiers in	NPSRQOOPN
after2 soul album	UPOOPOOOO
after2 soul or	UOPOPOOOO
after2 sources say	NOXMRPOON
after2 south dakota	OSMSOPPOP
after2 south korea	NNNVQOPOP
after2 speaker paul	OOTOOPPPP
after2 speaking at	OTOOPPPPP
after2 speaking live	OTOOOPPPP
after2 spoke to	LUQOPOPOP
after2 spoke with	MPUSNPPON
after2 spokesman for	OVOOOPOOO
after2 spokesman joshua	XOKOPPPOP
after2 spokesman said	ONWOOPPPO
after2 spokesman says	OOTOPPPPO
after2 spokesman sean	NQVNPOPNP
after2 spokeswoman said	OQQTOOOOO
after2 sponsored by	QNWNPOONO
after2 staged a	NVRNOOPON
after2 star of	NWONPPPOO
after2 start to	UMNOPPPPQ
after2 started the	MRVLOPPPO
after2 state 	OOTNVNONN
after2 state media	OONOVPPPP
after2 state of	NQNVMPPPO
after2 state rep.	NONZOOPOO
after2 state run	OOMTRPPPP
after2 state television	OONOUPPPP
after2 stated that	OXQNNPOON
after2 stepped down	MYMMPPPPO
after2 stock market	NPMWOPPPP
after2 stories today	SOMOPPPPP
after2 strain of	SMLMQQQQT
after2 strike talks	MPVOPPPPO
after2 stronghold of	PNOURNOOO
after2 such a	TQKMQPPPP
after2 such as	OOMVTOOON
after2 sunday 	TKSHTQPPR
after2 sunday in	PPOWNOOOO
after2 sunday that	SQJPQPPPO
after2 super bowl	OUNOPPPOO
after2 super pac	NXNNOPPOP
after2 support for	MSLQUPPOO
after2 supporter 	OSRNNPPPP
after2 supporters 	OVMQTOONN
after2 supporters of	OPQSSNOON
after2 supreme court	OOMVPPPPP
after2 survey of	NOYPNNPOO
after2 sustained a	PWNNPOPNO
after2 t mobile	NSSOOPPOO
after2 take a	TSMNPPPPO
after2 television interview	NRTOSNOON
after2 television network	QLJKURSRR
after2 television said	OMTJQRSQP
after2 television station	POUTRNMNN
after2 tells breitbart	NTUNPOONO
after2 territory 	ONNUTOPON
after2 terrorist network	PPUOOPOPO
after2 testifies before	OSOPPPPPP
after2 thank you	QTMOQPQQN
after2 thanks for	QONUQOPNP
after2 that 	RTPPOOONO
after2 that can	WMLNPQPQP
after2 that has	TUNRONNMO
after2 that he	QTOMQPOOQ
after2 that i	SMMIRRRRR
after2 that is	PLPPQQQSP
after2 that killed	ONOWOPPOO
after2 that she	PPTOOOPNP
after2 that there	PPOOONOVO
after2 that they	MTWNPNNOP
after2 that was	TJKMQQSSS
after2 that will	VNMPOUNNN
after2 that would	OSSOOLUNN
after2 the african	NOTRPOPOO
after2 the american	KNZNQPOPO
after2 the best	XRMLPPPPN
after2 the chief	OUNNPPPPP
after2 the city	NUMUNPPOO
after2 the company	PMWMPNONT
after2 the country	SNPQPPPOO
after2 the court	SOLRROPOQ
after2 the daughter	OXMOPPPON
after2 the day	QUQMOPPON
after2 the director	USONOOPON
after2 the first	RWNMPPOOM
after2 the former	PXNMPOPOO
after2 the founder	NVMNPPPPP
after2 the german	NOVPOOPOO
after2 the growing	UNOPPPPOO
after2 the importance	XLMMPQQQP
after2 the king	QRTKQOPPO
after2 the last	PTMMQPPPP
after2 the leader	POLUQPPPP
after2 the man	OWNMPPPOO
after2 the most	UQMMRPPON
after2 the nation	PORTPOOPO
after2 the new	ULOSPOOOO
after2 the only	UONMQQPPP
after2 the other	PUOSOOOOM
after2 the president	SQMOPPPPP
after2 the queen	ONTQOPPPO
after2 the rest	TOOPPPPOO
after2 the same	QNNNOOPPW
after2 the second	OOSQPOPPP
after2 the state	OPNVOPPPO
after2 the two	TPOROPOON
after2 the u.s.	RMPLPQQSP
after2 the uk	NNSSOPPPN
after2 the united	VMPMRPPOQ
after2 the university	OPNWQNPQM
after2 the world	NNTQOPPPO
after2 there are	VNMRPOPPO
after2 there is	SNNTOOPOO
after2 there was	MPTVNOONN
after2 there were	TNQNPPPPP
after2 this afternoon	VLKMQQQQQ
after2 this is	RNPKPQQQR
after2 this morning	MMQYPOONO
after2 this time	OPVOOPPON
after2 this video	SONOPPPPP
after2 this week	KTUSOOOOM
after2 this weekend	NNNVPQOPP
after2 this year	TLLTPNRPP
after2 though 	NPUMSPOOO
after2 thought it	TNLUPOPNP
after2 thrilled to	UNNOPPPPP
after2 through a	NUNSOOPON
after2 through the	VOSONONON
after2 thursday 	NOSTOOOOO
after2 time 	OPMSSOPOP
after2 time for	SKIISSRTS
after2 time to	SMNNPQQQQ
after2 times 	SJKKSRRRS
after2 title 	PNNTNVPON
after2 to a	TOULPPPNO
after2 to all	SQOOOPPPO
after2 to an	TNNROPPOO
after2 to announce	MQNUPPPPO
after2 to be	QPMIQSQQR
after2 to bring	OTNTOOPON
after2 to create	TQVLONONN
after2 to cut	QNLXNPQPP
after2 to date	NOMPOVUNN
after2 to develop	ONYPOOPOO
after2 to die	SLKNPRQRR
after2 to discuss	NUNOOUOON
after2 to do	ROTQONPON
after2 to end	SORQNOPON
after2 to engage	WOPNOOOOO
after2 to face	NSMSPPPPP
after2 to fight	KSRTNPPON
after2 to find	TMMTOPPPP
after2 to form	MNTQSOPON
after2 to get	OOKWPPQPP
after2 to give	SKJSORQPR
after2 to go	QTOPPOPNO
after2 to have	PRMTOOPPO
after2 to hear	VMKMQQRPQ
after2 to help	MRSTONOON
after2 to hidden	TMNMQQQQQ
after2 to hold	NOKXQOPPO
after2 to its	RNNMOOOOY
after2 to join	NURLPPPPO
after2 to maintain	POPUPOPOO
after2 to make	OMOMOOOUU
after2 to meet	RPLROPPPO
after2 to move	PRQLSOPOP
after2 to my	VJJKSRQQS
after2 to pay	OPOTPOPPO
after2 to play	O[NMPNPPN
after2 to prepare	NOMYOPPPN
after2 to press	MNSVNOPOO
after2 to prevent	TIJKRSSST
after2 to protest	QMISPQQPR
after2 to quit	OQOTOPPOO
after2 to reduce	NOPUOPPPO
after2 to resign	M\\MNPOPON
after2 to return	KWOSOOPOO
after2 to score	NYMOOOQPO
after2 to see	ULRNPPPPO
after2 to seek	RWKLPPQOP
after2 to sell	VMPRNOPPN
after2 to send	NOLYNPPPO
after2 to start	RMMUPOPOP
after2 to stay	OPUNOPPPO
after2 to step	OWMTOOONN
after2 to stop	PQPUNOPON
after2 to support	PMPQSPPPN
after2 to take	SPKUOPPPO
after2 to the	UMOWONPOL
after2 to win	RLPLSQQQQ
after2 to work	ULLQPQPPQ
after2 to write	QTKKPQRRQ
after2 to you	UNLNPPPQQ
after2 to your	WKILPRQTQ
after2 today 	NNRLNSRTP
after2 today http	SUKMQQPOP
after2 today is	NNWQOOOPO
after2 today programme	POTOPPPOO
after2 today win	NPUOPOPPP
after2 together with	MRLJSQRSS
after2 told a	MWMOPPPPP
after2 told bbc	OTOPPPPOP
after2 told cnn	NVNPPPPOP
after2 told fox	PTOPPPPOP
after2 told me	SURNONONN
after2 told reporters	KXQOPPOOO
after2 told the	RVMLPOPQP
after2 took a	OTOOOPPOP
after2 took the	MOQTPNNTO
after2 top stories	TNNOPPPPP
after2 town hall	PWNQONOON
after2 town of	OOLNXPPPP
after2 trade deficit	NQMWOOPPO
after2 trading 	OPNTPPPOP
after2 tried to	VULMPPPON
after2 tries to	OWNNPPPOP
after2 troops 	MQTOTNPOO
after2 troops and	NOONVPPPO
after2 troops are	OONUNPPPP
after2 troops from	NPNRSPPPO
after2 troops have	OONJZPPPO
after2 troops in	NOMVOPPPO
after2 troops to	VNNSPOONO
after2 try to	UMNUOOOON
after2 trying to	NTRNOPPPN
after2 tuesday 	NQVQPNONO
after2 tweet 	[MOOOPOON
after2 u. s.	PSMPPPPPP
after2 u.n. secretary	MPWQNPONO
after2 uk 	MOVPOPPPO
after2 under the	OOPVMPPPO
after2 until the	NVNTOOOON
after2 us 75	OOOYOPNNO
after2 used the	MXOOPPPOO
after2 used to	KWKPPQQRP
after2 va. 	POMWOOPOP
after2 via addthis	TNNOPPPPP
after2 via dj	NLXLPPQQP
after2 via getty	NSVNOOOON
after2 via guardian	TONOPPPPP
after2 via picturskewphoto	UNMNPPPPP
after2 via uburke1	TONOPPPPP
after2 via youtube	UNNOPPPPP
after2 vice chairman	NQWONOOOO
after2 vice president	MPSQRPPOO
after2 video http	OKNLSQQPV
after2 view of	OWNNOPPPO
after2 violence against	NOXOOPPPO
after2 virus http	TMMKQQQQT
after2 visit from	TNNNPQPPP
after2 vote 	NONVQPPPO
after2 voters 	MTMLWPPPP
after2 voters also	NQNMVPPOP
after2 voters and	OOOOTPPPP
after2 voters in	OPOOTPPPP
after2 wait for	ULLLRQQQR
after2 wait to	TRMOPOPOP
after2 want to	RNTMQOOPO
after2 wanted to	NRUOOOPPO
after2 wants to	NSPUOOOON
after2 warned that	QQQSNOPOO
after2 was a	LURQNOPQM
after2 was able	OTNSOPPOO
after2 was also	NXMNPPQPN
after2 was an	NTOMOOWOO
after2 was appointed	NWNMPQQPO
after2 was arrested	OXMPPPPON
after2 was at	PXNNPPPNN
after2 was being	MUTNOPPNO
after2 was born	PUMLPPPPP
after2 was defeated	OUQNOPPPO
after2 was described	OUMRPOPOO
after2 was elected	JOOJRRSTR
after2 was established	NNWROOOPN
after2 was extremely	QKOKRRRSQ
after2 was fired	OXLQOPPON
after2 was first	OQPUNMNNU
after2 was founded	RJOOPPQRS
after2 was in	NVKUPOOON
after2 was joined	OVNNPPPOO
after2 was killed	RUNLOPPPP
after2 was known	NRMTPQPOP
after2 was made	NVMVOPPNM
after2 was named	PMTNPOPSO
after2 was never	ORNVNPOOO
after2 was not	NQMPNRPTP
after2 was on	ROTMPPNOQ
after2 was one	LXMQPPPOO
after2 was replaced	NPTMPQPPO
after2 was shot	TPLMPOOTP
after2 was so	UKKKRQQRS
after2 was the	QXHKOQPNU
after2 was wounded	NUUOOOONN
after2 we all	OXNMPPPOO
after2 we have	POWOOOOOO
after2 we will	QPNOPUOOP
after2 weapons of	OSNSPPPOO
after2 web site	OLULQQPQR
after2 website 	NMZONPPPM
after2 wednesday 	RLMLSQQQR
after2 went on	SULNPPPOO
after2 were all	ROLLRQQPS
after2 were also	SLKSQQPOS
after2 were killed	OOQNXOOPN
after2 were successfully	LVWMOPPOM
after2 west coast	SONTOOOPO
after2 western darfur	PPOSPPPPP
after2 what a	XILMQQQQR
after2 what are	TOMWQNONO
after2 what you	PTUMNPOOO
after2 when he	PTPOOOPPO
after2 when i	UQMUNNNON
after2 when it	QOQSNPOOP
after2 when she	NORXOOONO
after2 when the	MPVRNPPON
after2 where he	POSRPOOOO
after2 where rihanna	PPNTOPPPP
after2 where she	OPRSPOOOO
after2 where the	PPQTPNNNP
after2 which also	OQPOOOOVN
after2 which had	POTRPOONN
after2 which has	OKWNOMTTN
after2 which he	RRKKUPPQP
after2 which includes	QPRVPOOMN
after2 which is	LPXZMNNNJ
after2 which was	NSNTNLSKT
after2 which will	QOVOOOPNO
after2 while on	UOMROOPOO
after2 while the	NPUSOOOON
after2 white house	MVOPTOONN
after2 who also	NWUNNOONN
after2 who are	OUOQSONNM
after2 who died	OWMROOOOO
after2 who had	OPTLUPPOP
after2 who has	MRMTQPPOO
after2 who have	OQNOUPPPO
after2 who helped	NVRNOPPOO
after2 who is	NYMOMPPOP
after2 who lost	QOXNMOOPN
after2 who remains	PSOPPPPPO
after2 who said	NUNPSOONO
after2 who spent	ORNVLPPPO
after2 who was	LVKVOPPNO
after2 who went	PVOOOPOOP
after2 who were	OSPMTOOON
after2 who will	MVLNSPPPO
after2 why do	POUMPPPPP
after2 will also	YPNSNOMNN
after2 will appear	NUTNQOONM
after2 will attend	PVPMPNOPP
after2 will be	MSSNPOQMS
after2 will become	OXOOPPOON
after2 will begin	PSLUOOPPO
after2 will continue	LVQQOPOOO
after2 will get	ONPOOPONW
after2 will have	MUOTMONNS
after2 will hold	NSNSNPPPO
after2 will host	PPLWPPOPO
after2 will join	PQMNSPPPP
after2 will meet	RRJQQQQPO
after2 will miss	OYOPNPONN
after2 will never	NPQUNPPPN
after2 will not	NMRQNPPWM
after2 will play	MXMOMPOVN
after2 will soon	NMRVOPOOP
after2 will succeed	NTMTOPPOO
after2 will take	MLVKRPTOQ
after2 will use	PPMVPPOPO
after2 will visit	OUQOOPOPN
after2 winner of	VTKMPPOOP
after2 winning the	OUMOPOROO
after2 wins the	OUKPSPPPO
after2 with a	LWPPOQPON
after2 with about	NUVSNNNLO
after2 with his	NWMTPNONO
after2 with some	MUORNUONN
after2 with the	RUKNMTPPM
after2 with us	SOOPPPPPP
after2 won a	OQULNPPNU
after2 won the	NTIMSQRRP
after2 world 	SNKKVPPQP
after2 worldcup coverage	TPLOPPPQP
after2 would also	RNMRNOPOU
after2 would be	KSPRQSOON
after2 would have	RRNMQPPPP
after2 would like	NVOOPPPOP
after2 would not	MMSRONONU
after2 would seek	SPQNOPPOP
after2 wrote 	NUUNPONNO
after2 wrote in	NVNOPPPPO
after2 x 	UQJNPQPPQ
after2 years ago	ULMMQQQQQ
after2 you can	ONKWNUPON
after2 you don't	SLTPOOPPN
after2 you should	USLMPPPQP
after_ 0	VLVKOOPOP
after_ 08	TJIISSSSS
after_ 1	YPRKNOPOO
after_ 10	XKQKQPONS
after_ 100	OQHIQUSSS
after_ 11	XNLPOOPOP
after_ 12	QMQUPPOPM
after_ 13	VOTNOONNO
after_ 15	OTNUNOOON
after_ 16	PSMLUPPPP
after_ 17	WJIIRRRRT
after_ 2	WMPNPOPOP
after_ 2012	XGENPTRUS
after_ 2014	QNKUPQQOP
after_ 2017	XSNNOOOMN
after_ 23	POVQNOOOO
after_ 24	TJJQSPQOS
after_ 25	TMMNPQQQQ
after_ 3	RHNJRSSRT
after_ 30	YQLLPOOOP
after_ 4	RMHSNQQRS
after_ 5	UJQIPQQPT
after_ 500	NIPISSRTT
after_ 6	SRONPOPNP
after_ 7	WNNNPPOPP
after_ 777	UMMMQQQQQ
after_ 8	UKMQMPPVP
after_ 9	URLMPQOOQ
after_ a	YRQQLNLNM
after_ about	OTRPOPPON
after_ abuse	MNVVNOOON
after_ accepts	KUVOOOOON
after_ access	NSRSOOOON
after_ account	RLQOOQPOT
after_ accounts	NNZOOOOOO
after_ accuse	SONTOOPOO
after_ accused	QSSPMOPOO
after_ accuses	LXKXMOPON
after_ acknowledged	NTSSONONN
after_ acknowledges	NVNROPPOO
after_ action	OMTNTPPOO
after_ actions	TOPOOOOPO
after_ activist	POTLUNOON
after_ activists	NNNNXPPPO
after_ actor	NMKVPOPVO
after_ actress	NOKUVPPOO
after_ actually	RSJMQQQPQ
after_ ad	RNVMOOPOO
after_ added	L\\MONOPOO
after_ address	RMLKSYPMR
after_ addressed	O[NNOOONN
after_ adds	LSQRNOOOS
after_ administration	JVSNPPPQN
after_ admits	IVTTONONN
after_ admitted	NWNOPPPOO
after_ advances	NXNOOPPOO
after_ affairs	MONMZPPPO
after_ after	LOQQOUOMR
after_ again	LVXONOONN
after_ against	TRVPONNMM
after_ aged	SOLVOOOPO
after_ agencies	QNYNONOPN
after_ agency	XQRMSNNML
after_ agents	OOXNROOON
after_ aggression	OPONVPPPO
after_ agree	TSPNQNONN
after_ agreed	MVSQNOOON
after_ agrees	QOUSONONO
after_ ahead	QOQTNOPPN
after_ aid	ROOTPOPOO
after_ aide	NZMOOPPOO
after_ aimed	VPMTOOONM
after_ aims	SSPOOOPON
after_ air	OML]MOPOO
after_ aircraft	MMRKUOPNW
after_ airline	NNMMYPPPO
after_ airlines	PONNVPPPP
after_ airport	MNMXSPPOO
after_ airspace	ONMTTPPOO
after_ album	TRJJRRQPQ
after_ all	SPTNQOPMO
after_ allege	TOOOPPPOP
after_ allegedly	MZLTOOPNN
after_ allies	MPTPRPQON
after_ ally	NTSNROOON
after_ almost	MTOYONNNN
after_ alone	NPNROOPOV
after_ along	SQMUPOOMN
after_ already	POSPNPPPO
after_ also	QZQJIPPOQ
after_ always	WMLMPQQQP
after_ ambassador	MOPRRPPPP
after_ amid	TSQQONNNN
after_ among	NTOJRQPPQ
after_ an	NRSOPPPON
after_ analysis	PMXMPPPPN
after_ announced	KQZMPNPOO
after_ announcement	VJKKQRRRR
after_ announces	M\\NPNOOON
after_ anti	NOVTOOOON
after_ any	SSONPPPOO
after_ apologizes	OTMVNOPPO
after_ app	OMPLOPQPX
after_ appear	RLLLTQPPU
after_ appearance	[NNOONOON
after_ appeared	MXSNPOPNN
after_ appears	SQPLQPPNP
after_ applications	PMMLPQQPW
after_ appointed	NZRMOOOON
after_ approval	TPSNONOOO
after_ approve	NOMUQPPPO
after_ approved	NOXOOPPOO
after_ arab	TIHHVSSTS
after_ are	PLUPRNPPO
after_ area	ORGROQRRR
after_ aren't	TNTNROOON
after_ argued	NVNOPPPPP
after_ argues	MYNMOPPOP
after_ armed	UNLRTOOON
after_ arms	MORVROONN
after_ army	NPLSSPPPP
after_ around	RNTRROONN
after_ arrested	QPUQNOPOO
after_ arrived	RWKTQMONM
after_ art	SQNJTPPQO
after_ article	MN[NPOOOO
after_ artists	NMUMWONNO
after_ as	PTROPNONP
after_ asked	KZRNNPPOO
after_ assault	POLYNPPOO
after_ asserted	QRLLQQQPR
after_ assets	LOZTNONNN
after_ assistant	OMTQROOOO
after_ assured	NYMNOPPPP
after_ astronaut	QLQLRQRQQ
after_ at	XQNQOPMPM
after_ ate	SWLMPOOOO
after_ athletes	QMLRPSPPP
after_ attached	SOOPPPPPP
after_ attack	OOPQRQOQM
after_ attacked	OUMUOOPNN
after_ attacks	RQKSSOPOO
after_ attempts	TNNSOPPOP
after_ attended	NWQNOPPOO
after_ attention	TMNLPRRPS
after_ author	RJJPOSRRT
after_ authorities	QMJUUPPOO
after_ available	UJJKRRRSS
after_ average	RNUMTOONN
after_ award	OMQLOUUNO
after_ awards	VKLLPPXOQ
after_ baby	UKJKSRQRS
after_ back	UOKQNOONV
after_ backed	TUSOMNNNN
after_ backs	N[POPOONN
after_ ban	NMXMVOONN
after_ banks	OOMSVOPNO
after_ banned	OORQUNNNO
after_ base	OML[TOPNM
after_ baseball	QMLQQRQRQ
after_ based	RKLNQRQRS
after_ bases	SMNULPPPP
after_ be	[NMKNOPOS
after_ beat	PYMMOPPOO
after_ beats	LNVRNPPPP
after_ became	NUKWOPPON
after_ becomes	LTKTLOTUN
after_ been	[JJLRQPQQ
after_ before	NSRPNPPPO
after_ began	QSSTONNNL
after_ begins	LQRRMUQOM
after_ begs	RTONOPPPO
after_ behind	URMRNOONO
after_ being	SPNVMTOML
after_ believe	XJHITRRRS
after_ below	TMLRPPPQP
after_ better	RTTMNOOON
after_ between	RTLSONNTL
after_ bid	NNYLROPOO
after_ bill	QMRKRPQRP
after_ billionaire	NNMUUPPOO
after_ birthday	SMNOPPPQP
after_ blamed	LSUQPOPNN
after_ blasts	SUMPOOPON
after_ board	NOYNNPPPN
after_ boarded	OUOOPPPOO
after_ boarding	OPQPTOOOO
after_ book	QYSMNNOMM
after_ border	SNJSPPPPQ
after_ boss	KL^NSOOMN
after_ both	LVQQOOPON
after_ bought	TPSPNOPON
after_ boy	QMMUNQQQP
after_ brand	NTRNNOONT
after_ briefing	MOQUOPPOP
after_ bringing	SLLSPQQPQ
after_ brings	OTRRNONPM
after_ broke	LXOTOOOOM
after_ building	UTPNQNNNO
after_ bus	ONMZOPPOO
after_ business	NMWQUNOMM
after_ businessman	OOMWQPPOO
after_ but	LUKUSNOMR
after_ buys	MNSWNOPPO
after_ by	PPRRLQPPQ
after_ cabinet	OPMPXOOOO
after_ calendar	UHIGSSSVS
after_ call	QLQRSPPON
after_ called	OTSOOPPNN
after_ calling	QSUNNONON
after_ calls	OTPSNOOON
after_ came	QUNPNNTON
after_ camera	NRLLPRPPV
after_ camp	OSORPNOPO
after_ campaign	KXOSMWMLL
after_ can	SOPPMNOMU
after_ can't	QTMSNPPOO
after_ candidate	LLTTWNONL
after_ candidates	NLVLWPPOO
after_ cannot	SQSNNOOON
after_ capital	PMLOYOPOO
after_ captain	NLXJWOPNO
after_ captured	SLSROOONO
after_ car	TMMSPPPOP
after_ care	TONPPPPOP
after_ carries	NUMTNPPPO
after_ case	PSLHNPUQU
after_ caucus	MOSZMOONO
after_ caucuses	MOLXUOONN
after_ caught	MSQNOOOOV
after_ caused	QPKNQVONR
after_ cautioned	OPXNNOPOO
after_ celebrates	MQNSNVONN
after_ center	TTTMONNNN
after_ centre	QNYMOOOOO
after_ ceo	PMYRLOPNO
after_ ceremony	QMKLSPWPP
after_ chair	QOTMPPPPP
after_ chairman	QJVITPQSN
after_ challenged	MVUNOOOPM
after_ challenger	NOPNWPPOO
after_ champion	NOSMN[OOM
after_ chancellor	MQSMTPPOP
after_ change	TNMTOPPOO
after_ changed	TPMOPPPPP
after_ channel	NNZOOPQOM
after_ charge	PMWNPOPOO
after_ charges	UONOOOPPP
after_ check	PSKMPQQQR
after_ chief	MMVUPOPNO
after_ child	OLMVPPQPP
after_ children	QULVPNONM
after_ chose	TSPMQNOMP
after_ church	MLS[NOOON
after_ cinema	ONMQXPPON
after_ cities	QNMRVONOO
after_ citizen	LPMRXOPON
after_ citizens	LOSRSPPPN
after_ city	QKQUSOOOO
after_ civil	MPSQQOPPO
after_ civilians	POMMXPPPO
after_ claimed	LVYNNOPOM
after_ claims	MRWKUOPNO
after_ cleric	PLWKPQQQP
after_ clerics	OUMMPPPPQ
after_ closed	MTWMMPPOO
after_ closes	RMNQPPPPQ
after_ club	ONTWNNNON
after_ co	SRLRROOMP
after_ coach	LM]JRPPOO
after_ coalition	QTPLSOOOO
after_ coast	PNJOXOPPQ
after_ cold	QNMWOOPOO
after_ collapsed	QPLVPNPPP
after_ collected	SJRKNSQRR
after_ collection	MYTNNNOON
after_ college	QLKTOQQOS
after_ colour	VKPJQQQOS
after_ combat	MPMVROPPO
after_ come	SOMUOOPOO
after_ coming	VKJLSQQRS
after_ commanders	MOWSNOOON
after_ commission	PORTNOPPO
after_ commissioner	UORLVNONM
after_ committee	MPSMSQPPO
after_ communications	OOUNRPPOO
after_ communities	SKKPZOPNO
after_ community	TMRLWNOOM
after_ commuter	SIOMSQRRQ
after_ companies	PMSQVNOMN
after_ company	LKPSTQQQP
after_ compound	NPQXOOOON
after_ computer	NOMMRMON^
after_ concentrates	NORNOVPPN
after_ concert	QMWMPPPPO
after_ concluded	OVNOPPPNP
after_ condemned	OTSMPOPOO
after_ conference	SMSKOSPQP
after_ confident	LXMNOPQPO
after_ confirm	MNYNOPQPO
after_ confirmed	MUVQNOOMN
after_ confirms	JUOYPNNMO
after_ conflict	NONVQPPPO
after_ congressman	NPNYNOPOO
after_ consider	XNONSOOON
after_ considers	MTSRNOONN
after_ console	ONNNNPPOZ
after_ constituency	TKIRRPRPQ
after_ consulate	OQNUOPPPO
after_ consumer	OOMSTOPPO
after_ contests	TMLMVTOOO
after_ continued	NVLROPPOP
after_ continues	RPITQTNON
after_ contract	TMUKNQQOP
after_ contractor	OOMPZNNOO
after_ control	SPKQTPOOO
after_ convention	MNSSUNOON
after_ convoy	OOQWNOPON
after_ cooperation	NPNNZOOOO
after_ corn	PPMWNPPPN
after_ correspondent	NOXNOOPPO
after_ could	NPTTOPPNM
after_ councillors	OMVNPPPOR
after_ counterpart	MQNSTOOOO
after_ counterparts	LONUVNONO
after_ countries	RLOSTOOON
after_ country	ONRVUNONM
after_ couple	RMKVQPPPO
after_ court	MMKYUPOOO
after_ coverage	VMNNPPPQQ
after_ crash	WLLMQQQQQ
after_ crashed	TMMNQQQQR
after_ created	UWNNNOOON
after_ crew	NNXNTOOON
after_ crime	SMLNXPPPP
after_ crimes	TKKTMSPQP
after_ crisis	TLKTOPPQP
after_ critic	UQUNNOONN
after_ criticised	QNQUOOONO
after_ criticized	MSUMPPQOO
after_ crowd	PONWOPOOO
after_ cultural	ULKLWPPPP
after_ culture	UHGGWSRSV
after_ cultures	UIHHUSSTT
after_ currently	NSSPOOOOO
after_ custody	NPNVOPPOP
after_ customer	TLSMOPPPP
after_ cut	VPNTNNOON
after_ cuts	SNPNUOOOO
after_ data	NPSVOOONO
after_ day	QLRPPPPPP
after_ dead	TJJIUSRRS
after_ deal	MSVTLOONN
after_ dear	VMNLQQQQQ
after_ debate	RLRTTNONM
after_ debates	NPUNTOOOO
after_ debut	UOXNNNNNN
after_ decided	MSSRNOOON
after_ decides	KWTNOOPOO
after_ decision	PMSSPOPOO
after_ declared	NXRMNOPOO
after_ declares	LTUSNOONN
after_ declined	MXMOOPPOP
after_ defeated	MSYMOPONN
after_ defence	NOXMROOON
after_ defended	NTUNNPPOO
after_ defends	MWMSNOPPO
after_ defense	MPMSWOOOO
after_ delegates	MSWOMOPON
after_ delegation	MOTQVNNOM
after_ delivered	NRUMOOPPO
after_ demand	PPRTNOOON
after_ demanding	NVNTOOPNN
after_ demands	LPSRTOOON
after_ democratic	NMMUSPPPP
after_ denied	MPUOOPPPO
after_ denies	KNUVOPPNO
after_ deputy	NPOSUOOON
after_ descent	NONMYPPPO
after_ described	QNIJSSSSS
after_ describes	LQTUOOOOO
after_ design	UONNPPPPP
after_ despite	ORQVNNOON
after_ details	TORNOOPON
after_ developed	MSWMOOPON
after_ development	SLRKOSQPR
after_ device	PNQMOOPOW
after_ dictator	OONMWPPPO
after_ did	LRTKQPPOQ
after_ didn’t	NPWOOOOOO
after_ died	LYLOUOPNN
after_ dies	PTNNONPOU
after_ digital	TNMNPNONW
after_ dining	SMMNQQQQQ
after_ diplomat	MOMRVPPPO
after_ diplomats	MMWKSPQPO
after_ director	PKSMNOP[N
after_ directors	MN[ONPPOO
after_ discovered	RTMOPPPNP
after_ discusses	MUTNOOPON
after_ discussing	TTMLOPPPQ
after_ dismissed	OWMNTOONN
after_ district	MKR\\PNPON
after_ div	YOMOOPPOO
after_ do	VRSPNNNON
after_ doctor	LPMSSPPPP
after_ doctors	TLLRPQPQQ
after_ does	QUPQNOOON
after_ doing	VQMMPPPOQ
after_ dollar	XPRPLOOOM
after_ dominated	TQXMNOONM
after_ done	UJJKRRQST
after_ donor	MTXNNOONN
after_ down	[KSLONOPN
after_ draft	SMSLPPPPP
after_ drama	VLMJVPPQP
after_ dream	OPLVOPPPO
after_ drew	NUONOUONO
after_ drive	UKKPRQQQQ
after_ driving	TJKJSRRSR
after_ dropped	OSKTONOVN
after_ drove	SUKTMOOPN
after_ drug	PMQYSMPML
after_ due	VONQOMTNN
after_ during	QQRNQNSPM
after_ each	NOUROOOOO
after_ earlier	OPPTQTOML
after_ early	UMPPNQPOO
after_ earned	VSKSMNMMS
after_ east	SLMTPPPPP
after_ echoed	OUSNRNONN
after_ economic	MPPSSPPOO
after_ economy	MOJTXPPPO
after_ efforts	NOVNSOPON
after_ election	MNNUTOPPO
after_ elections	OJOUUPQQM
after_ email	RQSNNPPOO
after_ emails	NUWNONOON
after_ embassy	NPKVRPPPO
after_ emerged	MPUVOPONM
after_ employees	POYMNPPON
after_ ended	MNWNQRONN
after_ enjoyed	SNVPOOONN
after_ enough	VMOOPPOOP
after_ entered	MSSRPNONP
after_ entering	OPONUPPPO
after_ envoy	MQRXLOPPN
after_ era	MZJJTRPSL
after_ erupted	QONNVOPOO
after_ established	TMIPRORQP
after_ establishment	NOPMXOPPN
after_ estate	XKIKRRQPS
after_ estimates	NSWOOOOON
after_ et	MZMNOPPOO
after_ evacuation	RKIRPSRRQ
after_ even	UNKSTOONN
after_ event	NSNOOXOON
after_ ever	XKKLNUOOT
after_ every	ROUOPNONO
after_ exchange	QNMWMOVOM
after_ executive	QOVMOOPPO
after_ exhibit	NWUMOOONN
after_ expected	LUQROOPPN
after_ experience	UJIJSRSSS
after_ experienced	RPKTOPPOQ
after_ experts	UOQMPOOOQ
after_ explained	NYMNPPPOO
after_ explains	OWSNNNONN
after_ exports	TLMLWPPPP
after_ express	TKJMTQRRR
after_ expressed	OWNMOPPPP
after_ face	VONOPPPOP
after_ faced	ONWNOPPOO
after_ faces	MSRUMPPOM
after_ facility	PNWQNOOOO
after_ faction	OKIVRQPRQ
after_ failed	UNPNQONSO
after_ families	QKKVUPPOP
after_ family	LKNSSRPPS
after_ fans	POWOPOONO
after_ fear	TNLOUPPNP
after_ feel	WMSMPPOOO
after_ fell	PORVOOONN
after_ felt	SMLVOOOOO
after_ ferry	NON[OOOOO
after_ fighter	PNRKOOPPW
after_ fighters	LL]MRPPNN
after_ fighting	TPKVNPPOO
after_ figure	RMJKVRSRQ
after_ figures	UNTNOOPOO
after_ file	WONNOOPOP
after_ files	NUTNONOOO
after_ film	QQNMSMNWM
after_ films	NTMLYOPNO
after_ final	NMPVOTNON
after_ finally	NXRRNOOMM
after_ finals	NOMOPYOOP
after_ finance	NNOTVOPON
after_ financial	QNRSNPPPO
after_ finds	LVTNOPPON
after_ finished	LTRKQPQPQ
after_ fired	QUULNNOOO
after_ firm	QNNMXPPOO
after_ firms	QMKTVOPNO
after_ first	LQYROONNO
after_ flag	MOOTWNOON
after_ fled	RLQJRQQQR
after_ fleeing	QNMPWPPON
after_ flew	OVMRNPPOO
after_ flight	PL\\KOOPOO
after_ floated	TPKLRQQPQ
after_ follow	OSTNOPPON
after_ followed	TTKNOPPPP
after_ following	NVQQNOPON
after_ follows	NPNSNOOUO
after_ food	SLKOVPPPP
after_ football	RMVMVMOMN
after_ for	QQOONNUOO
after_ forces	MNPSUPPPO
after_ forecasts	OPYNOOPON
after_ foreign	MOSNUOPPO
after_ format	QLLKPRQRW
after_ former	SQMNSPPOO
after_ forward	RNVNOOPPO
after_ found	OUVMOOOPM
after_ founded	MUKXNOOOO
after_ founder	OKUJOTRSO
after_ free	SNMLPOXOP
after_ frequently	STONOPPOO
after_ friday	URGFRRRRS
after_ friends	QMLLUQQQR
after_ from	PPNOROSNR
after_ front	JMVOVPPON
after_ fully	NXOOOOPON
after_ funds	VNRNQOOON
after_ funeral	VKJIRRRRS
after_ gain	OOYNNOPOO
after_ game	NNYKNMOWN
after_ games	TNLONQPOU
after_ gaming	NPMVPPPPO
after_ gas	RMKNXPPOO
after_ gave	OWTSMNNLM
after_ general	SLNSUOOOO
after_ geographical	SKJJRUSSR
after_ get	XRLJOQROO
after_ gets	QPSTMOPOM
after_ getting	WPNNPPPPP
after_ giant	UNNSOOOOO
after_ girl	POMRUPPPN
after_ girls	RNLLVQPQQ
after_ give	PSKLQQQQQ
after_ gives	MZLVNOONM
after_ go	VIKKRQRSR
after_ goal	NWNNOPPPP
after_ goes	SQNNOOOPT
after_ going	XPLMOPPPO
after_ gonna	UKKKRQQRS
after_ good	WRLLQPPOP
after_ goods	ONNRUPPOO
after_ got	WRRJNOONP
after_ gov	MONZNOPPO
after_ gov.	NNMWRPPPP
after_ government	PSLSSOOON
after_ governments	RLSMTPPOO
after_ governor	ONJVSPQOP
after_ granted	LRVNOPPPO
after_ great	OONXNPPPO
after_ group	MOSKRRQQP
after_ groups	STLLQPPPO
after_ growth	TMJPUPPQO
after_ guard	NOUMUPPOO
after_ guidelines	NPZNONOPN
after_ gusto	TNNNPPPQP
after_ had	LVVKNPPQN
after_ hair	RSLLPPQPP
after_ half	ONLTNXOON
after_ halftime	OQOOPVPNO
after_ happy	SQJQQOPOR
after_ hard	SOOOPPPPP
after_ has	MSRRNNORO
after_ have	QPTLSNOMQ
after_ he	MPNVNQOOS
after_ head	ONUMVOONN
after_ headquarters	NOYMSNOOO
after_ heads	QWMMOPPOP
after_ health	LNPWSPPPN
after_ heard	WQJKQPPPR
after_ hearing	VKIJUQQQS
after_ hears	QUTLOOONN
after_ held	MUQRQOOON
after_ help	VMQIPQPPQ
after_ helped	K[LMPPQPP
after_ helps	MMSPNPPOV
after_ her	RUMNOPPOO
after_ here	PLPKRRQQT
after_ him	VMMNQPPPQ
after_ himself	OTKLSQQPQ
after_ his	RWSMMONNN
after_ history	RLOPTPPPP
after_ hit	MPWRMNOUM
after_ hits	RQSMPPOOO
after_ holds	JXQTNOPOM
after_ holiday	WKQJSNQSO
after_ holidays	NNMYSOOOO
after_ holy	PNRLRPQPP
after_ home	UOPUMNONN
after_ honeymoon	TMKRPPQPP
after_ hope	NRRTRNONM
after_ hopes	MPTLNTOOS
after_ hospital	QMINURQQR
after_ host	VNKLVROPN
after_ hostage	QMMQVPPOO
after_ hosted	OTVOONOON
after_ hotel	QNLYQOOON
after_ house	NQMXOPPPO
after_ housing	QLKXQOOOR
after_ how	RKPMRQQQQ
after_ https	UKQLORRRO
after_ human	MOPPVOOOO
after_ hurricane	UPOROOOOO
after_ i	TNINQQQRR
after_ iceberg	NOO[ONNON
after_ identified	RMVTNOONN
after_ if	QTSPNMONO
after_ illegally	SNLUOPPOP
after_ immediately	URQQNNONN
after_ imports	MNMUWOOON
after_ imposed	PSUMONOPP
after_ in	QPPSNQNOP
after_ include	RNYLNOPOO
after_ including	NNPRSPPOO
after_ independence	OMTTNPPOO
after_ index	SKKSOQSQQ
after_ indicated	LXOOOPPOP
after_ industry	PPLXOPPPN
after_ infected	TJJRMQQRT
after_ initially	NTVMNOPOO
after_ initiative	PMRNOXONO
after_ inside	ULLMQQQQQ
after_ insider	QPYNONONN
after_ insisted	NXLTNOPON
after_ insists	LTLWOOPPO
after_ instead	MOTUNPOPN
after_ institutions	SNNNUPPPO
after_ insurgency	QNLMWPPPQ
after_ insurgents	NMYLRPPON
after_ integration	SHIHUSTTT
after_ intelligence	KOPTUPPPN
after_ intends	KTTQOOPON
after_ interest	NUKVOPPON
after_ interview	PLUTNNOOO
after_ interviewed	NOYMOPPOO
after_ interviews	QMUMOPPPP
after_ into	PMPTOMONW
after_ introduced	SMLUPPPPO
after_ investigation	PNVROOOOO
after_ investigator	MOYOOOPPN
after_ investment	QNNTUNONO
after_ island	LNRXSNONM
after_ isn't	MYQOPOPNO
after_ issued	MVVMOOONN
after_ issues	LUOQUOOON
after_ it	XKNJRPPQR
after_ its	TOMOPSPOP
after_ jail	OPLPVPPPO
after_ jet	MOVVMOOON
after_ job	PNNVOOPPO
after_ jobs	IJHYTRRUP
after_ joined	PSJSRPPOO
after_ journalist	MONQWPPPO
after_ journalists	NNMVTOPOO
after_ judge	OKOQQRPQR
after_ just	TVKTOMNNM
after_ keep	TLLMQQQQR
after_ killed	NXNUPOOLO
after_ killing	NWNTONOPN
after_ kills	ONPPOVPOO
after_ knew	OWMNOPPPP
after_ know	XJIPPQQQQ
after_ knows	ORRSNOPON
after_ language	THIJWRRSS
after_ last	QOWPJQOOO
after_ late	NVMUOOPNN
after_ later	PVKPNRNSN
after_ launch	KPPTWOPNM
after_ launched	MQ]MNOPNN
after_ launches	LQTROPPPP
after_ law	MMMVROWNN
after_ lawmaker	TNLNVOPOP
after_ lawmakers	MNLSVPPPO
after_ lawyer	NNQUQPPOO
after_ lawyers	VOLOPPPOP
after_ lay	PPQSOOPPN
after_ leader	OMSOVOPNO
after_ leaders	QMQPXNONN
after_ leadership	KOWQXNNNM
after_ leading	MVXLNPPNN
after_ leads	LYLROPPPO
after_ learned	SVMLOPPOP
after_ leave	MQLXQPPON
after_ leaves	QSQMPPPOP
after_ led	LSUPOPQNN
after_ left	TWIIORQPP
after_ let	SMPJQRRQQ
after_ level	VLTLPPPPO
after_ life	VKOOPPPPP
after_ lights	SMMMPTROR
after_ like	XINMPQQRQ
after_ line	UNLMQQQPQ
after_ links	ON[NOONON
after_ list	PNNMNTNXN
after_ live	SSNMVQNMM
after_ lived	TSKLUPPOO
after_ living	QONNVPPOP
after_ local	RNLNXOPPP
after_ lol	PWMNPPPOO
after_ long	UNNSOPOOO
after_ look	VPLQQOPON
after_ looking	XPMMOPPPO
after_ looks	NUTRNOPMM
after_ lose	ONYOOOOOO
after_ lost	LUWNNOPNN
after_ love	WLKNVPPPP
after_ luck	RNNMSPPPP
after_ made	MVTONOOOP
after_ magazine	NIYKWPOOQ
after_ majority	SJNIRSSQS
after_ make	UUKQNPONO
after_ makers	TOMNPOOTP
after_ makes	KTVJNOOTO
after_ making	TWMMPPONO
after_ man	QNJYTOOON
after_ managed	TOMNPPPPP
after_ march	PLLOPPQVQ
after_ marked	RPMWMOPOO
after_ market	VOLVPNONM
after_ markets	QONPVOOOO
after_ match	QMPMOYONO
after_ mathematician	QNMLTQQQQ
after_ may	MSNSQPOOO
after_ mayor	MNK[QPPOO
after_ me	SSPNOPPPM
after_ means	OUMQOPPOO
after_ meat	QMMTTOPOP
after_ media	QPVQQMONM
after_ meeting	ONXONOPOO
after_ meets	NVMNOOOUN
after_ member	ULOOOPPSO
after_ members	MSUKOQQRN
after_ membership	MN[NROPON
after_ men	OMSOVSNNM
after_ message	WOMNPPOOP
after_ met	MZNMPPPOP
after_ might	WNLSOOONO
after_ militant	PLOMTQQRO
after_ militants	NLVITPRPP
after_ military	NNNSRTOON
after_ militia	OLMUUPPPO
after_ mine	NMMXUNPNO
after_ mining	MNNUXOONN
after_ minister	SOPOTOONO
after_ ministers	MUSLQPPQO
after_ minority	NMTTPOPPO
after_ miss	XMKMQQQPQ
after_ missile	QKRULPPQO
after_ missing	VUMNOOPON
after_ mission	LOQSNYNNN
after_ mobile	YMLROOPON
after_ monday	MMSLRTPOR
after_ money	RMMLVPPPP
after_ monks	TJRJMRSSR
after_ more	VOOLNQQOR
after_ morning	UJKLRRRRR
after_ mother	NOMUSPPPN
after_ moved	OTUMOOPOO
after_ movement	[JUPOMNMN
after_ moves	MUNWMOOOO
after_ movie	SUJMTPONO
after_ movies	RSKKRQQPR
after_ moving	TIJKSSSSS
after_ mp	LTTSONOMO
after_ much	SSMMPQPOP
after_ music	QJLITQSSV
after_ must	LUVPQLOON
after_ my	TRJMRQQPP
after_ n	PSMKPQQRQ
after_ na	VIIJRRRST
after_ name	UMTRPNOMN
after_ named	OVQRNOOOM
after_ narrowly	OYMMPPPOP
after_ nation	PMTNUOONP
after_ national	MNOSXNOON
after_ nations	LWKJTQQPR
after_ naval	MPMWQPPPO
after_ navy	POMMWPPPP
after_ near	QMPVPNONO
after_ need	TMSMTONNO
after_ needed	OONZNOPOO
after_ needs	RQPSMOOOO
after_ negotiators	OMRMVPPPO
after_ neighborhood	ONMXSOONN
after_ network	NNWSOOOON
after_ networks	ZNNUMNONM
after_ never	VQSLNOPNN
after_ new	RTIKUPPPP
after_ news	MKUSRPPON
after_ newsletters	OPTOPOPOP
after_ newspaper	OGXNPOOSS
after_ newspapers	OPNLWPPPO
after_ next	QRORLPNUN
after_ night	UMMNQQQPQ
after_ no	PSPSNOOOO
after_ nominated	MWNMTOOOO
after_ nomination	NOQMVMUNO
after_ nominee	MTPMUNTNN
after_ nor	NVMSOPPOO
after_ not	VPLNPOSPO
after_ noted	MXTMPOPON
after_ noticed	WSMMOOOOO
after_ now	TPOSRRNMM
after_ nuclear	KMORWQQQM
after_ number	SPTPNOOON
after_ observed	LSZMNOPON
after_ occupation	QNLKUQQQQ
after_ occupied	NUMUNOPOO
after_ of	UPKOMRORQ
after_ off	USKKNOPUP
after_ offensive	NOMSUPPOO
after_ offer	OMSSNNOMV
after_ offered	MYRLOOPPO
after_ offers	KMZSOOONN
after_ office	UOTULNNOM
after_ officer	VOPTQMNLN
after_ offices	NPVQOOOON
after_ official	NJRQQQPQP
after_ officially	PTMUOOOON
after_ officials	LPTQUOPNN
after_ oh	QRJKSQQRQ
after_ oil	RNLQVPPON
after_ on	QRQROOOOM
after_ once	QXMMPPPNO
after_ one	WPJNSOPPP
after_ only	WLMOQNOOS
after_ op	OOXNOOOOO
after_ open	SOSOONPPO
after_ opened	NPULNQOUN
after_ opens	MOPWOOPNP
after_ operating	OPNOPPPPV
after_ operations	NOQSTOOON
after_ operator	VIIJVQQRS
after_ opposed	QMQNWOOOP
after_ opposes	MYNNOPQPO
after_ opposition	NNMSWOOOO
after_ or	NSMQNROPS
after_ ordered	VNMVNOOON
after_ orders	MPSMQSOPP
after_ organization	QJPITQRRS
after_ originally	PSOKPQQPQ
after_ other	TMNOPPQPP
after_ our	XMLNPPPPP
after_ out	RUSPLOONN
after_ outbreak	TJIISSRSU
after_ over	WMRPNOOON
after_ owners	SMMLUNONW
after_ packed	OLLMURRSQ
after_ page	VLQKPPPPP
after_ park	PONVOPPOO
after_ parliament	PPMMVPPPP
after_ parties	QNNNXOPOO
after_ party	OLSPVQPOM
after_ passed	NPOSVOONN
after_ passenger	NMXLQQPPO
after_ pay	UMLRPPPPP
after_ pays	OUNSOPOPN
after_ peace	SLHSSQPPR
after_ peacekeepers	LOSZQNONL
after_ peacekeeping	NOXNPOOPN
after_ peer	MNRNTOONT
after_ peninsula	NOMTTPPOO
after_ people	TJJOXOUOO
after_ per	YMKNQPQPO
after_ performance	QNQLQUOOO
after_ performed	MWOOPPPOO
after_ period	VULLMSSMM
after_ person	TLLLSQQQR
after_ personally	QVNOOOPOO
after_ personnel	OOWOPOPON
after_ phone	QNNPNOONZ
after_ phones	XNNNNOOOR
after_ photo	PMSNPPPQP
after_ photographs	RXNOOOPNN
after_ photos	UNIJRSRRR
after_ pic	WNNTOOOON
after_ picked	NULNTPPPP
after_ picks	TJIJTSSSS
after_ pilots	KOQSSPPPO
after_ place	TMMNQQQQQ
after_ plan	LTZMPNONN
after_ plane	LKZSPOPNO
after_ plans	KNUUROPON
after_ play	PQMNVNPOP
after_ played	MVSONPPOO
after_ player	SLVRVMNLL
after_ players	QNZMPOPNM
after_ playing	QSQMQOPNN
after_ plays	MWNPPPPPO
after_ please	SOJOQQQQQ
after_ pledged	MTWRKOOOM
after_ pledges	MTMTOPPPO
after_ plus	NRNNNNOYO
after_ pm	OPMSQPPPP
after_ pointed	NWNPOPPOP
after_ police	JKNWWPPPO
after_ policies	MULSTOONN
after_ policy	NNNWUOONN
after_ political	SMQRUNNNN
after_ politicians	NONNWPPPO
after_ politics	NOOPWPPOO
after_ poll	ML[TTLNMM
after_ polls	QOMUTOONN
after_ population	OWLLQPQPO
after_ port	PQXKTMNNN
after_ poses	OVNOPPPPO
after_ position	TKOKOQQQT
after_ possessed	RSLMQPPPP
after_ post	NTRTMOOON
after_ posted	SULNPPPOO
after_ poster	SMSNOPPPP
after_ posts	LOTTOOPNP
after_ power	ONMYOPPPO
after_ powers	RLQKUPPPP
after_ praised	NVOOPPPPP
after_ predicts	NRYNOOONO
after_ premier	KNKRTSSQO
after_ prepares	NSMUOPPOO
after_ presents	OTOLOSPPO
after_ presidency	NSMNVPPOO
after_ president	MPRRSOONO
after_ presidential	LORQVOPPL
after_ presidents	MMS[KPONO
after_ press	UPOROOPNO
after_ price	WLKKUQQPP
after_ prices	XLQMOOPOP
after_ primary	LOQVTNPNM
after_ prime	RNKRTPPOO
after_ prison	MNOYSONON
after_ prisoners	MWSLSOONN
after_ private	OOUOSOONN
after_ prize	SLMMSWPOP
after_ pro	TJJIURSSR
after_ probe	ONMWOPPPP
after_ producer	NMWWMOOON
after_ producers	LNTSUNONN
after_ professor	MXWNNNOMO
after_ program	OPNNNN^NN
after_ programme	MMRPNOO[M
after_ programs	NOPNPOOOY
after_ project	NNVSNNNTK
after_ projected	MUUNOOOOM
after_ promises	UPMNVOOON
after_ prop	RMXMOOOOO
after_ property	NPRWMOOPM
after_ proposed	NVNROPPOO
after_ prosecutor	NPMMXPPPP
after_ prosecutors	NOLQVPPPP
after_ protesters	PNNUPPPPO
after_ protests	RULLRPPPO
after_ provides	KQWQNMNNT
after_ province	TLKSSPPPP
after_ public	MPKVUPPOO
after_ published	MZQNONONO
after_ put	VPLITOPPR
after_ puts	NWXKNOPON
after_ quarterback	QOXMNOPNO
after_ quickly	QOMUPPPNP
after_ quite	VMQOOOPPO
after_ quits	NZMOPPPNO
after_ quotes	MVVNNPONO
after_ race	MONQUNUON
after_ radio	TMUSONONM
after_ rail	ROMUPOPOP
after_ rains	VLKMQQQQQ
after_ raised	OOXQNNPON
after_ raises	MM\\NOOPOO
after_ ran	OYMMNUONN
after_ ranch	OONYOOPOO
after_ ranks	MOXNPOPOO
after_ rapeseed	NPNNXPPPO
after_ rates	SQTMPNPNO
after_ re	ONQQOSOPO
after_ reached	LRTUNOONN
after_ reacted	URMPQOOOO
after_ reading	XNMNQPONQ
after_ ready	SQJSOPPPP
after_ real	TNOOPPPPP
after_ really	VKQPMPPQP
after_ rebel	NNVRSNOON
after_ rebels	RKUTQOOOM
after_ recalled	NUMRPPPOP
after_ receive	NWUMQNONN
after_ received	IUVPOOPOO
after_ recently	LXRQNPPNM
after_ recommended	SOOOPPPPP
after_ records	OOXOOOPON
after_ reform	POUOOOOOO
after_ reforms	MVVNSNMNM
after_ refugee	LMSWVMNOM
after_ refugees	PNLLZPPPP
after_ refused	OVOOOPPOO
after_ regards	UMMNQQQQQ
after_ regime	NOXOQOOON
after_ region	NJMSPSTQP
after_ registered	OOMOVPPOP
after_ regularly	SPLLRQPQR
after_ rejected	LOOTTPPOO
after_ relations	ONNSSPPPP
after_ release	NPLSUOPPO
after_ released	OSVKNOPRN
after_ releases	RLUMOPPQO
after_ remains	RRUPQLNNN
after_ remember	QTLMPPQPP
after_ removed	OMWMOTOPO
after_ rep.	NONWROPOO
after_ replaced	OXNNPPPNN
after_ replied	OUOOPPPOO
after_ report	QWPNMNOTL
after_ reported	NTTNPOPMP
after_ reportedly	MYQPONOON
after_ reporter	WNRMQOOOO
after_ reporters	MOWNRPPPO
after_ reports	KSXRONONN
after_ republican	NOMYNPPPO
after_ requested	MQMWOPPPO
after_ required	WKJJPRSTQ
after_ requires	SNQQPNOOQ
after_ research	TLOGVPOPT
after_ researchers	NNVMRPPPO
after_ residents	PMRZONONN
after_ resolution	ONVNOQPQO
after_ resort	NNSVSMONO
after_ responded	LWTMOOPON
after_ restaurant	ONMYSNOPN
after_ results	TMMNQQPQQ
after_ resumed	OORUOPOOO
after_ retail	QOLVRPPNO
after_ retailers	WNMPQPPOP
after_ return	TMUPOOONO
after_ returned	MUMKPQRPS
after_ returns	OXPNOPPNN
after_ revealed	NWUNONNNO
after_ reveals	NOSTQOONP
after_ revenue	UNMSPOPNP
after_ reversed	OUPNPOPOO
after_ review	WNLNQPPPP
after_ reviews	SQRLQOPOP
after_ right	SQMROPOOO
after_ rights	NNROTNTMO
after_ rival	MOLRYOPON
after_ rivals	NNTMSNNNV
after_ rose	TNLVNPPPN
after_ route	NNO\\ONOOO
after_ rule	UMSMTNOON
after_ ruled	TQOJPSPOO
after_ rules	QOQRTMPNN
after_ ruling	ONZNPOOOO
after_ run	YMPKPPPPO
after_ runs	PNOKOVSOP
after_ s	PLPPNNSOV
after_ said	JWXMLOPOO
after_ sales	SNMOOTPPO
after_ sanctions	NOYOOOOOO
after_ sat	SQRMOOPPO
after_ satellite	SLKKVQRQP
after_ saturday	OPPVOOPNO
after_ saw	QSNOOOOUN
after_ say	TMOTQOONM
after_ saying	RRNMPQPPP
after_ says	KWRQOOPOO
after_ scheme	ULNNPOPPU
after_ school	QJOROQQRR
after_ scientist	NNNRVPPPO
after_ score	MTWKNPPOO
after_ scored	LTJLRQSSQ
after_ scores	NTOJPPQPS
after_ search	VMJSLQQPR
after_ season	PJPIRTSSR
after_ secretary	QMQQMSQPO
after_ security	QMRPVOONM
after_ see	SLSNPQPPP
after_ seeking	PPOOWOOOO
after_ seeks	LSSUNOPNO
after_ seems	PLPQNQPRQ
after_ seen	XPKLPPPQP
after_ sees	MTSPOOPPN
after_ seized	OOTRNPPOO
after_ sen.	NNMZNPPPP
after_ senate	POMOWPPPP
after_ senator	NMNUMQRQP
after_ senators	QOKVQOPPO
after_ sending	ULLPQPPPQ
after_ sends	NMM[NPPPO
after_ senior	MSSNTOOON
after_ sent	LSWQNPPNN
after_ series	WLRLNNNVN
after_ served	MPQSOQORN
after_ service	VLOUSNNNM
after_ services	SPLUOOPOO
after_ set	NWVLNNOMO
after_ sets	KMSZNOPPN
after_ settled	O[NNNOOOO
after_ settlement	POMMYPPPP
after_ settlers	UJJKUQQRR
after_ sex	NOVOOPPOP
after_ share	UKPJTQPRO
after_ shareholder	NP\\OONONN
after_ shares	PJTNQRQPP
after_ she	QSSKOOPPO
after_ shooting	PSKYNOONN
after_ shopping	TOMVOOOON
after_ shortly	NPMSTPPPO
after_ shot	ULKLUQPPQ
after_ should	OSTSMOOON
after_ show	VOPQPTMNL
after_ showed	NVNTNOOOO
after_ showers	TJJKSSRRS
after_ shows	VSLMNNOVN
after_ shut	OMWOVMOMN
after_ sick	ULLLRQQRR
after_ side	NMYKSUNNM
after_ sign	MMUTOPPPO
after_ signed	OYQMOOOOO
after_ signs	MTTNPOOPO
after_ since	PSQROQNMQ
after_ singer	TNQVNMONN
after_ single	YOOOOOOON
after_ singles	PMUSNOPOO
after_ site	UORNOPPNO
after_ sitting	SLMMRQQQR
after_ six	UMLKUPPPP
after_ sky	RONNVOPOO
after_ slams	MXMNPPPOP
after_ so	TQNOVMNMP
after_ socialist	PNLYVNNMM
after_ society	NPMWPPPOO
after_ software	OONMNOOO[
after_ soil	NMLVVOONO
after_ sold	NNUMNOOOX
after_ soldier	MOQSPPPPO
after_ soldiers	LNITXPQQO
after_ some	UKIJRSRSS
after_ someone	SOOPPPPPP
after_ son	WKJJQRQRS
after_ song	PTRLOPQPN
after_ songs	SNVNOOOOO
after_ soon	PMQSTOOOO
after_ sorry	ULKLRRQQR
after_ sought	OUTNOOONN
after_ sources	LNTXPPPNN
after_ space	NNUSMPPQN
after_ speaker	LPZNOOONP
after_ speaking	LXMOOPQPO
after_ special	OTTSLPOOM
after_ speech	QMRMOWOOO
after_ spent	LTVMYMOLM
after_ spoke	LXSLOPPOO
after_ spokesman	NMVQPPPOO
after_ spokeswoman	MQTSTNNNN
after_ sponsored	QNWNPOONO
after_ sports	QNNPUPPOO
after_ spread	RLWLPPPPO
after_ sprinters	OOONWPPOO
after_ squad	PNWOORNPM
after_ staff	QOXNOOOOO
after_ staged	NVRNOOPON
after_ standards	NSQNONVNN
after_ stands	MWLTOPPOO
after_ star	TNTTTMNMK
after_ start	VMKOQPPPP
after_ started	RRSNNPPNO
after_ starting	UMQNNRPPO
after_ starts	RWTONMNLN
after_ state	LMQRVPPON
after_ stated	LUXKOOPOO
after_ statement	MMWQOPPPO
after_ states	WNKRSNOON
after_ station	WNMMPPPQP
after_ stay	TQTNNOOOO
after_ stayed	OWOOPPPNO
after_ staying	SUMMOPPOP
after_ stepped	MXMROPPOO
after_ steps	LUUNPNOOO
after_ still	SPRNOSONN
after_ stock	LOURRPPON
after_ stocks	LPMWRPPPO
after_ stop	ULLMQQQQR
after_ store	NOSTSNOON
after_ stories	RPSOPOOOO
after_ story	QVROONONN
after_ strain	ULJKQQPQW
after_ strategist	NOQNWOPON
after_ strategy	QNQNTOPPO
after_ streets	QMMUPPPOQ
after_ stressed	NXMNPPPPO
after_ strike	SPSNOPPOO
after_ striker	NOXQMPPNO
after_ strikes	MOQXNPPOO
after_ stronghold	NNRSROPOO
after_ struck	OO\\MOMOON
after_ student	VMRTNNOMO
after_ students	MOQQWOPOO
after_ studies	VKLLQQQQS
after_ studio	SMKRSPPPP
after_ study	NM\\NNOOOO
after_ subsidiary	OOWNOPPON
after_ suburb	ONLVSOPPO
after_ subway	SMMTPPPPP
after_ such	VLJRUPPOO
after_ sued	MUVMNOPOO
after_ sues	LRUSMOPON
after_ suffered	NSUONPPOO
after_ suggest	UNNPOPPOP
after_ suggested	OXRMONNNP
after_ suggests	UPPRONONO
after_ summit	OLTLSQRRM
after_ sunday	TKNJUQQPR
after_ sunshine	SKJPQSQQP
after_ super	RVNNOOPOO
after_ support	NORRVNOOM
after_ supported	LVWNOPONL
after_ supporter	NTWMNOPON
after_ supporters	OYLLTOOON
after_ supports	NNVSNOPPO
after_ sure	XMMLPPQPP
after_ survey	NM]MQNOON
after_ suspect	OTMTPPONO
after_ suspects	NNUTONOOO
after_ suspended	ORNSOPPPO
after_ system	RLMIUPQOW
after_ systems	VLKLQQQQS
after_ take	WRKMOPPPO
after_ taken	OLTMPPQPS
after_ takes	JTPXMMNUL
after_ taking	UTOOOOOMO
after_ talks	NYONPOONN
after_ tank	MONRVPPPN
after_ targets	NTOLXNPON
after_ taught	NXMOPPPOO
after_ tax	OOUTPONOO
after_ teacher	TNLOUPPPP
after_ team	PMNHVSPNV
after_ teams	QOMMSVOOO
after_ technology	ZMLNNMNMX
after_ teenager	MMLWUPPPO
after_ telecoms	MQNVPPPOP
after_ television	LJTPUOSNO
after_ tell	WLMMPQQPP
after_ tells	NZQLOOPON
after_ temp	SMRNQPPOP
after_ tennis	PVNMSQONN
after_ territories	VONMSPOON
after_ territory	NNMSWOPON
after_ terror	LRMWWNNNN
after_ terrorist	NOZNNOOPO
after_ test	SMJUNPQQR
after_ testifies	OSOPPPPPP
after_ tests	PMMYNPPOO
after_ textile	LNQRVOPON
after_ than	SMNLRQQQQ
after_ thank	MXLNPQQQN
after_ that	SROKMQSQP
after_ the	UOLQOOPNR
after_ them	VMMNPPPOQ
after_ then	MZMOROPON
after_ there	SMJPQQQRR
after_ these	TOOPPPPOP
after_ they	YKJKVPQPP
after_ thing	VMMNPPPPP
after_ think	TMMNQQQQQ
after_ thinking	TRKMQPPOQ
after_ thinks	NWNOOPPPO
after_ this	WNMWONPMN
after_ though	MURMSPOON
after_ thought	TUMNKPPPP
after_ threat	ULTMSOONO
after_ threaten	XLLMRPQQP
after_ threatened	MKUJSQROT
after_ threats	TKIJWRQRR
after_ three	SQQNOOOOO
after_ threw	MXTNPNONN
after_ thrilled	UNNOPPPPP
after_ through	NUUQNNOOM
after_ thursday	SMSONPPPP
after_ ticket	LTVLUOPOM
after_ time	TMLQUOPOO
after_ times	SJKKSRRRS
after_ title	LNOPSVMLU
after_ tmro	PQVNONPOO
after_ to	SQNQORMOP
after_ together	QQNNOWPNO
after_ told	QZLKOPPPP
after_ toll	TMMMQQQQQ
after_ tomorrow	VJJSOQPRP
after_ tonight	URMNQPPOP
after_ too	VOKTOPPON
after_ took	LWVONMNSM
after_ tour	SKQKWOPPO
after_ tournament	OOQMQOPVN
after_ toward	RRMPQOOOO
after_ town	SUJQTNONM
after_ trade	MTNPLYOPM
after_ trading	WNQPONPNO
after_ tradition	VNLLVOPOQ
after_ traffic	TMMNQQPQQ
after_ tragedy	TMMNQQQQQ
after_ train	SIJTORPRT
after_ training	SLQUOONOO
after_ traveled	OVNOOPPPO
after_ trial	TKLVPPOQP
after_ tribal	OOUTNOOOO
after_ tribunal	OPRTOOOOO
after_ tricks	QONOWOOOO
after_ tried	UUNNOPPON
after_ tries	OWNNPPPOP
after_ trio	QOVNNPPOO
after_ trip	OOTTNOOON
after_ troops	ONPTTOPNO
after_ true	SOOOPPPPP
after_ try	SRLTNPOOO
after_ trying	NTRNOPPPN
after_ tsunami	OOMMYPPPO
after_ tuesday	OSPUONOMO
after_ turned	RSTROMOMM
after_ turning	UMLMUPPPP
after_ turns	SRQMOOPPO
after_ tweeted	MMNUNRPSO
after_ two	PNUSNOPON
after_ u	SOOPPPPPP
after_ under	MPTXLPPOM
after_ unemployment	POMVPPPPP
after_ unions	TLLQTPPOP
after_ unit	MNYSNOPPL
after_ universities	NMUSQOOOO
after_ until	KNOVOPPPT
after_ unveils	KOZMOPPPO
after_ up	VNPPONPOO
after_ update	TLMNPPOQU
after_ upon	RNLHPRSSR
after_ urge	RSKLRQQPP
after_ urged	PRLPMQQRO
after_ urges	LVRSNOOON
after_ us	SNOPPPPPP
after_ used	QUMMOPQQO
after_ user	OPWOOOPNO
after_ users	SJRKRPOPU
after_ using	VOMTNOPON
after_ v	LOZMOPPPO
after_ vehicle	NZRNNNOON
after_ version	VNSNSNMOM
after_ very	WNNNPPPPP
after_ vessel	NOWMTOMOO
after_ veteran	QNMMRVOOP
after_ via	SQSSMNONM
after_ vice	LMXPUOONN
after_ victims	VLJPSRPPP
after_ victory	TORNPSONM
after_ video	PQQOPNNMW
after_ views	RKJRRQQQR
after_ village	ONKTVRPON
after_ violence	NOXOOPPPO
after_ virus	WKJJQRQQV
after_ visit	TNNQOPPPP
after_ visited	LZRMOOOOO
after_ visits	OVNNOPPOP
after_ volcano	MMM]MPQON
after_ vote	PMLSWPPPO
after_ voted	PSQNNQORO
after_ voters	RQLSVNOMM
after_ votes	LNTWOOONO
after_ vows	MWMUNOPOO
after_ vs	QJVOOQPOP
after_ vs.	LXTMOOOON
after_ w	SLRKPQRQQ
after_ wait	VNLNQPPPQ
after_ want	SLRQPOOOP
after_ wanted	NUQNOOPPO
after_ wants	KVPWNOONN
after_ warlord	ONMMXPQPO
after_ warned	LUWROMPMN
after_ warns	MWWLOOOON
after_ was	MROQMOQSR
after_ watch	TMNOPPPPP
after_ watching	UJHJRTRTS
after_ water	MTQVNNOON
after_ way	UKMNQQQQQ
after_ we	XLKNQPQPQ
after_ wearing	XLSLPOOON
after_ weather	SLLXOPOPO
after_ web	OLULQQPQR
after_ website	PSVLQPPOM
after_ wednesday	VJIJTRRRS
after_ weekend	QNKMQWQPQ
after_ went	OUTLOPPOO
after_ were	PNXPMNPNQ
after_ what	RSLPPPPPO
after_ when	YJMSROPNN
after_ where	QLPWOOPOO
after_ which	UMGOSOOWO
after_ while	QOURQNONM
after_ white	RLLLVQPQQ
after_ who	PQOQVNOOM
after_ why	OSQMPPQPO
after_ will	PTQLOMROS
after_ win	QNUONXNMM
after_ wine	VMMNWOPMO
after_ winner	SKJKRPYQQ
after_ winning	MT[MMPPNN
after_ wins	NOWOROPNN
after_ wireless	YOMOOPOOO
after_ with	SQOSMQPNN
after_ withdrew	MZKSNOPOO
after_ without	ORNRQTNON
after_ woman	MMLXSPPPO
after_ women	MLSTWNNOM
after_ won	JUTHSOPPR
after_ won’t	UMMSTOONN
after_ work	RSVMMOOOO
after_ worked	RWLMRPPNO
after_ worker	PPSNSNOOO
after_ workers	POOMXPOOO
after_ working	RMSOOPPOP
after_ works	RRSJQPQPM
after_ world	QNSJSPPPO
after_ worldwide	NNMUQNOOU
after_ worried	ROMSTNONN
after_ would	ORSQQNOMO
after_ writes	MWUOOONOM
after_ wrote	LXVMNOOMO
after_ x	SMRKOQTQO
after_ ya	ULLMQQQQQ
after_ years	VMMTNOPOO
after_ yet	ONOROOWON
after_ you	TOJOQQQQP
after_ your	SLQMPQQRO
after_ yourself	UMMMQQQQQ
after_ youth	NNMZOPPOO
age after	L[OTRNOLL
alone 00	VOQNOPOQN
alone 01	LNWJUOPSM
alone 02	PLWPKOOOT
alone 10	YJPOOOTNN
alone 11	SPLWMOOQN
alone 12	NPLYOPPPN
alone 1u	MUQQPNOOP
alone 20	TNNQMMRPR
alone 21	UYLUMNNLM
alone 22	SOMNWOOOO
alone 2u	MTQROOOOO
alone 30	URILPOL[N
alone 31	[LLIQQQQQ
alone 3u	MVNROPQPO
before" 2016	ZPNONOPNO
before" a	PSILPPSUP
before" and	SQLKOOOZN
before" as	SUKJWOUNL
before" author	ZMNOPQPNO
before" called	TKKJRRRTR
before" calls	WQMRONPMO
before" d	VJKLRQRRR
before" email	MZNOPQPLO
before" for	QLMLTPPVO
before" is	WNMLQQQOQ
before" it	TOLLQPQSQ
before" like	SKLLRQPUR
before" man	PUNOOPPOP
before" of	MKQKPXMVO
before" office	UROOOOOOO
before" on	RMLLQPNUV
before" out	SOKLPQQSR
before" president	MVUNNPONO
before" said	WRQMNOOON
before" saying	QTLVOOOON
before" that	ULOLPQPSP
before" the	QKM]PONMP
before" to	TNQKQPPPP
before" up	OQNTOPPPP
before" with	XONSOPNNN
before' 4	OONNONPZO
before' apple	NNNNPPONZ
before' baghdad	NNMUTPPOO
before' bbc	PTNMOOOUO
before' britain	RVUKPNPMO
before' camp	OXPNOOPNN
before' canada	O[LMPOQNO
before' china	VLPIUQOOQ
before' country	UMUORMONM
before' dab	PZMNPPPNN
before' egypt	PVMSQOPNN
before' england	QNRKQRPRP
before' france	MRWJQNPQP
before' germany	OOVUNOONO
before' india	ORXMOOONN
before' indonesia	OSJOQPRPQ
before' iran	OQYNOOONO
before' israel	MNRYNOPNO
before' it	TRKQOQPOO
before' japan	MVURMNNMO
before' korea	NPVXMNOMM
before' london	PKHVQPSRR
before' microsoft	QMLMNQQOZ
before' month	MNWNTSNMM
before' night	NPSNUOPOO
before' pakistan	UNMZONNMM
before' party	PXNNPPPNN
before' russia	MPUWMTMLL
before' sony	NONNOOON[
before' that	TONNQPPPP
before' timberlake	OQOOPVPNO
before' tomorrow	OMQJPRRSR
before' tuesday	MOVTSNPMN
before' uk	RMQTOOPOP
before' ukraine	QORJPQQQQ
before' venezuela	NUPXPMOLN
before' voa	OWNLRPPOO
before' week	QKOPQQQQP
before' year	PKLPQUSRO
before, 1980s	PONSOOPTN
before, 1990s	NRVOOOPOO
before, 1993	NNQNVPPOO
before, 1995	NYQNNOPON
before, 1999	PTNQPOOOP
before, 2	OKPLOTRTQ
before, 2004	NVUMNOONN
before, 2005	NOVRNOPON
before, 2007	NOUWONONM
before, 2009	NVMTNPPNN
before, 2010	OSNUOPOON
before, 2011	RPSMPOOOO
before, 2015	OUQNPPPOO
before, 2017	OWMNOPPOP
before, agency	LPXRSNOMM
before, ago	NULSROONO
before, also	UMKKQRRTP
before, america	PLVTPOOMO
before, americans	OONNZOOOO
before, angeles	ONVQOOOOO
before, army	NQXMQPOMO
before, asia	PRMSOPPOP
before, attack	NTPSTMNMN
before, australia	PPNTOPPPP
before, band	OOZMONPNN
before, bay	NML^POPMO
before, belgium	NPTOPOPPP
before, berlin	OONVPPPOP
before, bernardino	ONNXOPPOO
before, birmingham	POLWPPPOP
before, brazil	PONTPPPPP
before, britain	OOOTPPPPP
before, bush	OTNNSPPOP
before, c	TIIKSRQTT
before, cairo	NOOUOPPOP
before, california	PMMVPPPOP
before, cambridge	NPTQOPPOO
before, camp	PWONQOPMO
before, campaign	MUTMTOOMN
before, campbell	PTOOPPPOP
before, canada	NTVNNOPOO
before, candidate	PVONPOPMP
before, capital	NSYMNPPNN
before, career	OVNOPPPOO
before, categories	OVNNOONTN
before, century	MUSVNNONM
before, chairman	NXNNPOPNP
before, charleston	ONNVPOPPP
before, chief	OXOMPPPNN
before, china	ONWOPOPOP
before, city	OORQSPPNO
before, clinton	NWNNPPPOP
before, club	ON[NOOONO
before, coach	PTNOPPPOP
before, college	OOOVPPPNO
before, company	ORXMPOONO
before, connecticut	PONTOPPPP
before, counterpart	PQUMPOPNO
before, county	SJKQRQQQQ
before, damascus	PONTOPPPP
before, day	RNRJPSPSP
before, deputy	PUNNPPPOP
before, development	LNVUPOONO
before, earlier	OTPPTOOMN
before, election	O[LMNPPOO
before, europe	PPMUPOOOP
before, example	NUMTOOPNO
before, falls	OSLVPOONP
before, father	OUTMPPPMN
before, first	PSRNOPOOO
before, florida	NUNQPPPPO
before, followers	UKJKRRRSS
before, france	OPNUOPPPP
before, friday	MPMTSVNNM
before, general	PUNOPPPOP
before, germany	OOMVOPPPP
before, google	PTWMPNOMN
before, hall	PONXOPONO
before, hotel	PPLVPOPOP
before, however	OUOSNOPNN
before, immigration	ORNNUPPOO
before, in	OLSOQPORQ
before, india	PUMQPOPNP
before, instagram	ONONOOPOZ
before, iran	PONTOPPPO
before, iraq	SKRSPPNNQ
before, issues	OTSNOPPOO
before, it	WOMLPPPPP
before, italy	PONTPPPPP
before, january	NPQPNWONN
before, japan	OPRSOPOPO
before, jeddah	OORSOPPOO
before, john	PUNNPPPOP
before, johnson	PXLNPPPNP
before, later	NVTNNPPON
before, leader	OVNSPNONO
before, london	SLLQQQQRO
before, manchester	RLSTOOONO
before, maryland	OONVOPPPO
before, meantime	OTMUOOPON
before, meanwhile	MTKSUOPNO
before, media	PRWLOPOOO
before, minister	PUMLSPPOP
before, minute	NXTNNOONN
before, monday	MTQQRMNMS
before, more	OVNOOPPOO
before, morning	NRNVOOPOO
before, mother	PVNPPOPMP
before, najaf	PPOSPPPPP
before, nations	NWLTOPOON
before, nato	MVLROQQOP
before, news	NQPQSPPOO
before, night	RSSMPPONO
before, no	TJJJRSQSU
before, now	PWPMOOPOO
before, obama	NVMNSPOOO
before, official	TTLLPQPPP
before, pakistan	OUMPOPPOP
before, paris	OTQOPPPOO
before, park	MPNZOPPNN
before, party	NXULOOOMO
before, pasadena	OONVOPPOO
before, people	ONVMXNNNN
before, perry	NOXNPPPOO
before, poland	MNQXNPPOO
before, policy	SNJRPQQOQ
before, president	PRSMPPPOO
before, primary	NVOOPPPOO
before, province	NUSROONNO
before, rights	MUPTOOPNN
before, rival	POWNOPPNO
before, rome	OTNPPPOOP
before, russia	OORTNPPOO
before, salvador	PPOSPPPPP
before, saturday	NVSMQOONO
before, say	TKJPQQQRR
before, scott	PNTOONVMO
before, secretary	PVMNPPPNP
before, son	OWOOOPOOO
before, spain	POMVOPPPP
before, spokesman	OYLNPPPNO
before, springs	NONZNOPOO
before, statement	OQSPOPPOO
before, states	POOUOOPPP
before, successor	OXNPPNPOO
before, sunday	MTRPROONO
before, teague	PXNNPPPNN
before, them	RPMTOPPOO
before, this	TPKMOQSOQ
before, thursday	OMUWONONN
before, time	QUPLTOONN
before, trump	PVNNPPPOP
before, tuesday	MKSPSQPRO
before, ukraine	NQVOQOONP
before, union	NVRKTPOMO
before, university	PMWNQPPOO
before, us	NORVMPPOO
before, vancouver	OPNUOPPPO
before, war	OVLTOPPNN
before, washington	OPMVPPPPO
before, wednesday	NRLVRPONN
before, week	NOVMSNPNQ
before, wife	QYKKPPPOP
before, year	OSWPNNOMN
before, years	POLVOPPOO
before, york	MRLWPPPOO
before, you	XJKRPPPPP
before- 06	UJJJRRRSS
before- 8	ULLLQQQQR
before- anti	OSSJVPOON
before- d	OPNVOPPOO
before- ex	QKVKTPQPP
before- i	QONUOPPOO
before- israeli	NPONWOPPO
before- non	RLJKVRQRR
before- pre	PMNNRVPOP
before- pro	WOFEVRQRU
before- r	LON]OOOOM
before- super	WONOPOPPN
before- trans	[NNNONOOO
before- u.s.	OMKNURQQQ
before- us	MOOUVNONO
before. 0	UKRJNRQQP
before. 1	PLWPNPPPO
before. 1999	NMUXMOPNN
before. 2	SSQNNOPON
before. 2012	TTLNPPPOP
before. 2017	NXNNOPPOP
before. 3	TPTMNOPOO
before. 3clisgienf	TMLNPQPQR
before. 4	PNXMPPPOO
before. 5	QLLLVRQQQ
before. 6	TMJSOQPRP
before. 8	QNNUOPPOP
before. a	SJQMRQQQQ
before. about	PHSTOOQQP
before. administration	OPWNPOOPN
before. afp	OLTSQOPON
before. after	WMMNPPPPP
before. again	QKTSOOPOP
before. agency	NOYMPOPQN
before. airlines	ULMNQQQQR
before. amazing	QLTNOPPQP
before. amazon	VKJJRRRRS
before. amp	XSMNOOOOO
before. an	TKSLOQSRM
before. and	I^QNOPPMM
before. ap	PUQQPMONO
before. association	NP[MPNOQL
before. at	MNWUNOOOM
before. author	LYMPOPPPO
before. awards	SLSMPPPQP
before. baghdad	LPXOOPPPN
before. be	PUNNOPPPO
before. breaking	MMUVMOPOO
before. breakingnews	MVMRPPPOP
before. by	LRYOPOPNN
before. case	RMTMPPPQO
before. city	MUYLOOONN
before. clinton	UQLUMOOON
before. cnn	MXRLNQPNP
before. co	WMMOPPPPP
before. coach	OVOOPPPNP
before. com	YMRNOOOON
before. committee	NPZOPNNPM
before. company	OMXMQPQOP
before. corp	UMSOPOOPO
before. cp	UNMVOOONO
before. crash	ULJJVQQRR
before. cricket	NWVMNOONN
before. cvh0equh7l	ULKMQQQRR
before. day	SLJSPRPQQ
before. doc	SOOOPPPPP
before. down	VMNOPPPPQ
before. downed	TLMMQQQQR
before. east	VIFJRTTTS
before. ex	SKUMOPPPQ
before. federation	PLRLQQQRR
before. feeney	UMLMQQQQQ
before. ff	NUSMPPNPO
before. file	TGNJSRSRT
before. flight	WJKNQQQQR
before. follow	KSUOPPPOO
before. for	QNUJQQQPO
before. friend	OVNOPPPPO
before. from	RLSLOQQQR
before. gallery	QONUOOPPO
before. gaza	TJIIUSRSS
before. generation	XONOOOPPN
before. germany	PPSLQPPPO
before. giroditalia	TLLLQQQQQ
before. group	WOPPOOOOO
before. gt	UKJWPPPOP
before. hill	PRLTPNONQ
before. honduras	MO]NQONPM
before. iata	NMM\\POPPN
before. image	JUUNPOPNO
before. in	RHUQPPQOP
before. india	MNXOPOPPN
before. iraq	QNVNPOPON
before. it	LQQLQRQRQ
before. jerusalem	OPVNOPPOO
before. jobs	KGJ[PSRUP
before. justinbieber	PSMMPRQQP
before. law	NPUUONOON
before. live	OSPQNPPOP
before. lol	UMMMQQQQQ
before. london	PNWKOPQOQ
before. love	NPPJRRRRP
before. lt	QOILRRSTQ
before. ly	UMMNQQQQQ
before. malaysiaairlines	SMNNPQQQR
before. manager	TLPSPPPPO
before. masterchef	TMMNQQQQQ
before. me	QRRLQOOOP
before. mh17	VJMGSRRQT
before. minister	NVUOONOON
before. missile	UKMJRRRQS
before. more	NSSNOOPPP
before. morning	PRKTPPPPO
before. nations	OOTOOPPOO
before. new	RQNMOQPOR
before. news	KRRSRPOON
before. north	TIJMRRRTR
before. note	TVMOPOPNN
before. now	MQVPOOPOO
before. of	QLTKQQPPR
before. off	PJQKTRRRQ
before. on	UFOIRRQTT
before. our	QKOJQRQRT
before. page	UONOOPPPP
before. party	MJ^MQPPON
before. percent	NRYMONOOO
before. ph	VMMNQPQPP
before. photo	NRQJQQQQP
before. photos	PTOOPPPOP
before. pink	NOWOOPPPO
before. post	MWTNPNOON
before. president	TMQOPPPOP
before. press	MOMYOPPPO
before. pro	LOL\\KPQQP
before. putin	RNMUOOPOO
before. report	PSTMOPPOO
before. reuters	LMUQUTNLL
before. royalwedding	MZMTNOPNO
before. rt	MUQMPPPPP
before. russia	SNPPOPPPP
before. s	TOLROPPPP
before. says	MVSMOPPOO
before. scotland	ORNTNPPOO
before. season	TORNOPPPO
before. seoul	QOUOOOPOO
before. service	MTSUNNOOM
before. source	LRWOOOPON
before. state	NTMVONPOP
before. statistics	OQUOPOOOO
before. story	MZMROOPOO
before. systems	SMRMNPPPR
before. technology	QOUOPNPPN
before. tells	QXTNNNONL
before. that	PRSNPOOOO
before. the	XKLQSOQPM
before. think	MXUNOMPOM
before. time	QTJLPSQQQ
before. to	KNYJQQPOR
before. today	RQJKPSRQQ
before. tokyo	NNRUOPPOP
before. twitter	XNONQPPON
before. un	TPQMROOOO
before. union	NUXMONOPM
before. up	SJOSPPPPP
before. update	QTJQRPOPO
before. v	QLULPPQQP
before. via	LUNQPPPPO
before. video	NQQUQNPNN
before. w	RRIJPRSRQ
before. was	TLMTPPPPQ
before. washington	TQQNOPQOO
before. watch	PNVPOOPPO
before. weather	PJRRQPPQP
before. week	NSTMOPOOP
before. with	NPPKSQQQQ
before. won	UKKSQPQPQ
before. x	WIKKSRQRS
before. york	PSUMOOOOO
before. you	NQSMPPPPO
before2  1	TKQOPPPPQ
before2  10	UJIIRRRTU
before2  2	QLKVPQROP
before2  3	NSPUOOOON
before2  4	QNQUPONNQ
before2  5	TKKKQSRRR
before2  6	PLLUQOPPR
before2  8	PNNVPOPOP
before2  9	TMLSQPPPP
before2  a	QPPQSMOOO
before2  actor	OUPPPPPNO
before2  afp	QLOTRPPOO
before2  after	NOVQOOPOO
before2  all	RSMNPPPPP
before2  an	KNTRQOSPN
before2  and	WSJMPPROM
before2  another	RMMPTPQOO
before2  anti	NUOPOOPPO
before2  ap	OTPRQMONO
before2  as	STMOSOOMN
before2  at	MNVPOPPPO
before2  attorney	PTOPPPPOO
before2  author	MXNPOPOOO
before2  baghdad	LPUSOPPPN
before2  both	MVTKNNOMT
before2  breaking	KMXVMOPOO
before2  breakingnews	MVMRPPPOP
before2  britain	NQVOPOONP
before2  but	QSRPNMONQ
before2  clinton	TPOOPPOOP
before2  despite	RSMNPPPPP
before2  dr	OUMPPPPPP
before2  earlier	OQQRSOOMO
before2  email	M[NNPQPLO
before2  ex	SKUMOPPPQ
before2  facebook	NYPNPOONO
before2  ff	POTMPQNQQ
before2  first	QTRNOOOOO
before2  follow	MVNMPNPQR
before2  following	NYNNOPPOO
before2  for	OVPPOOOOO
before2  former	LRTQOSOON
before2  from	LPOYNOPPN
before2  general	OUNOPPPPO
before2  his	NPNNTNVNO
before2  how	NUMWONONN
before2  however	OUPSNOPNN
before2  i	TIJKRRRRU
before2  if	MWMQRPPPN
before2  image	JUUNPOPNO
before2  in	RQHMSPQPT
before2  india	NNVROOPOO
before2  it	TQKQORPOO
before2  jerusalem	OPVNOPPOO
before2  justinbieber	QQKLPRPRR
before2  like	MUUPNOOOM
before2  live	NSTNOOPOO
before2  london	PLSJORRTQ
before2  lord	NWNOOPPOO
before2  meanwhile	RSJRTOPNN
before2  mh17	PPUPPNOOQ
before2  more	NMSPTOPPO
before2  most	UMMMTPPPQ
before2  mr	PSNOQPPPP
before2  mr.	NWNSOOPON
before2  ms	MVOOOPPPP
before2  ms.	NYMNNPPPP
before2  my	SLKLRRQSR
before2  new	URQLNPOPO
before2  now	PTNPPPPNO
before2  nowplaying	UJIJRRRTS
before2  obama	PNNQTPPOP
before2  on	OOXKOPPQN
before2  one	RKTLSPPOQ
before2  only	QQTMOPPPO
before2  opinion	WPOOOOOOO
before2  our	NOVPOOPPO
before2  photo	NLRJRRRSQ
before2  photos	PTOOPPPOP
before2  pm	NUONPPPPP
before2  pope	TRNOOPOPO
before2  president	NWOOOPPPO
before2  professor	OWOOOOOOP
before2  rep.	PSOOPPPPP
before2  reuters	OSUPULNMM
before2  royalwedding	MUKROSPOO
before2  rt	LQSMQPPPQ
before2  sen.	OTPOPOPOP
before2  senator	PSPOPPPPP
before2  seoul	QOUOOOPOO
before2  sir	PTOOPPPOP
before2  so	RQRKOPPPQ
before2  some	LUMTPPPOO
before2  sony	OOPNPOONX
before2  source	LRWOOOPON
before2  thanks	OVOOPPPOO
before2  the	SNROOPQOQ
before2  this	RQOJSPQQO
before2  though	NVNTOOOOO
before2  three	TMQOROOPO
before2  to	MRRUPOONO
before2  tokyo	NQVNOPPOP
before2  two	MNXRQOOON
before2  update	QTJQRPOPO
before2  updated	NRUSONPNN
before2  venezuela	NUQSPNONN
before2  via	MUMWPPPNM
before2  video	MSQSRNPON
before2  voa	PVNNPPPOP
before2  washington	PRWONOOOM
before2  what	UPMNQPPOP
before2  when	OVULNOPON
before2  while	MRNUNOPNT
before2  why	TNHNOSQTQ
before2  will	LTQVOOPNN
before2  with	SSLKOROOT
before2  yesterday	OQULTNOOO
before2  yet	OWOOOPOOO
before2 0 c	TIIKSRQTT
before2 0 mph	SMLMQQQQR
before2 00 000	OPOMWPPPO
before2 000 in	PLOWPPPOP
before2 000 tonnes	NPNOWPPPO
before2 1 2	KUXOOOOMM
before2 10 million	OONMTOOOV
before2 100 000	SMMMPPPPX
before2 3 0	NOZMOOPOO
before2 3 of	YOOONOONP
before2 39 s	LUYRRLMML
before2 7 in	OPMXPPPNO
before2 a former	LNVUUNNML
before2 a large	OMTKTPPPP
before2 a major	NSSMRPPOO
before2 a new	QLNQUQPOO
before2 a pro	OTOMRPPPP
before2 a radical	OONOVPPPO
before2 a second	PMKQTPSOP
before2 a senior	PMPLUPPPQ
before2 a statement	OPUNOPPOO
before2 a super	VPNPOOPPO
before2 a to	PIJQRSSQT
before2 a top	MQWOPOOOO
before2 abe and	OYLPOPPOO
before2 about the	SOUJQQQOM
before2 above the	OLKUQQQOS
before2 access to	NQQNUOOOO
before2 according to	KR\\JSNOMP
before2 accused the	MUTPOOOOO
before2 across the	UOJ\\NMOOL
before2 action against	MZMOOOPOO
before2 added that	MSPTOOOOO
before2 afghan and	QMVLOPQOQ
before2 afghan president	OUNOPPPOP
before2 afghanistan and	NNM[OQPON
before2 afp the	PPXOONONN
before2 after mr.	OZLLOPPPO
before2 after the	MJOQUUQPN
before2 against a	SKJIWQTRQ
before2 against the	KTYMTNNMM
before2 agreements a	OPUOOPPPO
before2 aid to	OOKXROPON
before2 airline spokesman	PUMOPPPOP
before2 airlines flight	UMMOQQPQQ
before2 airport iata	NNNZPNPPN
before2 airport to	OPNTOPPPP
before2 all about	OSKUOPPPO
before2 all of	SLKLRRRRR
before2 all the	QKLJVRRRQ
before2 alleyne on	ON\\LOOPPN
before2 along the	PNJRUPPPQ
before2 along with	LTQPSMULM
before2 also said	ONNVOPPPO
before2 amazon and	POTNPPPPO
before2 ambassador to	OOJ[NPPPP
before2 america and	NNXRQOOMN
before2 analysis of	OOWNOOOOO
before2 analyst at	NN\\LPNPON
before2 and a	WLMPRROON
before2 and an	QKKKVRQRR
before2 and another	TPVMNOOON
before2 and as	PVPMOOPPN
before2 and by	RPJKRSQSQ
before2 and director	OVPPOOPNO
before2 and even	QUMUNOONN
before2 and forward	OUOOPPPOO
before2 and from	NOTSNQOOO
before2 and in	QRHTSPPPN
before2 and its	QNUMSOOON
before2 and mr	JYNPPPPOP
before2 and mr.	OZKLPPPPP
before2 and neighboring	OPOTOPPPO
before2 and now	UJLMRQQQR
before2 and of	MSMVOPPOO
before2 and other	OMKSRQQQP
before2 and president	OUOOOPPPP
before2 and said	QMTMRONTN
before2 and sciences	NOYNPOOPN
before2 and sen.	PSOOPPPOP
before2 and that	OUNSOPPON
before2 and the	KLWVRQPML
before2 and then	LVSRNOONN
before2 and this	VMLSPOOPO
before2 and three	RMKMUOTOQ
before2 and to	NOSVOOOON
before2 and with	NZMOPPPNN
before2 apart from	QKMNPRRRQ
before2 apply for	OLQJPRSUP
before2 are in	OONROPPOU
before2 are the	QWLRQOONM
before2 area around	POMVOPPPP
before2 area near	OPTPOPPPO
before2 area of	NOMWOPQPO
before2 areas of	NOMXOPPPO
before2 around the	LUMVONNMT
before2 arrested in	OPLXOPPOO
before2 arrive in	OOLXOPPOO
before2 arrived in	RKLPQRPQS
before2 arriving in	MOMXOPQPO
before2 as a	STKPOPQQN
before2 as an	XNNQQPNOM
before2 as china	POMUPPPPP
before2 as president	MSUNOPPPO
before2 as saying	OVMNSPPPO
before2 as the	RMQOOTKLW
before2 asia and	SKJMRSQSR
before2 asian and	TJIITSSST
before2 asked about	OTMROPPPO
before2 assault on	OORUOOPOO
before2 assistant to	OYNMPPPOO
before2 at a	OLNWPUONN
before2 at an	MPXOPPOOO
before2 at the	NJNUOYSOK
before2 attached file	UKKKRRRRS
before2 attack in	OPNWOPPOO
before2 attack on	NTQSNOPNO
before2 attacks in	OML[OPPOO
before2 attacks on	PMOLVRQPO
before2 attempt by	ONTSOPPOO
before2 attorney general	OUOOPOPOO
before2 authorities in	NPTNOPPPP
before2 awarded the	OOMOQNWPO
before2 away from	PMVQOPPOP
before2 back at	SNQKORPQP
before2 back the	QPOKTNONV
before2 back to	PKKWPQPQP
before2 baghdad as	OWNNPQPNO
before2 baghdad reuters	ONMWOPQPP
before2 ban on	NOLMZPQOO
before2 barbados where	MXNOPPPOO
before2 barrel in	OPOTPPPOP
before2 base in	NONXPPPPN
before2 based in	OOMXOPPOO
before2 battle between	OOUOOPPPO
before2 be a	QSINVPPPO
before2 be at	ONOOPXOOO
before2 be in	PONVPPPOP
before2 be the	QKKNUSPOR
before2 be won	VKLLQQQQQ
before2 because of	UVSKOMPNO
before2 because the	SOMLRPPOT
before2 become the	NLPTPQQMS
before2 before the	QJQOPRRQO
before2 behalf of	NYPPOOPNN
before2 behind the	MMURMNNRR
before2 being a	RMKPUPPPO
before2 between the	NJORTPNOU
before2 bid for	OO[NOONNO
before2 birthday to	PQTMPOPOO
before2 bit ly	UMMNQQQQQ
before2 bit of	TIQIQSQSQ
before2 blame for	WLIOQQQQQ
before2 board member	OXOOOPONN
before2 bombs in	OPNUOPPPO
before2 boost for	OMMWUOPNO
before2 border with	ONRSPPPOO
before2 born in	ONMWPPPPO
before2 both the	MMXKUOTNM
before2 boy in	PTNQPPPNO
before2 brazil and	PNKTSPPPP
before2 brian feeney	UMLMQQQQQ
before2 britain and	ONLYPPPOO
before2 brother of	OVTNOOONN
before2 building in	NPNVOPPPO
before2 bush and	NYLKSQPON
before2 business partner	OUNSOPOON
before2 but as	OTTOOOPNN
before2 but mr	SMNLRQQQQ
before2 but now	SUNNOOOOP
before2 but president	OUOOPPPOO
before2 but the	MKWRSOOPN
before2 by a	OKRSXMNNN
before2 by both	NMRSRPPPN
before2 by former	OVNNSOONO
before2 by hidden	TMNMQQQQQ
before2 by mr	MVOPPPPNP
before2 by mr.	QJPQQPQQP
before2 by president	OVONOPPOP
before2 by some	OMVNSPOPO
before2 by the	LSZRQMOOJ
before2 by two	RLKKURRQR
before2 call on	NVNPPOPOO
before2 called a	WLLNQQPQQ
before2 called on	LUSTONONN
before2 called the	SMRQQQPMO
before2 calling on	NSNSQOPNO
before2 calls for	SOMNOQQRP
before2 came as	NQRSPOOOM
before2 came to	OOMVOPPPP
before2 camp in	PNNWOOPOO
before2 campaign against	ONQUOPPOO
before2 campaign manager	WSMOOOONO
before2 can't believe	TJRLOQQQQ
before2 canada and	NORTPOPOO
before2 canadian press	MOMYOPPPO
before2 capital of	MMK^NOQOO
before2 capture of	MOVWNOONN
before2 captured by	SKIORRRQR
before2 carrano and	OZNNPPPNM
before2 case against	NWKTOPPOO
before2 center in	OPNVOPPOO
before2 centre in	NPOXOOPON
before2 ceo of	MN[MPOPON
before2 chairman of	OOYNOOOOO
before2 change in	SOLPPPPQQ
before2 charge to	XKKKQRQRQ
before2 chief executive	NZNNQOPMO
before2 chief says	SJJOQRRQS
before2 children of	MNN\\OPPOM
before2 chilean president	OSPPPPPPP
before2 china and	OPKXPPPOO
before2 chinese president	NWONPPPOO
before2 cities in	QPNVOOPNO
before2 cities of	PMLYOPPOO
before2 city of	LGK]QQRPP
before2 class to	POKXPPPOO
before2 clinton and	PRMPTPPOO
before2 close to	ORLXPNOON
before2 club in	OONXOPPOO
before2 co 3clisgienf	TMLNPQPQR
before2 co cvh0equh7l	ULKMQQQRR
before2 coalition and	OPNNUPPPP
before2 coalition in	NPMXOPPOO
before2 coast of	MLJTRRRQR
before2 college in	MOMYOPQON
before2 come from	POPPUOPOO
before2 come on	QLTLOPQRQ
before2 comes after	NMVOQPPOO
before2 comes to	NOLYNPPPP
before2 coming from	OOMRTPPOP
before2 commander in	ROMUOPPON
before2 committee chairman	NUOOPPPOO
before2 common in	PPNUPPPPP
before2 communist ruled	NOPWNOOON
before2 community in	NPLWPPPOO
before2 companies like	NNZOPPONN
before2 company and	PLPWOPPOO
before2 company in	MONYPPPON
before2 company said	OXOONPOOO
before2 compared to	NVRNOPPOO
before2 condolences to	TMMLSQQPR
before2 conference in	ONMYOPPOO
before2 conference on	ULKPQQQQQ
before2 confirmed that	NVMRPPPOO
before2 conflict in	OPLXOOPOO
before2 consulate in	OPMVOPPPO
before2 contact with	UKKRPQPPQ
before2 contests in	POMXOPPOO
before2 control of	MOMYOPQPO
before2 controls the	OPSQPOOOP
before2 convention in	NOMZNPPON
before2 corp said	PUOOPPPOP
before2 could be	NWNOSOPNO
before2 countries including	POKXOPPPO
before2 countries like	OOMVOPPPO
before2 court in	NNSTOPPOO
before2 court judge	PTOPPPPOO
before2 coverage of	VRLLPQPOQ
before2 crashes in	MQNWPOPNO
before2 created by	QQJLRQQQR
before2 creative with	ULLOQQQQQ
before2 crisis in	PPMWOOPPO
before2 criticism of	NTRROOOOO
before2 cruz and	PVMNPPPOP
before2 cruz of	NNNYOPPOO
before2 cruz r	NPNXOPOPO
before2 cuba and	PPKWPPPNO
before2 cuban president	PSOPPPPPP
before2 custody in	OONVOPPOO
before2 day for	RNLPTPPPP
before2 day in	RLLVQQQON
before2 day of	MVTMNTNMN
before2 days after	NVLSNUNNN
before2 days before	MNRTQOOPN
before2 dead in	RNLQNVPOO
before2 deal with	NMTVQOOMO
before2 dealers said	TNOPPPOOP
before2 death of	OWMMSOPOO
before2 deaths of	OUMMVOPOO
before2 debate in	OPMXNPPOO
before2 december the	OPWOPNOOO
before2 defending champion	NUUNNOOON
before2 defense minister	PUNOPPPPP
before2 defense secretary	OTNPPPPPP
before2 demand that	NORVNPOOO
before2 demanded that	NONXNPOPO
before2 democratic party	NVVMOOOMP
before2 democrats including	NUSMNPPPO
before2 deputy leader	OSOOPPPPP
before2 des moines	OSNUOOPOO
before2 described by	MXMPPPPOP
before2 developed by	NPVROPONN
before2 developed with	MOZNOOPOO
before2 development of	QLQKOTQQS
before2 development the	NQQVNOPOO
before2 did the	NKKQQRSSQ
before2 died in	MOKVSPPPO
before2 directed by	OYLNPQPNO
before2 director general	RNJKSQSRR
before2 director of	SM\\LRNOMM
before2 director told	NOVOOPPOP
before2 dispute with	OOQUOPPON
before2 district of	NOLYOPPPP
before2 division of	NPYNPOPON
before2 dj friend	OVNOPPPPO
before2 do the	ULJPTPQOQ
before2 dominated the	VNPLUNOON
before2 donald trump	NVLMVOPNO
before2 down as	TNNKPQQQR
before2 down by	UIKOQSQQR
before2 down in	TKGHTSSTT
before2 down on	NSQROOPON
before2 down the	NLSMTQPQP
before2 during the	LSQSVNOOK
before2 east and	POMVPPPOP
before2 east of	MNM[OPQNO
before2 eat in	POMRTPPPP
before2 economist at	OO[MPNONP
before2 editor of	MOZRNOOLO
before2 egypt and	PSKWOOPNO
before2 egyptian president	NWOOPPPOP
before2 el salvador	PPOSPPPPP
before2 elected were	NTVMOOOOO
before2 elsewhere in	MPOYNPPON
before2 embassy in	OPMWOPPOO
before2 end of	TMSOLRMUM
before2 end the	OQNNWOPPN
before2 energy agency	OTRNPPPNO
before2 england and	OUIVOPPOO
before2 enter the	ONMSPQQQQ
before2 entered the	RKPQPOPOR
before2 entering the	MPKZPPPPO
before2 europe and	VOLTOOPNN
before2 evidence that	QMQNTPPPP
before2 example the	VLRJPPROQ
before2 executive of	ML^SNOOMM
before2 executive officer	OUOOPPPOO
before2 exile in	OPLWOPPOO
before2 experience in	PMMSPQQQP
before2 explosion in	NPLXOPPPO
before2 facebook and	PPUONPPOP
before2 facility in	OPNWNPPPO
before2 fact that	PQNNSPPPP
before2 family of	SKGPQSRSQ
before2 favor of	NPMNWPPOP
before2 feel like	YMMNPOPPO
before2 festival in	NNNYPQQOM
before2 fight against	VOJOUPPOO
before2 fighting between	NNMYSOOON
before2 fighting in	QKHJSTSTT
before2 films include	QLKMTPVRO
before2 finance minister	OVOOPPPOO
before2 first time	NOQNVPPNO
before2 flight from	PNNVPOPPP
before2 flights from	OONWOPPPO
before2 florida and	ONMWPPPPO
before2 florida sen.	PTOOPPPOP
before2 fly half	PWNNPPPOO
before2 flying over	OOLXOPPPP
before2 followed by	OTMQPPPPP
before2 following a	NPXPPOOON
before2 following the	OOPSQSOON
before2 football federation	PLRLQQQRR
before2 for a	NPRKRRSPN
before2 for all	PRMSPPPPO
before2 for an	SJKLTSTQQ
before2 for best	UPPPPOOOO
before2 for example	NUMTOOPNO
before2 for mr	NVONOPPPO
before2 for mr.	OWTKOPPON
before2 for president	QUONOPPPO
before2 for the	PNTLOSPNQ
before2 for three	RMQMNOVPP
before2 force in	OPMXOPPOO
before2 forces from	MQPXMPPPO
before2 forces in	OOKYOPPPO
before2 foreign minister	PRMNPQQPQ
before2 foreign secretary	PWOOOOOOO
before2 form the	NQTUPMNNO
before2 former dictator	PVNNPPPOO
before2 former president	OWNOPOPOP
before2 forward to	RSMKQQPQQ
before2 found in	PPMXOOPNO
before2 founder of	MNZPRONNM
before2 french and	UPRLPPPPN
before2 friday in	NPTPOPPPO
before2 friday the	OOVQMOPPO
before2 friend of	OYNMQOPNP
before2 from a	LXKVTNNNM
before2 from an	SOSMSPOON
before2 from his	MPZUMNMNN
before2 from lord	OUOOPPPOO
before2 from mr	MVNPPPPOO
before2 from mr.	PWNNOPPOP
before2 from some	VNNOUOONO
before2 from the	OSSSMNPKR
before2 front page	PSPPOPPOP
before2 front runner	OWNNPPPOO
before2 funeral of	PWMMPPPOO
before2 future of	NOLWPPPPP
before2 games in	NPMWOPPPO
before2 general election	PRSOPPOOO
before2 general of	NOTSOPOPO
before2 georgia and	OPKXOPPPO
before2 german chancellor	OTPOPPPOO
before2 germany and	PNMVPPPPO
before2 giroditalia winner	NVPONPPPP
before2 girostart2014 giroditalia	TLLLQQQQQ
before2 gm ceo	MWOOOPPPO
before2 go to	QLMYOPPPO
before2 going to	THHTRRRPS
before2 google and	OQUMOPPPN
before2 gordon of	NOOZNOPNN
before2 government of	MYMQRNPNM
before2 governor of	MOQXOOPON
before2 graham r	NOPXPOOOO
before2 group at	NNSTPNPPO
before2 group g	OOWNOOPPO
before2 group of	MTQKWOOON
before2 group says	ONURNPPOO
before2 group the	NP[NQMNOO
before2 groups including	PPVOPOOOO
before2 groups the	POVMPOPPO
before2 gusto d	TKLMRQRQQ
before2 halftime show	VSMOPPPLO
before2 hall in	OONUOPPPO
before2 hampshire and	NMMZOPPON
before2 hands of	M]MNOPPOM
before2 hannity asked	OWNOOPPPO
before2 happened in	NOUUOOONN
before2 happened to	RRIKUPQQO
before2 has accused	OTNUOOPNN
before2 has forced	ONSTROONN
before2 has left	PONSPPPPP
before2 have a	VMGISRRQT
before2 he and	OWOOPPPON
before2 he called	LUSVNONMM
before2 he said	UMRNROONO
before2 he told	STONNPOON
before2 head of	WLSQOOOMN
before2 head to	VMLLRPQQR
before2 headquarters in	OPMXNPPOO
before2 heads to	OOMXPOONP
before2 health minister	PUNOPPPOO
before2 heart of	NPUUONPNN
before2 held at	OOUQONPOP
before2 help of	NTKJTRRRP
before2 her husband	QWQKPPNNQ
before2 here in	NORVOPPNN
before2 high level	OPVNOPPOO
before2 hillary clinton	TQNMUOONO
before2 him in	MPVRPOPOM
before2 his brother	NZPPNOPNN
before2 his career	OVNNPPPOO
before2 his daughter	NXOOOPOOO
before2 his father	PQVMPPPMO
before2 his friend	NYNNPOPNO
before2 his mother	PUNPPOPNP
before2 his rival	OPVMQPONP
before2 his wife	MXNRQPONO
before2 home in	ROLTPPPPO
before2 home secretary	OVMOPPPOP
before2 homes in	OPNYOOPNO
before2 hope the	QKONQPRPT
before2 hospital in	OMOVPPPOP
before2 hostage in	NPMWOPPPO
before2 hostages in	NOOYOOPON
before2 house and	OUQNPPPOO
before2 house in	OOMUOPPPP
before2 house speaker	OSOOPPPOP
before2 how the	OQYLSNOOL
before2 how to	WKKJQQRRR
before2 however mr	OWNOPPPOO
before2 however the	NPYOOOOOO
before2 hundreds of	QKQRRPPOP
before2 hustle guard	OVOOPPPNO
before2 i am	SMJJSRRRR
before2 i believe	NVNNPPPPP
before2 i know	RRKLQQQQQ
before2 i like	NURSOOPOM
before2 i love	LZMPPPPNN
before2 i see	STMMPPPOP
before2 i think	PSOPNUONN
before2 i'm at	SLRUPNOON
before2 icymi video	NQRUNOONN
before2 if the	ULLSONUOO
before2 ii in	OPNVOPPOO
before2 in 1995	NTRNOPPPO
before2 in 2004	NUNSNPPPO
before2 in 2005	NORVOOPON
before2 in 2011	SNTMPPOPP
before2 in 2012	NWNRNOOPO
before2 in 2015	OUQNPPPOO
before2 in a	MKRTSSONP
before2 in an	PNQIXROPO
before2 in baghdad	NNPTSOPON
before2 in both	NNNXNPPPN
before2 in cambridge	OPLVPPPOP
before2 in central	OOMWOPPPP
before2 in china	NPUROPONO
before2 in eastern	MPNYMPPPN
before2 in fact	OXNOOPPNO
before2 in his	VLNQOQOQQ
before2 in iraq	QOTRPNPOM
before2 in london	PKHSQRRSS
before2 in manchester	VKJTPQPOQ
before2 in moscow	OONMYPPOO
before2 in neighboring	NNNYOPPOO
before2 in northeastern	NONXNPPPO
before2 in northern	MPM[JPPPP
before2 in our	SMKRPPPPR
before2 in pakistan	OUMROOPOP
before2 in president	OUONPPPPP
before2 in russia	SMLTPOPPQ
before2 in several	RLRLRQPQQ
before2 in southern	OPNWNPPPO
before2 in the	LONWOTPQM
before2 in their	RSNMOPPPQ
before2 in this	OMOXPPPOP
before2 in today	PNTNPPPPP
before2 in tuesday	OPSNSOPOO
before2 in which	OPTSPOPOM
before2 inauguration of	NXNMRPPOO
before2 inc said	PUNOPPPOO
before2 include the	SJQOQQOOS
before2 including a	NPXQOOMON
before2 including the	JPYOSMMMS
before2 independence from	OOMVOPPPO
before2 india and	OPKYOPPPO
before2 industry the	NROVPNNOO
before2 information about	RKNJTRQRR
before2 inside the	QKJRORQRT
before2 insurgents in	OPNVOPPPO
before2 interest in	NUXNOONNN
before2 interior minister	OVNOPPPOO
before2 interview with	LUWPSNNMM
before2 into a	OTKTNOQOQ
before2 into the	PMTWMPNNN
before2 investigation of	NVONRPPOO
before2 iowa and	PNMXQOPNP
before2 iraq and	RPHNQRRRR
before2 iraqi and	MPMVPPPPO
before2 irish news	MPQRRQOON
before2 is an	NOQNUPPPO
before2 is called	UJIISRRTT
before2 is in	PRMVPPPMN
before2 is that	SQSPMMTNM
before2 is the	VNMNTSNNN
before2 island of	OLP\\PNNNN
before2 israel and	OOUPPPPON
before2 israeli and	OPUOQNOOO
before2 it and	N[MOPOPMN
before2 it calls	XOLRPOPNO
before2 it named	PXLNOPPOO
before2 it on	RLLPORRSQ
before2 it said	LXLSOPPOO
before2 it to	QJNRSNRRP
before2 it was	SRHOOQQQQ
before2 japan and	OOKYOPPPO
before2 jersey gov.	PTPNPPPOP
before2 jerusalem reuters	NNNQUPPPP
before2 join the	SNFPRSQQR
before2 joined by	OSNMSPPPP
before2 joined the	LOVTULNOM
before2 justin timberlake	OPOOPUPNO
before2 kasich and	OSMLUPPOO
before2 key on	OPUOOPPOP
before2 kidnapped in	OOMWOPPPO
before2 kidnappers in	NPMWNPPPO
before2 kill a	OPONWPPPO
before2 killed a	NTNSQOOOO
before2 killed by	NNNTRPPPP
before2 killed five	NPTRPOOON
before2 killed in	SOMSLPQQP
before2 killing of	NWNPOOPOP
before2 kind of	WJGEWSSSR
before2 know about	USRMOOPMO
before2 known as	JQO\\OOMLU
before2 korea and	POLWOPPOO
before2 labour party	MRSOPPPPO
before2 largest city	NMTOUPPNO
before2 last month	NPNSQTNQN
before2 last week	NSUSNOOOM
before2 last year	RJSPPQROO
before2 later the	MRXNPOONN
before2 lead over	NWMNSPPNP
before2 leader in	OONOVPPOO
before2 leader of	ONXNPOOOP
before2 leaders in	NPSTOPPON
before2 leaders of	UOJUNPPNP
before2 leadership of	NWNSNOOOO
before2 leave the	OONVPQOOO
before2 led by	RVOLNOOPQ
before2 left the	OPQOTNPNP
before2 letter to	NWRNPOPON
before2 life of	OTKQQPROP
before2 like a	YMLMQQPPP
before2 like the	MLRRONNMZ
before2 liked a	SKHKSQQQX
before2 line of	TRMMNNNNW
before2 line with	PPSPPOPOP
before2 linked to	NNWSOONON
before2 links to	PTROOPNOO
before2 listening to	TSKJPQPPR
before2 live in	NPKYOPPPO
before2 live now	RNTMOOPPO
before2 live on	LNYPOPPON
before2 live report	RTIOPPPPQ
before2 live video	TKJKSRRRS
before2 located at	RMIOQSRRQ
before2 located in	TOKQSOQNQ
before2 look at	PXMPOOOOO
before2 los angeles	ONVQOOOOO
before2 loss to	NWQQOOONO
before2 lot of	MOMUUPPOO
before2 louisiana and	OWNQPOPNN
before2 made by	ONUOROPOO
before2 made his	TPRNPOOOO
before2 made the	LOSRNPOOT
before2 majority leader	OUOPOPPOO
before2 make the	OPNVROOOO
before2 malaysia airlines	TMMNQQQQR
before2 man from	PMMYPPPPO
before2 many of	NSLRSPPOO
before2 market in	MPNXNPPPN
before2 maryland gov.	PSOOPPPPP
before2 masterchef masterchef	TMMNQQQQQ
before2 may the	UNOOOOOOS
before2 mayor of	MOMZOPPPO
before2 me and	QXLQOQNPM
before2 meanwhile in	PPNTOPPPP
before2 meanwhile the	MOQUNPPPO
before2 meet with	PRNMUPPPN
before2 meeting between	ORNOSPPOP
before2 meeting in	NOMZOPPON
before2 meeting on	OPNVOPPPO
before2 meeting with	MWNOTOONN
before2 member of	LOXNOPPPO
before2 members of	TNRVNNPMM
before2 memory of	RRLQOROOO
before2 men in	OWNPOOPOO
before2 met in	OPMWOPPOO
before2 met with	OTLQSPPON
before2 microsoft and	POWNOOPOO
before2 militant group	OWRNNOPON
before2 military in	ROLPOSQQP
before2 millions of	SLKLTRQRR
before2 minister of	ULKPNRQRP
before2 ministry said	NRMVOPPOP
before2 ministry spokesman	OVNOPPPOO
before2 minutes later	OTTMOOPOO
before2 mission in	OPMVOPPPO
before2 missions in	PPMWOPOOO
before2 modern day	ONRVOOOOO
before2 monday in	OOLXOPPPO
before2 monkeys in	RLHERTRZS
before2 month in	NNNZOOPON
before2 month of	XKJLQRQRR
before2 more for	YGGERRUSX
before2 mosque in	OPMWOPPPO
before2 most of	LVKVOPPOO
before2 most recent	NNXOSOOON
before2 mostly in	OPNVOPPOO
before2 move to	RJKSNRRRQ
before2 moved to	LMQ[POPNN
before2 much of	OOMWOPPOO
before2 murder of	NWNTNOONO
before2 museum in	POMVPPPPO
before2 myself and	TULLQPPOO
before2 name is	TULMPPPNQ
before2 named after	OQNVOOPOO
before2 national statistics	OQUOPOOOO
before2 nations and	PORQSOPOO
before2 nato secretary	TNUNOOONO
before2 near the	MNQZVMNNK
before2 needed in	RNKQPPPPR
before2 negotiations with	PNOTROPOO
before2 new album	SLKKQRQTR
before2 new york	ORRUOPNNM
before2 news agency	NOMQSRQPO
before2 news for	NTTOOOOOO
before2 news today	TONOPPPPP
before2 next to	SOKRPPQQP
before2 next week	QQUNOOOOO
before2 night in	NONYOPPON
before2 nomination for	PVKKQNUSN
before2 north and	PPSOPOPOP
before2 north of	NLMZPOQPO
before2 northeast of	PNNXPPONN
before2 not mention	OUMROPPOO
before2 not the	WOPOOOOPO
before2 noted that	OSMTNPOOO
before2 now on	NOWPOPPON
before2 now the	MPQSUMOON
before2 number of	LNUOSROON
before2 obama and	OVNNRPPON
before2 obama says	NTLVOOPON
before2 obama to	QLPLTQQSO
before2 obtained by	MNYOOPPOO
before2 of a	KSUPTOLLQ
before2 of an	JYPSTNOLM
before2 of ancient	PMUMTOPOP
before2 of any	RLMQSPPPP
before2 of california	PMNUPPPOP
before2 of course	TSKKQPPPR
before2 of england	OLRTPPPQO
before2 of former	OOSLTPPOO
before2 of four	VNNNTOPOO
before2 of germany	MSVMPOPPN
before2 of his	QNLOQOOWP
before2 of india	NUVLPOPNN
before2 of its	MOYNONONT
before2 of mr	OUOOPPPPO
before2 of mr.	OTISPPPPO
before2 of northern	PPNUOPPPO
before2 of our	RNLTPPPPP
before2 of president	OVONOPPOP
before2 of some	NONSSOPOP
before2 of state	MUSMPPPNP
before2 of the	PLQQSQNOQ
before2 of these	RLSMPPPOR
before2 of this	STJONQPQO
before2 of three	PQMUROOOO
before2 of two	OTMNWNONO
before2 of western	OMMYOPPPO
before2 off the	MPNRRONNV
before2 off to	QIPLRRRRS
before2 offensive in	NPVTNPPNM
before2 office in	RNINSRQRR
before2 officer succeeding	PTOPPPPOO
before2 offices in	PPNTOPPPO
before2 official says	PSPNSPPON
before2 officials in	OPNVOPPPO
before2 officials say	NYKQPPPOO
before2 oil company	SRJKQRQRQ
before2 oil firm	NUUOPOONN
before2 oil giant	POUMOPPPO
before2 on a	XLNJORQPQ
before2 on board	ULOMQPPPR
before2 on cnn	LYMMONPTQ
before2 on friday	NTMWNNPOO
before2 on its	VPLOPPPPO
before2 on monday	OMXSOOONN
before2 on mr.	PXMMOPPPO
before2 on my	PLQMPRQSO
before2 on president	OVNNOPPPP
before2 on sunday	OONRSPPPP
before2 on the	PPKPSOLST
before2 on tuesday	PMOPPQQRP
before2 on twitter	XNMNQPQON
before2 on wednesday	MUOMRNNUN
before2 one from	OQSSNPOOO
before2 one of	MXKUONPNO
before2 opened in	OPLWOPPPO
before2 operated by	NPXNPOONO
before2 operating in	OPNVOPPPO
before2 operating officer	PSOOPPPPO
before2 operations in	PPNVPPOON
before2 opposition leader	PSOPPPPOP
before2 or in	PONTPPPOO
before2 or the	SQQISPOOO
before2 originally from	PNLWOPPPP
before2 other than	WRNONOOOO
before2 ousted leader	PSOPPPPPP
before2 ousted president	NUNOOPPPP
before2 out at	PMRPQNQQP
before2 out in	TLRLNRPQQ
before2 out of	OTKMRTRNO
before2 out the	TIFFUTTUU
before2 out to	SQSULNNMM
before2 outside a	PLKSRSPPQ
before2 outside the	KQWRTNNMN
before2 over eastern	OPNUOPPPO
before2 over the	PJUONUPOO
before2 over to	MTPPSOONO
before2 owned by	ORPSOPPOO
before2 packard ceo	NUOOPPPOP
before2 pakistan and	PNJYOPPPP
before2 palestinian leader	PSPOPPPPP
before2 palestinian president	PSPOPPPPP
before2 pan democrat	RGIISTUUT
before2 parents in	PPNUOPPPO
before2 paris and	OONVOPPPO
before2 part of	KWKXNPPON
before2 parties the	ORZMOMOON
before2 parts of	OOMYPNPNO
before2 party and	NXONPPQNN
before2 party in	ONPVOPPOO
before2 party leader	OXNNPOPOP
before2 party the	NQYMQMNOO
before2 people from	ONMZMPPPO
before2 people in	MPL[NPPPN
before2 people of	NNL[NPQOO
before2 people party	PWNNPPPOO
before2 percent and	ORWNPOONN
before2 percent of	NPLRTPPPO
before2 performance as	OXONPPPOO
before2 performed by	OUMNTPPOO
before2 person in	OPNVOOPPO
before2 phillips and	PTOOPPPOP
before2 phone to	SQIMPQRRQ
before2 photo of	QVNMOPPOQ
before2 photo to	QNNKQRRRQ
before2 pictures of	NZMOPPPNO
before2 pilgrimage to	POMUPPPPP
before2 place at	OPTUPNONO
before2 place in	MNLZSPPON
before2 plan for	SLIVPQQPP
before2 plane in	ONOWOOPOO
before2 planned in	OOOVOPPON
before2 played in	ONRSPPOPO
before2 playing the	XLPNOOPPO
before2 please contact	MTVNOOPNO
before2 please follow	JSXMOPPNP
before2 poland and	POLVOPPPP
before2 police and	NOYNPOPOO
before2 police chief	PSOPPPPPP
before2 police in	ONMYOOPNO
before2 police officer	OXNOPOOOO
before2 polish president	MUPOPPPPO
before2 poster to	TNNNPQPPP
before2 president elect	OVOMPPPOO
before2 president obama	RSMMPOUNO
before2 president of	QN^OONNMM
before2 presidential candidate	PXMNPPPOP
before2 presidential candidates	NSNOTPPOO
before2 presidential election	OVONPPPOP
before2 presidential nominee	OVOOPPPOO
before2 presidents of	OPMWNPPPO
before2 pressure on	RQPVQMNNM
before2 primary in	PMMXOPPOO
before2 prime minister	PUQNPOPOO
before2 problem for	NTQQNPPNO
before2 process in	OOMWOPPOO
before2 produced by	OSTMOPPPO
before2 province of	LNSWOPPOM
before2 proximity to	OOQVOPPON
before2 published in	NOSOTPPOO
before2 qaida and	OOTOOPPPO
before2 qaida in	OPKYNPPPO
before2 questions about	NUOOOPPPO
before2 race in	OONXOPQON
before2 radio 4	OONNONPZO
before2 radio host	PVNNPPPOO
before2 rain to	TOMQPPPPP
before2 rally in	ONNRTPPOO
before2 ready for	SJTKQORRP
before2 reagan and	PSOOQPPOO
before2 rebels in	OPMWOPPPO
before2 received his	TMLKRRQQR
before2 refugees from	OPNVNPPPO
before2 region of	MNM[NPPOO
before2 relations with	OOLZOPPON
before2 relationship with	M[MOPPPNN
before2 released by	PNPRSPOOO
before2 replaced by	MTVMPPPNN
before2 report on	VPKQNPQQO
before2 reporters in	MOWQNPPPN
before2 reports on	NYMOPOPON
before2 reports that	NRSTRONNN
before2 representative for	OSMWOOOON
before2 republican nominee	PWNNPPPNO
before2 reserve chair	OSOPPPPOP
before2 response to	SJLOPSQSQ
before2 rest of	OOUUOOPOM
before2 return to	SLKUPPPQQ
before2 returned to	NPKYOPPPO
before2 returning to	NMSWPOOPN
before2 reuters the	POSSPNOOO
before2 revive the	MPTUPOOOM
before2 right now	NWMNTPPPN
before2 rights group	RMLLQSRRR
before2 rise in	VONQPOPOM
before2 roche pink	NOWOOPPPO
before2 role in	RTRNOOPNN
before2 rome and	ONNWOPPOP
before2 rt justinbieber	PSMMPRQQP
before2 rubio of	PMLYOPPPO
before2 run by	PNSTOOOOO
before2 run in	NOUPNPQON
before2 running for	LPTOPPPPP
before2 running mate	WRMNPOPNO
before2 russia and	ONUPOPPPO
before2 russian president	PTOOPPPPP
before2 s a	TJIPSQQRS
before2 s. and	OPLWOPPPO
before2 said mr	LYNNPPPOO
before2 said mr.	NVJUOPPON
before2 said ms	KZNNPPPOP
before2 said on	LPXQQPOOM
before2 said that	MRSSPNMSM
before2 said the	MLRVVOOOL
before2 same time	LXTNNOPNN
before2 san bernardino	ONNXOPPOO
before2 sanctions against	OOLXOPPPO
before2 sanders and	PVMOPPPOP
before2 sanders i	NPOVOPPOO
before2 sanders of	MOMZOPPOO
before2 saturday in	NOMYOPQON
before2 saturday the	MPQSROPOO
before2 saudi arabia	QOQVOOONN
before2 say a	NOOWNPPPO
before2 say an	NPNLXPPPO
before2 say mr.	OVUJOPPNN
before2 say suspected	NOWQNPPOO
before2 say the	PLMTVOOPO
before2 saying mr.	OSULOPPPO
before2 saying that	OSNSOPPPO
before2 saying the	RNLPPPQPR
before2 says a	MOTRSOONN
before2 says an	OPONUPPPP
before2 says mr.	NNYTNOONN
before2 says president	OTOOPPPOP
before2 says the	MRRXNNOOL
before2 school in	NPMYPPPON
before2 schools in	MPNYOPPPM
before2 sciences the	POTOPOPPO
before2 search for	PXKLOQQPP
before2 seat of	LTLXOOQON
before2 seats in	OOMVOPPPP
before2 secretary general	OZNNOPONO
before2 secretary of	]NKJOQPNQ
before2 security firm	QMWOPPOOO
before2 see it	TUMOOOOOO
before2 see the	TLOMTPPPO
before2 senator from	MOMZMPPPO
before2 sensing of	UHIJSSSTT
before2 sent to	OUSQOOPOM
before2 separately the	NPSSNPPPO
before2 service in	MNTYNOONN
before2 service of	NOMXNPPPO
before2 services to	NPWOPNOOP
before2 set for	MNVNTPPON
before2 set up	MWVMOONON
before2 shares in	NOYQNOOON
before2 she told	NTROOPPPO
before2 shi'ite and	PWOMOOPOP
before2 shiite cleric	OWNOPPPOO
before2 shooting in	OVMRPPONO
before2 shot in	PPNTOPPPP
before2 show in	NOMYNPPON
before2 show the	OOPNTNOSN
before2 since the	TQOLROOOP
before2 sioux falls	OSLVPOONP
before2 site in	NPNXOPPON
before2 situation in	OPLYNPPOO
before2 size of	NPUONPPPO
before2 so called	TKJJQSSSS
before2 so many	PPOOTPPPO
before2 so the	NKSIRUQRR
before2 socialist party	NNYOQOONO
before2 sold in	OPNXOOPOO
before2 soldiers in	OPMWOPPPO
before2 some of	OULROPPPP
before2 son of	OWLPOPPOO
before2 soon after	NPWNOOPPN
before2 soon as	NVQONPPPN
before2 south korea	QMRVONQNO
before2 south of	MNMYOPQOO
before2 southeast of	NNNYNPPPO
before2 speaking in	OONWOPPOP
before2 speaking to	OOXOONPOO
before2 spoken in	OONVPPPOO
before2 spoken to	NWMNPPPPP
before2 spokesman for	KNXWONONO
before2 stadium in	NQLYOPPON
before2 stake in	PN[NOOONO
before2 state of	RKGRRRRRS
before2 state owned	NOYSNNNNN
before2 state rep.	OVOOPOPOO
before2 state run	PNWMOPOPO
before2 statement on	NPNVOPPPO
before2 states and	NNK\\OPPON
before2 states of	OOMXOPPPO
before2 station in	NLKTQQRSQ
before2 stop the	POONTPPPO
before2 store in	PNMWOPPPO
before2 streets of	ONNXOOPOP
before2 stronghold of	MSN[NNPMN
before2 students in	NOVWONNMN
before2 study by	NVNNSPPOO
before2 study of	SMJTPRQOQ
before2 subsidiary of	NOWWOMONM
before2 successor to	NYNNPPPOO
before2 such as	HPQQPONUT
before2 summit in	NONYOOPPN
before2 sunday in	MOSROPPPP
before2 sunday on	NPXNOPOON
before2 sunday that	NROTOPOOO
before2 supplies to	SMIORQRRQ
before2 support for	MSSOQPPOO
before2 support of	NXMNPPPOP
before2 support the	MPONSNXNO
before2 supporters of	MWLSTNOMN
before2 syria and	PNNXOPPOO
before2 syrian president	MVOOPOPPP
before2 system in	UONQOOPOO
before2 t. co	WMMOPPPPP
before2 take on	MUYNNNOON
before2 take the	LNSUNVOOL
before2 talks in	RNLMRQQQQ
before2 talks on	UOPRONOON
before2 talks with	MPTTNPPON
before2 targets in	OPMRRPPPO
before2 teague and	PZLMPQQMM
before2 team at	PNWMOPPPN
before2 technology in	RLSJPQQRR
before2 tests against	ONZMNPPOO
before2 texas sen.	OTOPPPPOP
before2 tgr ph	VMMNQPQPP
before2 than the	MMPPUNOOU
before2 thank you	SQLSOPOOQ
before2 thanks to	M[MNPPNQN
before2 that a	WMKLRMRRR
before2 that all	TNOOROPOP
before2 that an	NPRMUPPPO
before2 that mr	OTOOOPPPP
before2 that mr.	OZKLPPPPP
before2 that president	TROPONNOO
before2 that the	QPPPORQMN
before2 that why	STNOOOOOP
before2 the 1989	QKKQORSRQ
before2 the 2004	TJJHSSSTS
before2 the 2012	TMJOORRSP
before2 the annual	NMQMRUPOP
before2 the best	OOLLPVQQQ
before2 the capital	LUQUMPPON
before2 the chief	NOVSNOOOO
before2 the country	UMOTRMONN
before2 the current	MOVVNONON
before2 the day	ROTNNPPPP
before2 the deadly	RNMNQQQQR
before2 the dominant	NMSSSOOOO
before2 the downtown	NLKVUPPOQ
before2 the fifth	OUNNTPPNO
before2 the first	NILOWUOOT
before2 the former	OLOXUOOLO
before2 the hague	NOVRNPPNO
before2 the hill	PRLTPNONQ
before2 the largest	SOUNQOOOO
before2 the late	NUNUNOONO
before2 the latest	MOXOQOOON
before2 the leading	NPLSUPPOO
before2 the main	TMSKOQPPP
before2 the major	TNNRPOOOO
before2 the militant	QNRMUNPOO
before2 the new	SLQSLQNOS
before2 the next	MUPQQNOMS
before2 the northern	OONNWPPPO
before2 the office	RSLMPPPQP
before2 the official	OO\\NNOPON
before2 the only	RMLMWPPPP
before2 the original	NNSPNNNMX
before2 the other	RLJLVQQQR
before2 the presumptive	OOUORPOOO
before2 the pro	QRLMRPPQR
before2 the province	PKSPPPQQP
before2 the ruling	NN\\MQNONN
before2 the same	OXSONONON
before2 the southern	MPNPUPPPO
before2 the state	SORUNOONN
before2 the super	VNOPPPPON
before2 the term	TMKKSQQTQ
before2 the the	SLJNPSSQT
before2 the three	SMQNTOOOO
before2 the time	NUTPNOONN
before2 the top	NPMTSPPPO
before2 the two	QKJTSPQPR
before2 the u.s.	PNLXMOQSN
before2 the us	OPSRPPPOO
before2 the way	QUNKSPPNN
before2 the western	ROMURNOOO
before2 the world	RPJQOQPRQ
before2 the worst	XNNNOSOOO
before2 their first	MUOOMYOOM
before2 their own	SRLMQPPOS
before2 then president	OTOOPPPOO
before2 there is	PKKLRQQWR
before2 they support	OWOOPOOON
before2 think the	SNSKQPPPQ
before2 third generation	WNMNUOOOM
before2 this is	RRSMNQOMP
before2 this month	NPXNOOOOO
before2 this week	PKTOQQPQO
before2 this year	LQPQMRRSL
before2 thousands of	QLKJXSQRQ
before2 threat to	NMMNSRRSP
before2 through the	OKOLSUPRP
before2 thursday the	OOPTOPPPO
before2 ties to	OVMTOOPNN
before2 ties with	ONJYQPPPO
before2 time for	PXLMPPPOO
before2 time in	MOMXOPQPN
before2 time that	MUMTOPPOP
before2 to a	PKYOPPPPL
before2 to allow	PTQKUOONO
before2 to attend	OQUROOONO
before2 to be	SSKRNPPPO
before2 to beat	MTWMOOPNN
before2 to block	TNNRROONO
before2 to boost	NPSUOOOON
before2 to buy	RLSSOOOOO
before2 to defeat	ORUMNPPOO
before2 to ensure	RKJMURRQS
before2 to enter	NNNWOPPPO
before2 to face	UNVNNNONN
before2 to fight	SMQUNOOOO
before2 to get	OVNVMOONM
before2 to help	ORNUQOOON
before2 to hidden	ULNMQPQQQ
before2 to his	QORVUMMLM
before2 to hit	OPMXPOPOO
before2 to interview	OUOOPPPOP
before2 to join	NSMPUOPOO
before2 to keep	OSRRSNNMN
before2 to kill	OUNNPPPOP
before2 to leave	MOLXOPQPO
before2 to let	MOVSNOOOO
before2 to make	LOQUTOOON
before2 to meet	MTRUNOPNM
before2 to mr	KXOPPPPOO
before2 to mr.	NSJUPPQPO
before2 to play	PSIQORPPR
before2 to president	NXONPPPNO
before2 to prevent	OUQRNOOON
before2 to promote	MNMUVOPOO
before2 to protect	VNMUOOONN
before2 to put	MPXLROOON
before2 to reach	NTMVOOPOO
before2 to read	OPKKQQRSS
before2 to replace	NWNOOPPOO
before2 to say	VLLMQQQRQ
before2 to see	PVSKOPPON
before2 to send	RNMVNPPPP
before2 to stop	OSNSOPPOO
before2 to succeed	OVNOPPPOO
before2 to support	UPJLQQPPR
before2 to tackle	QOUNOPOPO
before2 to the	ULSSRLONM
before2 to use	PRRKPQNQR
before2 to win	OSKTNSOOO
before2 to your	SMMMQQQQS
before2 together in	NONXPPPON
before2 told a	MPRTNPPPN
before2 told the	JP\`TKNNNM
before2 tonnes of	MPNRUPPPN
before2 took the	XLKLQRPPQ
before2 tory leader	PSOPPPPPP
before2 tory mp	PSOOPPPPP
before2 tour of	OOMWOPPPO
before2 tournament in	POTOOPPOO
before2 town of	IKH^QRRQP
before2 travel to	MPLYNPPPO
before2 traveled to	ONTPOPPPO
before2 treasury secretary	OWMOPPPOO
before2 trip to	NNJ[OPPPO
before2 troops from	OOLWOPPPO
before2 troops in	OOMWOPPPO
before2 troops to	MPTQOPPPO
before2 trump and	MTQPQPPOO
before2 trump or	NVMNSPPOO
before2 trump told	NOUNOPPPO
before2 tuesday in	NONXOPPOO
before2 tuesday that	OSTNOPOOO
before2 tuesday the	PNUMSOOOP
before2 turkish president	PWMOPOPOO
before2 tv and	YOMNPPPOO
before2 twitter com	YNNOPOOON
before2 two other	SKKQUQQQP
before2 u.s. and	OOPMVPPPO
before2 u.s. president	OTOOPPPPP
before2 ukraine president	NUOOPPPOO
before2 ukrainian president	OSTOOOOPO
before2 under the	QOQMPOVNP
before2 union and	PPNWOPPOO
before2 union the	OPWMQOOPO
before2 united nations	NSXNPMPNN
before2 united states	PNMTSOPOO
before2 university and	OUSMQOPMO
before2 university in	OOKYOPPOO
before2 unlocked the	VJHIRSSST
before2 up in	OOOUOPPPO
before2 up the	OPSPSOOPN
before2 up to	WNTNPOONM
before2 up with	MVRSOONMN
before2 update from	SPJLPQQRR
before2 us and	OORUNPPOO
before2 us for	UOKOPPPPP
before2 us journalist	OWOPPPPNO
before2 us president	OUOOPPPOO
before2 usa s	NZONOPOON
before2 use of	WHIITRRSU
before2 use the	VLLLPQUPQ
before2 used by	QQLLQQQRQ
before2 username to	GP\\POPPOP
before2 using a	RPKLQOPPV
before2 using the	SLLKQPQPW
before2 vermont sen.	PSOOPPPOP
before2 version of	MQKKOON\\S
before2 versions of	NPMNOOOOY
before2 vice chairman	PUNOPPPOP
before2 vice president	MZMOPPPOO
before2 victims of	WKJMQQQQR
before2 victory over	LTUONSOON
before2 video of	NWONPOPOP
before2 video with	PTOPOPPOO
before2 view all	OPTOPOPOP
before2 view of	OPMOWPPOO
before2 village of	PGGTQSRTS
before2 violence against	VLKMWOOPP
before2 violence in	OPL[MOPPN
before2 visit by	PSOOQPPOO
before2 visit the	SMMSSOOOQ
before2 visit to	LRLXOPPOO
before2 visited the	OPNVPPPOO
before2 vote for	OYNMPPPNP
before2 voters in	OOMVPPPOP
before2 voting for	NYNMPPPOO
before2 wait for	SKNMSSPQP
before2 waiting for	RIPITRQSS
before2 wake of	RMNKPSQRQ
before2 wales and	POYMOOPNN
before2 war in	OPLXOPPOO
before2 war torn	PLOLRRRRR
before2 warned the	NOSMUPPPN
before2 was a	VIIJTQUQT
before2 was in	QNQLOQQNU
before2 was the	VNGISSPPV
before2 watch it	UNKPPPPPP
before2 watch live	MTOTNPPNP
before2 way for	NSLTROPOO
before2 we want	NWQNOPPOO
before2 wednesday in	OOTNOPPPP
before2 wednesday that	NVQPPOONO
before2 wednesday the	MQUQPPOOO
before2 week in	TLHOSRQRR
before2 week that	ONUTSOMMN
before2 week the	PPWLSNNOO
before2 welcome to	SNUJOPOOR
before2 well as	MRPSPONMT
before2 went to	PPOTPOOOO
before2 west of	MMLZPPQOP
before2 what the	WNLMUPOPP
before2 when the	KIVTPOPRQ
before2 where mr.	PVNNOPPPP
before2 where the	NPPVRONON
before2 whether the	ONONSOOPT
before2 which features	MXOOPPPNO
before2 which the	KORUUNNOO
before2 while the	NNYOSOOMN
before2 why the	RLMRQQPQQ
before2 will allow	MOTRROOON
before2 will be	NNSQTPOON
before2 will succeed	NWOOPPPOO
before2 will visit	NONXOPOOO
before2 william and	PXOOPPOMO
before2 win over	LT\\KONOON
before2 win the	NQRONUOOO
before2 winning the	NPONTVNNO
before2 with a	OLTOROONS
before2 with an	XPNOOPNON
before2 with his	NOUSNNSNO
before2 with its	LTRPTOONN
before2 with mr	OVNNOPPPP
before2 with mr.	NZLMPPPNP
before2 with president	KYONPPPPP
before2 with the	MRVLTNPLP
before2 withdrawal of	PPOLWPPPP
before2 woman from	PPLVPOPOP
before2 women in	SMLTMQQQQ
before2 won an	NPTOOMVNP
before2 won the	LOPMTTSNN
before2 work in	OPLVPPPPO
before2 work of	ONUMVPPMM
before2 work with	LK[SOPPNM
before2 worked for	NRWOONNOP
before2 worked with	NZNOPPOMN
before2 workers in	OPNVOPPPO
before2 workers party	MOVOPPPPO
before2 working with	NMWTOOPNM
before2 world in	QNNUOPPOP
before2 would be	PUNNTPONO
before2 written by	OXLOPPPNP
before2 xb 0	UMMMQQQQQ
before2 year but	SLQMPQPQQ
before2 year old	OSOQPPPNO
before2 year the	NNVURMNOM
before2 years ago	MNRSSPPOO
before2 years in	MPUROPPOO
before2 years of	LQXOPNPPN
before2 years the	POWOOOOPN
before2 york reuters	PNTUNNOOO
before2 you support	PTNTOOPON
before_ 0	QM\\KPOPNO
before_ 000	PKLQWOPOS
before_ 1	UHJKSURRR
before_ 10	TJNPOQQRR
before_ 100	TJOIVQQQR
before_ 11	ULJNTPPSP
before_ 12	OMLVSPPOP
before_ 13	TKLLWQQQQ
before_ 17	QNQMUOOPO
before_ 1988	OONQNTUNN
before_ 1989	QKKQORSRQ
before_ 1998	SLKKQSRSR
before_ 2	PGLNURRPU
before_ 20	UKIJRRRSS
before_ 200	NORNVOPON
before_ 2000	TMQKPQQPQ
before_ 2004	TKJKSSRSR
before_ 2005	NWNOOSOOO
before_ 2011	UKKLRQQQS
before_ 2012	TMJPORRSP
before_ 2013	NNSQNWNON
before_ 2014	QMVLSQOOO
before_ 21	TMLMUQPQP
before_ 23	OMMSSPPPP
before_ 24	RLRKPRQSP
before_ 25	SMQMOPRRO
before_ 27	UKJOTQQQQ
before_ 28	UKJHQSSTS
before_ 3	RJNPTOQQP
before_ 30	RMLKSPPOX
before_ 34	UTMLOPPOP
before_ 4	YKFOUPPPR
before_ 400	SIHRQSRQS
before_ 42	PMSKSQPPQ
before_ 43	SLMRPQPPQ
before_ 45	TMSLRPPOO
before_ 5	UKLIQQRST
before_ 500	VMKPTOPOP
before_ 6	SHPOPUPOQ
before_ 60	UKJJVQQQR
before_ 7	OLNZOPPOP
before_ 8	PLQPQPPPR
before_ 9	SLIPQVOOQ
before_ a	SLPOQQPNQ
before_ about	PVSSONMLN
before_ accuse	RQJMRQQQQ
before_ accused	LTQTROOMN
before_ accuses	KRVTOOPNM
before_ across	LNL^NPPPN
before_ actor	SNJJRRRSR
before_ actress	M\\MOPMPMO
before_ additional	XMLLTOQPO
before_ admiral	NXMOOPPPO
before_ adviser	PWNOOOPOP
before_ advisor	OVNOPPPOO
before_ after	MQTQPSNPL
before_ against	PQ[LRNOMM
before_ agency	OOQJRRRPQ
before_ airborne	PNNNOYOOO
before_ album	OLMLPQP[Q
before_ all	SOPOVNONN
before_ alleged	OM[NOPOOO
before_ allow	NRSSRNONM
before_ allowed	NWMROOPON
before_ allowing	NQNMXPPOO
before_ ally	OYNOOOOOO
before_ along	NNM^OOONO
before_ alongside	MWSLSOONN
before_ although	RLQRRPPNP
before_ am	RNJJUQRRR
before_ ambassador	MXNOPPPOO
before_ among	ROPQSOONN
before_ an	RNROUNQLO
before_ ancient	PMTMUPPOP
before_ and	NSQQNONQQ
before_ annual	WLNLPYNNN
before_ another	SPRSMOPNN
before_ any	PSORSONNN
before_ appointed	NWROOOOOO
before_ are	RMRQUOOMN
before_ around	LNJ[SRPNN
before_ artist	N[ONOOONO
before_ as	LQRRNLOSS
before_ asked	MTUPSNONL
before_ at	JKWYMTONM
before_ attacked	MTLSUOOON
before_ attacking	QVNNPOOOQ
before_ attacks	PPRSMPPPP
before_ attend	OOSPOPPPO
before_ attended	NQVLNVONN
before_ attorney	PUNOPPPOO
before_ author	RSILRPRRP
before_ avoid	OLQRTOPPP
before_ ayatollah	OWNNPPPOO
before_ back	QTULNPPON
before_ backed	PQSKUNONO
before_ backing	NVONPPPPP
before_ backs	NNXUNNOON
before_ ban	NOTMUOOON
before_ band	PKVPOPPOQ
before_ banned	MXTTLONNL
before_ based	PKWISPQQO
before_ batter	MPOWOPPOO
before_ be	UQKPSPONO
before_ beat	MUSOQOPNN
before_ beating	PXNMPPPOO
before_ beats	MUXRMNNMM
before_ became	NWQRNNONM
before_ because	SRURPNNML
before_ become	SLJSOQPQR
before_ been	QVUOONNMN
before_ before	PSTPQQNKM
before_ behind	MTXNOOONN
before_ believe	SXSNNNNMM
before_ believes	NQUQNOPON
before_ best	TOKLQUPPO
before_ between	NUOUQOOMM
before_ beyond	TTMTNOONN
before_ billion	YNMMPQPPO
before_ billionaire	OXOOPOONO
before_ black	VHHHRSTUT
before_ blame	OXNOOOOOO
before_ blamed	OMYPPPNON
before_ block	TNNRROONO
before_ boarded	XNMNPPOPP
before_ boost	NNQWNOPPN
before_ boot	VKLJRRRRR
before_ bordering	OOLXOPPPO
before_ born	NVOKVPPOO
before_ boss	N\\MNPPPNN
before_ both	LVQPPMOLT
before_ bowler	PWMOPPPNO
before_ boyfriend	OYNNPPONO
before_ bring	OSMWOOPMO
before_ bringing	NRUTNNNON
before_ broadcaster	NVVNNOOMN
before_ brother	SQKLRQOPT
before_ bureaucratic	POMXOPNOO
before_ businessman	PXNNOPPNO
before_ but	SQRPOPOMO
before_ buy	TJRQPPOOQ
before_ buying	NTSRNOOON
before_ by	QTVPPLONL
before_ call	SJJRPRRSQ
before_ called	RMRQMMMRU
before_ calls	NUVMOOOOO
before_ campaigner	PNJLRRRRS
before_ candidate	ORWMPPPNM
before_ candidates	PVNNPPPOP
before_ capital	MXMSNOOOO
before_ captain	PKHLSRTUS
before_ central	LMK\\QPQPN
before_ centre	OYMMOQPNO
before_ century	OLMUPVONP
before_ ceo	SVMOPOONO
before_ chair	OTOOPPPOP
before_ chairman	NZNOPOPMO
before_ challenger	OYONPPPNO
before_ champion	NT\\JONOMM
before_ chancellor	PVNNPPPOP
before_ channel	OO[OOONNN
before_ chief	NQSUNOONN
before_ chipmaker	NOVOOPPOO
before_ chose	NVMUNPNON
before_ city	OPOWOOOOO
before_ claim	QMVKQRORN
before_ claiming	NO[POONNN
before_ claims	NORWOOPON
before_ cleric	OYNNOOOOO
before_ closing	MJOTPRSRO
before_ coach	OYLOPPPNO
before_ codenamed	OONONOONY
before_ colleague	PWONPPOOO
before_ college	MLOYOOQPP
before_ colonel	PPJMRRRRQ
before_ columnist	PWNNPPPNO
before_ combat	MOVSNOPON
before_ comedian	OZNOPOPNO
before_ comedy	RLKKPRRXQ
before_ commander	PWNOPPPMO
before_ commissioner	PWMOPPPOO
before_ communist	NWQTNNONO
before_ company	OM\\NOOOON
before_ condemning	NUMSSOONO
before_ congressman	OWNOOPOOP
before_ congresswoman	PWMNOOPOP
before_ connects	ONM[OOOOO
before_ conservative	MWSVMNNMN
before_ contact	OYNNPPPNO
before_ controlled	RLIOTRRQR
before_ corporate	NNNXNPPOP
before_ correspondent	OWMPPOPNO
before_ cost	NNNQSOONV
before_ councillors	OWOOPPONN
before_ covered	MZVMONNNN
before_ criticized	MYLTNPOOO
before_ criticizing	OXONOPPOO
before_ current	LOZWONNMM
before_ dame	OXNOPPOPO
before_ daughter	N\\NNOOOON
before_ day	PQIQSUQMP
before_ dead	NNRNYPOON
before_ deadly	QNTOOPOOQ
before_ debt	NORXNOPON
before_ defeat	ORUMNPPOO
before_ defeated	MSXQMOOON
before_ defeating	OYNNPPPNN
before_ defend	MYRNOOONO
before_ defending	PMRLSSPPP
before_ democrat	QNJIRSTSS
before_ democratic	NQZMPOOON
before_ deputy	NULPTPPMP
before_ described	SROJSOPPP
before_ designer	PYNNOPOOO
before_ despite	LVRQNPPON
before_ dictator	PWMMPPPOO
before_ did	L[NNOPPOO
before_ director	PVJMQQQQQ
before_ discussed	NOTVMOPNN
before_ divided	ONNYOOPON
before_ do	RJNKPSQTR
before_ does	LYTTMNNMM
before_ dominant	NMSSSOOOO
before_ down	XNNWNONMN
before_ downtown	NLJYTPPOP
before_ dr	OZLNPOQON
before_ dr.	MSUNOOPOO
before_ drama	RLLKOQQYQ
before_ drug	RLMPOOPPV
before_ during	PPQIURPOP
before_ early	NNNUNNONV
before_ east	NNPYNPPOM
before_ eastern	NNMZPPPPN
before_ editor	OXMOOOPNO
before_ eight	PNSKVLUNN
before_ either	WQOONMMLT
before_ elect	OVOMPPPOO
before_ elected	OWMQNPPOO
before_ election	UOROPNPOO
before_ embattled	MNMVVOPON
before_ end	VNQNPPPOP
before_ endorsed	OXOLPPPPO
before_ ensure	RKJMURRQS
before_ enter	NOLYOOPPO
before_ especially	MXSNOOOON
before_ ethnic	OMKRYPPON
before_ even	QTJSROOOO
before_ ever	TKRMOPUPO
before_ every	NQMMQOONX
before_ executive	OZMNQOPMO
before_ face	TPVNNOOON
before_ faced	NPZKOOPPP
before_ facing	MOUPTOOOM
before_ fact	OXNOOPPOO
before_ famous	MOMYNVNNN
before_ fat	UJJKRQRSS
before_ features	RRMMQQPOR
before_ fellow	MUTMWNNNL
before_ fighting	NO[ONOONO
before_ film	OKPLONUZN
before_ filmmaker	NZNOPOOOO
before_ final	MPNMTYOMP
before_ find	SOIPSQPPQ
before_ firm	PK_LPPONN
before_ first	NOKMVXLLV
before_ five	MLQRXORNN
before_ fled	NOMYOPPOO
before_ fleeing	ONPTSOOOO
before_ follow	QSRMOMPQQ
before_ following	OURLRPOPN
before_ for	QRSROMOPO
before_ forced	NMRSUOONN
before_ former	INWUROOPM
before_ forward	OVOOPPPOO
before_ founder	TPIJRRRSP
before_ four	SOQMTOPNN
before_ fourth	RNSUMTNMM
before_ free	MSRQTOONN
before_ friend	N[NNPOONO
before_ from	KPSXQNQMM
before_ frontrunner	PUOOOPPOO
before_ full	NPYOOOONO
before_ game	UMQNONNUN
before_ gave	NZLOOPPOO
before_ gen	PSNPPPPPP
before_ general	PTMMRPQOP
before_ get	SOGJURPQT
before_ gets	UNWNONOPN
before_ giant	MN\\QNNPNN
before_ give	MVSVMNONL
before_ given	RQOSNPONP
before_ gives	MQWSMOONN
before_ good	VMLMVPPPO
before_ got	VNMNOOUOO
before_ gov.	OXNNPOOOO
before_ governing	SLQKUOOOQ
before_ governor	NYNNPPPNP
before_ granting	MUULTNONM
before_ great	RPLSRPPPN
before_ group	MOZIPPQPO
before_ growing	NMLTWOPOP
before_ guard	PVNOPPPNO
before_ had	VSMMPPPOO
before_ half	PWNNPPPOO
before_ has	VXLLOOONP
before_ have	VTKUNOONM
before_ help	NRLUUOONN
before_ helped	PNVQOOPOM
before_ helps	OPWNQOOON
before_ her	NPSOTTNMM
before_ hidden	ULNMQQQQQ
before_ his	QHPPTSTQL
before_ historic	NNNWUNONN
before_ hit	NMLXOOPOU
before_ hits	MRJXRPPON
before_ home	WNOMPPPPP
before_ host	OVSOOOPNN
before_ hostage	URMNOPPOO
before_ how	OSNXMOONM
before_ hurt	MPNVSOPOO
before_ i	VKGKQSQST
before_ iconic	XNNXMOMNM
before_ if	NXSPQOONL
before_ imagine	MURNUOONN
before_ improve	PLKVTPOQO
before_ in	NKNYOPOQQ
before_ include	KWMKTMRTO
before_ included	RLSOPQPOP
before_ includes	SQLPROPOQ
before_ including	JUVOOPRJQ
before_ incoming	OPNQTPPOO
before_ incumbent	OYNNPOPNO
before_ inside	MKK[QSQOO
before_ insisted	NTXNNOONN
before_ interim	MNSWQNOON
before_ internal	TLSNPPPQO
before_ interview	OUOOPPPOP
before_ into	KNNZOQORM
before_ investigating	OYRNONONO
before_ involving	NRLSTOPON
before_ iraqi	PNMMWPPPP
before_ is	SROKSNNTM
before_ it	TROIRQPQO
before_ its	QKSRPMMLY
before_ jamaledwards	UNMNQPPQQ
before_ join	KWLSUOONN
before_ joined	MV[KNNONM
before_ joining	NRUOQOPNN
before_ journalist	PQKLQRQRQ
before_ judge	OXNOOPPOO
before_ just	WKJSPQPPQ
before_ justice	OTOOPPPPP
before_ justinbieber	QQKLPRPRR
before_ keep	PVONSRNMN
before_ key	NQUTONONN
before_ kidnapped	QMKKXQQQQ
before_ kill	NURRNPPON
before_ killed	QYLRNOOMN
before_ king	QVLNPPQON
before_ know	RVKLQPPOQ
before_ lady	MXOOOPOOO
before_ large	MMSVSNONO
before_ largest	TLORROPNP
before_ last	RPSTONONM
before_ late	OSRPNPOOP
before_ later	NTQWONNMN
before_ latest	SORMNMLTU
before_ lawyer	OYMMPPPOO
before_ lead	NNVROOOON
before_ leader	NZOLPPPNO
before_ leading	RPTQSOOLM
before_ leads	NRNOOQVNN
before_ leave	MTWQNOOMN
before_ leaves	MRTVNOONN
before_ leaving	NMVWNOONO
before_ led	LQXPTMNMO
before_ left	MPWVNOOOL
before_ legend	PVONPPPOO
before_ legendary	ONQMXOOOO
before_ let	MOUVNOOON
before_ level	OPVNQPPNO
before_ liberal	PJJTQRRQR
before_ lifelong	OMMMXQQQP
before_ like	PSTPQMOLQ
before_ likely	UNNNVOOON
before_ line	QNNNVPPPP
before_ link	SLIQQRQRR
before_ local	SLJSWOOOO
before_ lol	TLKKRRQQR
before_ long	WJLLVOPPQ
before_ lord	MZMNOPPPO
before_ loses	TPOSOOONO
before_ love	QXLOPPPNO
before_ m.	SOMOPQQPQ
before_ madam	TKKLRQRSR
before_ made	LRUSSNNNL
before_ magazine	NO\\PNOONN
before_ magnate	OWNOPPPNO
before_ main	SMSQQOOOO
before_ mainland	OOMWPNPOP
before_ mainly	SMLKWQPPP
before_ major	PQQSTOONM
before_ majority	PVLLPQQQP
before_ make	QQNTROOMN
before_ maker	MP\\NOOONN
before_ makes	MOOSOOOOV
before_ male	UONNSOOOO
before_ manager	WOQKQNOPO
before_ many	QJJRYOPQP
before_ maybe	ORNNOOOXO
before_ mayor	NXNOPPPNO
before_ me	WHIJSRRSS
before_ meet	MSRTOOPNN
before_ meets	PVNMRPPOO
before_ member	QPMKUPPQR
before_ mention	NQTSOOOOO
before_ met	OYNOOOPNO
before_ militant	QORMUNPOO
before_ million	MKSRQOONV
before_ minister	RSMNPPPPP
before_ miss	ROSLOPPOQ
before_ missing	LXMRPOPOO
before_ more	YPPMTNNMM
before_ morning	NOVUMOONO
before_ most	RQMOTOPPO
before_ movie	NMPNOOO\\N
before_ mp	QWNOOOONO
before_ mph	SMLMQQQQR
before_ mr	OYMNOPPOO
before_ mr.	JPSUOPPPO
before_ mrs.	PUMNQPPPO
before_ ms	USNNPPPNO
before_ ms.	LZMNOPPPP
before_ murdering	OLJQSSQRR
before_ musician	SMIIRRRTT
before_ my	WILHRRRTP
before_ name	QXNRNONMN
before_ named	NUNPOOPNU
before_ names	NUYNNNNMN
before_ near	KKL^QPQPN
before_ neighboring	NNMZNPPPO
before_ network	OKTKRQRRP
before_ new	UORPKMRMS
before_ newcomer	OYNNPPONO
before_ newspaper	OWXMOONMM
before_ next	KVRSPNNLR
before_ nine	ONLMXOSPO
before_ no	SQJTMOOUN
before_ nominated	OXNPOOONN
before_ nominee	OXNNPPPNO
before_ nor	OXNOPPPNO
before_ north	NOM[NOPOO
before_ northeastern	NONXNPPPO
before_ northern	LMJ]QPPOO
before_ northwestern	MPWRMPPON
before_ not	SMKSTOQPM
before_ now	UTNNQOPON
before_ of	QOQSPOOOO
before_ off	QLPWROOOM
before_ offered	SLSOOPPPO
before_ officer	OYNOPOPNO
before_ official	NOWKRPPPN
before_ old	NRQUSONLM
before_ on	PORRMRNPQ
before_ one	LPRNQSPNS
before_ only	PUPLUOOMM
before_ opposition	QRHJTQSRR
before_ or	QLQSSMOLT
before_ order	WONSNOOON
before_ organization	OPZNNOONO
before_ original	PKQONOPPX
before_ other	OMSOVOPPM
before_ our	RLMTNRQPP
before_ out	TPQMSOONO
before_ outside	OJTYKOPPO
before_ over	PQTQNPPOM
before_ own	RNNKQPPOX
before_ owned	NOYSNNNNN
before_ owner	ROKJRRQRR
before_ p.m.	[OMOOOONO
before_ partner	OXTMOOONN
before_ past	NMSQNVOOO
before_ people	SNQMOQPPP
before_ philosopher	OXNNPPPNO
before_ pirated	NONOPOPOX
before_ play	NSPQOQOPP
before_ played	QXNMPOPOO
before_ player	OZNMOPPNO
before_ playing	SJTIPQQRQ
before_ plays	MUWNMOPNN
before_ please	UOJJRRQQS
before_ plus	ONMUOOOVO
before_ pm	PVNOPPOOP
before_ poet	OWNMPPPOP
before_ politician	SKJJSQSTT
before_ poor	SSKLRQPNS
before_ pope	RTMNPPPPO
before_ popular	MUMVQOONN
before_ posted	QVLTOOONN
before_ powerful	NNXLUNOOM
before_ praised	KXUPSOMMM
before_ predominantly	PNVLNPQPP
before_ premier	OYMNPPPNO
before_ president	RVMMPPOOP
before_ pressing	NOMUSPPPN
before_ presumptive	NOSNUPOPO
before_ prevent	OUQRNOOON
before_ prince	OVOOPPOOO
before_ principal	TURNPNNMN
before_ private	LNWMVOPNO
before_ producer	OYMNPPPNO
before_ professor	QYMLNPPPO
before_ prominent	OMMRWOOOO
before_ promote	MQMTUOPON
before_ promoting	MTMTROOON
before_ prop	OZNNOPPON
before_ prosecutor	NSVNPOPMO
before_ protect	WNMUOOONN
before_ put	PRWMPOONN
before_ puts	NRLSSPPOO
before_ quarterback	OZNMPPPNO
before_ quotes	NTMONOOWN
before_ radical	LPTMZNONN
before_ ranked	NVNSNOOON
before_ ravaged	TJHKTRSRS
before_ reach	NTMVOOPOO
before_ read	QNIJRQSUT
before_ real	SLLLRQQRR
before_ reality	VONNOPPPP
before_ reason	PTLLPPOOU
before_ rebel	MUQNWNNMN
before_ recent	NM\\MROONN
before_ refer	OONUOPPPP
before_ regarding	PTLLTPPPP
before_ registered	NNNTUPPOO
before_ rejected	NXQOOOONN
before_ release	NZSMONONN
before_ remote	ONMUSPPPO
before_ rep.	OVOOPPPOO
before_ replace	NWNOOPPOO
before_ replaced	NXNNPPPNO
before_ replacing	OZNNQOOMP
before_ reporter	OWNOPPPNO
before_ reports	PNSVNPNON
before_ republican	NUTNOOPON
before_ revealed	NVRMUOOMM
before_ reviews	TLNIQSPRR
before_ right	RLXLOOPPP
before_ rival	MTVVNNOLL
before_ rivals	NTWNNOONN
before_ round	SMTMRLPOQ
before_ ruled	NOPWNOOON
before_ ruling	PJTITSRQP
before_ run	QMVLPPPQP
before_ runner	OWNNPPPOO
before_ runs	TPQNNNNNU
before_ rural	NNNXUNONN
before_ s	RQPUPNOMM
before_ said	N[RNMOQOJ
before_ save	QNMVOPOPP
before_ saw	NSNRNPPQQ
before_ say	QTSQKPOOM
before_ saying	OQVPQOONN
before_ says	KTTTOOONM
before_ season	ONUTOOOON
before_ second	SLOUNMPTM
before_ secret	NOTNTOOON
before_ secretary	PTRNOPPOO
before_ see	NYROPNOOL
before_ seed	OWOOPNPNO
before_ seeded	P\\NNOOONN
before_ seeks	LQXQNOONO
before_ sell	MMQWUNNNN
before_ sen.	OWNNPOPOP
before_ senator	NWNOOPPOO
before_ send	SMKSVOOOP
before_ senior	OMPKXPPPQ
before_ separatist	QNQLVOQPO
before_ seven	UNSKPPPPO
before_ several	SKQIVQQQP
before_ sheikh	NYMNNPPPO
before_ shook	ONMZNPPOO
before_ shooting	MUONONOVN
before_ show	UWOMMLLVL
before_ showed	PSMUOOONN
before_ shows	VRMMNNOUN
before_ signs	RNTQOONOO
before_ since	QVJONTNQO
before_ singer	NZNNOPPOP
before_ singers	N\\NOOOPNN
before_ single	MOMMRNN^N
before_ sir	OWMOPPPOO
before_ six	QLOPVMTON
before_ slams	MUXNOONNN
before_ so	TRMKWPONO
before_ some	QSOQTNONM
before_ something	WORNOOOOO
before_ son	PVKJSQRPO
before_ song	RLMMPPOYO
before_ southeastern	PKQLRRRQR
before_ southern	MOKYRPPOO
before_ southwest	ONVRMPPOO
before_ speaker	SVKLQPPNQ
before_ speaking	QONVOOPOO
before_ spokesman	OPRTPOPNO
before_ star	O[MMPPPNO
before_ starring	PXNMPOPNP
before_ stars	OVKLTROPO
before_ start	TMWLNRPON
before_ state	OYPLOPPOO
before_ stop	NWNROPPPN
before_ striker	NYOOOPPNN
before_ student	XJIJRRRSS
before_ succeed	NWNOPPPOO
before_ succeeding	PTOPPPPOO
before_ suggested	NWMOUOONN
before_ sunni	PNMMVQPQQ
before_ super	]NMOOPPPL
before_ support	OVKNTNNMU
before_ supported	NTTNPPPON
before_ supporting	OZNJROOOO
before_ surrounding	OYNNPOPNO
before_ suspect	NUUOPNONN
before_ suspected	OMUSOPPON
before_ tackle	NOSOOOWNN
before_ take	ROKWNPPOP
before_ targeting	NUTLROOON
before_ team	NSUUNNOMM
before_ teenager	PWNNPPPNO
before_ tell	QQRLQOOQO
before_ tells	ONWOPOOOP
before_ term	MMQURPPOO
before_ than	QUSSLOONL
before_ thank	VSMNOOPOO
before_ thanks	NYOOPPOOO
before_ that	PRSPONSOM
before_ the	NLSQPQQNR
before_ their	TMGQTWNON
before_ them	OULMTWNMN
before_ then	UURQMNOMM
before_ these	TJTKPQQRP
before_ thing	OWRNNOONN
before_ think	TSHNNYOON
before_ thinks	OPSNXNNNN
before_ third	RLQQRONTN
before_ this	QPQRMNPQP
before_ those	QNLTRQOPO
before_ though	NVNSNPPON
before_ threaten	QKMTUPPOO
before_ three	RJRMUNWMN
before_ through	KUPYRSNKJ
before_ throughout	OOL[NOPOO
before_ time	ONRQSROON
before_ to	PPQUNPQMO
before_ today	QSPNPPPOO
before_ told	PS]NQMOJL
before_ tonight	UJKLQRQQT
before_ tonnes	NPNOWPPPO
before_ too	TJJKRRRTT
before_ top	NLTQWPONN
before_ torn	NLPSQQPPP
before_ toward	QQJQRPQQP
before_ towards	NNLWOUPOP
before_ town	ONN]MOONN
before_ transit	TJJJRSRST
before_ troubled	RJOQUOPPP
before_ two	QOOMWPPPN
before_ tycoon	OUNOPPPNP
before_ uh	NTWONOOMO
before_ under	PPOUOPQON
before_ unless	MMTWQOONM
before_ until	NNTPOVONO
before_ up	ROOTPQNNO
before_ urged	OWPRNNPNN
before_ urges	OORUONPOO
before_ urging	OPOPTOPPO
before_ use	MTTRNONOP
before_ used	MRRLNQNQU
before_ using	UQMITPQQN
before_ v	OQZNNOONN
before_ versus	OZNNOOONO
before_ veteran	RJJMSRSSS
before_ via	WGRPQNPNR
before_ victim	NWNOPOPNP
before_ visit	RLJYOPPPO
before_ visited	OOJZQOPOO
before_ visiting	QLJUVQPON
before_ visits	OONWOPPPO
before_ vs	PLVMNQQRP
before_ want	MVNTOPPON
before_ wanted	RSMLUPOOO
before_ warning	TONOUOOOO
before_ was	OQRLUOPNO
before_ watch	WMHJPRRTR
before_ watching	TKMLPQRSQ
before_ week	TMLLVPPPP
before_ weekly	TLKKUQQQR
before_ weeks	RJMSNQRRP
before_ welcome	OWNVMOOMO
before_ were	LWVQPNNMM
before_ west	OMMTVPPOO
before_ western	RKHSSRQQR
before_ what	TSHPOUPON
before_ when	OXROOOONM
before_ where	TVNNSOONM
before_ whereas	RKKKSQSUQ
before_ whether	LYSQPOOML
before_ which	OTQUMOOMN
before_ while	OQVLONPRP
before_ white	MOMVTPPON
before_ who	QSHQNRQRP
before_ whom	NWNOPPPOP
before_ whose	NSXNNONNO
before_ why	OUSNOPOPM
before_ wife	NUOUPNOMN
before_ will	RRVRMOOMM
before_ win	RLKUOSRPO
before_ winner	NZMNNPQOO
before_ winning	NNPWMNOVN
before_ wins	VJIORRQQR
before_ with	NRTNOMOPS
before_ within	PLPPPQQRP
before_ without	SQLMQQPPQ
before_ won	OMMUOOXNN
before_ worker	PVNOPPPOO
before_ worst	XNNNOSOOO
before_ would	RSLMPQPQQ
before_ writer	QQKKRRSPS
before_ year	QTTUNNMKL
before_ years	RQJQPPPQP
before_ yet	RPKIRRRRR
before_ you	ZPHKQQPQQ
before_ young	PMJJWRRRR
before_ your	RIGGSTTUV
beginning 100	VLMNPQPQQ
beginning 3cl	SONOPPPPP
beginning 3g	WONOPPPPN
beginning 5g	WNONPPPON
beginning abb	OTPNPPPPP
beginning abc	LOXNPPPPN
beginning abd	OTOOOPPPP
beginning abe	MTNVOOPON
beginning abg	TKKLRRQQS
beginning abo	SKLLTQQRR
beginning abr	PXNNOOPOO
beginning abs	WNMNPPPPO
beginning abu	NPOUOPPPO
beginning acc	SOQQOPNPP
beginning ace	PMLOPRRRR
beginning ach	SNJKRRRQR
beginning acp	NNWOOPPPO
beginning act	SRROOOOOO
beginning ad	SONNPQPQP
beginning ada	QSKKORQRR
beginning add	XKKLQQQQR
beginning ade	NSTPOOOOO
beginning adm	RLNLRRQRR
beginning ado	VNMMQOROQ
beginning adr	QNMTOOPPP
beginning adv	ROSOPPPPP
beginning aed	TLLKQRRRS
beginning afg	OOMRSPPPP
beginning afp	LPVOPPPPO
beginning afr	RLKRRQQQQ
beginning aft	RMPKPQQRR
beginning aga	SNJJQRRTR
beginning agr	TNMOPPPPP
beginning ah	TNLMQQQQQ
beginning ahh	ULMNQQQQQ
beginning ahm	NSSNOPPOO
beginning ahr	NWMOQPPON
beginning ai	VNNNPPPPP
beginning aid	UNSMPPPNN
beginning ail	NZMNOPPPO
beginning ain	ULLMQQQQQ
beginning aip	OPSPPPPPO
beginning air	POSQOOPOP
beginning aka	ONUOOOOOU
beginning ala	TKRROPPPO
beginning alb	OPIZQPOOO
beginning alc	OOOTOOOSN
beginning ale	QSJKRQQPQ
beginning alf	PUMLQPPNQ
beginning alg	POKOTQQQQ
beginning ali	LXTOOOPOM
beginning all	QUMUNNPON
beginning alo	ULMNQQQPQ
beginning alr	SNOOPPPPP
beginning alt	TLTMPPPPO
beginning alw	SNKLQRQRR
beginning am	TOMNPPQQP
beginning ama	QLSOOPPRP
beginning ame	SPRPKPORO
beginning ami	RRNUNOONO
beginning amn	TMNOQQPPQ
beginning amp	TORNOPPPO
beginning ams	POOTPPPPO
beginning ana	QSRQOOONN
beginning anc	NSRNPPPQO
beginning and	LSOMUONNU
beginning anf	NNUROOOOO
beginning ang	RUOOOOPON
beginning ani	SPMOPPPPP
beginning anj	PNOVOOOOP
beginning ank	QNNTPPPPP
beginning ann	OTIQQQQPP
beginning ant	RKMQPRQQR
beginning anw	OUNOPPPPP
beginning any	UNOOPOPPP
beginning ap	KOSNQQQPQ
beginning ape	RLNLRRQQR
beginning aqa	POSPOOOPP
beginning aqu	RJMSQPPRQ
beginning ara	OOKKXQQPQ
beginning arc	PSNSOPPNO
beginning arg	QLNTQPPPO
beginning ari	PPKMQRRQR
beginning ark	NONXOPPPO
beginning arm	QPPLRPPPQ
beginning arn	OTOSOOPOO
beginning arr	SQJKQQQQR
beginning ars	KOUQNPQPP
beginning art	SSMNOPPPP
beginning asa	TKQLQPPQR
beginning ash	OWLNPPPPP
beginning asi	NQLSSPPPO
beginning ask	SNNMQQQQQ
beginning aso	RRMMQPPQQ
beginning ast	SMMVOOOPO
beginning ath	PNTNPQPOP
beginning atl	TRRSMNONM
beginning atr	NOUPPPPPO
beginning att	TPMOPPQOQ
beginning au	RMKKSRRQR
beginning auc	PNLSQQQQP
beginning aug	QQNSOPPOO
beginning aus	PRSRLOPON
beginning aut	UONNPPPPP
beginning ave	POUROOONN
beginning avg	UNOPPPPOP
beginning avi	PPNOOPOUO
beginning avo	PMNSPPONT
beginning aw	TLMNQQQQQ
beginning awa	QNSOPPPOO
beginning awe	RSMNPPPPP
beginning awk	SJIKSSSSS
beginning aww	TLMMQQQQR
beginning axe	OUOOPPPON
beginning azt	PKOLSSRQR
beginning azu	QOTOOOPOO
beginning b	QLNTPPPPP
beginning b.c	NOOVPPPOO
beginning bab	NPQLNOOTU
beginning bac	TMKKQQRSR
beginning bad	QRLTOPPOO
beginning bag	LTOWNOOON
beginning bah	MTTNOOPPO
beginning bai	QNLPQQQQQ
beginning bak	NPSSPOPOO
beginning bal	LOMWQQPPN
beginning ban	ONOZKPPPO
beginning baq	OPOSOPPPO
beginning bar	KWOROOORL
beginning bas	RQOSOPPNO
beginning bat	UPSONOPON
beginning bau	OTOOPPPPP
beginning bbc	IL[PPPQPO
beginning bcc	OPTPPPPPO
beginning bce	TKIKSSSRS
beginning be	VPOOOOOOP
beginning bec	PTNOPPPPP
beginning bee	QRNSOOPOO
beginning bei	ONLSQQPPQ
beginning bel	NRVPLPPOO
beginning ben	LYNRPOPOM
beginning ber	MQMTOSPPO
beginning bes	ULGOQQQSS
beginning bet	ROPMPPQQP
beginning bey	MYMNPPPOO
beginning bib	RPKKRRQPR
beginning bid	RUNOOOOPO
beginning bie	OUOOQPPNO
beginning big	RQRMPPPPO
beginning bik	QMRLRQQQP
beginning bil	TSUMPOLLO
beginning bin	PPUOOPPPO
beginning bio	QMTNPPPOO
beginning bir	MNRVOPOPN
beginning bit	VMNNPPPOT
beginning bla	OONOSPPPS
beginning blb	NPUOPPPPO
beginning ble	RPLLRQPRQ
beginning bli	QONTPPPPO
beginning blm	OOUOOOPPO
beginning blo	PLZNPOQON
beginning blu	RMPQPPPPO
beginning boa	PNUNPPOPP
beginning boe	LPXQOPOPM
beginning bol	OSLSQPOOO
beginning bom	QQPROOPPM
beginning bon	NZMNOPPON
beginning boo	RQIOSQQPQ
beginning bor	SPNLPQPQP
beginning bos	QRRMRPOON
beginning bot	UMLLQQQQR
beginning bou	MUNVNOPNO
beginning bow	NWOOOPPNO
beginning boy	TLQMPPQPP
beginning boz	OWNNOPPPN
beginning bp	OPTOOPPPP
beginning bra	OPLUTPOOO
beginning bre	VOINQPQPR
beginning bri	POLRTPPPO
beginning bro	OOWROOOOM
beginning bru	NQLUPPPPP
beginning bry	NSTOPOPNO
beginning bsk	NOUOOPPPO
beginning bt	NPSPPPPPO
beginning bub	QVLMPQPOP
beginning buc	ORKMRQQPQ
beginning bud	SMOMRTPOO
beginning bui	PNSTOOOOO
beginning buk	QPKKRRQQS
beginning bul	QMRPSOPPO
beginning bun	OKQPPPRRQ
beginning bur	QMNSRPPPO
beginning bus	QULMOQQQP
beginning but	SLRMPQQPQ
beginning buy	UNOPPPPOP
beginning buz	RMSMPPPPP
beginning c	UNNPPPPPP
beginning ca	SLMLRQRRQ
beginning cab	MSMQPPQPP
beginning cae	ONVOOPPOO
beginning cal	QPJQPQQQR
beginning cam	RNRMRPPOQ
beginning can	PJPTSPQPO
beginning cap	SPKQPQQPP
beginning car	WRIPMPQRO
beginning cas	PTOSOOPNN
beginning cat	PNOOVOPPO
beginning cau	SSONPPPOO
beginning cbb	TNMOPQPQQ
beginning cbi	OPSPPPPPO
beginning cbs	NPTOPPPPP
beginning ccc	POTOOPPPO
beginning cd	UOMNPPPPP
beginning cdn	QMLOQQQRR
beginning ce	SLLLQRQRT
beginning cec	SOSOOOOOO
beginning cel	VKNMQPQPR
beginning cen	TRTKOPPOO
beginning ces	RMMRQQQQQ
beginning cfl	QLOLPRQRR
beginning cha	LWJTPPRNO
beginning che	OTPMRPPOO
beginning chi	OPPSPORPO
beginning cho	QTMQOPPON
beginning chr	ROPRRSNMM
beginning chu	RSNNPPPOP
beginning cia	NTTOOPONO
beginning cin	SSRNNNNNQ
beginning cit	VLUIQPOPP
beginning civ	OSROPPPOO
beginning cla	OTMIQRQQR
beginning cle	OJXQOOQPN
beginning cli	KYNNPPPPP
beginning clo	SQQLQPPOP
beginning cne	PNUNPPPPO
beginning cnn	OOSNPPQPP
beginning coa	SPMOOTOOO
beginning coc	RNNNPPPUP
beginning cod	NTWNNOONN
beginning cof	TMMRPPPPP
beginning cog	VLKMQQQQR
beginning coh	PVNOOPPPO
beginning coi	ONXOOOPOO
beginning col	LRRSQPPON
beginning com	RPNJVQQOP
beginning con	SONPPORQN
beginning coo	STMNPOPPO
beginning cop	PNLUQPPQO
beginning cor	NOMOSQQQQ
beginning cos	TJQLQQPPR
beginning cou	QVNQOOPON
beginning coy	RLPMQQQQR
beginning coz	ULLLRQQQR
beginning cp	QPRMQOPQP
beginning cra	PPTOOOOPO
beginning cre	QKUMPPQOP
beginning cro	NQOOTPPOO
beginning cru	OVJROQQOO
beginning cry	TLLMRQQRQ
beginning cso	ZMMOOPPOO
beginning cua	MYNNPPPOO
beginning cub	OVPPOPPON
beginning cul	SQKKQQRQQ
beginning cup	TLKLRSQRQ
beginning cur	VNMNQQPPP
beginning cut	VLKMQQQQQ
beginning cyp	QONLQQQQQ
beginning cze	MOMRVPPOO
beginning d	TOORPOOOO
beginning d.c	OPOSPPPPP
beginning dab	PKQOQQQQQ
beginning dad	QNKIRSRST
beginning dai	NQTNQPPOO
beginning dal	NSMWOPPNO
beginning dam	QULPPPPOO
beginning dan	KXQNRPPON
beginning dar	LPQOOSPPP
beginning dat	QNSNOOONT
beginning dav	L\\LNPPPON
beginning daw	ORTOPOPNO
beginning day	SOOSOOPOO
beginning dea	SOUMOPPOO
beginning deb	QQPKRPPPP
beginning dec	PPSKQPPQP
beginning dee	QNKKQRQRT
beginning def	WQPLOOPOO
beginning del	LTTQNPOOO
beginning dem	LRNOVPPPP
beginning den	NTLVOPPNO
beginning dep	VMMOOQPPQ
beginning der	NULTPPPON
beginning des	VMOMPQPPO
beginning det	QNMTPPPPP
beginning dev	OTNPPPPOO
beginning dew	PQLPPQQQQ
beginning dex	PPKLQQRSQ
beginning dha	OOTTOOOOO
beginning dia	PXMLPPPPP
beginning dic	MYLOPPQOO
beginning did	SORNPPPOO
beginning dif	SOOPPPPPP
beginning dig	VMKMQQQQQ
beginning din	WMMNPPPPP
beginning dir	UMMMQPPOT
beginning dis	WGNMQQQQR
beginning div	VMLNQQQPQ
beginning dix	OPOTOOPPO
beginning diy	NPPTOPPPP
beginning djo	PWNNOPPOO
beginning dkk	TMLMQQQQR
beginning dm	QLOLQRRRQ
beginning dna	WPLNPPPPO
beginning dnc	OPUOOOPPO
beginning doc	QRMVOOOOO
beginning doe	SKNLRRRRQ
beginning dog	TMMOQQQQP
beginning dol	PPKORQQOR
beginning dom	OYMMSOPON
beginning don	SQNUOOPNN
beginning doo	TKKKRRQSR
beginning dor	MPTVNOONN
beginning dou	PWMOPPPON
beginning dov	OPOXPOONO
beginning dow	SNNNQPQQQ
beginning doz	TOOPPPPOP
beginning dp	OUMMPPQPP
beginning dra	OQTOOOPOO
beginning drc	NQTQOOPOO
beginning dri	WJKKRRQRR
beginning dro	UJJKRSRST
beginning dub	PNNWOPPOP
beginning duc	UONMPPPPP
beginning due	SMMLRQQRQ
beginning duk	OVOMPPPPO
beginning dum	ULKLQQRRR
beginning dun	SOLLQQQQR
beginning dup	NVSNOOPPN
beginning dur	NQLVOPPPO
beginning dut	OONMXPPPP
beginning dvd	WNMROOOOO
beginning d’s	OTOOPPPOP
beginning e	UNNMPPPPQ
beginning e3	NOOOPUPPO
beginning eag	TNVONOOOM
beginning ear	NRKWOPPOP
beginning eas	TJRMNROTN
beginning eba	NPVOPOPON
beginning ebb	NVOPOPPOO
beginning ebo	VJIQRQPRQ
beginning ecb	POTOPOPPO
beginning eco	WNRNOOOOO
beginning ecu	MOLTUPPOO
beginning edd	QRSNOOOOP
beginning ede	NONWPPPOO
beginning edh	NXNOOOPPO
beginning edi	RMOTOPPOP
beginning edm	PSMSOOPPO
beginning eff	PSSNOOPOM
beginning egy	ONTPQPPOO
beginning eig	SPMNQPPPQ
beginning ein	MWMOPPPOP
beginning ela	PNVMOPPPP
beginning eld	RMMSOQQPQ
beginning ele	VJKKRQRRS
beginning ell	OSNROPPOO
beginning els	NSRPOPPOO
beginning emb	ROQMPPPQP
beginning eme	RMNTPPPPP
beginning emo	QQLSOPPPP
beginning emp	SULNPOPOO
beginning ena	SJOJRSSQR
beginning end	VMLLQQQQQ
beginning eng	RPUONOPOO
beginning enj	TNOOPPPOP
beginning eno	VMNNQPPPP
beginning enr	RSQMPPOOO
beginning ent	XKKOPQQPR
beginning env	VONPNPQPO
beginning epa	OPSPPPPPP
beginning epi	RKQJRRQQR
beginning eps	PVMNPOPPO
beginning er	SMNNQQQQQ
beginning erd	PVMMPPPPP
beginning eri	OTMRQPPNO
beginning esc	RMMSPPPPQ
beginning esp	NPVNPPQOO
beginning ess	NOMVOOOSO
beginning est	WOIMRPQPQ
beginning et	TNNPPPPPP
beginning eth	SMKPTPPPP
beginning eu	NPUPOPPPO
beginning eur	LKOTTPPOS
beginning eva	QYMONOPNN
beginning eve	OQYLPMPON
beginning evi	TLLLQRRRR
beginning evo	VLLNQQQQP
beginning exc	VMMNQPPPQ
beginning exe	RMOPPQPOQ
beginning exo	OUSNOPPON
beginning exp	XJLMQQQQQ
beginning ext	PMRMQQQQQ
beginning ezm	TKKLRRRRR
beginning f	UMLMQQQQR
beginning fa	NOUPPOPPO
beginning faa	PPNSOPPPO
beginning fac	QLQKQRRRR
beginning fag	RSMNPPPPP
beginning fai	RNRTONPOO
beginning fak	QPMNQPPRP
beginning fal	ORNTOOPPO
beginning fam	TKKLRQQTR
beginning fan	UPMMOQPOQ
beginning fao	OOTPPOPPO
beginning far	RSOSNPPPN
beginning fas	ULKNQRQPR
beginning fat	NLRXOPPOO
beginning fbi	NPUOOPPPP
beginning fda	NPUOPPPPO
beginning fdi	SMQMPPPPQ
beginning fdp	MPUOPPPPN
beginning fea	UMLOQQQPQ
beginning fed	OPSOPPPPP
beginning fee	QMRNPPPOQ
beginning fel	QSLNPQPPP
beginning fen	PPTNPPOPO
beginning fer	PUOQOOOOO
beginning fes	UOOPPNPNQ
beginning ff	UMKMQQQPR
beginning ffs	TMLNQQQQR
beginning fif	QMUOOPPOO
beginning fig	RLSNPPPPO
beginning fij	OPOUOPPPO
beginning fil	QQPLRPPQN
beginning fin	TTNMQOOON
beginning fio	OUNQPPPON
beginning fir	VMNNPPPPP
beginning fis	SOQMPPPPO
beginning fix	TNMNQQQQP
beginning fla	SLMSPPPPQ
beginning fle	QRLNPPQPP
beginning flo	SNLRQPPQO
beginning fm	ROMMQQQQQ
beginning fmy	TMMOPPPQQ
beginning fol	TMOSOPPPO
beginning fon	OQUOOOPOO
beginning foo	SQQNPPPON
beginning for	QMWQOOPON
beginning fou	UMKMQQQQQ
beginning fox	NOVKQPRPN
beginning fra	RMQROPPOP
beginning fre	SROOPOOOO
beginning fri	PQLNPPPSR
beginning fro	ROSJQPPOR
beginning frt	QNSOPOPPP
beginning ft	PMQNQPPQQ
beginning ftu	OOVNOPPPP
beginning fuc	WGIKSRRSS
beginning fue	RPMMQQQPQ
beginning ful	SNROOPPOO
beginning fun	QMNKSRQRR
beginning fur	VMMNQPPQP
beginning g	TNNNQPPPP
beginning g4s	NOUOOPPPN
beginning g8	NQTOPPPPO
beginning gaa	PLSNPPQQR
beginning gad	QRMMQPPQQ
beginning gal	QOLROQPRP
beginning gam	QOQKOQOPU
beginning gan	QWKLPQQPP
beginning gar	PVQKPPPON
beginning gas	QVMMPQPPO
beginning gat	MTMSOTOOO
beginning gav	NWOOPPPOO
beginning gaz	QMNROQQQQ
beginning gbp	SLMMQQQQR
beginning gcs	TMLMQQQQQ
beginning gdc	OPOOOUPPO
beginning gdp	WNLNPPPPP
beginning ge	MPWOPOPPO
beginning gei	OTOOPPPPP
beginning gem	PPIJRQRTS
beginning gen	TOOPNUOOM
beginning geo	SNHKTRQRR
beginning ger	NTMQSOOON
beginning get	QLSPPPPPO
beginning gha	NOSRQPPPO
beginning gho	OSSMOPPOP
beginning gib	NTNUNOOPO
beginning gil	OPJRQQQPQ
beginning gin	ORMLQQRRP
beginning gir	WKOPPPPPO
beginning gis	TNIKPRPTT
beginning giv	TOOPPPPOO
beginning gla	OSOROPPON
beginning gle	RPMSPPPPO
beginning glo	TKVLOPPPO
beginning glu	WMMMRPQPP
beginning gm	MPSQPPPPO
beginning gmt	SOQOPOOOP
beginning go	SOOPPPPPP
beginning god	QVNMOPPOO
beginning gol	RSOKNOPSO
beginning gon	TPLRPPPOO
beginning goo	QLRPPQPQO
beginning gop	MRVOOPPPO
beginning gor	UOJKRQQRR
beginning gos	OQNUPPPOO
beginning got	TLLMQQQQR
beginning gov	YMJMPPQQP
beginning gra	ORPRNOSON
beginning gre	SPJSSPPNO
beginning grf	SLLLQRQQS
beginning gri	ROMOPQQQP
beginning gua	LOVSNOPOO
beginning guc	QVLNPPPOO
beginning gue	RONSPPPOP
beginning gui	SONTOOOOO
beginning gul	SQGOQQQQQ
beginning gun	TMNNQQQQQ
beginning gus	NRTOPOPON
beginning gut	TPLNQPQPO
beginning h	TNMMQQQQQ
beginning h5n	SMMMQQPPT
beginning ha	SNONQQQPP
beginning haa	QPPLQPPPQ
beginning hab	OKTOQPRQO
beginning hac	QMMUPPPPP
beginning had	RQKPPQPQP
beginning hah	VLLLQQQQR
beginning hai	PNKUTPPOO
beginning haj	OONNPUPPP
beginning hak	OPMXOOPON
beginning hal	JWRROPPON
beginning ham	MSRNOPQPP
beginning han	OVMTNPPON
beginning hap	TKLQQPQQQ
beginning har	LTPQOQQPN
beginning hat	WONOOPPPP
beginning hav	TPMPOPPPP
beginning haw	RLPKTPQQP
beginning hay	SRLLPQQQQ
beginning hbo	OPSOOPPPP
beginning hdr	VOOOOOOPO
beginning hdt	WOOOOPOPO
beginning he	TMLOQPQQQ
beginning he'	UNOOPPPPP
beginning hea	ULRPOPPOO
beginning heb	PMMRQQPRQ
beginning hei	NVMTOPPON
beginning hel	OOKTQQQRP
beginning hen	RRMNPPQPP
beginning her	RRNNOPPSN
beginning hew	MTRNPPPOO
beginning hey	WLLLQQQQQ
beginning hez	PMQLPRQQQ
beginning hi	UMNNQPPPQ
beginning hid	VMMOPPPOP
beginning hig	UPNOOOPPP
beginning hil	TUMSNOOML
beginning him	RPKOQQQQQ
beginning hin	OTSQPNOON
beginning his	RJNMWQQPP
beginning hit	RMJPPPQUQ
beginning hiv	RMLLRQRRQ
beginning hjr	SOOOPPPPP
beginning hmm	TMLNQQQQQ
beginning hmv	OPTOPPPPO
beginning hol	MUNUNPPON
beginning hom	OMQVOPPPO
beginning hon	SMKUOPPPP
beginning hoo	TSLLPQPPQ
beginning hor	QRIPQQQQO
beginning hos	TOMNPPPTP
beginning hot	TONNPPPPP
beginning hou	WKRNPPOPO
beginning how	UTLNPOOPP
beginning hu	NVNOOPPPO
beginning hub	RLOOQQPQP
beginning hud	OSNSOPPOO
beginning huf	QLTMPQQQP
beginning hug	QTNOPPPOO
beginning huh	TLLMQQQRQ
beginning hum	RSJKQQQQQ
beginning hus	NOUOOPPPP
beginning hut	NSNNUOOOO
beginning i'd	WMNNPPPPP
beginning i'l	WMMNPPPPQ
beginning i'm	XNNOPPPOO
beginning i'v	WLMOPPPPP
beginning iaa	NPVOPOOPO
beginning iae	OOSPPPPPO
beginning ian	STOOOPPNO
beginning iap	QNTMPPPQO
beginning iat	PMQNQQQQQ
beginning ibm	NOTOPPPPP
beginning ica	RLTMPPPPQ
beginning ice	POKXMPPPP
beginning icj	QPTOOOPPO
beginning ide	SRQMOPPOO
beginning idi	TLKLRRRRR
beginning igu	OPOSPPPPP
beginning ii	SLMLQSRQQ
beginning ill	UJIORQQQS
beginning ilo	QLQLPQQRR
beginning im	UKLLRQQRR
beginning ima	VOLMQQQPQ
beginning imf	NPTPOPPPO
beginning imm	QOVOOOPNO
beginning imp	VLLMQQQQQ
beginning in	SMNNPQQQQ
beginning inc	TNSOPOPOO
beginning ind	LKUPSPPPP
beginning inf	RLSOPPPPP
beginning ini	TNMOQPPPP
beginning ins	PMUKOOPOW
beginning int	UITOPRPON
beginning inu	OSMNTPPPP
beginning inv	SORPOPPOP
beginning iow	NOLTTPPOO
beginning ipa	ULLMQQQQS
beginning iph	PLLMQPQPZ
beginning ipo	OLMMQPQPY
beginning iq	SMMMQQQQS
beginning ira	OOMUQPPPO
beginning irc	OOSOPPPPP
beginning ire	OMWOOPPOO
beginning iri	ONOMUQQQO
beginning irr	ULLRPPQPQ
beginning isa	NSROOPPPO
beginning isf	PNOUOPPPP
beginning ish	OVNMPPPOP
beginning isi	NOWNOPPPO
beginning isl	SKNRRPPPO
beginning iso	RMNLQRQRQ
beginning isr	QMMTPPPQP
beginning iss	MSMUPOPPN
beginning ist	TLKOQQQQR
beginning it	UOOOPPPPP
beginning ita	PLSOTPPOO
beginning itu	NMRROOOOV
beginning itv	MMZQONOOO
beginning iva	RSMNPPPPQ
beginning iwe	QMRMQQQQQ
beginning i’d	VOOOOOPOO
beginning i’m	YMMOPPPPO
beginning i’v	WNNOPPPOO
beginning j	TMNMQQQQQ
beginning jab	PNRSOPOOP
beginning jac	OPPSPPPQN
beginning jaf	OPOUNPPPP
beginning jai	OVOOPPPOP
beginning jak	MOOXPOOPO
beginning jal	OOOUOOPOP
beginning jam	PNIRQRRQQ
beginning jan	SINMQRRQT
beginning jap	NMKWSPPPO
beginning jas	LXMVPPPNM
beginning jav	SKLNQRRRR
beginning jay	OQILSRRSQ
beginning jea	SMLLQRRRQ
beginning jed	SLKLRRRRS
beginning jef	NYNOPPPON
beginning jen	NTMSOPPOO
beginning jer	OSKOQQPQQ
beginning jes	QQQLPPPPP
beginning jet	ROTOOPPOO
beginning jew	OPLRTPPPO
beginning jgb	UOOOPOPPO
beginning jha	OUNROOPOO
beginning jil	OUOOPPOOP
beginning jim	OWNOPPONO
beginning jls	QMRNPPPPQ
beginning job	XPMNOPPOO
beginning joe	ORNOOOOUO
beginning joh	KYKPPPPPO
beginning joi	SOPOPPPPP
beginning jok	PWMNPPPOO
beginning jon	OZJLQQQOO
beginning jor	MQMTRPPPN
beginning jos	MXLQPPPON
beginning jou	SNLMQQQQQ
beginning jud	SOOMQPPOQ
beginning jul	OPKJSSSRR
beginning jun	NSPKQPQQO
beginning jur	PPSOPOPPP
beginning jus	UQOKPPPOP
beginning k	TNNMPPPQQ
beginning kab	NRUMPPPPO
beginning kad	OSNSOOPPO
beginning kai	NWOOPOPOP
beginning kal	QLLSPPRQR
beginning kam	OXNOPPOON
beginning kan	QRLPPQQPQ
beginning kap	OUNVONONN
beginning kar	MOOUOPQQO
beginning kas	NSKQQPQPP
beginning kat	MTJSORQQO
beginning kav	QSOOPPOPO
beginning kay	OSTNOPOOO
beginning kaz	NPNSQOOOT
beginning kcn	OPTOPOPPO
beginning kdb	ROSOPOOPO
beginning kea	PTSNOPPOO
beginning kee	SNOSPPPOO
beginning kei	NUMRPPPOO
beginning kel	KZNOPPPOO
beginning ken	NNRSQPPOP
beginning ker	LSKNRQQRR
beginning kes	NVNROOOOO
beginning kev	NQLRPQQQQ
beginning kfc	OPTOOPPPP
beginning kha	MUOPOPPPO
beginning kho	MRLYOOPOO
beginning kic	UOKLQQQQQ
beginning kid	RRKMQPQPP
beginning kie	QMOSNPPPQ
beginning kil	OLRYOOONO
beginning kim	PTLKPQQQQ
beginning kin	SIPQOPPSP
beginning kir	NTNRPPPOP
beginning kis	PRTNOOOOO
beginning kit	QQLRPPPPO
beginning kke	MXNOPPPOO
beginning kkk	RMRNPPPQP
beginning kli	OQSLPPQPP
beginning kma	QOSOOOOPP
beginning kna	RQMNPPPQQ
beginning kno	SRQOOOPON
beginning kob	NWMTNOOON
beginning koi	OQVNNPPPO
beginning kon	NVRQOOONN
beginning kor	QKPQSOPPP
beginning kos	OOTMPPPPP
beginning kpa	OPTNPPPPP
beginning kr	TMMNQQQQQ
beginning kra	OSTNOOOOO
beginning kre	PLSLQQQQQ
beginning kri	NXNPPOPOO
beginning kun	MSMWNPPON
beginning kur	MRROTOOPN
beginning kuw	OOOWMPPPO
beginning kwa	OVNNPPPPP
beginning kyr	OOMTRPPPO
beginning l	SNNNPPPPQ
beginning l'e	NTMSOPPPO
beginning l2	SMMMQQPQS
beginning la	NPOUPOOPP
beginning lab	QMTQOPPOP
beginning lac	PTNOPPPPP
beginning lag	MTNQOPQPO
beginning lah	RMMSPPPPP
beginning lak	SMTTNOOON
beginning lam	TMKKQQQSS
beginning lan	OPMUPPPPO
beginning lao	OOMXMPPPO
beginning lar	PUNNPPPPP
beginning lat	XMKQUOONN
beginning lau	TQNNOPPPO
beginning lav	QRLLQQQPR
beginning law	STMPPPNOO
beginning laz	OTNROPOOP
beginning ldp	OQVNOOPPO
beginning lea	UMMNQQPPQ
beginning leb	OOMWROPON
beginning lee	QKKQRRRQQ
beginning leg	SLRLPPQQQ
beginning lei	NRRWOOOMN
beginning len	OQQSNPPOP
beginning leo	TNKLRRQQR
beginning les	RLLUPQPPP
beginning let	SPLLQQQQP
beginning lev	QTLQPPPPO
beginning lew	NSNSPPPOO
beginning lgb	WOOOOOPPO
beginning li	NUOOOPPPP
beginning lia	SMRJRPPPQ
beginning lib	LMRQTPPOP
beginning lif	QMVNPPPOP
beginning lig	SOOPPPPOP
beginning lik	SKQLPQQQQ
beginning lil	PSMMPQPQR
beginning lim	UMLSOPPOQ
beginning lin	PWONNOOOQ
beginning lio	NRUOOOPPO
beginning lis	SLOMPPPQU
beginning lit	RRJOQPQQQ
beginning liu	OUNOPPPPO
beginning liv	PJTNOQPQR
beginning liz	OWNOPPPOO
beginning lma	SUMMPOPOP
beginning loc	VMNMPQQQP
beginning lol	ULLQQPQPP
beginning lon	PNNSOPQPR
beginning loo	TNPOPPPOQ
beginning lor	QUMNPPPOO
beginning lot	SMMMRQQQQ
beginning lou	KSKWQPPQN
beginning lov	YIJQQQQPQ
beginning low	QSOPPOPPO
beginning loy	TLLNTQPPQ
beginning lse	NPVOOOPPO
beginning lta	OPUOPOOPO
beginning lu	RPLMQQQQP
beginning luc	RUMNPPPOO
beginning lug	RSOOOPPOO
beginning luh	OUNQOOPPO
beginning luk	NXJMQQQQP
beginning lux	POOUPOPOO
beginning lyr	OOQVOOOOO
beginning m	OSNMQPQPQ
beginning m1	OQOTOOPPO
beginning mac	MUKMOSONW
beginning mad	QSITPPPPN
beginning mag	QQMUOOPON
beginning mah	NWLMPPPQP
beginning mai	VLIRQPQQP
beginning maj	UQNMPPPOO
beginning mak	TPNNPPPPP
beginning mal	MQNWPPPON
beginning mao	PSJRRPPPO
beginning map	RNNTPPPPP
beginning mar	IROTOPRRP
beginning mat	NUMQNQONS
beginning mau	NRLUQPOOO
beginning max	OSJLQQRSQ
beginning may	QLSORPPPP
beginning mbu	NVNOPPPPP
beginning mcc	QPULPPPPO
beginning mcd	NLUWONOON
beginning mcf	OOTPPPPOO
beginning mcg	RPJKRSRPS
beginning mci	MRTOPPPPO
beginning mcl	PPSROOPPO
beginning md	RMJORRQQR
beginning mda	NPSOOPPPR
beginning me	SMMMQQQSQ
beginning mea	QMLTPPPPR
beginning mec	OOOVOOPOP
beginning med	PMPMQOWPO
beginning mee	SOOPPPPPP
beginning mei	PONTPPPPO
beginning mel	MTNUOPPPO
beginning mem	UOLQPPPPP
beginning men	RLPROPPPP
beginning mer	MUUOOOOON
beginning mes	SJMNRRQRR
beginning met	RKULPQPQQ
beginning mex	OMKTUPPPO
beginning mgr	TMMMQQQQR
beginning mh	SNMNQQQQQ
beginning mh1	ULMNQQQPQ
beginning mh3	ULNOPQPPQ
beginning mia	NPNWOPPPO
beginning mic	NSQOPPPPO
beginning mid	SPIQQPQQQ
beginning mil	PYJPOPPPN
beginning min	QINPPPPTS
beginning mir	IRUUNOOSL
beginning mis	TMNSOOPPP
beginning mit	LWUMOOPOM
beginning mix	ULLMQQQQR
beginning mlb	NOUOPPPPO
beginning mls	OOWNOOOPO
beginning mmm	TLLMRQQQQ
beginning mmp	RNMMQRQQR
beginning mob	WNLQOPQOP
beginning moc	UMMNPQQPR
beginning mod	XJKLRRQQR
beginning mog	OMMUPQQQP
beginning mol	NSMPRPPPO
beginning mon	QPNTNPPNO
beginning moo	SVKKPPQQP
beginning mor	OMPMRPQRQ
beginning mos	SLQMPQQPQ
beginning mot	QQPKPQPPQ
beginning mou	QLTPOOPRP
beginning mov	SMSOPPPOP
beginning moz	MOPRPQQQP
beginning mps	XOMOPPPPO
beginning msn	MPUOPPPPP
beginning msp	XONOOPOPN
beginning mtv	MPVOOOPPO
beginning mul	NXQLOPPOO
beginning mum	SJOOQQQQR
beginning mur	PUNNPPPOO
beginning mus	OOSQPPPOO
beginning mut	STLKPQPPQ
beginning mvp	SNMMQQQQR
beginning mya	OPNUOPPPP
beginning mye	OSOPPPPOP
beginning mys	RPLJQQQRR
beginning mér	OMMWPPPPP
beginning n	TMMKQQPPR
beginning naa	OPUNOPPOO
beginning nad	NWNOPPPPO
beginning nai	POOTPPPPP
beginning naj	MUMSPPOOO
beginning nak	OUNPPPPPO
beginning nam	UNPTNOOON
beginning nan	RRMQOPPPP
beginning nao	POSOPPPPO
beginning nap	QMOUOPPPO
beginning nar	PNTQOPOOP
beginning nas	NSTLPPQOO
beginning nat	OMRPRQQOP
beginning naz	QLLSSPPQP
beginning nba	OPUOOPPPO
beginning nbc	LNYPPPPOO
beginning ndp	LOVPPPPPO
beginning neb	RMLSPQQQP
beginning nee	SRNOPOPPO
beginning neg	VNNPPPPNP
beginning neh	PSMNQQPPP
beginning neo	UIGHTUSST
beginning nep	ONMUQPPPP
beginning ner	SMMMQQQQQ
beginning net	TPOQOOPPP
beginning nev	UMPQOPOPN
beginning new	LPTQPOPRN
beginning nh	NQOUOPPOO
beginning nhs	NPUPOPPPO
beginning nia	MWTNOOPOM
beginning nic	RUKNQPPPO
beginning nig	MRKTSPPOO
beginning nik	NUVNOOOOO
beginning nim	NNSTNOOOS
beginning nin	QUPMPPPNP
beginning no.	VONNPPPPO
beginning noi	QNNSOPPPP
beginning nok	OOTOOPPPP
beginning nom	TMMMQQPQR
beginning non	TJKKSRRQS
beginning noo	VLMNQQQQQ
beginning nor	PMQSPPPOO
beginning not	XKLOPQPPQ
beginning nov	NVPNSOPON
beginning now	SOMOQQQPP
beginning nra	POUNPOPPO
beginning nsw	OPNTOPPPP
beginning nt	QNLQPQPQR
beginning nta	UMKNQQQQR
beginning num	RNNSPPPPP
beginning nvi	OOVNOPPPO
beginning ny	OPOTPPPPO
beginning nz	POKQQQQQQ
beginning o	WNMOPPPPP
beginning o'd	NVNNPPQPO
beginning oas	OOVOPOPPO
beginning oba	OWMLOPSPP
beginning obi	VOOOOPPOO
beginning obr	OPUOPOPPO
beginning obs	XNMOOPQPO
beginning obv	SOPPPPPOP
beginning occ	RMPNPPPQQ
beginning oce	RMLRQRPPP
beginning oct	PLLLRRRQU
beginning off	ULPMQPPQP
beginning oft	UKMNQQQQQ
beginning ogn	TNNOPPPPP
beginning oh	TNOQPPPPO
beginning ohh	TMMNQQRQQ
beginning ohi	NOOVOPPPP
beginning oil	VONPPOPNP
beginning ok	VMLPPPPPP
beginning oka	TMOOPPPPP
beginning okl	ONOVOPPPO
beginning old	PNSTOOPNO
beginning oli	NXNNPPPOO
beginning olm	NPSLQQPPQ
beginning oly	OOQNPSPPP
beginning oma	ORNSOPPPO
beginning omg	UMLNQQQQQ
beginning one	WMOMPPQPP
beginning oni	QLQLQQQQR
beginning onl	UMLOQPPPQ
beginning onp	VKLMQQQQR
beginning ons	LPVPPOPPP
beginning ont	PKQTOPPPP
beginning oop	UKKMQQQQS
beginning ope	TMOOOMPTP
beginning opi	VONPPPPOO
beginning opp	TNQNPPPPP
beginning ora	RMTROOPNO
beginning ore	OONVOPPPO
beginning org	VONOOPPOP
beginning ori	QNNVOPPOO
beginning orl	PPOUPPOOO
beginning orp	OMMWPPPPP
beginning ort	ORQTOOOOO
beginning osc	MSNOOPVPO
beginning ott	NOQTNPPPP
beginning out	TMMNQQQQQ
beginning oxf	ONVPOPPOO
beginning p	UJLLQRRRS
beginning pa	OOUOPPPPO
beginning pac	TYJKPPPPN
beginning pad	RTLMQPQPP
beginning pag	SRNOPPPPP
beginning pai	QONOOPPVO
beginning pak	QMKPUPQPQ
beginning pal	SNKQPQQQQ
beginning pam	UMMOQPQPP
beginning pan	ONTJQSQQO
beginning pap	OORVOOOON
beginning par	SMPPOQPOO
beginning pas	SMMQPPPPQ
beginning pat	UPSMOOOOO
beginning pau	M[MNPPPPN
beginning pay	SMRNPPPOP
beginning pbs	NOTOPPPPP
beginning pc	UOOOQOPPO
beginning pcs	WPQOOOOOM
beginning pct	SPNPPPPPP
beginning pea	RJMJSRTTQ
beginning pec	SRMOPPPPP
beginning pel	RSNNPQPOO
beginning pen	KPSUNPPPN
beginning peo	TOOPOPPOP
beginning pep	RRRMOPPPO
beginning per	SKOOOQQRR
beginning pes	OROSOPPOO
beginning pet	QUOMPPPNP
beginning pfi	OMVPOPPPP
beginning ph	TNMLQQQQQ
beginning phd	SMMLQQQRR
beginning phi	MRROMPQQO
beginning pho	WNNOPPOOO
beginning phx	OOOUPPPPO
beginning phy	OOTOOPPPO
beginning pia	PSQMPOPPP
beginning pic	SQQMPPPPP
beginning pil	TKKKRRRRR
beginning pin	UQPMOOPPO
beginning pir	SOMNPPQQQ
beginning pis	QRLMQQQQQ
beginning pit	OOWNOPPOO
beginning pix	MVMNOOPNV
beginning pkk	OPTPOPPPO
beginning pla	UNKQOOPPS
beginning ple	VLLPPPPQP
beginning plu	TMMRPPPPP
beginning pmo	QKRLPQQRQ
beginning poi	RSMOOPPOP
beginning pol	TNKPSPOOR
beginning pom	OOPTOPPOO
beginning pon	NWOSOOOON
beginning poo	QSOOPPPPO
beginning pop	RPKKQRRQS
beginning por	SQJPQPPPP
beginning pos	STQMOOPON
beginning pot	LSNWNNOTM
beginning pou	QTMOPPPOP
beginning pow	RORLOPPQP
beginning ppi	UNNNPPPQP
beginning pr	SMKLQQQRS
beginning pra	SQNROPPOO
beginning pre	PRPLNRQQP
beginning pri	NWQLOPPOP
beginning pro	UNMLRPPRQ
beginning ps	SNMOQQQQP
beginning psp	LQQNNPPPV
beginning pst	UNSOOOOOO
beginning pts	VNMNPPPPP
beginning pub	UOOPOPPOP
beginning put	QUMNOPPPP
beginning pwe	QNSOOOPPP
beginning pyo	OROMRPPPP
beginning q	SMNQPPOPP
beginning qan	NOVNOPPPO
beginning qld	NMKVPQQQQ
beginning qpr	PLTLPPPQQ
beginning qua	NSSOOPPPO
beginning que	ULQROPPNO
beginning qui	SOROOPPOO
beginning quo	QNTOPOPPO
beginning qwe	TOSONOOOO
beginning r	UOONPOPPP
beginning r50	SOOOPPPPO
beginning rab	RQMQPPPPP
beginning rac	RRLMRQQOP
beginning rad	QNUOOOPPO
beginning raf	MTUTNOONM
beginning rah	RQLLQQQRQ
beginning rai	TPMKOOPPT
beginning ram	RQSLPPPOP
beginning ran	QMLORQQRQ
beginning rap	NTNOOPPOS
beginning rar	TNNOPPPPQ
beginning ras	OTOOPPPPP
beginning rat	OTMRPOPPO
beginning raw	SOOSOPPOO
beginning ray	MQNSPOOTN
beginning rbi	YMMMPPPPP
beginning rbs	MNVOPOPPO
beginning rcm	MPUPOPPPP
beginning rea	PTPOOPPOO
beginning reb	USQNOOONO
beginning rec	TQOMPPPOO
beginning red	TNLUOPPOP
beginning ree	OWMOOPPOO
beginning ref	YNNOOPPOO
beginning reg	VQMNPPPOO
beginning rek	NOOUOPPPO
beginning rel	ULONPPPPQ
beginning rem	UNOPOPPPO
beginning ren	NTQMPPPOR
beginning rep	RNKMYPPPP
beginning res	YHOOPQQOP
beginning ret	VLLRPPPPP
beginning reu	MKVOOQQPR
beginning rev	TMRNPPPOP
beginning rey	NVONPPPPO
beginning rfi	QMSNPQPPP
beginning rfp	SMMMQQQQR
beginning ric	KZPSNOPNM
beginning rid	VLKNQQQQQ
beginning rig	VMLMQQQPQ
beginning rih	NWMOPPPPO
beginning rio	QOTOOOOOO
beginning rip	XMQMOPPPO
beginning ris	ULNOPPQPP
beginning riv	PNNVPPPOO
beginning rnc	OOTNOTOOO
beginning rob	QNKKPSRTS
beginning roc	VKONQPQPQ
beginning rod	MZNPPQONN
beginning roe	MVMPPPPPO
beginning roh	OSRMPPPPP
beginning rom	PWJNOOPSO
beginning ron	PRLNQQQQQ
beginning ros	NTSNNPPPN
beginning rot	MSSUNONON
beginning rou	SLLLRRQRR
beginning roy	RMOKQPQQS
beginning rt	VPJNQPPPP
beginning rub	NVMMPPPPP
beginning rue	OTNTOOOOO
beginning rug	SMMLQQQRQ
beginning rum	OVNNPPPOP
beginning run	OTLMPQQQP
beginning rus	OQKUQQPPO
beginning rwa	PLOTPQQPP
beginning rya	OTROPPPON
beginning s	UMLLQQQQR
beginning s.c	NNTRPOPPO
beginning s10	RLLMQRQQS
beginning sa	RMKPQQQQR
beginning saa	ROPMPQPPP
beginning sac	PNNVOPPPP
beginning sad	PTOOPPOOO
beginning saf	PWMMPPPQO
beginning sag	RKJPQRRSR
beginning sai	OONWOPPPO
beginning sal	TPLGSQQQR
beginning sam	JVORQPQOO
beginning san	QSMNOPPPQ
beginning sap	PNQVOOPOO
beginning sar	RQVKNPPNP
beginning sas	NWPROOONN
beginning sat	UIJJRSRST
beginning sau	QLNTPPPPP
beginning sav	TRLLPQQQP
beginning say	QSLNPQPQQ
beginning sca	OXMLOOPRO
beginning sch	QWKOOPPPO
beginning sci	RMOMQQQPR
beginning scr	VKKLRQQRR
beginning sea	QOPVNPOMO
beginning sec	SLQMQPPQQ
beginning see	SOOOPPPPP
beginning sei	PVNNOPPPO
beginning sel	QQKLQQQRR
beginning sem	ULLLRRQQR
beginning seo	RMMSPPPPQ
beginning sep	QMRMPQQQQ
beginning ser	ORMLTQQOQ
beginning set	WOOPOOOOO
beginning sev	UQLOOPPPO
beginning sex	SMNNOPPVP
beginning sey	NPSSNPPON
beginning sha	OURONOPON
beginning she	PQGNRRRQS
beginning shi	NTPPROOON
beginning sho	QRRKPPPPP
beginning shr	TLPMQQPQP
beginning shu	SNNPPPPPP
beginning si	TLKKQRRRR
beginning sic	QONTOPPOO
beginning sid	OUOOOPPPO
beginning sig	XMMNOPQPP
beginning sil	RSLNPPQPP
beginning sim	RXJLQPQOO
beginning sin	LQVQOPPPN
beginning sir	NOSNPPQQP
beginning sit	TMOOPPPPP
beginning six	QMUPQOPOO
beginning ski	QSLRPOPPO
beginning sky	NIYLQPQPR
beginning sla	RMQPPPPOP
beginning sle	TRMMPPPPP
beginning sli	QPNTOPPPO
beginning slo	QNLTSPPOP
beginning sma	SLPNQQQOQ
beginning sme	SQKLQRQQR
beginning smh	SMMNQQQQQ
beginning smi	OWOPOOPOO
beginning sna	ONSMPPQOT
beginning sne	NNTVOOPON
beginning sno	PTOOOOPPO
beginning sob	QLSMPQQQP
beginning soc	ULLTOPPPP
beginning sol	PSJUOOPPO
beginning som	OOJTTPPPO
beginning son	OSQROOPON
beginning soo	SPMMPPPPP
beginning sop	QMRMQPQPQ
beginning sor	SMMNQQQQQ
beginning sou	QJSQROQQN
beginning sov	NQMNVPPPO
beginning spa	PQOVMPOOO
beginning spd	MPTPPPPPN
beginning spe	UPNKPQQPP
beginning spi	SRNLOUOOO
beginning spo	RJRPPPOSO
beginning spr	PPTLQOOQO
beginning squ	RNJKRRRRS
beginning sre	PLLSRQQPQ
beginning sss	VKJJQRRRT
beginning sta	PPPQOTMMR
beginning sti	NWOTNOONM
beginning sto	UHMTOPQQQ
beginning str	NUORNPPPN
beginning stu	SLPLQQQQQ
beginning stv	QOSOOOOPO
beginning sty	VMLLQPPQQ
beginning sub	QMRSPOOOO
beginning suc	SMMRPPPPP
beginning sud	OOKURPPPP
beginning sui	RNNTPPPPP
beginning suk	QXONNOPON
beginning sul	OQNVOOOOO
beginning sum	SMLTOPPRP
beginning sup	VKMLPQQRR
beginning sur	SLNQPPPQQ
beginning sus	RPRLPPPPO
beginning sut	TMJLPSQQT
beginning sve	QONTOPPOP
beginning swa	SLSNPQQPO
beginning swe	PNVMPPPPO
beginning swi	RRIVOPPON
beginning syd	OMOVPPPPP
beginning sym	NRUOOOPPO
beginning syr	RNLSSPPPO
beginning sys	SNMRPPPPP
beginning t	TMMMQQQQQ
beginning tab	NPNVNPPPO
beginning tai	OOMVQPPOO
beginning taj	PMNUPPPPO
beginning tak	QLQQOPPSO
beginning tam	NQSRNPPOO
beginning tar	LWQNPPPPO
beginning tat	PVOOOOPOO
beginning tau	QPOLPORRR
beginning tay	OSOOPPPPP
beginning tci	OOUOOPPPO
beginning tea	QMUMTPPON
beginning tec	QKWMPPPOP
beginning ted	PKTLRRRPO
beginning teh	TMLLRQQQR
beginning tel	MMVLNOPNY
beginning tem	TMMOPQPQQ
beginning ten	WLKRQPPOP
beginning ter	MPIUPQRPQ
beginning tes	STPMOOPNO
beginning tex	OKSWKQPPP
beginning tfl	RLQMQQPPQ
beginning tha	RMOSQPPPO
beginning the	TSPLPPPON
beginning thi	WNKQPPPPP
beginning thu	TSJPPPPOO
beginning thy	ULMMPQPSR
beginning tib	MMSQTPPOO
beginning tif	ORVNOOOOO
beginning tig	NPVMOONNU
beginning tik	OOOWOPPOO
beginning til	PRNSOOOPO
beginning tim	QSSMOPPON
beginning tin	ROLMQQQQQ
beginning tip	QNMSPPPPP
beginning tit	RSQLOPPPP
beginning tob	ONTSPPPON
beginning tod	PMMRPPPUO
beginning tog	OOOUOPPPP
beginning tok	NOOUOPPPO
beginning tom	PWKLPTPNO
beginning ton	MXRLOOPPO
beginning too	SMMSPPPPP
beginning top	VNMOPPPPP
beginning tor	MOROTPPPO
beginning tot	UONOPPPOP
beginning tou	QULOPPPOP
beginning tow	RRMMPQPOR
beginning toy	OTQNOPOOP
beginning tra	ROTKPPPPO
beginning tri	QPOMPPTOO
beginning tro	PQRMOOOSO
beginning tru	PVMOOPPPO
beginning try	SOPPPPPOP
beginning tuc	PMQRPPPPP
beginning tue	RSMLPPQQP
beginning tul	NNLXPPQPO
beginning tun	QKWNNQQPO
beginning tur	NLSPRPQPP
beginning tut	OUSOONOOO
beginning tv	YNKOPPPPO
beginning twa	ROKLRRQRS
beginning twe	VKLNQQQQQ
beginning twi	SISOOQQOQ
beginning typ	TLMMQQRQQ
beginning tyr	OPSQOPPOO
beginning tys	OPPOPOOOV
beginning u	UOONPPPPP
beginning u.n	PORMOPQPR
beginning u.s	QOMROPPPQ
beginning u2	ONWOPOPPN
beginning uae	NPNVPOPPO
beginning uga	PLLTPQQQQ
beginning ugh	VLMLQQQQQ
beginning uh	ULMNQQQQR
beginning uki	MPVOPPPPN
beginning ukr	QMNVNPPPP
beginning um	TLKLRQRRS
beginning uma	OVMOPPPPO
beginning un	OMSQPPPPP
beginning una	UNNOPPPPP
beginning unc	UNMNPPPPP
beginning und	TROLPQQPO
beginning une	POTPPPPOO
beginning uni	TLOMOOPPT
beginning unr	OPTOOPPPO
beginning upd	[NNNQNOON
beginning ups	ONTPPOPPP
beginning uri	OVNOPPOPO
beginning uru	OOKURPPPO
beginning us	QPOSOPPOO
beginning usd	NPTPPPPPO
beginning use	VMLLQQQPQ
beginning usg	OOXOOOOOO
beginning ush	MXNNPPPPO
beginning usi	QOTOPPPPO
beginning usp	OOXOPOOPO
beginning usu	TNPPPPPOP
beginning utc	SLLMQRQQS
beginning uzb	OONTQPPPO
beginning va.	PPOSOPPPP
beginning val	SNJNQQQRQ
beginning van	NOTRPPPPM
beginning var	QMPQPPQQP
beginning vat	UMRNQOOPO
beginning vel	NUQMPPPOO
beginning ven	OKGRSQRRU
beginning ver	PTOQOPPOO
beginning vet	YKLMQQQPQ
beginning vic	PMOXROONN
beginning vid	SSLLQPPPQ
beginning vie	RMLSRRQPO
beginning vig	NXOOPOPOO
beginning vik	PVMNPOPPP
beginning vil	RRJKQRQQQ
beginning vin	LRPKQQRSP
beginning vio	PPMNPPPOV
beginning vip	SJKKRSSRS
beginning vir	ONSPQPPOP
beginning vis	NSSPOPPNO
beginning voa	MPUOPPPPP
beginning vol	PNTJQQQOR
beginning vot	YKKNPQPPR
beginning vp	UOOOOPPOP
beginning vpe	SNOPPPPPP
beginning vt.	OOOTOPPPP
beginning w	SMMLQQQRR
beginning wa	NQNUOPPPP
beginning wai	TLLLQRRQR
beginning wak	QMNTPPPPP
beginning wal	MMXPNOPQP
beginning wan	SKRMQQQQQ
beginning was	PSMNQPQPO
beginning wat	RQMUNRPON
beginning way	QTNOPPOOO
beginning we'	UNOOPPPPP
beginning wea	RJSQPPPPP
beginning web	VNMOPPPPP
beginning wed	SLLMQQQRR
beginning wee	TKKKRRRRR
beginning wei	NVNOPPPPO
beginning wel	UPJPROPPO
beginning wem	OMXMOPPPP
beginning wen	QULMPPQPO
beginning wes	QSONNQQPP
beginning we’	XLMOPPPPP
beginning wha	VKKNQQQQS
beginning whe	WKKQPPPQR
beginning whi	OQRNXNOOL
beginning who	POOKSQQRP
beginning wic	RMRQOPPPO
beginning wid	QQNTOPPOO
beginning wik	NNZNOPPPN
beginning wil	OQTROOOOO
beginning wim	QMPUOSOON
beginning win	TLLRPPOOT
beginning wir	PNVNOPPOO
beginning wis	PMPUNPPPO
beginning wit	QNOVOPPOO
beginning wmc	OPTOOPPOO
beginning wol	MURSOOONO
beginning wom	SMRPOOPPP
beginning won	QNRTOOOOO
beginning woo	TOQMPPPOP
beginning wor	UJSKPQQQP
beginning wow	ULMMQQQQQ
beginning wre	RQRMOOPPO
beginning wri	RRMQOPPOP
beginning wta	ROSOOOOOP
beginning wtf	UJJKSRRRS
beginning wto	OPUOPOPPO
beginning wwd	SNNOQQQQQ
beginning wwi	TLLMPUQQQ
beginning wyn	NWONPPPOO
beginning x	UKLKRRRRR
beginning xap	RMMNQQQQQ
beginning xbo	PNQOOPPOT
beginning xd	TMMNQQQQR
beginning xen	QOOOPPPPT
beginning xin	MMRSPPQQP
beginning xrp	VONOPPOOO
beginning xst	LTSPOPPOO
beginning xx	TLMMQQQQR
beginning y	TMMKQRQRQ
beginning ya	ULLMQQQQQ
beginning yaf	OPUOOPPOO
beginning yah	RMNLRQQQR
beginning yan	QUMOPPPPO
beginning yao	PWOOOOOOO
beginning yat	NWOPOOPOO
beginning yay	TMMMQQQQQ
beginning yaz	ORSNPPPPO
beginning yea	TSJKQPQRQ
beginning yek	QNSQPPOOP
beginning yem	OPMVOPPPP
beginning yon	PMLTQQQPO
beginning yor	PNHWQQQPQ
beginning you	VNONPPOPQ
beginning yug	LMTUPPPPO
beginning yuk	NOWNOPPPN
beginning yus	PPUMOPPPO
beginning z	TLMMQQQQR
beginning zab	OONUNPPPP
beginning zag	PNMQQQQQQ
beginning zam	QNKPRQQQQ
beginning zap	NVRRNNNON
beginning zar	NSQOQPPPO
beginning zep	OTOPPPPPO
beginning zim	NUSMPOPOO
beginning łód	OONUPPPPP
body< 	QLXSPMOMO
body< a	SMPGSRROS
body< and	UMUHPPQPP
body< at	NPUTQKONO
body< by	ONRTQPNMQ
body< company	NOWNPOOOP
body< for	MO]LQOONO
body< former	NQYLPOONP
body< from	ON_HQMPOO
body< image	NPWNPNPPO
body< in	TLRPPOOPO
body< its	OPVNPPPON
body< new	POYMQNNNN
body< of	VLXHQNPPO
body< on	[MMKPPQPO
body< reality	VONNOPPPP
body< that	NOXNPOPON
body< the	ONYSONPMM
body< to	MMUWPNOON
body< university	POTOPOPPO
body< venezuela	NNQXPOONN
body< with	ULOKQSQQO
body> 	QNTSPPPLM
body> a	OVRWOMNML
body> and	WKTQPNONN
body> app	QOOLQQQQQ
body> are	NPTOOPPOP
body> as	RMQPOOORO
body> at	UPPKQQNNQ
body> but	MNWRPNPOQ
body> by	ROSLOPRQO
body> for	MNVUQNNOO
body> founder	UMJJQSRRR
body> group	NOXNPOONP
body> had	PNXMPOOPO
body> has	NNXVQMNKO
body> have	VPPMPNOPO
body> here	WPKPPPPOP
body> http	SMOSOOPPO
body> in	SLMOQUPPP
body> is	RN]IQNPNN
body> it	SQSMPOOOP
body> leader	NQYMONPOO
body> led	OQVNPONOP
body> live	UOLOPPPPP
body> of	TLOVPMOOO
body> officials	UPWNNNNNO
body> on	LPVTPNNNO
body> or	NQXNQNPNN
body> over	MQXMPOOOO
body> reports	TORNOOOPO
body> said	ONXPQNONO
body> say	VQPMOONOP
body> says	RWTKQMOMO
body> show	ZNMMOOPPP
body> shows	ZNNOOPPOO
body> station	WNMMPPPQP
body> subsidiary	OPWNPPPON
body> that	PQUOPOONO
body> the	UPVKPNOOO
body> to	PNUQQOONO
body> told	OOZMPNONO
body> was	SNWKQOOOO
body> which	NP[LQNONO
body> while	NOVMPMOUO
body> will	NO[NQONOO
body> with	RLLSQQNRQ
body> would	NPYNONOOP
brackets after	OTRUNNMLR
brackets around	HKZSMRQNS
capital< 	JRMUOQQQP
capital< a	MLSUPPPPP
capital< after	SKJNSRQRR
capital< and	RRJSOPPPQ
capital< around	PNNVOPPPP
capital< as	PMMYPQPON
capital< at	PMRSPPPPP
capital< but	NNMZOPPPO
capital< capital	MSURMPPON
capital< central	OONUOPPPO
capital< downtown	OONWOPPPO
capital< for	NLLYPPPPP
capital< from	ONMXNPPPP
capital< his	LPNZNPOOP
capital< if	NLMZOPQPP
capital< in	QLMTQPPPQ
capital< left	OOMUPPPPP
capital< near	NPLXOPPPP
capital< of	LUKWNPPPO
capital< on	NNL[POPOO
capital< over	OMNVPPPPP
capital< paris	PONTPPPPP
capital< pro	YHHFUSRSU
capital< said	MYKONQQPP
capital< says	OLMXOPPPP
capital< that	NKJ\\OPPPP
capital< the	RKJVMSSRO
capital< to	OOKVPQQPP
capital< washington	OPMVPPPPO
capital< west	NMOZOPPOO
capital< with	OMLZNQPPO
capital> 	QSLROPPOO
capital> a	PKUQOQQPO
capital> after	OPMXOOPPO
capital> and	NLQWOPPPO
capital> as	NNMZOPPPO
capital> at	NOMXOPPPP
capital> attacks	OOPWNOOPO
capital> based	UJLOQRRQP
capital> but	OQOUOPOOO
capital> by	OOMXOPPPO
capital> court	NONYMPPPO
capital> d.c.	PMOTPPPPP
capital> for	OOOXOPOOO
capital> france	PMOVPPPPO
capital> friday	TRHGSRRRS
capital> government	SKJNTQQRR
capital> has	LPRROPPPP
capital> have	ONNWNPPPO
capital> he	ONOXOPPOO
capital> home	MPNWOPPPP
capital> hospital	RMJNSRQRR
capital> http	OONWOPPOO
capital> in	NNMYOPPPO
capital> including	ONMWOPPOP
capital> is	OKM[OPPPO
capital> killed	OPNTOPPPP
capital> killing	OONUOPPPP
capital> london	POPSOPPPP
capital> monday	OPNWNOPPO
capital> new	POOTOPPPO
capital> nuclear	OMLXPPPPP
capital> of	RJJMRTSSR
capital> on	OML[OPPPP
capital> paris	PPOSPOPPP
capital> police	PNOWNOOPP
capital> reuters	KNLYPPQQP
capital> rome	PNNTPPPPP
capital> s	OMNXOPPOP
capital> saturday	PONUOPPOO
capital> say	NPNVOPPOO
capital> says	SJINSRRRR
capital> subway	NNNXOPPPO
capital> sunday	RLKNRRQQR
capital> that	NONXOPPOO
capital> the	OLNYOPPPO
capital> this	OMMWOPPPP
capital> thursday	NOUPOPPPO
capital> to	NMK\\OPPPO
capital> tuesday	NONVOPPPO
capital> via	NONWOPPPO
capital> was	ONNVOPPOO
capital> wednesday	SMLNRQQPR
capital> were	NPMWOPPPO
capital> where	OONTOPPPP
capital> will	OLLZPPPPO
capital> with	MOMZOPPPO
city-large< 	HTG^NQQQO
city-large< a	LQL]NONOO
city-large< and	NOK[NPPPO
city-large< as	ONLYOQPOO
city-large< at	PNURNOPOO
city-large< by	PNLYOPOOO
city-large< city	PNTQMPPOO
city-large< from	ONK[NPPPO
city-large< in	QNLVQPPNQ
city-large< near	PPMVOPPOO
city-large< of	OKOWPQQOO
city-large< the	UMGXLQRQN
city-large< to	NRKWOPPPO
city-large> 	NTJXOPPNO
city-large> after	OPMZNOPON
city-large> and	ONJ]NQPOO
city-large> are	OPMWNPPPO
city-large> area	MOO\\OOOON
city-large> as	NOMXNPPPO
city-large> at	NOVRPOPON
city-large> based	UNJJQRRQS
city-large> billionaire	NPNWOPPPO
city-large> court	PONVOPPPO
city-large> for	OOMXOPOPO
city-large> has	OMNXOPQOO
city-large> http	NOMWOPPPO
city-large> in	NOMYOPPPO
city-large> is	VMNSOPPON
city-large> mayor	ONLYOQPON
city-large> on	POMXOPPOO
city-large> police	OOL[MPPPN
city-large> said	POLWOPPPO
city-large> south	OONUPPPPO
city-large> that	OPMYPOOMO
city-large> the	OOLYNPPPM
city-large> this	OPNUOPPPO
city-large> to	NOMXNPPPO
city-large> trading	OPNTPPPOP
city-large> was	OOMZOPPON
city-large> where	OPNVOPPPO
city-large> which	QOUROOONM
city-large> who	ONURNPPOO
city-large> with	NQNWNPPPN
city-middling< 	OSNWNPPON
city-middling< 2012	NPOVOOPOO
city-middling< a	RNKWNPQPO
city-middling< and	NKQZNPQON
city-middling< as	OPWJOQQQN
city-middling< at	OOJZOOPPP
city-middling< between	NMNZNPQPO
city-middling< for	TMSROOPON
city-middling< from	NRMWNPPPO
city-middling< in	PLRSPPPOO
city-middling< near	PNNVNPPPO
city-middling< of	PQFTPQRQP
city-middling< on	RIRMRRRPP
city-middling< that	OMRWOPOON
city-middling< the	PMRWMPPON
city-middling< to	NLPTQPPPP
city-middling< with	KTPVNPPNN
city-middling> 	PNSSOPPOO
city-middling> a	RUMQOOPOO
city-middling> after	PNUOOOPPO
city-middling> and	QQJXNPPON
city-middling> area	PNNXPOOOO
city-middling> as	OOTOPPPPP
city-middling> attack	NPMXOOPOO
city-middling> b.c.	PPNVOPPOO
city-middling> based	QNLTPQQPP
city-middling> calif.	POMUPPPOP
city-middling> early	NPNWOOPOO
city-middling> has	OJI_PQQON
city-middling> have	NOUSNPPON
city-middling> http	NPKZOPPPO
city-middling> in	KUWPNNPOM
city-middling> is	NTIXOPQPN
city-middling> israel	POMYPPONN
city-middling> last	NONXPPPOO
city-middling> new	OOMWOPPPO
city-middling> on	NNRTNPPPO
city-middling> province	NPNYNOPOO
city-middling> s	NLLZOPPPP
city-middling> said	OQOMRPPQQ
city-middling> sunday	SLRJSQPPQ
city-middling> texas	POMUPOPPP
city-middling> the	NMK\\PPQOO
city-middling> this	NOMWOPPPP
city-middling> to	ULLTOPQQO
city-middling> today	NOMYOPPPO
city-middling> was	NSLYOPPNN
city-middling> will	MTVPMPOON
city-small< 	NTNVPOPMN
city-small< a	OMYOOOPOO
city-small< and	MWQUMOPLN
city-small< as	OVMNOOOUN
city-small< at	OLRTOPQPP
city-small< by	NQUPOPOOO
city-small< california	PNNUPPPOP
city-small< college	NONUOPPPP
city-small< election	PTOOPPPOP
city-small< for	LWQRNPPNO
city-small< former	POMWNPPPP
city-small< from	NLTUNPPPO
city-small< group	OPWOOOOOO
city-small< in	MLQYOPPNO
city-small< like	NVMVOOOON
city-small< mr.	SRJHRQRRR
city-small< ms.	PTONPPPOP
city-small< near	OONXOPPON
city-small< of	MNRYMPPNN
city-small< president	NXNNOPPPP
city-small< said	MVSNOOPNP
city-small< say	NOXQOOONO
city-small< than	NWMSNPPOO
city-small< that	PYLMOPPOP
city-small< the	STLTLOPPN
city-small< to	NNPTPPPOP
city-small< today	NVRTNNNNM
city-small< with	RRKTNPPPO
city-small> 	KSRVOOPMN
city-small> a	OPIQSQRRQ
city-small> administration	PWHIQRQRR
city-small> and	KRTQNPPRN
city-small> as	MRTSNPOON
city-small> based	QLKTQPQPQ
city-small> california	PPNUOPPOP
city-small> campaign	PSNPPOPPP
city-small> early	NOTPOPPPO
city-small> election	ONOVOPPPO
city-small> film	NQURNOPNO
city-small> for	RNKROPNXN
city-small> gov.	NMOWOPPPP
city-small> governor	POMVNPPPP
city-small> had	PVNNPPPPP
city-small> has	RWLKPPPPP
city-small> held	UMOROPPOO
city-small> http	QMJZPPPOP
city-small> in	MTIWOPQOO
city-small> last	LOXQPOPOO
city-small> massachusetts	PPSPOPPPO
city-small> new	OMLXOPPPP
city-small> on	ORLWOPPOO
city-small> over	ULJPSPPPQ
city-small> province	QLRLQQPQQ
city-small> said	MRUPNPPNO
city-small> says	MPVMPPPOQ
city-small> sen.	ONOUOPPPP
city-small> senator	OOMXOPPOP
city-small> south	OPNTPPPPP
city-small> super	OVONOPPPO
city-small> the	OQMWNPPPO
city-small> to	MRPUONPOO
city-small> was	LMSXOOPNO
city-small> where	OPLWOPPPO
city-small> who	NQMOTPPPP
city-small> will	NZMNPPPOO
city-small> with	NMUUOOOON
city-small> won	NXLNOQPPP
closes with place	NNSXOONPM
comma and capital	LQSSNOOQQ
common all1	UOPOPOOQN
common all2	TIQPMRRRO
common all3	QLSMNQSSN
common none2	NVQPOMNPP
common none3	NVPOOPONQ
common some1	IMSPRPSQQ
common some3	OPSQNQNPQ
commons 00false	VOPNOOORN
commons 00true	VJPLNQSTN
commons 01true	ONTQNRLTN
commons 02true	ORSMPTPNN
commons 0ufalse	KOVNOQRPO
commons 0utrue	SPQONSMRM
commons 10true	PMPOMUTRK
commons 11false	QOQQRNORM
commons 11true	ONWYHNONP
commons 12true	QONRTPOMP
commons 1ufalse	PNTMQPPOQ
commons 1utrue	INOTVOSMR
commons 20true	LNPWOOPOQ
commons 21true	MNUTOVNLM
commons 22true	OONVSOONO
commons 2ufalse	QKOPQPQRQ
commons 2utrue	QPRRNOPLS
commons u0false	LRQIOPPTT
commons u0true	NMSQNRPOQ
commons u1true	MVRTMMOOO
commons u2false	OMKN[NVNN
commons u2true	JVXKQNOMR
commons uutrue	NWQQOMNPP
country< 	JMP\\OPPPO
country< 2	MMJRRRQQS
country< 2010	ONNVOPPPP
country< a	MQJ\\MPQPO
country< about	MLJ]NQQPP
country< accused	ONLYOPPPO
country< accuses	POLXOPPOO
country< across	OPMWNPPPO
country< afp	NOKYOPQPP
country< after	QLOWNOQPP
country< against	NMZOMPPPO
country< all	MPMYNPPOO
country< amazon	TNJJRRRRS
country< among	PNLYNPPPO
country< an	NNUUMOOOO
country< and	OLSTOPPPO
country< ap	NLMZOQPPP
country< as	KOJ\`OQPON
country< at	NNPWOOPPO
country< australia	PPNTOPPPP
country< baghdad	OOMVOPPPP
country< be	MMNYNQPPP
country< beat	OMKZNQQPO
country< belgium	PPLUPPPPP
country< between	NOLZNPPPP
country< boost	OONVOPPPO
country< bordering	OOLXOPPPO
country< both	QVKRMQQPN
country< brazil	PONTPPPPP
country< breaking	OOKWPPPPP
country< bring	ONMWOPPPO
country< bureaucratic	POMXOPNOO
country< but	NOSUNOPON
country< by	OMOYMPPPO
country< canada	PONTPPPPP
country< central	POMVOPPPP
country< china	NPNYNOPPN
country< corporate	NNNXNPPOP
country< day	NNUSNOPOO
country< defeated	ONRTNPPPO
country< earlier	OONVMPPPP
country< east	OOTTOOPON
country< eastern	OOMVNPPPO
country< europe	PPNSPPPPP
country< five	OOUPMPPPP
country< fled	OONWOPPOO
country< fleeing	NPNXNPOOO
country< for	QMPUNPPOO
country< former	OOLXNPPPP
country< four	MQMYNPPOP
country< france	OPNUOPPPP
country< from	PNHYQPPPP
country< g	OOWNOOPPO
country< germany	OONUOPPOP
country< hit	OPMWOOPPO
country< host	OMVRNPPPN
country< how	PMKXOPPPP
country< if	ONMWNPPPO
country< in	OPNWOOPOO
country< including	ONSROPPPN
country< india	OOMVOPPPO
country< inside	POMXOPPOO
country< into	OOLYOPPPO
country< involving	PNNVOPPPO
country< iran	PONTOPPPO
country< iraq	PPLTPPPPP
country< is	OMMYNQPOP
country< italy	PONTPPPPP
country< its	QPKSOQQPQ
country< japan	PPMTPPPPP
country< late	NOOVOPPOP
country< later	OMTQOPPPP
country< leave	ONLXOPQPO
country< leaving	NONUOPPPP
country< left	OOMVOPPPO
country< like	PNLWOPPPO
country< mainland	OOMWPNPOP
country< make	NOMZLQPPP
country< meanwhile	OKNZMQPPP
country< more	KQLZOPPOP
country< near	PPNVNPPPO
country< neighboring	OMMYOPPOO
country< new	MPMYOPPPN
country< northern	OPLWOPPPO
country< now	NOMVPPPPP
country< of	VLHVPQQPP
country< off	OPLXNPPPO
country< on	RLEWORQRQ
country< one	NPVTNOOOO
country< over	MMRWNPPPO
country< pakistan	SLKLSRQQR
country< paris	POKXPPPPP
country< put	NNVQNPQPO
country< refer	OONUOPPPP
country< reuters	KNQYLPQQP
country< russia	MPMXOPPPP
country< s	NNMXNPPPP
country< said	OIN[OPPPP
country< salvador	PPOSPPPPP
country< say	NLK[OPQPO
country< saying	OOMYNPQOO
country< says	PMOVNPPPO
country< since	RLMVOPPPQ
country< some	MPNXMPPPP
country< southeastern	PKQLRRRQR
country< southern	NOMYNPPPO
country< states	OPMVPPPPP
country< sunday	NPMXNOPPP
country< suspected	MQMWOPPPO
country< than	OMKZOPPPO
country< that	OLHYOQRRP
country< the	OORVOOOOO
country< then	OMNXOPPPO
country< throughout	POMVOPPPO
country< time	OOMWOPPPO
country< to	PMPSPPPPP
country< today	POKYNPPOP
country< told	OMKYOQPPP
country< top	MQLYMPPPO
country< toward	ONNYNPPOO
country< tuesday	PMLXOPPOO
country< two	MPMZMPPPP
country< u.s.	OMLQSQQQQ
country< under	LPMZNPPPO
country< up	NONUOPPPP
country< us	OOOXNOOOO
country< visited	OOMWOPPOP
country< visits	OONWOPPPO
country< want	NONWOPPPO
country< was	OKRLPSSRP
country< wednesday	ONLYNPPPP
country< were	NOLWOPPPP
country< western	ONMYOPPPO
country< when	OKRVMPPPP
country< where	NMMYNPPPP
country< which	MNL[OPPPO
country< while	NKHUQRSSQ
country< with	OLSXMPPON
country< within	OPMXNPPPO
country< years	PONWOPPOO
country> 	OPOVOPPOO
country> 1	LNXQNPPPO
country> 2	QMRNROPPQ
country> 39	NJRVNQQQP
country> 4	UNINOSSRQ
country> a	MOI^NQQPO
country> accused	NPLWPPPPP
country> accuses	OOMUPPPPP
country> acting	NOLWOPPPP
country> afp	PNMVOPPPO
country> after	OOSTNOPPO
country> agreed	OMKXOPPPP
country> air	MQMWOPPPP
country> alone	NPLYOPPPN
country> already	MOTQNPPPO
country> also	NKH]PPQQP
country> ambassador	NNMXOPPPP
country> an	OOMYNPPOO
country> and	NQMVOPPOO
country> anti	OOMVOPPPO
country> ap	OONUOOPPO
country> are	OPJYOPPPP
country> arms	OOMVOPPPP
country> army	NNLYNQQPO
country> as	MQQVMPPPN
country> at	LNWQMPQPP
country> attack	NPMYMPQPO
country> attorney	MQMXNPPPO
country> authorities	NOMXNPPPO
country> back	NOMYOPPPN
country> backed	QMIQRRRQQ
country> based	QNJPSQQPR
country> became	OLMXOPPPO
country> because	POTQNPPPN
country> before	NOLYOPPPO
country> belgium	PNUOOPPPO
country> best	PMJZOPPPP
country> biggest	OOMVPOPPP
country> border	NONVQPPPO
country> both	POMVOPPPO
country> britain	OPNTPPPPP
country> business	NPLXOPPPO
country> but	OPJYOPPPO
country> by	OOLYNPPOO
country> cabinet	ONMVPPPPP
country> called	NNLYOPPPP
country> can	MNRUOPPQN
country> can't	MPNWNPPPP
country> canada	PPKVPPPPP
country> capital	QNNWOOPOO
country> captain	NOYPMOPOO
country> chief	PNNUPPPPP
country> china	PMLWPPQPO
country> citizens	MQMYNPPPO
country> civil	OOLXNPPPO
country> coach	ONYMNOPOP
country> collapsed	QPLVPNPPP
country> company	NRLYOOPOO
country> consulate	OONVOPPPO
country> continues	NNNXOPPPP
country> could	OMQUNPPPO
country> custody	NPNVOPPOP
country> data	NPKXPPPOP
country> deal	ONLYOPPPO
country> decision	PLLYOPPPP
country> declared	QMVQOOPOO
country> defeated	NNWONPPOO
country> defense	OMLXOPPPO
country> demand	NNMWPPPPO
country> denies	OOIYOPPPP
country> did	PNLZOPPPO
country> diplomat	NQMWNPPPO
country> district	MPNVOPPPP
country> does	OOLWPPPPP
country> dollar	TQRPNOOOM
country> during	PPJYOPPPP
country> each	OOMVOPPPO
country> earlier	OPMVNOPPP
country> economic	MOMXOPPPO
country> economy	NOLYNPPPO
country> efforts	NOMXOPPPP
country> elections	OOK[MPPPO
country> embassy	NOTPOPPPO
country> europe	POMUOPPPP
country> experienced	NNNWOPPPP
country> faced	NOXNOPPOO
country> financial	MOMWOPPPP
country> firms	MQNXMPPOO
country> first	OLQVNPPPP
country> flag	POJZONPOP
country> following	OOMVOPPPO
country> for	OMMUPQPPO
country> forces	MPK[NPPPO
country> foreign	OOLXMPPPP
country> former	PKJZOQQQP
country> france	PONTPPPPP
country> from	NORVMPPPN
country> gaming	NPMVPPPPO
country> germany	OPMUOPPPP
country> government	NONXNOPPO
country> had	ONVQOPPPO
country> has	NLQUOPQPP
country> have	OOH]NPPPO
country> he	MOSUOOPOO
country> health	OOLVPPPPP
country> high	PUKROPPPP
country> history	MPMXNPPPO
country> honduras	PPNSPPPPP
country> hostage	MQNXNPPOO
country> housing	ONLWPPPPP
country> http	OOKYOPPPO
country> i	OPMYOPONO
country> illegally	OPNUOPPPO
country> in	OLTTOOQPO
country> including	OPMXNPPPO
country> india	SNLNQQQPR
country> inflation	OMLXOPPPP
country> interior	POLVPPPPO
country> into	OMTSOPQPO
country> iran	PPMUOPPPO
country> is	NNNXNPPPP
country> israel	NPLVPQPOP
country> it	SOJPPQQPQ
country> italy	PONUOPPPO
country> japan	POMUPPPPP
country> jobless	MPJYPPPPO
country> journalist	MPOVNPPPP
country> killing	OPMVNPPPO
country> kills	OOMXOOPPP
country> king	PMLWOPPPP
country> largest	OONUOPPPP
country> last	NPJYOOPPO
country> lawmakers	MPNWMPPPP
country> leader	NNLYNQQPP
country> leading	ONVNOPPPO
country> led	SNHMQRRQT
country> long	MPOXNPPOO
country> lost	NMTTNPPOO
country> made	SKQMPQQPR
country> main	ONSQOPPPO
country> market	MOTPOPPPO
country> may	ONKYNPPPP
country> media	MPLXOPPPP
country> men	MPUPNOQQN
country> military	OORSOOPPO
country> minister	OOLWOPPPP
country> missile	NPNVOPPPO
country> monday	QLGPRRRRR
country> most	MMMZNPPPP
country> mr	OPLWOPPOP
country> must	NMTQNQQPP
country> national	ONLYNPPPP
country> needed	OONVOPPPO
country> needs	MPLYOPPPP
country> network	NPMXOPPPO
country> new	OMKZOPPOP
country> news	PMLWPPPPP
country> newspaper	LRMXNPPPN
country> next	NOK[OPQOO
country> nicaragua	PPNTPPPPP
country> no	NNNYNPPPO
country> not	MOOYOPOOO
country> now	ONLZOPPOO
country> nuclear	NNJSRQQQQ
country> of	NNRVOPPOO
country> official	SMJOPQRRQ
country> officials	OPHURQQQP
country> oil	LPLZNPQPO
country> on	MMWQNPQPP
country> one	ONLXOQPPP
country> or	NOKYOPPPO
country> out	LOMYOPPPP
country> over	TMJUPQQPO
country> parliament	OSPRNPPOO
country> participating	ONMWOOPPP
country> plans	OOLWNPPPP
country> poland	OPLVOOPPO
country> police	RMJORQRRR
country> political	NOMXNPPPP
country> portugal	PPNTPPPPP
country> prepares	OONVOPPPP
country> president	NOMXNPPPP
country> presidential	NOJ[MPPPP
country> prime	NNLZLQQQO
country> pro	ONLWOPPPP
country> rebels	MPUONPPPP
country> recently	OMMXOPPPO
country> remains	ONLWOQPPP
country> resumed	PNMWOPPOP
country> retail	LPLXPPPPP
country> returned	POMWOOPPO
country> reuters	PNJZOPPPO
country> right	OOMXOPOOO
country> role	ONNXOPPPO
country> rose	NPNVOPPOP
country> ruling	ONMVOPPPP
country> russia	PONTPPPPP
country> s	NKOXOQPPP
country> said	OLLZOPPPO
country> saturday	OPNVOPPPO
country> say	NPLXNPPPO
country> saying	RLKORQQRR
country> says	NLPWOPPPP
country> second	NNLXOPPPP
country> secretary	LNJRQSSRQ
country> security	RNJPRQQQQ
country> seeks	NOKXPPQPP
country> senator	OMQIQSRRR
country> should	OMJ[OPPPP
country> since	MOURNPQPN
country> singapore	MPMVPPPPP
country> soldier	LQSSNPPOO
country> soldiers	MQNXLPPPO
country> south	OONUPPPPP
country> space	MQLXOPPPO
country> starting	OPSSNOPOO
country> state	ONLXOPPPP
country> stock	NPLVOPPPP
country> stocks	LQMXOPPPO
country> sunday	OPOWMPPPN
country> supreme	NOMVOPPPP
country> telecoms	MQNVPPPOP
country> television	NQNWOPPPO
country> test	NPLYMPQQP
country> thailand	PPMTPPPPP
country> than	PPMWOOOOO
country> that	SLSKQQQPQ
country> the	OOI\\OPPPO
country> this	NPQSOPPPO
country> three	OPMXOOOOO
country> through	POLVPOPPP
country> time	ONKORQRSR
country> to	MNPWNRPPO
country> today	PNKXOPPOP
country> top	NOKYOPPPO
country> trade	MNMZOOPPO
country> troops	KPK\\NPPPP
country> two	OONVOPPPO
country> ukraine	OPNVNPPPO
country> under	POLVOPPPO
country> unit	NPLXOPPPO
country> until	PPMVOPPPO
country> via	OOMXPOPOP
country> vice	OPMVNPPPP
country> video	MOMYOPPPN
country> wants	OMKYOPPPP
country> was	OUGRPQRQO
country> we	NQMWPOPPO
country> weapons	NONXOPPPO
country> wednesday	MQOXMPPPN
country> were	ONVQNPPPN
country> western	PPNTOPPPP
country> when	RMKPRQQQQ
country> where	OPLXOPPPO
country> which	RMLQQQQQP
country> while	NPLXNPPPP
country> who	OOLYNPPPP
country> will	NLQYNQPPN
country> wins	MORSMPPQO
country> with	LOK^MPPPP
country> withdrew	OMMYOPPOP
country> would	NOJ[MPQPO
demonym< 	IQKSYPPPO
demonym< 000	LNMVSQQPN
demonym< 100	OPPOSPPPO
demonym< 13	NPNNWPPPO
demonym< a	JOKSZPQPN
demonym< against	MOKSVPQPO
demonym< all	NPMMZPPOO
demonym< an	MOKPZPPPO
demonym< ancient	QMKMTQQQS
demonym< and	SNJLYPQPO
demonym< anti	NPMOWOPPP
demonym< as	ONKTSQQPO
demonym< at	QNVKQPQPO
demonym< be	LNNTSPPPO
demonym< between	OTMKUPPOO
demonym< both	OMMMXQPQP
demonym< but	OONLWPPPP
demonym< by	MNJRXQQPO
demonym< earlier	PNNKWPPPP
demonym< ethnic	OPNJZPPPO
demonym< every	NOLNZPPOO
demonym< first	OPONVOPPO
demonym< five	OPLLYPPPO
demonym< for	MOKK^QQPO
demonym< former	POKPUPPPP
demonym< four	NONMXPPPO
demonym< from	PPMPVOOPP
demonym< german	QMMLVPQPQ
demonym< his	OPNMVPPPP
demonym< in	OOMJ[PPPO
demonym< into	RMLQROQQQ
demonym< israeli	MPOTPPPPO
demonym< its	MOLSWPPPM
demonym< kidnapped	NPONVPPPO
demonym< major	NOMMZPPOO
demonym< many	NPNMXPPPO
demonym< meanwhile	ONOLWPPPP
demonym< meet	OMMTQPQPP
demonym< militant	POMNTPPPP
demonym< million	MOMTTPQPN
demonym< most	MVNMRPPPO
demonym< new	WMLXOOOOM
demonym< nine	OONNWPPPO
demonym< no	VMMTOPPOO
demonym< northern	PONNUPPPP
demonym< of	MNMQZPPON
demonym< old	NNNKZPQPO
demonym< on	KOXJSPQPO
demonym< one	PNKMYPPPP
demonym< other	ONMLXQQQO
demonym< over	NNLRVPPPP
demonym< pro	NNNYLPPPP
demonym< reuters	NOMNYOPPP
demonym< said	NUMMTPPPO
demonym< say	ONOKXPPPP
demonym< says	PMJQVQQQP
demonym< senior	PPOOTPPPO
demonym< several	NPNNXPPOO
demonym< six	NPNLXPPPP
demonym< some	ONMLZPPPP
demonym< southern	OPNKXPPPO
demonym< that	NNKPXQPPO
demonym< the	MMRNZOPON
demonym< three	NPLK\\PPPP
demonym< to	TOKHXQQQO
demonym< told	NOMOVPPPP
demonym< top	OPMMWPPPP
demonym< two	MPLM[PPPP
demonym< u.s.	QOMMTQQPQ
demonym< un	OPKUROPOP
demonym< under	NOMK]PPPO
demonym< visiting	PPNKWPPPP
demonym< was	QSMMQPPQP
demonym< wednesday	PNNMWPPPP
demonym< with	NNKQXQQPN
demonym< young	OONNWPPOP
demonym> 	LNUJWQQOO
demonym> a	MOLVSQPPN
demonym> actress	NPNKXPPPP
demonym> aggression	OPONVPPPO
demonym> aid	MONUQPPPO
demonym> air	NOLWNPQPP
demonym> aircraft	OOMMYPQPN
demonym> airlines	PONNVPPPP
demonym> airspace	ONMTTPPOO
demonym> along	PNWMOPPPN
demonym> ambassador	PPMMVPPPP
demonym> and	SMIOXQQPO
demonym> are	NOMQUQPPO
demonym> army	NPLRTPPPP
demonym> attacks	ONONWPPOP
demonym> authorities	MNMPWPPPP
demonym> border	NPNQTPPPO
demonym> born	MOOOXPOPN
demonym> can	NOONXPPPO
demonym> capital	PPMKYPPPO
demonym> captain	ROKMWPPPP
demonym> children	NONTQPPPO
demonym> cities	OONKYPPPP
demonym> citizen	ONMK[QQPP
demonym> citizens	OOLL\\PQPN
demonym> city	NPMSSPPPO
demonym> civilians	OOMMXPPPO
demonym> community	OPMNWPPPO
demonym> companies	OOMMXPPPP
demonym> company	OPLLZOPQP
demonym> controlled	NPNOVPPPO
demonym> counterpart	OPOMUPPPP
demonym> court	OONIZQQPP
demonym> culture	NPNNVPPPP
demonym> defense	PPOLVPPPP
demonym> delegation	PPMNVOPPP
demonym> descent	ONNMWPPPP
demonym> dictator	OONMWPPPO
demonym> diplomat	NONLXPPPP
demonym> diplomats	NNTLTPQPO
demonym> dream	OPLVOPPPO
demonym> economy	ONLJ\\PQPO
demonym> election	NPLLXQPPP
demonym> elections	OPNLXPPPO
demonym> embassy	OOMRSPPPO
demonym> exports	MPOMWPPPO
demonym> family	QOMKUQQQQ
demonym> film	NONNYPPOO
demonym> finance	NPOMVPPPP
demonym> food	RMMLUQQQQ
demonym> for	ONNNXQOOP
demonym> forces	ONLNXPPPO
demonym> foreign	OONLXPPPP
demonym> from	NOMMYPPPO
demonym> gas	NONNYPPOO
demonym> general	OPOLWPPPP
demonym> government	MRORTOPON
demonym> group	OPMMXPOPO
demonym> groups	NONNWPPPO
demonym> have	NONNXPPPO
demonym> health	MNMSTQQPP
demonym> history	PPMMUPPPP
demonym> hostage	NPNMWPPPO
demonym> http	OMNTPQPPP
demonym> in	NOSKVPQPO
demonym> intelligence	NOOMWPPPP
demonym> island	NPULRPPPO
demonym> jail	OOMMVPPPP
demonym> journalist	NONLYPPPP
demonym> journalists	OPNMVPPPP
demonym> killed	NNMVQPPPP
demonym> language	MOONXPPPO
demonym> law	OONKZPOPO
demonym> lawmakers	NOOMVPPPP
demonym> leader	OPLLZPPPP
demonym> leaders	NOMMXPPPP
demonym> leadership	PPNNVPPPP
demonym> man	NOOKYPPPO
demonym> market	NPNMYPPPO
demonym> mathematician	QNMLTQQQQ
demonym> media	MMLSSQQQP
demonym> men	PNMLXPQPP
demonym> militant	OONNUPPPP
demonym> militants	OONNVPPPO
demonym> military	NNPQUOPPO
demonym> minister	NPNMWPPPO
demonym> national	OOMMXPPPP
demonym> navy	POMMWPPPP
demonym> news	NPJJ[QQQP
demonym> newspaper	OPUKQPQPO
demonym> nuclear	OPNMWOPPP
demonym> occupation	POLLVQQPQ
demonym> official	NQLTRPPPO
demonym> officials	NQKOWPPPP
demonym> oil	NONLYPPPO
demonym> on	PNMLWQQQP
demonym> owned	OPMMYPPPO
demonym> palestinian	OOMSSPPPO
demonym> parliament	PPONTPPPP
demonym> passenger	QMSKQQQQP
demonym> peninsula	PPMKXPPPO
demonym> people	OPMNXPPPO
demonym> plane	SMISPQQQQ
demonym> police	OOMH\\PPPP
demonym> political	NPMLYPPPP
demonym> politics	OOMMYPPPO
demonym> premier	OPOMWOPOO
demonym> presidency	OOMOWPPOP
demonym> president	OOJRVPPPP
demonym> presidential	PPKUPPPPP
demonym> prime	NOOQSPPPP
demonym> prisoners	NNNNYPPOO
demonym> producers	MPNMXPPPP
demonym> prosecutor	OPMMVPPPP
demonym> province	NPOLWPPPO
demonym> rapeseed	OONMVPPPO
demonym> rebels	KNITWQQQP
demonym> refugee	OPNMXPPOO
demonym> refugees	NONNXPPPO
demonym> rule	NPNNVPPPP
demonym> said	N^LLQOOON
demonym> security	MNLRWPQPP
demonym> service	OOMLXPPPP
demonym> soldier	OOLSRPPPP
demonym> soldiers	OONKZPPPO
demonym> speaking	VOONQOOPO
demonym> spokesman	OPKLZQQPP
demonym> sprinters	OOONWPPOO
demonym> state	OOLKZPPPP
demonym> students	OOMLYPPPO
demonym> team	POLMXPPPP
demonym> teenager	NNNSUOPPO
demonym> television	NOLMXQPQP
demonym> territories	OOONTPPPP
demonym> territory	OONKXPPPO
demonym> textile	NONNXPPOO
demonym> the	MOONWPPPO
demonym> time	ONNLXPPPP
demonym> to	UOKSPPPOO
demonym> town	OONLXPPPP
demonym> troops	MNKSWPPPO
demonym> were	ONTTOPOON
demonym> who	NTLRQPPPO
demonym> wine	MPONWPPPP
demonym> woman	NOMSTPPPO
demonym> women	OOMRTPPPO
elsewhere 0false	WPOOONOQO
elsewhere 0true	FSUTNRMTM
elsewhere 1false	UNQQONOMR
elsewhere 1true	FUVQPMOSO
elsewhere 2false	QLPPQPOPQ
elsewhere 2true	JPVQMPPOR
elsewhere ufalse	SQPPOOOON
elsewhere utrue	LSROPPONR
ending 'll	YJKMPQQRQ
ending 're	YLMOPPPPP
ending 've	XLNOOPPPP
ending .a.	OOUSNOOOO
ending .c.	NMRTPPPPO
ending .n.	PORMOPQPR
ending .p.	QNSLPQPPP
ending .s.	ROMROPPPQ
ending 012	TLLNQQQQR
ending 0bn	XNNNPOPPO
ending 1	TMQMOPRPQ
ending 100	PRMMQQQPR
ending 2	ROONOOPNW
ending 370	UKLLQRQRR
ending 3g	WONOPPPPN
ending 4	TOTOOPONO
ending 44	NOOWPPPON
ending 4mv	SOOPPPPPP
ending 5g	WNONPPPON
ending 5n1	SMMMQQPPT
ending 6bc	TONOPPPPP
ending 7	PPTOPPPON
ending 71s	SOOOPPPPP
ending 8	QNTNPPPPO
ending a20	OUNOPPPOO
ending a65	SNNOPPPPQ
ending aaa	PUKNPQQPQ
ending aai	QNNTOPPPP
ending aal	NUNSPOPOO
ending aan	SQMQPPOOO
ending aar	NUSSNOONN
ending aas	OZNNOPONN
ending aba	PRLRPSPOO
ending abc	LSRSOPPPN
ending abe	PVMMPPPPP
ending abi	OQRUONONO
ending abs	PMNLTRPRP
ending aby	NLOOQPPWP
ending ace	ROQPONONS
ending ach	PUKRPOPOP
ending aci	NWNPPPPNO
ending ack	PTOMROOSN
ending acp	OPUNOPPOO
ending act	UKOQPOROO
ending acy	QPMPPPRQO
ending ad	SONNPQPQP
ending ada	KOSRORPPP
ending ade	WLKOPUPNP
ending adi	MTJMQRQQR
ending ado	NSLQPQQPQ
ending adr	OVRNPPNOO
ending ads	RQQMPPPPP
ending ady	TOMMPQPQQ
ending adz	PVONOPPOO
ending aea	OOSPPPPPO
ending ael	NONSPPQQP
ending aez	OVONPPPOO
ending aff	TPMNPPPPP
ending afi	NVOPPPPOO
ending afl	OPUOPPPOO
ending afp	JPWPPPPPO
ending aft	ROSMOOPPP
ending aga	NSPKPRQPP
ending age	SJMOPNOUT
ending ago	NOSSOPPPO
ending ags	ORTNOOOOO
ending ah	TNLMQQQQQ
ending aha	SKKOPRQRR
ending ahe	TSMMPPPOO
ending ahl	QVMNPPPOO
ending ahu	SNKKQRRSR
ending ahy	NVOOPPPOP
ending ai	VNNNPPPPP
ending aib	POOVPOOPO
ending aid	MUMNMUTOL
ending aig	OTSONOOOO
ending ail	WMKOPPPSO
ending ain	POPTONSNO
ending air	KUTOOPPOO
ending ais	ORNVOOOOO
ending ait	PQOTOOOOO
ending ajj	OONNPUPPP
ending aka	OSNSOPPPO
ending ake	RTLQPOPPO
ending aki	MTQSNPOON
ending aks	NMTLSNPSP
ending aku	OVNQPPPNN
ending ala	NVJTOPPPO
ending ald	OVQMPOPOO
ending ale	PNNQOTOSN
ending ali	MSJPVQQOO
ending alk	UOMOPPPPP
ending all	PRQUNOONN
ending alo	ONKTQQPRQ
ending als	TLPKTMOSR
ending aly	NRTQNPPNO
ending am	SMKMQQQRR
ending ama	OWMLORPPO
ending ame	PQNOOUNQO
ending amm	NWONPPPOO
ending amn	ULMNQQPQQ
ending amo	OOLWOPPPP
ending amp	RTKKRQPPR
ending ams	LVSNNROON
ending an	ONSTOOOOO
ending ana	RPSQNPONO
ending and	NMVQOQPOO
ending ane	NNJQRQQSQ
ending ang	PTSLQOPON
ending ani	MTKRTPQOO
ending ank	JSSQONRQN
ending ann	IWTOPPPMO
ending ano	MXRKOPQON
ending ans	OKTOVOPPN
ending ant	RVNJQPONQ
ending anu	ORVNOOOON
ending anz	OOWSNOOON
ending aos	OQMTPPPPN
ending ap	KOSNQQQPQ
ending ape	QPLNRPQQR
ending aph	NNSLQQRRQ
ending apl	SKKLRRRRS
ending apo	MPUOPPPPO
ending app	OTNNPNONV
ending apr	RNNMQQQQQ
ending ara	MSUTOOOMN
ending arc	ONVNQPPPN
ending ard	LRSNLRUOO
ending are	NNKPORWQP
ending ari	OSSKROQPN
ending ark	LRQROPQPN
ending arl	QOQKQOQRQ
ending aro	RNLLRRQRR
ending arp	NSVNOOOOO
ending arr	NOTTOOONO
ending ars	MQSPNOTQO
ending art	OMRRPOSNP
ending ary	RSNLPNPSO
ending asa	NPVMPPPON
ending ase	TQPQONPNN
ending ash	RMSLOPOOU
ending asi	OUNROOPOO
ending ask	SNNMQQQQQ
ending aso	PWMMQPPOP
ending ass	SPIMQRQPS
ending ast	QMNTROPPP
ending asy	PTSNOOOOO
ending ata	NLUMPQQPP
ending ate	PLSPSQOOQ
ending ath	UPRPNPONO
ending ati	OPRSOOPOP
ending ato	QQQMOPPPP
ending atr	NOUPPPPPO
ending ats	OQTOQOPNO
ending att	NWSNOOPNN
ending aty	MWUOPNONM
ending au	RMKKSRRQR
ending aud	PVNOPPPNO
ending aul	MUMTPPPNO
ending aur	NPWOOOOOO
ending aus	NSTPOPPNO
ending aut	RRMMQQPPP
ending ava	TMKMQRRQR
ending ave	NMLUPQPPS
ending avg	RTNOOOPOO
ending avi	OWNOOOOOO
ending avy	PQQLPQQPQ
ending aw	TLMNQQQQQ
ending awa	MRQVOOOON
ending awi	LYLROPPPN
ending aws	QOLLRQQQR
ending aya	ORUONOOOO
ending aye	SNNNQQQQQ
ending ays	QMUOQOPNP
ending aza	QLPTPPQOP
ending aze	PMQNPQQPR
ending azi	NRMVPPPPO
ending azu	OPOVOPPOO
ending azy	TMMNQQQQQ
ending b	VTNNOOONN
ending b.	ONOUPPPOP
ending ba	NNPKQQRRR
ending bah	NONWOPPPO
ending bai	OPOTOPPPP
ending bal	PVNOOPPPP
ending ban	PVNNOPPPO
ending bao	NVMTOOOOO
ending bar	SPIPRRPPP
ending bas	RUJMPPPPQ
ending bay	MMSWPOPNO
ending bbq	RMSNQOPPP
ending bby	QSLKPRPQQ
ending bcc	QOSPPPPPO
ending bce	TKIKSSSRS
ending be	VPOOOOOOP
ending bec	NPMUPPPPP
ending bee	ORRNOSOOO
ending bei	POMRPQPPP
ending bel	TMLQPQPPQ
ending ben	PQLLQRQPR
ending ber	NTNSOOPOO
ending bes	TMSLNSRNO
ending bet	MLWOOPQQO
ending bey	SKKKRRRTR
ending bia	RLPRPPPPQ
ending bic	QNMLTQQQQ
ending bie	RRMNPQPPP
ending big	SMSMPPPPP
ending bin	NUMWPNONN
ending bio	PVNLPPPPO
ending bis	VNMMPQPPP
ending bit	UPKQPOPPO
ending bja	QONTOPOPO
ending bjw	TNNOPPPPP
ending blb	NPUOPPPPO
ending ble	UPPKPNONT
ending blm	RNTNOOPPO
ending bly	OORVPNONO
ending bnb	OPWMNPPPO
ending bob	RTNNPPPOO
ending boo	SLMMQPPUP
ending bor	QNSNQPPOP
ending bow	SPMTOPPOO
ending box	PLONPNORX
ending boy	QQLMPPPOU
ending bp	OPTOOPPPP
ending bpi	MPUOPPPPO
ending bps	WONOOPPPN
ending bra	ROJKRRQRT
ending bri	NROOOOOOU
ending bro	RLLKQRRRS
ending bt	NPSPPPPPO
ending buk	SLKPQRQQR
ending bul	NRUMPPPPO
ending bum	TLKKQRRRS
ending bun	NVNOPPPOP
ending bus	LSVOOPPON
ending bwe	ONUOOPPPP
ending bya	RNJPRQQQQ
ending c	UMMSPPPPP
ending c.	RNLSQPPPP
ending c14	SNNOQQQQQ
ending ca	SLMLRQRRQ
ending cah	QUNNOOPPP
ending cal	ZKPKQQPOP
ending cam	QLNOQPPTQ
ending can	OMTNSPPPO
ending cap	PNSOPPPPO
ending car	ONPQOPSOO
ending cas	QLLUPPQQQ
ending cat	RMLOQQQQQ
ending cbb	TNMOPQPQQ
ending cbi	OPSPPPPPO
ending cbs	NPTOPPPPP
ending cca	NRVPOOONO
ending ccc	NNWOPPOPO
ending cci	OSROPPPOO
ending cco	ROVPNOONN
ending ccr	SOPPOPPPP
ending cd	UOMNPPPPP
ending ce	SKKLQRQRT
ending ced	UMLNQQQQQ
ending cee	RJQKQQQRR
ending ceh	PMLPPQRQR
ending cer	SNOKPQPTP
ending ces	TNOKQQNRQ
ending cey	NVNNPPPOP
ending cfc	POQLPQPQQ
ending cfl	QLOLPRQRR
ending che	SVSMOOOMM
ending chi	PUKTOOOOO
ending cho	MVRONNONS
ending chs	NQQMSPPPP
ending cht	NXNOPPPNO
ending cia	POSNPPPOP
ending cil	RORIQQQRP
ending cis	OROTOOPNO
ending cke	QUNNPPPOP
ending cki	TRNOPOPOO
ending ckk	SKLKQSRSR
ending ckr	QMQMPQPRR
ending cks	TNUONOOPO
ending cky	QSQRNOONO
ending cle	QLQJORQWO
ending cmp	LUSOPOPPN
ending cna	OPTOPOPPO
ending co	QPUOOOONO
ending com	OPVNOPPPO
ending con	UOKOPSPQO
ending cos	PLVSOOONO
ending cow	RNLNQQQQR
ending cox	QWMOOOOPO
ending cp	QPRMQOPQP
ending cps	TMLLQQQQR
ending cra	NNTTOOOOO
ending cts	XIIJTQQRR
ending ctv	OPSOOPPPP
ending cue	UOOOPPPPP
ending cum	PNQSOPOPP
ending cun	OPNUOOPPO
ending cup	OPTLPSPNP
ending cus	OUNQPPPOP
ending cut	MQRVNPPON
ending d	SLNOPQQQQ
ending d.	TKKJRRSSS
ending dab	OMTOQOQOR
ending dad	OOKTPQPQP
ending dah	SLKKRRRRS
ending dai	QRMMQQQPO
ending dak	NUUMOOOOO
ending dal	MVPMPOTOO
ending dam	MUQQPOPNN
ending dan	POOTNPPPO
ending daq	NOVOOPPPO
ending dar	SJKKSRRRT
ending das	PNSOOOPOS
ending day	UNOKPQOTO
ending ddy	NUPQOOOOO
ending dea	TJJKSSRRS
ending dec	PLTMRPPQP
ending ded	UOOOOPOPO
ending dei	PUNOPPPOO
ending del	RSLLPQRSP
ending dem	ROUNROONO
ending den	MXQQOOONO
ending deo	WOLLPQQPP
ending der	SRLMQQNSO
ending des	RNRPNOOSO
ending dev	RSLMPQPPQ
ending dex	MQQLNSQRQ
ending dey	NYNOOOPOO
ending dez	OUNNPPPOO
ending dge	MOQTORPOO
ending dhi	MTMSPQQON
ending dia	RMSPPPPOO
ending dic	OTMQPOPPP
ending did	RSMNPPPPP
ending die	SPLLQQQQQ
ending dim	SSMMPQPPP
ending din	NXULOOPMN
ending dio	UJQOQOPOQ
ending dis	MVRMOPPOO
ending dit	QLSLPPQRP
ending dkk	TMLMQQQQR
ending dle	QPOMQQQPP
ending dly	XMMMPPPPP
ending dm	QLOLQRRRQ
ending dna	XOKNPPPPO
ending dnc	OPUOOOPPO
ending dns	TJJKSRQSS
ending doa	RNMSPPPPP
ending dof	PTOPPPPOP
ending dog	QQKLQRQPR
ending dol	QMPNOTOUO
ending dom	QSOTOOOOM
ending don	LQNUPQQPO
ending doo	PKQLQQRRQ
ending dor	MXLTOPPNM
ending dos	TLLPQQQQQ
ending dow	PWQMOOPOO
ending dp	OUMMPPQPP
ending dra	OQSTOOOON
ending drc	NPUQOOPPO
ending dre	MURSOOOOO
ending ds	OOQOOOOOV
ending dvd	WONNPOPPO
ending dze	SUNOOPPNN
ending e	UNNMPPPPQ
ending e.	UNLLQQQQR
ending e3	NOOOPUPPO
ending ea	RLLLRRQRR
ending ead	XKQNOOPPP
ending eaf	OUOPOPPOO
ending eah	WKRLPPPPP
ending eak	PNSOOPPQO
ending eal	ROSPPONOP
ending eam	SHJHSTTUT
ending ean	NKLQYQPPO
ending eap	TMMMQQPRQ
ending ear	XKMNPRSMP
ending eas	RLLRQQQQQ
ending eat	TQRNOOOOO
ending eau	NYMPPOPPN
ending eba	PSNQPPPOO
ending eby	ROLKRQQSP
ending eca	OUOOOPPOO
ending ecb	OOTOPOPPO
ending ece	NPPTOPPPO
ending ech	QOQORSONN
ending eck	TSNOPPPNO
ending eco	QRLLPQQSO
ending ect	ROTMPORPM
ending eda	MSTROONNN
ending edo	PKQLPRQRS
ending eds	SNONPQQQQ
ending edy	QTNMPPPPP
ending eed	NSRQOPPNM
ending eee	PTOLPQOPP
ending eef	NTTOOOOOO
ending eek	ONMOVQOTN
ending eel	ULLMRQQQR
ending een	WNLOPPPPQ
ending eep	SSMOOTNON
ending eer	VPLNQPPPP
ending ees	VMRMQPOPP
ending eet	SPRPNPONO
ending eez	SMJKRRRQS
ending eff	NRVNPOPON
ending efs	ROTOPOPOO
ending eft	UOVNONONO
ending ege	SKSOPOQPP
ending egg	OXLLQQPOQ
ending ego	ROSPOOOOO
ending ehe	SLLLRRRRR
ending eid	OQOLQOQQQ
ending eii	OOPTOPPOO
ending eil	PVNOPPPOO
ending ein	LVPPPPQPN
ending eir	PTOOPPPPO
ending eit	TSMNPPPOP
ending ejo	PMLPQQRRQ
ending eki	NZMNPPPON
ending ela	PMKVPQQPP
ending eld	LVOSOOPON
ending ele	RUMMPPPPO
ending elf	QQLRPPOQO
ending eli	PRMRQPPPO
ending ell	JUNPPPQPR
ending elo	PSMLOQPQR
ending elp	TLMNQQQQQ
ending els	RUQOOOPMN
ending elt	OTPOPNTMO
ending ely	XKMNPPPPP
ending ema	RNQLQQPPQ
ending eme	OKPLRRRRR
ending emi	QUNOPPPOP
ending emp	SQKLQQQQR
ending ems	RJTOOQPQP
ending emy	OLRQPOOWN
ending ena	PRMTPOPNP
ending end	QQLWOOOOO
ending ene	PTMROONSN
ending enf	QOSPOOOPP
ending eng	MUNZNONNM
ending eni	RVNNOOPOO
ending enn	OWNOOOPOP
ending ens	QSSPPNOMN
ending ent	TMNNORPQP
ending enu	TLPKPQQSR
ending epa	MPVOOPPOP
ending eph	PSOOPPPPP
ending eps	WMLMQPQPQ
ending ept	QNSMPPPPP
ending er	SMMNQQQQQ
ending erb	PPNMWOPPP
ending erd	RMJKRSRRS
ending ere	RTPROLNOP
ending erg	MTMRPPPQN
ending eri	MSVOOOPON
ending ern	SVRIQOOMO
ending ero	QUNJPPPSO
ending ers	RQSIROPSM
ending ert	PRKTPPPOP
ending eru	ONLWPPPPP
ending ery	PTPOPOPNO
ending ese	NPNPUPPPO
ending esh	OOMYPPPON
ending esi	OSNVONPNO
ending esk	TMJKQSRSQ
ending ess	TKQKPQQRP
ending est	RNLSQRPNO
ending et	WOMOPPPPP
ending eta	RLNKPRQSQ
ending ete	QQRMPQPPP
ending eth	NTMUOPPON
ending ets	SKSKTOPPP
ending ett	NYJQPPPOO
ending ety	PNTLPORPP
ending etz	OTLLQQQPR
ending eu	NPUPOPPPO
ending eum	PNSZOMNNL
ending eva	OUORPPONO
ending eve	MTQMOUNOO
ending ews	PKSOPQPPQ
ending ext	TOUMNPPOO
ending exu	SOOOPPPPP
ending eye	NNRROOOTN
ending eys	MTVQNOONN
ending f	RMRMPQQPQ
ending fa	NOUPPOPPO
ending fah	OTSNOOOOO
ending fam	OPVOOPOOO
ending fan	RPLLQRQRQ
ending fao	OOTPPOPPO
ending far	VLRROOONO
ending fat	PPMLRQQPQ
ending fax	MMUROPPQO
ending faz	OUNOOPPPO
ending fbi	NPUOOPPPP
ending fda	NPUOPPPPO
ending fdi	SMQMPPPPQ
ending fdp	MPUOPPPPN
ending fdt	SNOPPPPPP
ending fed	OKSMQQQRQ
ending fee	SNSMPPPPP
ending fer	NWSMOOPNN
ending few	TNMNPQPQQ
ending ff	UMKMQQQPR
ending ffe	OSSOOOPOO
ending ffs	RQKLQRQRP
ending fic	QQJRQPPPP
ending fin	NVUNNNOON
ending flu	RMMTPQPPO
ending fly	QSNOPPPOO
ending fm	QNPMQQQQP
ending fna	NOOVNPPPP
ending fon	SLJKRRRSR
ending fox	OOULPPROO
ending foy	QSOOOOOOO
ending fri	QRLLQQQPR
ending ft	PMQNQPPQQ
ending fta	QOPOPOSOO
ending ftu	OOVNOPPPP
ending ful	VLLMPPQQQ
ending fur	NMNRPTQPQ
ending g	QMQMQPQPR
ending g4s	NOUOOPPPN
ending g8	NQTOPPPPO
ending gaa	PMRMPPQQR
ending gal	POMWOPPOP
ending gan	LSRROOPPO
ending gar	ROJKRRRSR
ending gas	PNRSOPPPO
ending gby	TMLLQQQRQ
ending gdc	PPOOOUPPO
ending gdp	WNLNPPPPP
ending ge	MVSNPPPNO
ending ged	RNNOOPPUP
ending gee	QSLROPOPO
ending gel	OWQMPOPNO
ending gen	LUVOOOPON
ending ger	RTMLOQQNR
ending ges	VLPPPOOOP
ending get	SOTMNTONN
ending ggs	RTMOPPPOO
ending ght	SNLLPQQUO
ending gia	QNNSPPQPP
ending gic	PQSRONONO
ending gie	QRMLQQPQP
ending gin	QLSOPQQPP
ending gio	OXNOOPQON
ending gis	RTKKORQPS
ending gle	QKTMPQQQQ
ending gly	WKKJRQQQR
ending gm	MOTQPPPPO
ending gmt	VOMPPOOOP
ending gns	SLTNQPPOP
ending go	SOOPPPPPP
ending gob	OTOOPPPPP
ending god	RSJNPPQRP
ending gon	PNRTOPPPO
ending gop	MOXNOPPPO
ending gos	OQOUOOPPN
ending got	SSNNPPPPO
ending gow	PMMTPPPQQ
ending grf	SLLLQRQQS
ending gry	ULLNQQQQQ
ending gsm	QOOOPVOOO
ending gti	QPMRPOOPP
ending gua	NNMWPPPPO
ending gue	NRTLPPQPN
ending gul	RQLLQQQQR
ending gus	NQUOPPPOO
ending h	TMRMPPPPP
ending h17	ULMNQQQQQ
ending ha	TMLKQRRQR
ending had	QLPRQOPOP
ending hah	SOLTPPPOP
ending hai	OTMPQPPOP
ending hal	OSTMPOPON
ending ham	MVNQPQQOM
ending han	LTKRSPQQN
ending hao	NVNNPPPPO
ending hap	QNLQQQQPQ
ending har	ROKPPQQQQ
ending hat	RJROPPPPT
ending haw	MYMOOPPOO
ending hay	SPMMQQPQQ
ending hbo	OPSOOPPPP
ending he	TMLOQPQQQ
ending hea	OUNUNOONO
ending hed	VMMNPQQPP
ending hef	SNNOPQPPQ
ending hel	RSMROOOOO
ending hem	QONTPPPPP
ending hen	QQNOSPPOO
ending her	UQKPPRPNN
ending hes	RSILQRQSQ
ending het	OXMNPOPOP
ending hev	PSKLPQQQQ
ending hey	WMMMPQQQP
ending hha	UKKKSQQRS
ending hhh	UJIJRSSTS
ending hi	UMMNPQQPP
ending hia	PMKRRQQQQ
ending hic	VMKNQQQQQ
ending hie	NVOOPPPOO
ending hig	OOQOUOOOO
ending hil	QVMOPOPOO
ending him	SQLMPQQPQ
ending hio	QMMTOPPPP
ending hip	NKONOWVPO
ending hir	PUMTOOOOO
ending his	VMNTOOPOP
ending hit	UKJJRSRSS
ending hiv	RMLLRQRRQ
ending hke	QUNNPPPOO
ending hly	VNRMPOOPP
ending hmm	UMLNQQQQQ
ending hmv	OPTOPPPPO
ending hne	OPNUPPPOP
ending ho	QQLLQPQUQ
ending hol	NULNPSQPO
ending hon	NXRNONONO
ending hoo	RMQKRQQQQ
ending hop	OQVMOPPPO
ending hos	NSSOPOPOO
ending hot	TLQNQPPPR
ending hou	MOOWPPPPO
ending how	RMSOPROPO
ending hoy	TJKKRRRSS
ending hru	PVNNPPPOO
ending hts	RNPOOOOSP
ending hty	ONOTPPPPP
ending hu	NVNOOPPPO
ending hua	MPVQPOPON
ending huh	UKLMQQQRR
ending hur	NSMSROPOO
ending hwe	SPLMQQQQQ
ending hyr	PTNOOPPPO
ending i'd	WMMNPPPPQ
ending i'm	YMNNPPPPO
ending ial	QOPJQRQQQ
ending iam	OYNNOPPON
ending ian	PNPSSOPOO
ending ias	OSSSNNNNN
ending iba	PRRKQPPPO
ending ibe	NWRNOPOON
ending ibm	MPUOOPPPP
ending ibo	MNWSOOPON
ending ica	PPOTPPONP
ending ice	TTQMPONNO
ending ich	OSPQPOQNO
ending ici	SKPKPQROU
ending icj	QOTOOOPPO
ending ick	OWPOPOPNN
ending ico	MLQVOPPPP
ending ics	QJVLRSOOP
ending ict	QRNSQOONO
ending icy	VMNNPQQPP
ending ida	PKTPPPQPP
ending ide	RULPMQPOP
ending idi	NUNNSOPOO
ending ids	THRIRRPQU
ending ied	XLLLOQQOS
ending ief	XOQMPOONO
ending iel	OUMNPPQPO
ending ien	QTMMPPPRO
ending ies	RHTMRQPPR
ending iet	POOOSPPPP
ending iev	ONUSOOPOO
ending iew	MLSOOROQS
ending if.	OPOTOPPOO
ending ifa	NOVOOPPPO
ending ife	YKPNPPOOP
ending iff	RQKOPOPOU
ending ift	QVNNPQPNO
ending igh	UOOROOOOO
ending ign	TMQLRPPPQ
ending igo	NNRTOPPPO
ending igs	NONOWPPPO
ending ii	QPJLQTURN
ending iii	NVNNOOOOR
ending iin	TLJKRRQRR
ending iji	QOMPQQQQQ
ending ike	OROWPOOMO
ending iki	PPSMPPPPP
ending il	OTOPPOPOO
ending ila	ORNTOOPPO
ending ild	OOTMOPQQO
ending ile	QSSMONPPO
ending ili	OWNMPPPPP
ending ilk	PVNOPPPOO
ending ill	OSOSONQPM
ending ilo	QUNOPPPPO
ending ils	TNMNRPPOP
ending ilt	SNNOPPPPP
ending ily	RORKQOPPR
ending im	UKLLRQQRR
ending ima	STKSOOPOO
ending ime	TMSKPPPOR
ending imf	NPTPOPPPO
ending imi	QUMROOOOO
ending imo	PTSMPOPOO
ending ims	PMQMTPPPP
ending in	VMMMPQQQQ
ending ina	LMMWOTPPO
ending inc	NNXNPOPOO
ending ind	RPMLPPUOP
ending ine	SQQNNOOOR
ending ing	UONMNOOTP
ending ini	ROJJRQRRT
ending ink	WJLMQPRRS
ending inn	ROMMRQQQQ
ending ino	LQLVSPPOP
ending ins	NPSSONPRN
ending int	RMSMOOOOS
ending ion	UKROOSNNQ
ending ior	PMPJPRRRS
ending ios	RTKNOOONU
ending iot	RPMMWOPOO
ending iou	TVOONOONO
ending ips	NSUNOTNNM
ending iq	SMMMQQQQS
ending ira	OSMOPPPQQ
ending ird	SLJKRRRSS
ending ire	MKPUQQPQP
ending iri	PSIKQQQSR
ending irk	NVNOPPPPP
ending irl	OQLSOPPQP
ending iro	PLOQQQQQQ
ending irs	PNUMOQORO
ending is	RKNLQRRRS
ending is.	OPOSOPPPO
ending isa	QKQMOPPQU
ending isb	TNLMPQQQR
ending ise	ORNHSRPNU
ending ish	TLKPSPPPQ
ending isi	PLVNPPPOP
ending ism	WNLKPPPRQ
ending iso	TJMKRRRSR
ending isr	OPOOPOOOU
ending iss	SPMSPOPPN
ending ist	PQLKPPURQ
ending it	UNMNPQPPQ
ending ita	ONKKRRSVO
ending ite	OTOPQOONP
ending ith	LWQOPOPOO
ending iti	ONSUMOPPP
ending ito	MTVQNPPNN
ending its	NXJMSQQPO
ending itt	MUSMPPQOO
ending itv	NOVOPOPPO
ending ity	PKVQPNUMO
ending itz	MVLXOOPOM
ending ium	OMUTONPOO
ending ius	RVNKPPQOO
ending iv	SPMNPOPOS
ending ive	VIUMQOOQO
ending ivu	OOOWOOPOO
ending ivy	QLQKPRQRR
ending iya	PJLPQQSRQ
ending iz.	OPOTOPPOO
ending ize	NMRPOOTSN
ending i’d	VOOOOOPOO
ending i’m	YMMOPPPPO
ending j	TMNMQQQQQ
ending jad	PRSMOPPOP
ending jaf	OPNUOPPPP
ending jah	MSMVPPPON
ending jan	UJJPQRRQR
ending jda	NWNNPPPOP
ending jee	NXMNPPPOO
ending jet	NNYNPPPNO
ending jgb	UOOOPOPPO
ending jim	PTNOPPPOP
ending job	VKLMQQQQQ
ending jor	XMNMPPPPP
ending joy	QTNNPPPOP
ending jr	PUOOPOPPO
ending jr.	OVOOPPPPO
ending k	TNNMPPPQQ
ending kal	QMLSPPRPQ
ending kan	QUNPMPOPQ
ending kat	OWOOPPOOO
ending ked	WLLLQQQQR
ending kee	PSNTONPON
ending kel	QSMMPQQPP
ending ken	NTRNOOPSN
ending ker	QUTLONPOO
ending kes	TOKMRQROQ
ending ket	SLOSOSOOO
ending kev	QSMMPQPQQ
ending key	OTQPPOPNO
ending kfc	OPTOOPPPP
ending kia	NPRSOPPPO
ending kie	QTMMQPPOP
ending kim	QOKSQQQPP
ending kin	PVLNPPPPP
ending kip	MPVOPPPPN
ending kkk	PNSOPPPQO
ending kly	PSXONONMN
ending kok	QMNOQQQQQ
ending kos	MQZMOOPPM
ending kov	NZNNPOPOO
ending kpa	OPTNPPPPP
ending kr	TMMNQQQQQ
ending kuk	OPOSPPPPP
ending kul	OVOOPPPOO
ending kyb	NOUOOPPPO
ending kyi	PRNUPPONP
ending kyo	NOOUOPPPO
ending l	SKMLQQQRR
ending l.	PMMQPQQQQ
ending l2	SMMMQQPQS
ending la	QNMQQQPQQ
ending la.	OOOTOPPPP
ending lab	NNTMPNPOX
ending lad	UKLLRQQRR
ending lag	SMOMQOPOU
ending lah	OTQJPQQPP
ending lai	ORNUPPPNN
ending lal	NXNMPPPOO
ending lam	OQPRRTNNL
ending lan	MQRRSOPON
ending lar	ROPLOSQNR
ending las	SVKOPPONO
ending lat	NUSNNOPOO
ending lau	RPMNQQQPQ
ending lav	POPOSOOPP
ending law	STQRPNMNN
ending lay	OVSKPOPOO
ending lce	OTONPPPOP
ending lco	NOVOOPPPO
ending ldp	OQVNOOPPO
ending lds	NNPTOPPQP
ending lea	NWNOPPPOP
ending led	UKKKQRRRS
ending lee	NTLRQQQOO
ending leh	SRNMQPPPO
ending lem	UMKOSPPOQ
ending len	NTLMQQQQP
ending leo	ROLMQRQQR
ending ler	OUNNOOPSO
ending les	PPQMPORQP
ending let	TNPLQQQPP
ending lev	OXMNPPPOO
ending ley	NSSOQOPNO
ending lfa	OLLUQQQPP
ending lfo	PUQOPOOOO
ending lhi	OPOTPOPPP
ending li	NUOOOPPPP
ending lia	NRSROOPOO
ending lic	PQRMSOQON
ending lid	ONRSOPPPO
ending lie	MWPNOOOSN
ending lif	NUNPPPPPP
ending lig	PVOPOPPOO
ending lik	PUNNPPPOP
ending lim	MRSQOPPPO
ending lin	KXNQPPPPO
ending lip	PUKMPQPQQ
ending lis	LTNSQPPOO
ending liu	OUNOPPPPO
ending lix	NSVOOOPOO
ending lks	ULKMRPRPR
ending lla	PRPLQTPOO
ending lle	NOITRPQSP
ending lli	MTQKQSQOQ
ending llo	ORMUMUONO
ending lls	OSUPNNPNN
ending lly	SVLOOPPOO
ending lms	OOUOPOPOO
ending lo	ULJKRSRQR
ending log	WLKMQQQQR
ending lol	WKMMQQQQQ
ending lon	QUJUPPPMN
ending lop	TJJKRRRTS
ending lor	SOOJQQQQQ
ending los	OXNOOPPOO
ending lot	SPOOPPPPP
ending low	PNKWOPPRO
ending lsa	ORLVNPPPN
ending lse	RMSOOPPPO
ending lsh	MUMRRPPPN
ending lst	RSNOOPPOP
ending lta	ONVOPPPOP
ending ltd	OOWNPOPOO
ending lth	PLSMQQPPQ
ending lto	ORMUPPONO
ending lts	UNRMPPPPO
ending lty	PPLKQRRSR
ending ltz	OWMNPPPOO
ending lu	RRLLQQQPP
ending lub	QMTSQLOOP
ending lue	VKRKPQPPQ
ending lum	VSMMPPPOO
ending lur	QLRMRQQQQ
ending lus	PLTROPOOP
ending lva	OTNPPPPPP
ending lvo	OVNNPPPPP
ending lyn	PXOOPOOMN
ending m	ORKLSQQRR
ending m1	OQOTOOPPO
ending mac	NLSNPPOPW
ending mad	QSUMOOOON
ending mah	PVONPPPOO
ending mam	POOUPOOOP
ending man	RTKIQOPTR
ending mao	UKKKRRRSR
ending mar	SQIVOPPOO
ending mas	ROPONSPOO
ending mat	NUROOPONO
ending max	TJRLPQQPQ
ending may	PXNNPOPOO
ending mba	OQNSOPPPP
ending mbo	RMLPQQQQQ
ending mbs	PRKMORQRQ
ending mci	MPVOOPPPO
ending md	RMJORRQQR
ending mda	NUTOOOPPM
ending me	QNNNPPPUP
ending mea	NTMSOPPPP
ending mec	RLOLRQQRQ
ending med	SRMKPPPRQ
ending men	UKIOSRQRQ
ending meo	QTMMPPPPQ
ending mer	TVOOONPMN
ending mes	NNRLQSPPQ
ending met	NOSTOOPOO
ending mh	TMLLQRQQR
ending mhr	OVMPPPPPO
ending mic	SMKSQPPPP
ending mil	OOWMNPPPP
ending min	QLOMSQQQP
ending mir	PNKSRPQQQ
ending mit	OLPOROPSQ
ending mix	QSNOPPPPP
ending mlb	NPTOPPPPP
ending mma	SMMMPPPVP
ending mmm	TLKLRQQRR
ending mmy	OTMMPPTPP
ending mn	SNLNPQQQR
ending mo	NTNSPOPOO
ending mod	QNQLQQQQQ
ending mon	ONNIRRRSS
ending mos	OUQOPPPOO
ending mov	NRNSPPPPO
ending mpi	RNMMQRQQR
ending mps	XOMOPPPPO
ending mro	PPTNPPPOP
ending mrt	TOOOPPPPO
ending mtv	NOXOOOPOO
ending mum	ULKLQQQRS
ending mus	PTOLPQQOQ
ending mvp	SNMMQQQQR
ending my	SLLLQRRSR
ending mym	TMMNQQQQQ
ending n	UNLQPPOPQ
ending n't	VKLLPQQSR
ending nai	ONNUOPPPP
ending naj	RRMMPPPPP
ending nak	OTOOPPPPP
ending nal	UMQQQNONO
ending nam	PONWOOPPO
ending nan	PRNJRQQPQ
ending nao	POSOPPPPO
ending nar	OTMUOPOON
ending nas	NUMTPOOOO
ending nau	OTNVNOOON
ending nay	RQLNQQQPP
ending nba	OPUOOPPPO
ending nbc	MNWOPPPPO
ending nc.	ON]MOOONN
ending nce	TSRMOROLN
ending ncy	POQLQQPPQ
ending nda	RQMKQQQSP
ending nde	MQLLRRRRR
ending ndi	NOISQRRQQ
ending ndo	NPPROOOPT
ending ndp	LOVPPPPPO
ending nds	RNRQONOSM
ending ndu	NMQUROPOO
ending ndy	MSRUOOONN
ending nea	PTPPPOPOO
ending ned	VLMNQPPPQ
ending nee	OVOOPPPOP
ending nel	QPTRPONNN
ending nen	UULLQPPON
ending ner	NTNLORQQQ
ending nes	JQUPNOPNU
ending net	SSQPONPON
ending nev	PVPOPPPNO
ending new	UPMOPPPPP
ending nex	ONROOOOPT
ending ney	LVRROPPNN
ending nez	OVOPOPPOO
ending nfc	MMYOPOPOO
ending nga	PPPTOPPNN
ending nge	SLPUOOOOO
ending ngh	NVMNPPPPP
ending ngo	QOLWNOPPP
ending ngs	SNRMQOORP
ending nh	NQOUOPPOO
ending nho	NVOOOPPOP
ending nhs	NPUPOPPPO
ending nia	NMNYPOPOP
ending nic	QMQRSOPOO
ending nie	OWMMPPPOP
ending nik	RQLQPPQOP
ending nin	ROLMQQQQQ
ending nis	RQNNUOOMO
ending njo	OTOOPPPOP
ending nka	OQMUPPPOO
ending nke	NVNOPPPPP
ending nko	PQPMPQQPQ
ending nks	TMMPPPPQQ
ending nly	ULLMQQQQQ
ending nna	PWMMPPPOO
ending nne	NULMPQQRO
ending nni	OTOPPPPPO
ending nnn	TKKKRRRRR
ending nny	OKGPRRSTT
ending no	RLJKQSRST
ending no.	VONNPPPPO
ending non	ORMROPPPQ
ending nor	TQMRPOPON
ending nos	SLMNUPPPP
ending not	TMLNPQQQQ
ending nov	NVNNOTONO
ending now	VONLOPPTO
ending nox	QSOPPOPOP
ending nra	ORSNPPPOO
ending nrl	PPSNPPPPO
ending nry	MVOPOPPOP
ending nse	SQPQNOOPO
ending nsk	NPSTNOPPO
ending nso	OUORPPONO
ending nsw	LNSTPPPPO
ending nt	QNLQPQPQR
ending nta	TKMOPQQQR
ending nte	TUOMOOPNO
ending nth	UKJKRSRRS
ending nti	RVNNOPPOO
ending nto	LSQUOPPON
ending nts	VJNKSPQRP
ending nue	SLLPQQQQP
ending nus	QMHISRSTV
ending nut	TKJLQRRSS
ending nux	OOROOOOOS
ending ny	OPOTPPPPO
ending nya	OOLWOPPPO
ending n’t	WNNNPPPPP
ending o	WNMOPPPPP
ending oad	TQKSPOOOO
ending oat	TNVNPOOOO
ending oba	NROUOPPOO
ending obe	OUQLOOUON
ending obi	OOOUPPPPP
ending obr	OPUOPOPPO
ending obs	UQIMQPPPR
ending och	OSNTOPPOO
ending oda	PRNTPPPOO
ending odd	OTOOPPPPP
ending ode	OXNNPOPOO
ending odo	NVNSOOPOO
ending ods	NXPKOOOPR
ending ody	SOMNPQOSQ
ending oey	OPSOOOOUN
ending off	TTLKPPPQP
ending oft	OQRMQPPPO
ending ogg	OVOOPOOOP
ending ogo	QRLQPPPPO
ending ogs	ULLLQRQRQ
ending ogy	NNRIQRRRS
ending oh	TNOQPPPPO
ending ohn	NWNNOPPPO
ending ohu	NOOUOPPPO
ending oid	PIQLPQPPY
ending oil	TJPLPQQQR
ending oin	WNNOOPPOP
ending oir	QMPOQQQOQ
ending ois	LWQSONPMO
ending oit	RONVOPOOO
ending ok	WMLPPPPPP
ending oke	RMLQQPQQQ
ending oks	OTVNPNOMN
ending ola	TOKOQPPRP
ending old	TPPJQOOTO
ending ole	MVULOOPOO
ending olf	QPPMPQPQQ
ending oli	RPLPPPPQQ
ending olk	NSPSOOPOO
ending oll	RTQNPOPNO
ending olm	ORRTONOOO
ending oln	SSRMOOOOO
ending ols	QONLPRRQQ
ending olt	PTNMPPPPP
ending oma	OVMRMPPPO
ending omb	OSTPPNOOO
ending ome	USKRPNOMQ
ending omg	UMLNQQQQQ
ending omm	NOVOOPPPO
ending omo	PRLKQQPTQ
ending omp	OOWNOOPOO
ending oms	SNRNOOOSO
ending ona	MRQNPPQPP
ending ond	OYMRONPNO
ending one	ORNPMPNQU
ending ong	TOIPPPPTP
ending oni	OUOQOOPPO
ending onn	NOWOOOPOO
ending ono	MXNNOPPPO
ending ons	PQPLRTPQM
ending ont	OPPXONOQM
ending onx	RQMSOPPPP
ending ony	NRVPPOOMN
ending ood	PORVOPPMN
ending ooh	PQLLQQQQR
ending ook	MRRQPOQNP
ending ool	TJVOOOPPP
ending oom	ROJTQPQPP
ending oon	SLNKQPQTQ
ending ooo	RQLMQQQQQ
ending oop	NSOSPOPOO
ending oor	NONYPPPNO
ending oot	QRSMOPPOO
ending opa	RRNLQPPPQ
ending ope	QNMSOQPPQ
ending opf	OUNNPPQPO
ending ops	QKQJQRRRR
ending ora	SLRKPQQRP
ending ore	PSNNPNPNV
ending ori	SPJJPRRSR
ending ork	PKPQQQQOR
ending orm	SKKKRRRSR
ending orn	ONNMPQQQT
ending oro	NTRPOOONO
ending orp	LNYNPPPOO
ending ors	SPSHOOSTM
ending ort	MVRVOMOPL
ending ory	QMPQSSONN
ending osa	OTRPOOPOO
ending ose	USJLRPPOQ
ending osh	SNLLOQPQU
ending oso	QOMMQQQQQ
ending oss	NSPUPNONO
ending ost	TOUMPOOOO
ending ota	MRNWOPPNO
ending ote	QJQRPRPQN
ending otm	UOOOOTOON
ending oto	UJILRSRRS
ending ots	QMOLTOPVN
ending ott	NYKLPPQPP
ending oud	QOKKQRQRS
ending oul	MPNVOPPOO
ending oum	RQQLOPOPP
ending oup	QNRKPQQQP
ending our	LPTMORORO
ending ous	QOPOUPONO
ending out	TJRJPRPSQ
ending ova	MWJQPPQOP
ending ove	NYLMNPQSN
ending ovo	NNTTOPPON
ending ovt	VNMMPQQQP
ending owa	OONWNPPPO
ending owd	OTOPPPPOP
ending owl	ONLQPTPPQ
ending own	SOOQPOPOO
ending ows	OMQMPQQOV
ending oxx	OPOOOPOOU
ending oyb	PMRNQQQPQ
ending oyd	OVNNPPPOP
ending oyo	OWNNOPPPO
ending oys	UNTLPOONP
ending oza	OUNOPPPPP
ending ozy	RQMMQQPPQ
ending p	SJMJRRRRT
ending pa	OOUOPPPPO
ending pac	VOROPNPNM
ending pad	UMLLQQQQS
ending pan	LPOWPPPPN
ending pas	NPWOOOOPO
ending pat	QNOSPPPOP
ending pay	TNOPPPPOP
ending pbs	NOTOPPPPP
ending pc	UOROPOPON
ending pca	RMNMQQQQQ
ending pcs	WMQOOPPPN
ending pct	SPNPPPPPP
ending ped	UNNOPPPPP
ending peg	POOUOPPPO
ending pei	OTNRPPOOO
ending pen	UTLLOUNMN
ending per	QPIMRRRRR
ending pes	TNKJRQQQS
ending pey	ONXOPPPNO
ending ph	TNMLQQQQQ
ending pha	NSMRQPQPO
ending phd	SMMLQQQRR
ending phx	NOPVPPPPO
ending phy	RSKOOOTPO
ending pia	NNPVOPPPO
ending pic	RLONPTPQQ
ending pin	QSPMQPPOP
ending pkk	OPSPOPPPO
ending ple	VMOOOPPPP
ending ply	TLLMQRQRQ
ending pod	OMQMPOPPW
ending pon	SKSLQPQPQ
ending pop	ULMMRPQQR
ending pot	ORPSOPPNO
ending ppa	NZMNPPPON
ending ppi	UNQQNPOPO
ending pr	TLKLQQQRS
ending pre	TPMPPPPPP
ending pro	QNNNPPPPT
ending ps	SNMOQQQQP
ending psi	PSRMOPPPO
ending psp	NPNOPPPPV
ending pts	SNMMRPQQQ
ending pur	PUMQOOPPO
ending put	RLMLRRQQR
ending q	SMNQPPOPP
ending qis	OPNMWPPPP
ending qld	MONWOPPPP
ending qpr	PNUNPPPPP
ending qua	OPTSOOOOO
ending que	ROIVQRNOP
ending r	UNONPOPQP
ending rab	MQROUPOPN
ending rac	OTMNOPPTO
ending raf	MPTPPPPPO
ending rah	USMQOOOOO
ending rak	OSNQPPPOP
ending ral	VLPMQOPPP
ending ram	NJUMOPOOZ
ending ran	TKMRPQPPP
ending raq	OPMWOPPPP
ending ras	NTUQOONMN
ending rat	QPJPTPPQP
ending raw	OVNNPPPPP
ending ray	PQSPNNOSN
ending rbi	VRMNOOOOO
ending rbs	MMTMRPPQQ
ending rby	POOVPOOOO
ending rcc	OPSOPPPPP
ending rce	PRUMOOPOO
ending rch	WLQNPPOPP
ending rck	MNVOOPPPP
ending rda	QTMOPPPPP
ending rde	OXONOPOOO
ending rdi	NTONPOPSO
ending rdo	OVONOPPOO
ending rds	SMRPNQTMN
ending rdy	SMJPQRQQQ
ending rea	NMTQPOPPP
ending red	SMQOQOPOQ
ending ree	SLRKPRQPQ
ending rek	RVMMPPPOO
ending rel	QNTKROPPQ
ending ren	OXRNPOONN
ending rer	QRJJQRQSQ
ending res	XLNKQSPOO
ending rew	PRJJQRQSS
ending rex	RNMMPQQPU
ending rez	OVOOOPPPO
ending rfp	TMLMQQRQR
ending rgh	QLRMPQQRP
ending rgo	PNVLPPPOP
ending rgy	ONXMPPPPO
ending ric	OPRUOOONO
ending rid	PJQQQQQPP
ending rie	POKRQQQQP
ending rif	TQOTOOOMO
ending ril	PRNSPPPON
ending rim	OPQUOOONN
ending rin	MVRROOONN
ending rio	LRSVOOONM
ending rip	QPNTPOPOO
ending ris	MRROOPQQO
ending rit	SLNQOOOTO
ending rke	NVNOPPPPO
ending rks	MVWLNOPNO
ending rld	VMKOQSPOQ
ending rlo	RKQPPQPPQ
ending rls	TKLMRQQQQ
ending rly	VLMOPQPOQ
ending rma	QJSQOPQPP
ending rms	SNMSOPPPO
ending rmy	QLTNPPPPP
ending rna	OORUOOOOO
ending rnc	NOTNOTOOO
ending rne	LWKRPPQPO
ending rni	ORMQPPPPP
ending rno	PTLNOQQPQ
ending rns	WSMNOOONO
ending rod	PTMMPPOOS
ending roe	OUNOPPPOP
ending rol	TLOLPQRRP
ending rom	LQWMPOPOP
ending ron	OWPLPPPOO
ending ror	PSULNOPOO
ending rov	QSNJPRQOQ
ending row	WKIOTPQOR
ending roy	NTOOOPOSO
ending rp	SKJKRSRSR
ending rp.	ONXOPOONO
ending rph	SNNOPPPPP
ending rps	OOVNPOPOO
ending rra	MSOOOQQPP
ending rre	NUMTOOOOO
ending rry	OOSPOPPNR
ending rse	TNTIRQPOP
ending rsh	OSSRNOPON
ending rst	TQMOPPPOP
ending rt	WOJNQPPQQ
ending rta	POMVOPPPP
ending rte	PUMMOQQPQ
ending rth	NUORNPOPO
ending rti	OUONPPPOO
ending rts	NMUPQPPOQ
ending rty	RQTMPNOOO
ending rtz	NUONPPPPP
ending rue	VLLLQQRQR
ending rum	POMUPRNPN
ending run	RKKNQSQUP
ending rus	RRNJPQQQQ
ending rut	MSOUOOOPO
ending ruz	PSNRPPPOP
ending rwa	QPSNOPPPP
ending s.	QNLSPQPPP
ending sa	RMKPQQQQR
ending sad	PWLLPPQQO
ending saf	OTOOOPPOO
ending sam	ROMLRQQQQ
ending san	RRLOPPPPQ
ending sap	QMPMQQQQR
ending sas	MROSOQQPN
ending sat	SQMLPQPQR
ending saw	QNOSPPPPP
ending say	QUMNOPOOP
ending sbc	OPWNOOPPO
ending sby	NQSUOOONM
ending sch	OSLMQQQQQ
ending sco	ONOVPPPNP
ending scu	OWOOPPOPO
ending sda	NPTPPPPPO
ending sea	MMUTPPPOO
ending sec	NVROOOPON
ending sed	VOKMPQQQQ
ending see	QORSOOOOO
ending sel	OTPOPOPOP
ending sen	OTTMPPPNO
ending seo	SLLMQQQQS
ending ser	UVRKPMPMN
ending ses	TPOKPOPTO
ending set	WJKQPQPRP
ending sex	SMRSPOOON
ending sey	LVQQNOORN
ending sfc	SJLKQSSSS
ending sgs	OMTMQPPQQ
ending sha	RWQMOOOON
ending she	UNLNPQPQP
ending shi	PPKTNQPQP
ending sho	TLMMQQQQR
ending shu	POSROOPPO
ending si	TLKKQRRRR
ending sia	NNOSPQPPP
ending sic	SNVMPNOOP
ending sie	RUMQNPOOP
ending sil	NPTOPPPPO
ending sin	PSLUOOPOO
ending sis	MPXMOTPNN
ending sit	PTROPOOOO
ending six	TNSOPOONP
ending ska	MRRQPPPOO
ending ski	LVROPPONO
ending sky	M[MKPPQPP
ending sly	WMNOPQOPP
ending smh	SMMNQQQQQ
ending son	LWPOPOPPO
ending sor	TLJMQRRRR
ending sos	SVRMNOOOL
ending sox	OMWNPPPPO
ending spc	OPUOOPPOO
ending spd	MOTPPPPPN
ending sps	WMMNOOOOT
ending sql	UKJKRRRSS
ending sra	OPNTOPPPP
ending ss.	NPOTOPPPP
ending ssa	OWKTPOPON
ending sse	NTRSNOOON
ending ssi	PVOOOPPOO
ending ssr	RMRPPPPPO
ending sss	SJMNQRQRS
ending ssy	PTLUPMOOO
ending st	RMMUQPPPP
ending sta	MRXNOPPNO
ending ste	PPLPPRQRQ
ending sto	RMTNPPPPP
ending sts	VILJSSRRR
ending sty	UOMMPPQPP
ending sul	NOMWOPPPO
ending sun	PKSSPPPQO
ending sus	NTRMOPQQN
ending sut	TMJLPSQQT
ending t	RNRLQPPPR
ending tad	UONNQPPPP
ending tag	VLOLQPPQP
ending tah	LMUXNOPON
ending tal	ROZQNMNMM
ending tan	RQJPQPPPQ
ending tao	OSPOPPPPP
ending tar	ROPKROOOU
ending tas	PMUMPPQPP
ending tay	SOOPPPPPP
ending tch	NNSMTROQN
ending tci	OOUOOPPPO
ending td.	NNXNPPOOP
ending tec	NLSLQRQQR
ending ted	SMUJPPQOP
ending tee	SOQKQQPPP
ending tel	RPLTOPPPN
ending tem	UNMNPPPQQ
ending ten	NTHORRRPQ
ending tep	POXOOOOON
ending ter	ONQPNOPTR
ending tes	PQMTOPPPO
ending tez	QPLLQQQQR
ending tha	RKLPQQRRQ
ending the	RRKQPPPOP
ending tho	RNNTOPPPP
ending ths	NPTOOPPPP
ending thx	ULLLQQQRR
ending thy	PTMNOPPSP
ending tia	NNLZOPPOO
ending tic	ULJMTQQQR
ending tie	OSRLPOOSO
ending tin	RVPMOPOOO
ending tis	NWQNOOOOO
ending tle	MRRSNPPOO
ending tly	UNMRPPPOO
ending to	SQKLQPPRQ
ending toe	QSNOPPPPO
ending tol	MQMVPPPOP
ending tom	QSSNOOOON
ending ton	MRQPOPPQO
ending too	TNRNPPPPO
ending top	WKJMQRQQR
ending tor	TROGOPRSP
ending tos	PTQNOPPPN
ending tou	NXONPOOPO
ending tra	NROSOPOOQ
ending tre	QML[QMPNO
ending tro	RSQJOPPQP
ending try	RLOQQQQPO
ending tsa	ONVNOOOQP
ending tsd	UNNNPPPPP
ending tsk	OPOSOPPPP
ending tsx	PRRMPPPPP
ending tta	ONSPPPOTN
ending tte	RYLLPOPOP
ending tti	PSPLPOQPP
ending tts	MVPSMOPNO
ending tty	NTTMOPPOO
ending tuc	NPUPPPPNP
ending tum	PTMSPOPON
ending tus	NNPNPQQSQ
ending tv	WMOMPPPPO
ending u	UNNNPPPPP
ending u2	ONWOPOPPN
ending uae	NPNVPOPPO
ending ual	SRMNOPPOP
ending uan	LWLVOOPNN
ending uba	PPMTOPQPO
ending ube	RMNMQPQOW
ending ubs	NMWPOPPPO
ending uch	ULSLOPPPP
ending uck	SSLMPQOPQ
ending ucy	NVOOPPPOO
ending uda	OOTQOOPOO
ending udd	QTOOPPPOO
ending ude	TMLMQPPUP
ending udi	ONNTPPPPP
ending uel	NWQNPOPNO
ending uer	OWNNPOPPP
ending ues	RPRMOOORO
ending uez	NWQNOPOON
ending ufc	PLRMQQQQQ
ending uff	OPQWOOPNN
ending uge	SOROOPPOO
ending ugh	QRLTOPPOO
ending uh	ULMNQQQQR
ending uis	QPNPPOOOT
ending uit	RLQJUQPQQ
ending uiz	QQMMQQQQQ
ending uja	NPOUOPPPO
ending uke	OUNROOPOO
ending uki	QOSOPPPOO
ending ula	QNMUQOPPP
ending uld	PRSOOOPOO
ending ule	TNOVOONOO
ending ulf	ROKRPQQQQ
ending ull	OONWOOPOO
ending ult	VOSOONNNO
ending uly	TLMNQQQQQ
ending um	TLKLRQRRS
ending uma	MXUPONOMN
ending ume	OSLROPPPO
ending umi	OTNROPPOO
ending ump	OUPOOOPPO
ending un	NNSPOPPPP
ending una	QPMTOPPOP
ending und	RLSVPNONO
ending une	PLTLPRQQQ
ending ung	N\\NMOPPNN
ending uni	OLQTPOOQP
ending unn	PVNOOPPOO
ending uns	QPMMQQQQR
ending unt	PTSLOOOSO
ending up	TMKLQQQUP
ending ups	RNPNPSPPP
ending ura	NUNRPPPNO
ending ure	SOOLOQOUO
ending urg	NNNXOPPPO
ending uri	PPOVNPOPN
ending urn	UPJPPPPPP
ending uro	OONXOPPNO
ending urs	QJSJTQQQP
ending urt	PNSSOOPOO
ending ury	TOQSNMQMN
ending us	ROOSOPPPO
ending usa	NMTRPPPPO
ending use	QRMVONQNN
ending ush	MUQLPQQQP
ending usi	OPUOPPPPO
ending uss	QWMMPPPOO
ending ust	NKURNWONM
ending utc	SLLMQRQQS
ending utd	NOVOOOPOO
ending ute	SMVLQOPOP
ending uth	RQRMOPPQN
ending uti	QTMOOPPPP
ending uto	QNNTPPPPP
ending uts	TNOOPPPOP
ending utt	RQMTPOPOP
ending utu	NUNNTPPOO
ending uty	VNMNOPPPP
ending uxe	RLLNQQRRR
ending uya	UNLLQQQQR
ending uza	NVOOPPPOP
ending va.	PPOSOPPPP
ending vak	QPLSPQPPP
ending val	PPNUPWNLN
ending van	PULOROPMQ
ending vat	VOOOOPPPP
ending vds	TONTONOOO
ending vel	SLSKQQQQO
ending ven	XNNRNOOON
ending ver	QMITPPPUO
ending ves	SNPLSOPRO
ending vey	PSNOOOOOT
ending vez	PUOLPPPPP
ending vi	SLKLSRRQQ
ending via	QPIXOPPOP
ending vic	NUKUOOPNP
ending vid	RUMMPPPPP
ending vie	TNOOPPPOP
ending vii	PNNNQVPPP
ending vil	RLOMQQQRR
ending vin	QRLLQQQQQ
ending vis	NWSMPPPMN
ending viv	POSSPOONN
ending voa	PNSNPPPPP
ending von	OONWPPPON
ending vox	OOVOOPPPN
ending vp	UOOOOPPOP
ending vt.	OOOTOPPPP
ending vue	OOOWOOOOO
ending vvy	TNNOPPPOP
ending w	TLMLQQQRR
ending wa	NQNUOPPPP
ending wai	QPMMQRQQQ
ending wan	QLMQPPQSP
ending wap	SONOOOOSO
ending war	ORNMPTORO
ending wat	RMSMPPPQP
ending way	NSPUOPOLO
ending wds	TOOPPPPOP
ending web	SOTOOOONO
ending wei	QNQKQQQQQ
ending wen	QTMNQPPOP
ending wer	SRNMOROOP
ending who	PLOLSQRSQ
ending wie	SOLMPQQPR
ending win	QTLPPPPPO
ending wis	OVOOPPPOP
ending wly	UNOOPPPOP
ending wmc	OPTOOPPOO
ending won	PWMNPPPOO
ending woo	TSNOPOOPO
ending wow	UMMNQQQQQ
ending wtf	SNMOQPPQQ
ending wth	VLORPOOOP
ending wto	OPUOPOPPO
ending wwi	VLLNQQQQQ
ending x	TLLLQPPPV
ending xas	ONNUPOPPP
ending xd	TMMNQQQQR
ending xel	PPNNOPPOV
ending xie	NRVNPPPON
ending xon	MUNRPPPOO
ending xp	PONOPPPOU
ending xrp	VONOPPOOO
ending xu	OVOOPPPOO
ending xx	TLMMQQQQR
ending xzg	SNOOPPPPP
ending y	TMMKQRQRQ
ending ya	ULLMQQQQQ
ending yad	QOMMQQQQR
ending yaf	NPUOOPPOO
ending yah	NOOYNOPON
ending yal	URLMPPPPP
ending yan	PVINQPPPQ
ending yay	TMMMQQQQQ
ending yce	NTOOOOOOS
ending ych	TMIKRRRRT
ending yed	QUNOPPPOO
ending yes	SSLMPQPPQ
ending yev	MTULPPPOO
ending yff	PUOOPPPOO
ending yke	OVOOPPPNO
ending yle	OVLRPOPNP
ending yme	SJJJRRRTT
ending yne	OTKLQQQRQ
ending ynn	QTMOPPPOP
ending yon	QNMVOPPQO
ending you	SPMMPPPTP
ending ype	QMRLPQQQP
ending ypt	PNUPOPPOO
ending yse	TQMNPQPPP
ending yun	OXOOOOOOO
ending yyy	RQLMQQQQQ
ending z	SNMMQQQQQ
ending zai	NUNTOOPPO
ending zak	NVNNPPPPO
ending zan	ORMSOOPPP
ending zar	OXNMPPOOO
ending zer	QWNLOQQON
ending zes	PONROOSOO
ending zia	ONVPOPOPO
ending zie	RQPMPPPNP
ending zil	OOOTOPPPP
ending zin	QTMNPPPPP
ending ziz	NWMNPPPPP
ending zni	ONNVOPPOP
ending zon	QMSNQPPPP
ending zoo	PNSNOUONO
ending zov	NRNUOPPOO
ending zza	RNMQQPPPP
ending zzi	OWPOOOOOO
ending áil	NPWOOOOOO
ending éin	PNTOPPPPO
ending ódź	OONUPPPPP
ending čen	QOLMQRRQQ
ending ’ll	YONNOOPOO
ending ’re	YMMNPPPPP
ending ’ve	YMMOPPPOP
ends 'd	WLNNPPPPQ
ends 'm	XNNOPPPOO
ends 't	VMNOPPPPP
ends 00	SNIIRSRRU
ends 01	PRLMQQPPQ
ends 02	OSRMPPPPO
ends 0i	SNOOPPPPP
ends 0k	SNOOPPPPQ
ends 0m	SNOOOOOOT
ends 0q	SOOOPPPPP
ends 0t	SNOOPPPPP
ends 0x	TNNOPPPPQ
ends 10	PQKLQQQRS
ends 11	PRQLPPPPP
ends 12	VKKMQQQQS
ends 14	ULKNPQQQR
ends 17	UMMNPQPQQ
ends 18	PRNTOOOOO
ends 19	PPMUOPPPO
ends 1c	SOOOPPPPP
ends 1d	QQMNPPPPQ
ends 1o	SOOOPPPPP
ends 1s	SOOOPPPPP
ends 1t	SNOOPPPPP
ends 1u	TNNOPPPPQ
ends 20	QSNPPPPOO
ends 23	QRMNQQPQP
ends 28	RSMOPPPPO
ends 2c	SNOOPPPPP
ends 2g	WNONPOPOO
ends 2i	UMMOPPPPQ
ends 2m	TNOOPPPPP
ends 2w	TNNOPPPPQ
ends 2y	TNNOPPPPP
ends 2z	SNOOPPPPP
ends 31	TNNOPPPPP
ends 3a	TLLMQQQQR
ends 3c	TNNOPPPPP
ends 3d	TKLMRQPQS
ends 3f	SOOOPPPPP
ends 3g	WONOPPPPN
ends 3i	TNNOPPPPQ
ends 3j	TNNOPPPPQ
ends 3q	SNOOPPPPP
ends 3w	SOOOPPPPP
ends 4a	UMMMQQPQR
ends 4c	SOOOPPPPP
ends 4f	TOOOPPPPP
ends 4h	SOOOPPPPP
ends 4i	TNNOPPPPQ
ends 4n	SNOOPPPPP
ends 4s	POUOOPPPN
ends 58	TNNNPQPPQ
ends 5b	TMNOPPPPQ
ends 5e	SOOOPPPPP
ends 5g	WOONPPPON
ends 5i	TNOOPPPPP
ends 5q	TNOOPPPPP
ends 5s	OLSLRPPPU
ends 5w	SOOOPPPPP
ends 63	SOOOPPPPP
ends 64	PPOUOPPPO
ends 65	TNNOPPPPQ
ends 6c	SNOOPPPPP
ends 6f	TNNOPPPPP
ends 6r	TNOPPPPPP
ends 6u	TNNOPPPPP
ends 6v	TNNOPPPPP
ends 70	ULNOPQPPQ
ends 7a	SOOOPPPPP
ends 7b	SNOOPPPPP
ends 7g	SNOOPPPPP
ends 7j	TNNOPPPPQ
ends 7o	SONOPPPPP
ends 7q	SNOOPPPPP
ends 83	TNNOPPPPQ
ends 8c	SONOPPPPP
ends 8j	UOOPPOPPO
ends 8k	SMMMQQQQQ
ends 8o	TNOOPPPPP
ends 8t	TOOOPPPPP
ends 93	SOOOPPPPP
ends 9b	SOOOPPPPP
ends 9c	ULLNQQQQR
ends 9d	TNNOPPPPP
ends 9f	SNOOPPPPP
ends 9m	SNOOPPPPP
ends 9p	SOOOPPPPP
ends 9u	SOOOPPPPP
ends 9v	SOOOPPPPP
ends a.	MNSVPOOON
ends a4	TNNOPPPPP
ends a5	TNNOPPPPP
ends aa	OROJOPQQU
ends ab	MNRNSPPNT
ends ac	QLVLOOOQQ
ends ad	PMPTOPPPP
ends ae	RONTOOPPO
ends af	MNSSOPPPO
ends ag	QMQJQQPQR
ends ah	QMQRPPPOP
ends ai	RUJTOOPON
ends aj	SOLRQPPQO
ends ak	PULRNPQPO
ends al	SPPSPOPNM
ends am	IOPSPOPPV
ends ao	QWQOMOPOO
ends ap	PMPORPQPQ
ends aq	PONUOPPPP
ends ar	PQMNQPROR
ends as	OQSRMQPOO
ends at	RQPLSPPNQ
ends au	NRKSQQQPO
ends av	SLPLRQPQR
ends aw	URJOQPOPQ
ends ax	QLUOOPPPP
ends ay	QNQNOPQTO
ends az	MUVNNOOOO
ends b	QLNTPPPPP
ends b4	SNMNQQQQQ
ends ba	OQOTNOPPO
ends bb	UMLNQQQQQ
ends bc	KPWRPOPON
ends bd	QNTNPOPPP
ends be	QTRJPOPOQ
ends bf	TNNOPPPPQ
ends bg	TNNOPPPPP
ends bh	ULLNQQQQQ
ends bi	PSRMPPPON
ends bj	TNNOPPPQP
ends bk	TNNOPPPPQ
ends bl	ROSOPPPPO
ends bm	OOTOOPPPP
ends bn	[MOMPOPON
ends bo	OLTQPPPPO
ends bp	PPSNOPPPP
ends bq	VLKMQQQQR
ends br	OOVNPPPPN
ends bs	OOWLRPPON
ends bt	VOPOOOPOO
ends bu	RMQUOOOOO
ends bv	SOOOPPPPP
ends bw	SOOOPPPPP
ends bx	SRNOPPPOP
ends by	OLKOSQPTR
ends bz	TOMNQQQQQ
ends c	UNNPPPPPP
ends c.	QKPOQQQRQ
ends c2	QNRNOOPPS
ends c5	TNOOPPPPP
ends ca	PQMQQPPOP
ends cb	QOSOPOPPO
ends cc	MMWNPPPQO
ends cd	VNMMPPPPP
ends ce	RSOLOPPOR
ends cf	QLQMQPQQQ
ends cg	TOOPPPPPO
ends ci	OQPJPRROS
ends cj	QSQOPOPON
ends ck	ORONSOOSN
ends cl	OLVMQPQQQ
ends cn	SMSOPPOPO
ends co	LOUSOPPOO
ends cp	UORMPOOPO
ends cr	XOQNONOPN
ends cs	VKPLRRPPN
ends ct	VNJRPQPPQ
ends cu	RSNOOPPPP
ends cv	TNOOPPPPP
ends cx	VMNOPPPPP
ends cy	URKPPPPOO
ends cz	SNOOPPPPP
ends d	TOORPOOOO
ends d.	SMMMPQQQR
ends d2	RPLNQQPQQ
ends d3	SOOOPPPPP
ends d4	SNOOPPPPP
ends d6	SNOOPPPPP
ends d7	TMMNPQPPR
ends da	KSOSPPQPO
ends db	QOVNPNOPO
ends dc	NNSOPUOON
ends dd	RLSNPPPPP
ends de	SVKPNOQPN
ends df	PQSMPPPPO
ends dg	TNNOPPPQQ
ends dh	TMMSOPPPP
ends di	NTKSPPQPP
ends dj	TKJJRRRST
ends dk	ULLNQQQQR
ends dl	TNNOPPPPQ
ends dm	SKNLRRRRQ
ends dn	RMMNQQQQR
ends do	NQOQNOOPS
ends dp	RSPNOPPPN
ends dr	XNNOOOOPP
ends ds	RNQRMOOOR
ends dt	QSKKPRRQQ
ends du	PMPTQOPPO
ends dy	PQOSOQPON
ends dz	PUNNOPPPO
ends dź	OONUPPPPP
ends e	UNNMPPPPQ
ends e.	TLMNQQQQR
ends e1	TQMNPPPPP
ends e3	SNNNPVPPN
ends e4	ULMNQQQQQ
ends e7	TMMNQQQQQ
ends ea	NORSOPPPO
ends eb	TMSMQPQOP
ends ec	NMTMRQQQP
ends ed	WNPMOPPOP
ends ef	WQRNNNOON
ends eg	NQMTPOPPP
ends eh	RIMMQRRRS
ends ei	QNTOOPPOO
ends ej	UIIJSSSSS
ends ek	OQMMSPPRP
ends el	OQMSPPQQP
ends em	SKNRQPQPP
ends eo	RONMPQPPR
ends ep	RRSNOOPPN
ends er	NRPOMPQSP
ends es	QNSLPPPPR
ends et	ORRRNRPNM
ends eu	NNUPOPPPP
ends ev	OOTOOPPPP
ends ew	NNPMQSPPS
ends ex	MQSPNOOOS
ends ey	NRSOOOPRN
ends ez	QUKLPQQQQ
ends f	UMLMQQQQR
ends f1	PSTMOOPOO
ends f4	TNOOPPPPP
ends f9	SOOOPPPPP
ends fa	MROPPQQPO
ends fc	KPZLPPQQM
ends fe	QRTOOOOON
ends ff	QNMQNUONR
ends fg	SMMOQQPQP
ends fh	POTNOPPPP
ends fi	SQLNPQPPQ
ends fj	QOTOOPPPP
ends fl	QMQMPRPPR
ends fm	PLRMRQQQQ
ends fn	QNOTOPOPO
ends fo	TNOOPPPPP
ends fp	OOTOPPPPO
ends fq	UMNOPQPPP
ends fr	SLLLRRQRR
ends fs	QQLJQRQQR
ends ft	OOULQQPPO
ends fw	VKJKRRRRS
ends fx	RQKMQQRPQ
ends g	TNNNQPPPP
ends g1	SNOOPPPPP
ends g6	TNNOPPPPQ
ends g7	RNTOPPOOP
ends g8	PPSOPPPPO
ends ga	OPSQOOQOO
ends gb	VOQOOOPPO
ends gd	TLMNQQPQQ
ends ge	PMROOPPQR
ends gf	TNNOPPPPP
ends gg	RRLLQQQQQ
ends gh	SRPRNPPNN
ends gi	QNNUQPPPN
ends gl	SNOOPPPPP
ends gm	OMTPOPPPP
ends gn	VLJMRQQRR
ends go	QOTQNPPON
ends gp	RQKMQQQQQ
ends gr	TMMMQQQQR
ends gs	SJOMVPPPO
ends gt	NTOPPPPOP
ends gu	UNMOPPPPQ
ends gv	SONPOOOOT
ends gw	TNNOPPPPP
ends gx	TNNOPPPPP
ends gy	OQQKPPPQQ
ends gz	UKKMQQQRR
ends h	TNMMQQQQQ
ends h.	OOOVOOPPO
ends h0	TNOOPPPPP
ends h2	TNOOPPPPP
ends h4	SOOOPPPPP
ends h5	QTNOOOPPO
ends h7	SNNOPPPPP
ends ha	UNKOPQQRP
ends hb	TNOOPPPPP
ends hc	SPLNQQQQQ
ends hd	UKJJRRRSS
ends he	TROOPPPON
ends hf	TLLMRQQQR
ends hg	TNOOPPPPP
ends hh	VOKLQQQQQ
ends hi	OTMTMPPQO
ends hk	OSSQOOOOO
ends hm	QTMMPPPPP
ends hn	QTNOOPPPP
ends hp	TNNOPQPPP
ends hq	SMRNPPPPP
ends hr	NSPLPQQPQ
ends hs	TNSMROOON
ends ht	TPOPNNOSN
ends hu	RQNMOPPRP
ends hv	SNOOPPPPP
ends hx	QPMSPPPPO
ends hy	SOKSNOPTO
ends i3	SNOOPPPPP
ends ia	OMRQPPPPP
ends ib	ROJMRRRQQ
ends id	NSPKOMTNV
ends ie	QWKKNQQSO
ends if	RLNJRQRRS
ends ig	PQQKUOPOO
ends ih	QRRLQPPOO
ends ii	SRKOOUOON
ends ij	TKKKRRRRR
ends ik	ONVSOOPON
ends il	NSSOMPPQO
ends in	MUSNOOPPO
ends io	PSPOOPPOP
ends ip	OPRLPSRNO
ends iq	TMLLQQQQS
ends ir	LSQQPPPOO
ends it	PLRNPQQRQ
ends iu	QTNNPPPPO
ends iv	SOJLRRRQR
ends iw	TNNOPPPPP
ends ix	UORNOPPON
ends iz	SRJLQQPQQ
ends j	TMNMQQQQQ
ends j3	SOOOPPPPP
ends j5	TNNOPPPPP
ends j6	SNOOPPPPP
ends j9	TNOOPPPPP
ends ja	QRMSOOPOO
ends jb	QOTOOPPOO
ends jd	TNNOPPPPP
ends je	TOOOPPPPP
ends jg	TMNNPPPQQ
ends jh	SOOOPPPPP
ends jj	PONNPUPPP
ends jk	TNOOPPPPP
ends jn	SLLLRRRRR
ends jo	QTNROOOON
ends jp	SLMMQQQQQ
ends js	VLKKQQQRS
ends jt	SLMMQRQQR
ends ju	SNNROPPPP
ends jv	TNNOPPPPP
ends jw	TNNOPPPPQ
ends jz	TONOPPPPP
ends k	TNNMPPPQQ
ends k1	TNNOPPPPP
ends k9	SNNOPPPPP
ends ka	MRSRNPPOO
ends kd	SOOOPPPPP
ends ke	PWLPPOPPO
ends kh	SNMNSPPPQ
ends ki	OTSONOOON
ends kj	UMNOPPPPQ
ends kk	ULONPPPQQ
ends kl	UMMOPPPQQ
ends km	WNOOOOOPP
ends kn	VKLNQQQQQ
ends ko	OOSKOQPQT
ends kr	SKPLPQQRR
ends ks	RNSPQOPMO
ends kt	SLLLRRRRR
ends ku	NQNYOPPNN
ends ky	OVRONOOON
ends l	SNNNPPPPQ
ends l1	SLMMQRQQR
ends l2	TMLMQQPQS
ends l3	SNOOPPPPP
ends l6	SNOOPPPPP
ends l7	ULMNQQPQR
ends l9	TOOOPPPPP
ends la	ONMTPSPPN
ends lb	POSOPPPPO
ends lc	UMKMQQQRR
ends ld	POQNPSPQN
ends lf	RQMNQPQQP
ends lg	QSSOOOOON
ends lh	POTPPOPPO
ends lj	PWOOOOOON
ends lk	TOOQNPPPO
ends ln	SQSMNOOOO
ends lo	OPLPPTPQQ
ends lp	TMRMPPPQO
ends lq	TMNOQQPPP
ends lr	TKMLRQRQR
ends ls	SQOLSOPQM
ends lt	TUNMOPPON
ends lu	RNPSOOPPN
ends lv	PNVOOOPOP
ends lw	SOOOPPPPP
ends lx	PUOOPPPOO
ends ly	VPOMOPPPP
ends lz	TLLMRQQQR
ends m	OSNMQPQPQ
ends m1	PPNSOPPPO
ends m4	TOOOPPPPP
ends m6	TNNOPPPPQ
ends ma	OTRNLRPQO
ends mb	VLKKQRQRS
ends mc	OPUOOPOPO
ends md	RLKNRQQQT
ends me	OLQRPPPRQ
ends mf	SMQNPPPPP
ends mg	TMMNQQQQP
ends mh	TMLNQQQQR
ends mi	SOLRPPQPP
ends mj	PQLLQQQQR
ends mk	OSMTOOOPO
ends ml	WMPMPPOPO
ends mm	SRPLOPPPP
ends mn	ULNOQPPQQ
ends mo	MVOMPPPSN
ends mp	MUQNPPPPO
ends mq	SNOOPPPPP
ends mr	SNKLRRRQQ
ends ms	SMPLUOPPP
ends mt	SSPOOPOON
ends mu	UNJPPQQPQ
ends mw	OMRMQQQQQ
ends my	NPSLNPSRO
ends mz	TKKLRRRRR
ends n	TMMKQQPPR
ends n.	QOQLPPQPR
ends n0	TNNOPPPPQ
ends n1	SOKLQQPPU
ends n5	TOOOPPPPP
ends n6	SNOOPPPPP
ends n7	TNOOPPPPP
ends n8	QSNPPPPPP
ends nb	OMTROPPPN
ends nc	NRTLPSOPN
ends nd	NRUONPPOO
ends nf	QOSPOOOPP
ends ng	TROPNPPOP
ends nh	NPPUOOOPO
ends ni	LUNRQPPPO
ends nj	SQLPPPPPP
ends nk	OTRSNOOON
ends nm	UMNOPPPPQ
ends nn	MURLPPPPO
ends no	MVLTQPPOM
ends np	PMUMQQPQO
ends nr	SOSOPNOPN
ends nt	QOOSNOOPQ
ends nu	PNSQOPPQP
ends nv	TLLMQQQQQ
ends nw	TJKMRRQRS
ends nx	RSKQOPPPP
ends ny	LMQUNPPPP
ends nz	OLRSOQQQP
ends o	WNMOPPPPP
ends o.	VONNPPPPO
ends oa	PKSQPPSPO
ends ob	TSKLQQPOP
ends oc	TNNOPPPPP
ends od	OQKSOOOOU
ends of	TKLLRRQRR
ends og	PPPKQRQQQ
ends oh	SPLPPPOPQ
ends oi	SLLPQQQQQ
ends oj	UMMNPQQQQ
ends ok	RPOMPPQPQ
ends ol	TNQPOPPPN
ends om	PRVKOOPPN
ends on	MQQROPQOP
ends oo	RMNLQQRRP
ends op	QMSNOPPPP
ends os	PTQPONONP
ends ot	TNRKSOPOO
ends ou	STJSOPPOO
ends ov	OSPQNPPNP
ends ow	SNMOQQQPQ
ends ox	OMUNNPQPR
ends oy	PRKMOPQRT
ends oz	QSLQOPPPP
ends p	UJLLQRRRS
ends p0	SNNOPPPPP
ends p3	VOOOPOPOO
ends p5	TNNOPPPPP
ends pa	MRQOPOPPQ
ends pc	TNQMPPPQO
ends pd	MOUPPPPPN
ends pe	SOLUOPPPP
ends pf	OUUNOOPNN
ends ph	POSMPPPQO
ends pi	UMNMQQPQQ
ends pj	SONOPPPPP
ends pk	SLLMRQQRR
ends pl	RJOKRRRRR
ends pm	TNQNPOPPP
ends po	RMTNOPPOP
ends pp	ORNLOQTPR
ends pr	POTKPPQPP
ends ps	ZJQLOOPOR
ends pt	OPVOOPPOO
ends pu	URNRNOOON
ends pv	TLMOPQQQQ
ends px	SNMNOOOOV
ends py	TLPMQPQQQ
ends pz	TNNOPPPQQ
ends q	SMNQPPOPP
ends q2	WOONPOPPO
ends q7	SOOOPPPPP
ends qc	WNNOPPPPP
ends qd	SOOOPPPPP
ends qg	SOOOPPPPP
ends qh	SNOOPPPPP
ends qk	TNNOPPPPP
ends ql	TKKKRRRSS
ends qm	QOSOOPPPO
ends qp	ULMNQQQQQ
ends qq	TNNOPPPPP
ends qr	TNNOPPPPP
ends qt	SNPNPQPPP
ends qu	SNOOPPPPP
ends qv	SOOOPPPPP
ends qw	SNOOPPPPP
ends qx	TNNOPPPPP
ends r	UOONPOPPP
ends r9	TNNOPPPPP
ends ra	JTPRNORSO
ends rb	SPLMSPPPP
ends rc	NLXNPOPQN
ends rd	NPVTKPPON
ends re	RNPONQUOM
ends rf	TKKJRRRRS
ends rg	KUMVOPPOO
ends ri	MRNPNPQQS
ends rj	SOOOPPPPP
ends rk	MNTQQQQOO
ends rl	NMOPRQQRP
ends rm	VKNPPPQPP
ends rn	URPJNPPOS
ends ro	PLMRPQQSQ
ends rp	SPTNOOOPN
ends rq	SOOOPPPPP
ends rr	WJJJRRRQS
ends rs	PNSMQPQSM
ends rt	TSLPPOPOO
ends ru	ORPTOOOON
ends rv	ULKLRQQQR
ends rw	TMLLRQQQR
ends rx	RSNNPPPPO
ends ry	SPQLPPPPO
ends rz	SRMNPPPPP
ends s	UMLLQQQQR
ends s.	ROMROPPPQ
ends s0	QTNOPOPPP
ends s1	SNOOPPPPP
ends s3	SNNOPPPPQ
ends s5	POSOPPPPO
ends s9	SNOOPPPPP
ends sa	MMTQOPPOR
ends sb	TORMPPPPP
ends sc	ORTROOONN
ends sd	TKQLQPQQP
ends se	QUMMTOPOM
ends sf	SLNLQQQRQ
ends sg	OOSNPOOPT
ends sh	RNMPQPPPR
ends si	QRPTNOPON
ends sj	QOTOPOOOO
ends sk	QNQTNPPON
ends sl	OMSMQOPPS
ends sm	VJLLQVPPP
ends sn	SJMKQSRRR
ends so	SRJPPQQPO
ends sp	QONNOPOPV
ends sr	RLQMOPPPT
ends ss	UQNQNPPOO
ends st	RNPPPTPON
ends su	QKQMQQRQQ
ends sv	SOOOPPPPP
ends sw	MNSTPPPPN
ends sy	TVQKQNOOM
ends sz	UMMOQQPPQ
ends t	TMMMQQQQQ
ends t.	NSNSPPPOO
ends t0	SNNOPPPPQ
ends t2	SOOOPPPPP
ends ta	OLTINQTVP
ends tb	SOOOPPPPP
ends tc	SLPLQQQQR
ends td	UNSNOOOOP
ends tf	RLRNPPPQP
ends tg	TLLMQQQQR
ends th	OTUONOPON
ends ti	OSRRLOPPO
ends tk	UNNOOPPPP
ends tl	UQOOOOOPO
ends tm	VMNNOTOPO
ends tn	TNNOPPPPP
ends tp	VKKLRRQQR
ends tq	UOOOPPPPP
ends tr	PLTNPPQQP
ends ts	OOPMVPPQO
ends tt	NUQMOPPPO
ends tu	OSMRSOPON
ends tv	VMSNOOPPM
ends tw	ULKLQQQQR
ends tx	QOMSOPOOS
ends ty	VOONOPPPO
ends tz	MVKVPPPOO
ends u	UOONPPPPP
ends u2	ONWOPOPPN
ends u7	SNOOPPPPP
ends u8	TOOOPPPPP
ends u9	SOOOPPPPP
ends ua	OKSYOOPON
ends ub	TJJKRRRSS
ends uc	PPVNOOPOO
ends ud	QQRLPPPPP
ends ue	WLMROPPOO
ends uf	PTNROOOOO
ends ug	SRPMOPPOP
ends uh	WJKLQQQRR
ends ui	TPPMPPPPP
ends uj	TNNOPPPPQ
ends uk	QLOSPQPPP
ends um	PMVQOPPPM
ends un	NMQTPPQPO
ends uo	SOSNOPPPO
ends up	QMTLPQPRP
ends ur	LOSPOTPOP
ends us	NRSNPOOOQ
ends ut	SMNNOROPS
ends uv	SOOOPPPPP
ends ux	SMPNPPPPS
ends uy	WNNPOPPPO
ends v.	OOWPOOPON
ends v3	SOOOPPPPP
ends v4	TOOOPPPPP
ends v8	SLLNQQQQR
ends va	NOMTQPQPQ
ends vb	QNSOOPPPP
ends vc	RLNLQRRQS
ends vd	WONNPOPPO
ends ve	UPPQOMOPP
ends vg	STNPOOPOO
ends vh	SOOOPPPPP
ends vi	UPKLSQQPP
ends vj	SOOOPPPPP
ends vl	SOOOPPPPP
ends vm	TMLMQQQQQ
ends vo	NTRQOPPON
ends vp	WMLMQQQPQ
ends vq	TONOPPPPP
ends vr	WNNNPPPPP
ends vs	RNNSPPPOP
ends vt	SQNSOOPOO
ends vu	QNNTPPPPP
ends vv	SOOOPPPPP
ends vw	RNTOPPPPP
ends vx	UNMOPPPPQ
ends vy	RKQOPQQQP
ends w	SMMLQQQRR
ends w5	SOOOPPPPP
ends w8	SNOOPPPPP
ends w9	TNNOPPPPQ
ends wa	LOQVOPPPO
ends wd	SPMNPPPPQ
ends we	UPRNPOPON
ends wg	SOOOPPPPP
ends wh	TNNOPPPPP
ends wi	OUKQQPQPO
ends wk	PLMRRQQPQ
ends wl	TLMNPQQQQ
ends wm	SOOOPPPPP
ends wn	SPJSQPQPO
ends wo	ULLLRQQQR
ends wq	TNOOPPPPP
ends wr	TNNOPPPPQ
ends ws	PLQOPPPPT
ends wv	TNOOPPPPP
ends ww	ULLNQQQQQ
ends wx	SNNTOPOOO
ends wz	SKKMRRRRR
ends x	UKLKRRRRR
ends x.	UMNQPPPPP
ends xc	SOOOPPPPP
ends xd	UMLNQQQQR
ends xf	SOOOPPPPP
ends xh	VLMOPPPQP
ends xi	RRJMQQQPQ
ends xk	TNOOPPPPP
ends xl	TOOOPPPPP
ends xm	SOOOPPPPP
ends xn	VNMOPPPPP
ends xo	TNNOPPPPP
ends xp	PMUNOOONT
ends xr	TNNOPPPQQ
ends xt	RNTMNPQQO
ends xv	TNNOPPPPP
ends xx	QPMMOPPPU
ends xy	TKKKRRRRS
ends xz	UMNOPPPQQ
ends y	TMMKQRQRQ
ends y.	OPOVOOOOO
ends y2	TNNOPPPPP
ends y3	TNOOPPPPP
ends y7	SLLLRRQRS
ends yb	ONUNOPPPO
ends yc	TOOOPPPPP
ends yd	RSNOOPPOO
ends ye	QOLQPOPTP
ends yg	SNOOPPPPP
ends yh	VLLNQQQQQ
ends yi	TMMNQQQQQ
ends yl	TNOOPPPPP
ends ym	TMMNQQQQQ
ends yn	PUOTOOOMN
ends yo	QRLTOPPPO
ends yp	TNNOPPPPQ
ends yq	SOOOPPPPP
ends yr	SSMNPPPPP
ends ys	SMRKQOSPQ
ends yt	NORLQQQQQ
ends yu	NPQLQQQQP
ends yw	TNNOPPPPQ
ends yx	SOOOPPPPP
ends yy	QTLMPQPPP
ends yz	RNONTPPPP
ends z	TLMMQQQQR
ends z.	OPOTOPPOO
ends z1	TNNOPPPPP
ends z2	SNNOPPPPQ
ends z3	TNNOPPPPQ
ends z8	SOOOPPPPP
ends za	SPKQPQQPP
ends zb	TMNOQQPPP
ends zc	SOOOPPPPP
ends zd	UMMOPPPQP
ends ze	PMNTNPPTP
ends zg	TNOOPPPPP
ends zi	MWKTQOPOO
ends zl	UOOPPOPPO
ends zm	TNNOPPPPP
ends zn	SMROPPPPP
ends zo	QTOOOOPOP
ends zp	UMMOPPPQP
ends zr	PWNOOOPOO
ends zu	QONUOPPPP
ends zw	UNNOPPPPP
ends zx	TMNOPPPPP
ends zy	VLKLQQQQR
ends zz	SOKMQQQQR
ends án	QQMOPQQQQ
ends ’d	WOOOOOPOO
ends ’m	YMMOPPPPO
ends ’t	WNNNPPPPP
first a.	QRKKQRQRQ
first aaron	OUOOPPPOP
first abc	OPXOPNONO
first abdul	PRMTPOPON
first abu	MTLWOOOPN
first academy	NROOPNWOO
first adam	OSROPPOMR
first adobe	SKKJQRQRV
first adolf	ROLQPQPPR
first adrian	PVNNPPPOO
first advance	NOOOOOOTR
first advertisement	TPOPPOOOP
first aer	PNWOPPPOO
first affordable	PPPPPOSOP
first african	PQTPUKOON
first agha	ORNTPOPOO
first ahmed	RQJMRQQRQ
first air	MNXPOOPOP
first al	KRPRPPQNQ
first alan	OWONPPPOO
first alastair	PUONPPPOO
first albanian	OPTOPOPPP
first albert	PUONPPPOP
first alex	OTOOPPPOO
first alexander	PVONPPPOO
first alicia	PVNOPPPNP
first all	OMSQQOPRO
first alvaro	PSOOPPPPP
first am	TPROOOOOO
first amazon	PNMSONOMX
first amber	POMMQRRRR
first american	NOVONPRNR
first amir	OUOOPPPOO
first amy	NVNOPPPOP
first analyst	SOLNPQQRP
first andrew	OXNNPPPNO
first aner	OVOOPPPNO
first angela	OXNNPPPNO
first ann	OUOOPPPOO
first anne	NYNOPOPNO
first anselmo	OTOPOPOOO
first antarctic	PPTRPONON
first anthony	OUONPPPOP
first antonio	PXNOPOOON
first app	PPOOPOOOT
first apple	PMQOPNOOV
first arab	PMLLSSRRQ
first ariel	PTONPPPPP
first arnold	PVNNPPPNP
first arthur	NTOOPPPPP
first asia	ONSUPNNON
first asian	OPTOOROOO
first ask	POUOPOPNO
first associated	KQXPPOOMP
first association	OPYNOOONO
first at	PQVPPONNN
first atlantic	OOPTPPPOP
first augusto	PVNOPPPOP
first aung	PRNUPPONP
first australian	NPTOPQOPP
first austro	SKJJSSSSS
first ayman	PWNOOPOOO
first b	OMPSOPPPQ
first b.	TQLTPOONP
first baltic	OOOUOPPPO
first bank	NPRSQOPOP
first barack	OWMNPPPOO
first barbara	OWNPPPPNO
first barry	PTOOPPPOP
first bartier	POOOPPPSP
first bashar	OUOOPOPPO
first bay	OPOVPOOOP
first bbc	NNXMPOPOO
first be	SLLLQRRSR
first beach	PQUNPOONO
first beijing	OPNWPMPOO
first ben	OXNNPPPNO
first benjamin	OVOOPOPOO
first bernie	OXNMPPPOP
first bert	OUPOOPPOO
first best	VJIJQSRTS
first beverly	PNOTOPPPO
first big	RLNNPQPQS
first bill	M]LNQOPLP
first billy	OUOOOPPOO
first bin	NYONPOONO
first biogen	OOWOPPOON
first black	LRVPSQOLM
first blue	OLMRPQQTO
first bob	OUNOPPPOP
first bobby	OUNOPPPOP
first boris	PVMOPPPOP
first bosnian	OONMUSPOO
first boston	OMQTPOPPP
first brad	PUNNPPPOP
first bradley	NTPOPPPOP
first breaking	SONMQQQQP
first breitbart	OPUOPOPOO
first brendan	PTOOPPPOP
first brent	QSKLQQQPQ
first brian	PVNOPPPOO
first brit	OOOPOOUPP
first british	ONVMPMSQO
first britney	PWNNPPOOO
first brock	OTOOPPPOP
first broken	NOOVPOPOP
first bruce	QOOLQRQRP
first bryan	PUNNPPPOP
first bt	OPUOOOOOP
first buckingham	POMTPOPPP
first burger	NNQUPPOOO
first business	VNMMPQPQQ
first c	RJIKQSRTV
first c.	QQOLQQQQP
first calvin	NQTOPPPOO
first canadian	MOURPNPOP
first cape	OPOVOPPOO
first cardi	NXNNPOPOO
first cargill	NOTOPPPPO
first carl	OXLOPOPOO
first carlos	PWMMPPPOO
first carly	QPMMQQQQQ
first carol	OTOOPPPOP
first casino	POORPOOTO
first cat	SMKLQRRRR
first catherine	OUOOPPPOP
first catholic	NPTROOPPO
first cbs	OOUOPPPOP
first central	LNPUWMSLM
first channel	OPVOOOONQ
first chapter	ULKKPRURQ
first charles	PXKRPOOOO
first chatham	NOOVPOPOP
first cheap	NORTQOONO
first chelsea	QLPRQOPRQ
first chen	OUONPPPOO
first chicago	OOVPONPPO
first china	NMURORONO
first chinese	OQVNPNOOP
first chris	OWNOPOPOP
first chrissy	PVNOPPPNO
first christian	POUPNNPOP
first christine	PTOOPPPOO
first christmas	NNNOPYPOO
first christopher	OUNOPPPOP
first chuck	OTSMPOPOO
first city	PQOXPMQNN
first civic	NPSSPOONO
first civil	POOMPRTOO
first claudia	PTOOPPPOP
first cleveland	PMUSOOOOP
first cliff	OVNOPPOOP
first clint	OTOOPPPOP
first clinton	OPTOPOPPO
first clive	OTOOPPPOP
first club	NQUPPOOOO
first co	MOM\\POONO
first coca	OOXOOOOON
first cold	OPNNPUOOP
first colin	QPLLQRQQQ
first columbia	POQTPOONO
first comic	RMOLQQQQR
first commerce	OPTPPPOOP
first communist	PPUMPOPOP
first community	TOROPOOOO
first condoleezza	PTNOPOPPP
first congress	PQWOPNOOO
first conservative	NP[NONOOO
first constitutional	NPWNPOONQ
first consumer	QOMNPSPQQ
first continental	OPUOPOOOP
first costa	OSURPNNNN
first council	OQXNQNMOO
first country	RPOMQQPPP
first county	NOOWPOPNP
first craig	QOLMRQQRR
first cynthia	PTOPPPPNP
first d.	ROKNQRQRQ
first da	OONQOOOUO
first daily	NN^OONONM
first dalai	QPLTPPOQO
first dallas	RKPNPQQQQ
first dan	NWNOPPPOO
first daniel	PVPNPOPNO
first dark	UKIJPSRTR
first dave	OUOOPPPOP
first david	QVJKQQQQQ
first de	OSLUQOPNP
first dean	OTNOPPPPO
first dear	TJJJRSSSS
first death	WNNNPPPPO
first debra	NUOOPPPOP
first deep	PMPQPPQPP
first defeat	NPVOPOPNO
first defence	TOTNOOONO
first democratic	QNOQPSNQO
first denis	OWNMPPPOO
first dennis	QOMMRQQQQ
first department	MQ[NPMONO
first des	NRRVONONO
first detlev	PVNNPPPOO
first deutsche	NNYNPOPON
first diane	OSPPPPPOP
first dick	OQNNPPPTO
first dirty	PNMNQOPWQ
first district	RMLOQRRQQ
first do	TNMMPQQRQ
first dominique	PUOOPOPOO
first don	NUNTOOONO
first donald	OWNOPPPOO
first dorsey	POVOOOOOP
first doug	OTOOPPPOP
first douglas	OSOOPPPPP
first downing	MPYPOOONO
first dries	OVNOPPPOO
first duchy	POVMQPPOO
first dun	SMMTPOPPP
first duncan	OUNOPPPOP
first e.	QSMNPQPPP
first e.f.	OPUOOPPOP
first east	OOK[QMPNP
first eastern	OOOWPOPNO
first ed	OXMNPPPNO
first eddie	QPMMQQQQQ
first eden	RLPJQRRRQ
first edmund	OUONPPPOO
first edward	PWMOPPPNP
first el	PTKQQOQPO
first election	WPPPPNOMP
first electoral	LQUPPOPOP
first elizabeth	OVOOPOOOO
first elton	PTONPPPOP
first elvis	OWMNPPPOP
first enron	RNPMQPPPQ
first environmental	OQUPPOOOO
first envoy	PPTPPOOOO
first epic	RWOONONNO
first eric	OWMOPPPOP
first escola	RLLKQRRRS
first eugene	OWNOPOPOP
first eugenie	PVNOPPOOP
first euro	QLOKRRRRR
first european	QMOLPVPQQ
first evan	PTNOPPPOP
first evo	PVOOPOOOO
first executive	WPOPOONOP
first f	PNPLOPPQT
first fa	RNPNPSPQP
first falkland	PQLVPPOOO
first fed	ONMNPVPPP
first federal	PLRMRRPQQ
first federation	OPTPPNPOP
first fernando	OROSPPPOO
first ff	TKKKRSRRS
first fianna	NPWOOOOOO
first fidel	PUOPOPOOO
first financial	SOPMPOPQP
first fine	OPUOOOPOO
first first	NMQRPSOOP
first flight	XMMLQQPQQ
first florida	POTQPOOOP
first follow	UKKKQSRSR
first foreign	QNOPPPSPO
first formula	POVOOONRO
first fort	PLMYOPPOO
first four	NPXPNOPOO
first fox	OOTNPOOSO
first francis	PUNNPPPOO
first frank	PUMMQPPOP
first franklin	PSOOPOPPP
first fred	PSRMPPOOP
first freddie	NWOOPPOOO
first frederick	PUMNPOPPP
first free	ULLKQQRRQ
first freedom	PNTNPPOOP
first french	QOOQOSONP
first full	WQMOPPONP
first g	OMWMOQPQO
first gabriel	PTOOPPPOP
first galway	OOSROOPOP
first game	TNMNOQONU
first gameboyzz	OPUPPNOON
first gary	PTMMPPQOP
first gaza	OPNTPPPPP
first general	RMZNPNOMO
first geoff	PUONPPPOP
first georgia	OOSSPOOOO
first gerald	OUOOPPPNP
first gerhard	PTOPPPPOO
first gerry	OVNOPPOOO
first getty	NPXNQOOON
first glen	QQSNQOPPO
first glenn	PTOOPPPOO
first global	UNPNPPPPP
first golan	PQMVPOPNO
first gold	SPUNONOOO
first golden	OMTMNRXMN
first goldman	OOUOPPOPO
first good	TLJKPRRSR
first google	NNRNOPNMZ
first gordon	OXLOPPPPO
first graham	OWNOPPPOO
first grammy	NPNPPOWOP
first grand	SMOQOTPOO
first grant	OPTPPOPOP
first great	VMHTPTOOP
first greater	OQPUQOONO
first greek	PPROSOOOO
first green	OOTPPOQOO
first greg	PXMOPPPNO
first group	NNSNQQQOR
first gulf	OPLWPQONP
first h.	PWNOPOPOO
first ha	RNNYNNONO
first hamid	PUOOPPPOO
first hans	OXMNPPPOO
first happy	UNLMPQQQQ
first harold	OSQNPPPOO
first harry	QMJLRQQVQ
first harvard	OPUNPNPPO
first harvey	PUOOPPPOP
first hassan	PUMOPPPPP
first heather	OVOPOPOOO
first helen	OTOOPPPOP
first helmut	OWMNQPQNP
first henga	OPNWPOPOO
first henry	OVOOPPPOP
first hewlett	QLNNQQRQQ
first hide	XONOPOPMP
first high	ROWNORMNO
first hilary	PVNOPPPNO
first hillary	OYNMPPPOO
first hmas	OPNWPOONO
first hock	NVOOPPPOO
first holly	RQLMQQQPQ
first holy	TMRQPOPON
first home	NNQSPNNTO
first hong	PONVPOPOO
first honorary	TLKLQRRSR
first hosni	OUOOPPPOO
first hotel	PPOOPOPTO
first house	ONSMPQQSO
first houston	OOVOOOOOP
first howard	OWOOPPONO
first hu	PWMMPPPOP
first huffington	NPSOPOPPP
first hugh	QPMNQQQQQ
first hugo	QSNMPORPP
first human	RPTOPOOOO
first hurricane	TJHIRXRSR
first i.	SLKLRRRRR
first ian	NXNOPPPMO
first ibrahim	OTOPOPPPP
first icymi	VMJMQRQRQ
first in	XMLMQQPQP
first independent	NPTOPOPOP
first india	NOXMPOPOP
first indian	PPRSOOPPO
first information	OPXOOOOOO
first institute	NRWOPNNOO
first interior	OPVOPOOOP
first international	NPSQPPOOO
first internet	RLNMQRPRR
first iowa	OQUOOOOOO
first iphone	QOMNOPOPW
first iraq	PPNOPUPOO
first irish	PLOMSRQQQ
first irving	PSSMPOPOP
first isaac	NRTNPPPOO
first isfahan	OONVPOPOO
first islamic	RNMORQPRP
first italian	OPVOPNOPO
first ivan	PUOOPOPNO
first ivory	PPMTPPPPP
first iyad	PTNOPOOPP
first j	RRKLQQQPQ
first j.	NUQMQPPOP
first jack	O[MMOPOOO
first jackie	QNMNQQQQQ
first jacob	OTOOPPPPP
first jake	OVOOPPPOO
first james	OZMOPNPNO
first jamie	PTPPPPPON
first jan	PUNOPPPOP
first jane	OUOOPPPOO
first janet	PVMMPPPOP
first japan	OPVMPOPPP
first japanese	NPOOXOOOO
first jarryd	NVOOPPPOO
first javier	PTNOPPPOP
first jawaharlal	OWNNPPPOO
first jay	NWOOOPOOO
first jean	OVNOPPPOP
first jeanne	PTOOPPPOP
first jeb	PTONPPPOP
first jeff	NVNOPOPNP
first jeffrey	PVNNPPPNP
first jenna	PPMNQQQQQ
first jennifer	PTOPPPPOO
first jeremy	OVOOPPPNO
first jerry	OVNPPOPOO
first jesse	PUOMPPPOP
first jessica	QPMKQQQRQ
first jill	OTPOPPPOP
first jim	OWOOPPPNO
first joan	NUNPPPPOP
first joe	OWNNPPPOP
first joel	NVOOPPPOO
first joey	OWOOOPONO
first johan	PWNNPPPNO
first johann	OWNPPOOON
first john	OVMNPPQPP
first johnny	OVNOQPPOO
first joint	OPROPOONT
first joko	PTOOPPPOP
first jon	OWQNPOPNO
first jonathan	PTOOPPPOP
first jonny	PTONPPPPP
first jose	OVOPPPPOO
first joseph	OWMNPPPOP
first joshua	OWOPOOONO
first judicial	NPWOPOOOP
first juju	OVNOPPPOO
first julian	OWNNPPPNP
first junichiro	PSOPPPPPO
first junius	OXNOPPPMO
first justice	NO[OONOOP
first justin	OVOOPPPOO
first jürgen	OWMNPPQOP
first kamala	OVONPPPPO
first kansas	POSQPOPOO
first kanye	OVOOOOOOO
first karen	OWOOOOPNP
first karl	PWNOPPPNO
first kate	NUOOPPPOO
first kathleen	PTOOPOPOO
first katie	OVNOPPPNO
first katy	RNJKRSRRR
first keir	PTNOPPPPP
first keith	PTOOPPPOO
first kelly	OTOOOOOTO
first ken	OWNPPPPNO
first kenneth	OSPPPPPPP
first kenny	OUONPPPOO
first kevin	OWNNPPPOP
first khalid	OXNNOOPOO
first khan	PTOROOOOP
first kill	OPPPPPNSP
first kilroy	OVNPPPPOO
first kim	NZQMPOONO
first king	PMSLOTPPO
first kofi	PUOPOPPOO
first korea	NOUNPRPOO
first korean	QNMNQQQQQ
first kristen	PTNOPPPPP
first kristin	OUOOPOPOO
first ku	POTPPOPOO
first kuala	POOUOPPOO
first kurdistan	OPTOPOPPO
first l.	RNLLQQRRR
first la	OROVNNNMS
first labor	RPJLPTQSQ
first labour	NPUOPOOOP
first lake	PNOUPOPNP
first land	OPUOPOPPP
first lansdowne	PPOSPPPPP
first larry	PVNNPPPOP
first las	OMNWOPPPP
first latin	RLJRRQRPR
first laura	PPTMPOPOP
first laurent	PSPOPPPPP
first lawrence	PUNOPPPOO
first le	ORRLQPOPP
first learning	TNMMQPQRQ
first lech	OSPOPPPPP
first lee	PUPPOOOON
first legislative	SLJKRSRRR
first leo	OVOOPPPOO
first les	NQROPOOTO
first leslie	OWOOPOPNO
first lewis	OVOPOPPNO
first le’veon	OVNOPPOOO
first lg	OPUPPOOOO
first liam	PVNOPPPNO
first lib	OOZNPPONN
first liberal	SPVLRNNON
first lindi	POMUPOPPO
first lindsay	PUOOOPPOP
first lindsey	OUPPOOOOO
first little	OPSUQNNMO
first live	RNQLOQQRP
first london	PNOPPTPOP
first lord	PPOOPOPSP
first loretta	OTOOPPPOP
first los	NNSVPNOON
first louise	PUMOPOPOP
first luis	PQSNPPPOO
first luiz	PUNNPPPPP
first luke	PWMNPPPOP
first m	PLQKRRQQS
first m.	QSMOPPPQP
first madame	PPNTPOPOO
first mahmoud	PTNOPPPOP
first main	NPOWPOOOO
first major	NPWPPOONO
first making	WONOOOOPP
first malaysian	OPWOPOOOO
first malcolm	OQTNPOPOO
first man	NPTNPOOSP
first manchester	NOTQPOPOP
first manmohan	OUNPPPPPP
first manuel	OUPPPOPOO
first marc	PWNNPPPOP
first marcel	OXNNPPPOO
first marco	PVNMPPPOP
first margaret	OUOOPPPNP
first maria	PUMOPPPOP
first mariah	PUNNPPPNO
first marie	PTOOPPPOP
first marion	PVMPPPPNO
first mark	PVLMQPQPP
first marquis	PXNNPOOOO
first martin	OZLLPPPNP
first mary	PVNNPOPPP
first massachusetts	PPTNPOPPO
first master	TLIKQRSSS
first matt	NYNOPPONO
first matthew	PVNNPPPNO
first mda	POOOPPPOT
first medical	NPUPPOPOP
first megyn	NWNNPQPOO
first mel	PUNNPPPOP
first memphis	QOUNPOPOO
first mexican	PPOPPSPOP
first mh17	UKKKRRRSS
first miami	OOWNOOPOO
first michael	OUMOPOPRO
first michelle	OWOOPOONP
first microsoft	PONOPOOOX
first middle	MOMXTOOMP
first migration	OPTOPOPOP
first mike	OZMMPPPNO
first mikhail	PUNOPPPOP
first million	QONNQPPTP
first ministry	NQWNPOOOO
first mitchell	PVNOPPPNO
first mitt	OXNNPPPOO
first modular	OOWOOOOOO
first mohamed	OSNSPOPOO
first mohammad	PUNOPPPPO
first mohammed	PVNNPPPOO
first mohandas	OVONOPPOO
first mohd	NUPOPPOPP
first morgan	PQSOPPPNO
first mount	OOUTOMNNQ
first mountain	RLKMRRQRR
first mtv	NOPNOOTTO
first muqtada	OUNOPPPOP
first muslim	NPXNONOOP
first mwai	OQOTPPOPO
first my	TLLKQQRUQ
first n.	MRNZOOONN
first naqsh	ONPWOOPOO
first national	JMUSRRQMO
first native	OPNNXOOOO
first nawaz	OTOOPPPOP
first nba	OPVOPOOPO
first nbc	NPYOPOONN
first neil	OVONPPPOP
first new	RMTSOONOO
first news	VOPOOOOOO
first newsletter	SPOPPPPOP
first nicholas	OQOOPPPSO
first nick	QRNMPQQPQ
first nicolas	PUNNPPPOP
first nigel	OWNNPPPOP
first nl	NPTPPPPPO
first noam	PTNOPPPOP
first nobel	PNSMPOTPO
first north	PONSRNPOP
first northern	NOM[PROMN
first nouri	OTOOPPPPP
first nova	ONPVPOOOP
first nsw	OQOUPNPPO
first nuclear	QMPKQQQSP
first o	RLOMPQQRQ
first office	TOSMQOONR
first official	OQROPOOOS
first olin	NPSOPPPPP
first olusegun	OTPOPPPOP
first olympic	RJLKRSRRS
first omar	OVOOPOOOP
first one	ROPMPPPSP
first open	TLUMOPQNQ
first operation	OPONOXOOO
first osama	PUMOPOPOO
first oscar	OVNOOPPOO
first otto	PVOOPOPOO
first our	OOVOPNPOP
first oval	OQNUQOOOO
first p	OOQPOOPOT
first page	OOUOPPOOP
first pakistan	NPRTONOPN
first pam	OVOOPOPOP
first paris	NORWPNOOP
first park	OVOROOONN
first pat	OVOOOPPOP
first patricia	OUONPPPNP
first patrick	OVOOPPPOO
first paul	PQLNQQQQQ
first pavel	OVOOPPPOO
first peace	RMMRPPORR
first people	PLPPQOQQQ
first persian	QMLTOQQQP
first pervez	OVONPPPOP
first peter	OXNMOPPOO
first petro	OQTOOOPOO
first pew	OPUNPOPOO
first phil	NYMOPPPNO
first philadelphia	OPVOOOOOO
first philip	PSROOOPOO
first pierre	OXMNPPPOO
first pine	PPOSPPOPO
first pippa	PWLMPPPOP
first pittsburgh	NOWMQOPOO
first pixel	OOOOPOPOW
first planned	OQVNPOOOO
first playstation	OPOOPOPOV
first police	NPTPPOPOO
first polish	QLQLQQQQQ
first pop	OPOPPOOUP
first port	PPMWPNPMO
first porter	OSQNPOPOP
first pro	QKNJRQRUR
first progressive	NPUTOOONO
first prophet	LVWMOPONN
first public	NQRSPOOOO
first pulitzer	OPNOPOVOO
first purple	NUNNONUOO
first quentin	OVPOPOPNO
first quảng	ONNXPOPNN
first r	YNQLPPPOO
first rafael	OUPOPPOOO
first rahm	OVNNPPPOP
first ralph	QVNOPOPNO
first rand	OUPMPOPOP
first ray	OUOPOOPOO
first raymond	QLNMQRQRR
first real	QMVMPPPPO
first recep	OVNNPPPPP
first red	LOYUOMOLO
first reid	OSOPPPPPP
first reince	OTNOPPPPO
first rene	OSOPPPPPP
first reporters	RMKMPRQTQ
first republic	RMLQPQQQQ
first republican	PPTOPPOOP
first rhode	PPMUOOOPP
first ricardo	OUOOPPPOP
first richard	OWNNPPPOO
first rick	OWONPOPOP
first ricky	NXPQOOOMN
first river	NOOYOOPNP
first rob	NXNMNPPOP
first robert	OXNNOPPOO
first roberto	PTOOPPPPP
first robin	PUONOPPPO
first rock	OOQPOPOSP
first roger	OTNQPPPOO
first roman	OSPUONONN
first ron	PUOPPPONO
first ronald	OVONPPPOO
first rose	QNNOPSPQP
first rosie	OWNOPPPNP
first ross	OPNWPNOPO
first roy	PURMPOPNO
first royal	OMTTQNONO
first rt	]FEIRRSTS
first rule	QMMMPPWPP
first rupert	OVONPPPOP
first russell	PTONPPPOP
first ruth	PUNNPPPOO
first ryan	OXNOPOONO
first s	NKMRTQQOR
first sac	QNSNQPPPP
first saint	OTTMPPONO
first sales	TNKLQQQRQ
first sam	PTNOPOPPP
first samuel	PVMNPPPNP
first san	OKPZOOOPO
first sandra	OVMPPPPNO
first sandy	OPQVOONNO
first santa	NNOVOTOON
first sarah	PXMOPOPON
first saudi	POQUPOPOO
first science	QOSNPOPPO
first scott	OVNOPPPNP
first scottish	PNULQQPPP
first sea	QLMJRRRTR
first sean	NXMPPPPNN
first second	ONOLPRTQQ
first secret	MQVPPOPOP
first securities	OPSPPPOOP
first security	NOWPPONOO
first senate	POTLQPPQP
first sergei	NUOOPPPOP
first seymour	PUNNPPPOP
first shane	PUOOOPPOO
first sharon	NXNMPNOSO
first shaukat	NVNNPPPPP
first sierra	OSPRPOPNN
first sign	VPOOPOOOO
first silicon	OPNTPPPOP
first silver	RJKKRRSSS
first simon	QQNMQPQPP
first sinn	PSRNPPPOO
first sioux	POSOPPPOP
first six	NQOOPVONP
first sky	NOXOPOONP
first smart	RLQLPQQSQ
first snoop	OVOOPOOOP
first social	NMSLPOYMP
first socialist	NVROOOPOO
first socotra	OONUPOPPP
first sony	NOVOPNOOS
first soul	OOOOOOWOO
first south	LORRPPPQQ
first southeast	OPSQPOPOO
first southern	NONXPOOOP
first soviet	PQNUPLPPO
first spanish	QMKQQRQQQ
first special	TKIJSSRSS
first sport	RMQMQPORP
first spring	UOSOOOONO
first sri	PTPVMOONN
first st	OSMTPOOOO
first st.	LNSYPNONN
first star	ONMMPTPUP
first state	MRRMOSOSO
first statistics	OOXOOOOOO
first stephen	PXMMPPPOO
first steve	PQLMQQQQR
first steven	PXMNPPPNO
first stop	RLPLPPQTQ
first strategic	TNTOOOONP
first sun	NOVVNNNOO
first sunday	PMQMQPQQQ
first super	TMNNPXOON
first supreme	NPULQPPPP
first syrian	OPOWOOPNO
first t	UNQLPPQQO
first taj	NTNSPOOOP
first tal	OOUTOOOOO
first tamil	OPUQNOOOO
first tavon	PUONPOPOP
first taylor	PWNNPOPOP
first td	OOUOPPOOP
first ted	OUOOPPPOP
first tel	POSSPOONN
first telegram	POOOPPPPU
first temple	QMOJPRQUQ
first terry	OXMNPOPOP
first tessa	PTNOPPPOO
first texas	NOTTOOOOO
first thabo	PTNOPPPPP
first thaksin	PSOPPPPPP
first than	SPLMQQQQQ
first the	RMUNQOPOP
first theresa	PXNNPOPOO
first this	SPPOPOORP
first thomas	QRMMQQQQP
first théâtre	PPSQPOOOO
first tiananmen	QOLNQQQQQ
first tim	OSSNPOPNO
first time	NPVOPOOOO
first tina	OTNOPPPOP
first tods	POTOPPPOO
first tom	OYNOPOPNO
first tony	OWNOPPPOO
first top	QPROOOOSO
first trahson	OVNOPPPOO
first trans	OPQOPOTOP
first travel	NQVOQOONP
first travis	PUONPPPNP
first trayvon	OUNNPPPPP
first trump	NNRUPROMN
first turkish	NPTNUNOOO
first typhoon	PNUMOSOOO
first u.	NNQVPOPPN
first u.n.	OOWOPONOO
first u.s.	NOWRPMPOM
first uk	NPXOPNNOP
first uma	PUNNPPPOP
first un	OPTOPSNON
first unesco	NQQSPOOOO
first union	NPRSPOOOP
first united	OOSPPOPPP
first universal	OPXOPNOOO
first universidade	OOVOPOPOO
first university	NM[IQPQOQ
first ursula	PWNNPOPNO
first us	NPSNPQPOP
first usa	OQXNONONO
first victor	OVOOPPPNO
first vietnam	OQTOPRONO
first viktor	PTOOPPPOP
first virgin	OOVOPOOOO
first visual	OPPPPPOOT
first vladimir	PVNNPPPOP
first wal	NOUPPPPPO
first warner	NNXNPOPOP
first washington	OMTTOOONP
first wasserman	OVNNPPPOP
first watch	YOHNQPPQQ
first watching	VKLLQQQSQ
first wells	OPPTQOPNO
first werner	PUNOPPPPP
first west	QKNSPQQQP
first western	LRSXOMNMN
first white	MQPUQOOPP
first will	OZMNPOPMP
first william	PXMMPPPPO
first windows	OPNOPOROS
first winn	NNVOPPPPP
first winter	QNMMPWPQP
first wolfgang	PXLMPQPNP
first wong	PQNLQQQQQ
first woodrow	NVNNPPPPP
first world	MONJQXROQ
first x	OOQOPOPOT
first xbox	OOOOPPOPT
first y	OPNNOUOTO
first yasser	PXONOPPNO
first york	OONVPOPOP
first your	TNLLPQQSQ
first yuri	OWNNPPPOO
first zooey	OTOOPPPOP
gaps ""	PNMOOKL\`Q
gaps "'	QUVSMNNKL
gaps ",	WQMQQOOMO
gaps "-	XJJKSQQSQ
gaps ".	NNIOOTRYM
gaps "_	TULMRNQLP
gaps &.	VHEFUUTUV
gaps &_	VMLQQPPOP
gaps '"	VQMMNOOTO
gaps ',	LQKVNOMOX
gaps '-	UHHFTTTTT
gaps '.	LOPSMOPPV
gaps '_	OMOUQQKRR
gaps ,"	UYNULMNLL
gaps ,'	LXVULOONL
gaps ,,	HUSTNOOQO
gaps ,-	PMQTMOMNV
gaps ,.	LQQVMNOTO
gaps ,_	OTSPNOOQM
gaps -,	RKKQSQQQP
gaps --	VJJJSRRRS
gaps -.	TKKTPPQPP
gaps -_	YIJFWVPOP
gaps ."	ORSKSPPOO
gaps .&	PPRKPPRRO
gaps .'	KSQVMPPOO
gaps .,	PXPQMNOQM
gaps .-	VJNSRPPOO
gaps ..	SQPONPPOP
gaps ._	RQSOPPONN
gaps ^"	QTMOMOOVN
gaps ^&	XGIJRRSTR
gaps ^'	GWVRNOONO
gaps ^,	OROWONNMQ
gaps ^-	\\HHQROTNP
gaps ^.	RSMROOOPO
gaps _"	QQPNPLTQP
gaps _'	MXVSLMNNM
gaps _-	\\JJFQRTPT
group-word< 	SOOHZPPOO
group-word< 000	NOVMSPPPN
group-word< a	KRRNWOPPN
group-word< about	OONNVPPPP
group-word< after	PNMLXPPPQ
group-word< against	MMJUYPPOO
group-word< all	NONMYPPPP
group-word< allow	ONNUTOPOO
group-word< among	NOSNUPPOO
group-word< an	NMKL]PPQO
group-word< and	NTLOXPPNN
group-word< anti	MOOPXOOOO
group-word< are	OOMMXPPOP
group-word< as	ONLUWPPMN
group-word< be	OMMMYPPPP
group-word< between	NNNLYQQPP
group-word< but	NNLUTPPPO
group-word< by	LLQSUPPOO
group-word< central	NONSUPPON
group-word< ethnic	NPNNVPPPO
group-word< first	PNMLYPQQO
group-word< for	VLIQVQPON
group-word< former	OOSJVPPPO
group-word< from	NORLWPPOP
group-word< his	NPNNXPOOP
group-word< if	NONOXPPOP
group-word< in	NMKVTPQOO
group-word< iraqi	PNMMWPPPP
group-word< leading	NOSMTPPPO
group-word< lifelong	OMMMXQQQP
group-word< likely	NONNVPPPP
group-word< main	SKJJXQQQR
group-word< mainly	PPNNWPPOO
group-word< majority	PULKQQQQQ
group-word< many	OPMLZPPOO
group-word< more	OOMNXPPPP
group-word< new	PMTLPQPQQ
group-word< non	PNMMVPPPP
group-word< of	RQRKWNONN
group-word< on	NMLTUPQPO
group-word< only	PNNNVPPPP
group-word< or	NNMLZQPPO
group-word< other	OOLNYPPOP
group-word< over	QMPLRQQPR
group-word< predominantly	PNVLNPQPP
group-word< presumptive	OOMNWPPPP
group-word< radical	NOLNZPPPO
group-word< said	OSNOTPPOP
group-word< some	OTKJTQQQP
group-word< sunni	OOMMYOPPP
group-word< suspected	PMNRQQPPP
group-word< than	WNMNQPPPO
group-word< that	NNQLXQPPP
group-word< the	OQTOWNNNL
group-word< these	MPVOROPOO
group-word< three	RNKMVQQQQ
group-word< to	MMOPXPPPO
group-word< top	ONKNYPPPP
group-word< tuesday	OPMMWPPPO
group-word< two	OLONZPPOP
group-word< when	OMMNXPPPP
group-word< with	ONRJXQPPN
group-word> 	RNUHWOPNN
group-word> and	UJOOXPPNN
group-word> arab	RKLLURQRR
group-word> are	MPQKXPPOP
group-word> as	NNQMYOOOO
group-word> but	PNMMXPPPO
group-word> candidate	PNLNXPPPO
group-word> candidates	OOKNZPPPO
group-word> church	NNTUMPPOO
group-word> cleric	PLWKPQQQP
group-word> clerics	OUMMPPPPQ
group-word> communities	OPNMWPPPP
group-word> community	PNKNXPQPP
group-word> control	PNNNWPPPP
group-word> convention	OPLLZPQOP
group-word> countries	PMKQVPQPP
group-word> country	NOTUNOPOO
group-word> debate	NOKL[PQPP
group-word> elections	OOMTUOPON
group-word> entering	OPONUPPPO
group-word> establishment	POMMXPPPO
group-word> friends	QMLLUQQQR
group-word> from	NNKL]PPPO
group-word> front	OOLNXPPPP
group-word> government	NNKM[QQPP
group-word> group	PLQKUQQQQ
group-word> groups	QUMLPPPPP
group-word> have	NNSLXPOPN
group-word> holy	PNRLRPQPP
group-word> http	SMSLRPPPP
group-word> in	NMQLXPQPN
group-word> including	MPNOYPPNO
group-word> independence	PNKXNQQPP
group-word> insurgency	QNLMWPPPQ
group-word> insurgents	SLJKWQQQR
group-word> language	XNNNQOOON
group-word> law	QMLSOQQQQ
group-word> leader	NORMVPPOO
group-word> leaders	PNKMZPPPP
group-word> majority	RNJLWQQQQ
group-word> man	QNLKVQQQQ
group-word> markets	RNMLWPPPP
group-word> men	POKLXPPPP
group-word> militant	OPLNWPPPP
group-word> militants	QOJKYPPQP
group-word> militia	PMMLWQQQQ
group-word> minority	PLLVRPPPP
group-word> mp	OMVLPQQPQ
group-word> nations	PMLLYQPQP
group-word> nomination	OOLNXPOPO
group-word> nominee	OMKNZPPPP
group-word> of	PUQIPQQQO
group-word> on	NOMMYPPQO
group-word> or	NWUMPOOOM
group-word> parties	QNMNXPPOP
group-word> party	QNKLVQQQQ
group-word> plan	QMRLQPQPQ
group-word> political	PNMMXPPQP
group-word> politicians	NOONWPPPO
group-word> presidential	OOJM[PPPP
group-word> primary	OOKLZQQOP
group-word> protests	OVLLRPQPP
group-word> race	OOLMYPPOP
group-word> rebels	OMSTPPPPO
group-word> refugees	NOMMXPPPO
group-word> registered	OOMOVPPOP
group-word> said	OMSNVPOON
group-word> say	MOQKWPPPO
group-word> senate	POMOWPPPP
group-word> senator	QONMRQQQQ
group-word> settlement	QNMMSQQQQ
group-word> socialist	OONMXPPOP
group-word> state	OOJUTPPPO
group-word> that	RMKLUQQQR
group-word> they	MPNOXOPPO
group-word> to	NNLL^OQON
group-word> tour	OOMMXPPPP
group-word> tsunami	OOMMYPPPO
group-word> vice	ONMNXPPOP
group-word> voters	NOMMYQPPP
group-word> were	NPKM[PPPO
group-word> who	NKVMXPPON
group-word> will	ONLN[QPPN
group-word> world	OOSKTPPPO
group-word> would	NNKM\\PQPO
head event	UIJHNhOQJ
head law	MOMHMRkKJ
head organization	SL[RNNNMM
head place	NJQaQMNNM
initials 	IMRQLWSNU
inner familyfalse	HUVSMTPNK
inner familytrue	MUNXNMLLU
inner otherfalse	KUUJMOORT
inner othertrue	WLLNONOPV
inside a	UPOOPOOPO
inside a.	OVMPPPPON
inside abu	OVNOPOPOO
inside academy	MRTPPMRNO
inside action	NQWNPOOOO
inside affairs	OPVOPOPOO
inside african	OPRSPOOOP
inside agamenticus	PQSRQNNOP
inside agriculture	OPUOPOPOO
inside air	OOVPQNPOO
inside al	OVJRRPPON
inside all	SMKLRRRRR
inside american	OPPNPPVOO
inside and	ONROPNTRO
inside angeles	NOTUPNOON
inside aqsa	OMOUPQOPP
inside arab	PPUNPOPPN
inside article	TNLNPQPQQ
inside arts	PQPNPSRNO
inside association	NQXOPNNOO
inside atomic	NPSOPPPPP
inside audit	OPVPOOOOO
inside b.	PXNNPOOOO
inside bank	OOTSPNPOO
inside bay	OOSSPONNP
inside bin	PXNOPOOON
inside book	POMNPRTOP
inside bureau	OPTOPOPPP
inside bus	ONSTQNOON
inside business	QMQMPRQPQ
inside c.	OTPOPPPOO
inside care	NQRNPOSOP
inside charles	OUONPPOPP
inside cheuk	QONMQQQQQ
inside chi	PQMPPQPQP
inside china	NPPSPQOOO
inside choice	QNVNQOQON
inside christian	PPTNPOPPO
inside college	PPWOPNOON
inside confederate	PPUNPOOOP
inside conservation	PQUQQMMNP
inside conservative	OPSOOOPPP
inside council	OPWOPNOON
inside county	OPPSPOOOP
inside court	OOWNONPPO
inside creative	OPTOPNNOR
inside criminal	NQVNQPOPO
inside crooked	NPVOPOPNO
inside d.	OUNOPPPOO
inside da	ORSOPOPOO
inside de	NTMQQNSON
inside defense	NQVOPOONO
inside del	OPLUPQPOP
inside democratic	LPYNPOOOP
inside department	PPVMPOOPO
inside deputy	NPSPPOPOP
inside development	NQXNPNPPN
inside district	OPWLPNPOO
inside do	SIJJSSTSS
inside dollar	PPOPPOOSO
inside du	QKKLQRTSS
inside dutch	POSRPOPOO
inside e	THJRSPQSQ
inside economic	NPQMOQSRN
inside education	MRWOPOONO
inside election	NQUOPOPOO
inside electronics	QONNPTPPQ
inside emergency	NQWOPOONO
inside energy	OPUOPOOOO
inside exchange	OPSPPPOOP
inside f.	OQSNPPOPP
inside federal	OPUOPNPPO
inside film	PPPMPUOPO
inside five	PPSPPOPPP
inside football	NPUNPOPPP
inside for	PNVMQNRMO
inside foreign	OPYNONOOO
inside g.	PTNOPPPOO
inside genuine	PPOPPPPOS
inside geological	PPSPPPPPO
inside group	NOWNPOOOO
inside h.	OVMOPPPPO
inside hall	OPSUOONNP
inside health	NPSRPMPPP
inside hee	PUPNPPOOP
inside heritage	OQOTPOOPO
inside high	NQWLQNPPO
inside homeland	OPSOPOOPP
inside hong	NRQTPOOOO
inside house	QORJQPPRQ
inside housing	OQWNPOOOO
inside human	NQUPPPONP
inside hungarian	SKJJSSSSS
inside hurricane	SNLJQRQRS
inside in	UNLLQQSOR
inside inacio	OSNPPPPPP
inside independence	OOUPPPOOO
inside industries	OOUOPOPPO
inside information	OLKTPSQRQ
inside institute	NPXNPONOO
inside intelligence	OPVONOPOO
inside international	NNPTPOPOP
inside is	TNMMQPRPQ
inside island	PPOSPPOPO
inside it	QNMMPPPXP
inside j.	PUNOPOPPO
inside jahan	OQOUPOOOO
inside jewish	OPWNPMPPO
inside jong	PUOMPPPOP
inside justice	OPTOPNOPP
inside k.	PVNOPOPOO
inside kaiseen	PUONPOPOP
inside klux	POTPPOPOO
inside kwok	PPNLQQQQQ
inside l.	OVOOOOPPP
inside la	OQOVOOOOO
inside labor	SOPOPOROO
inside law	TPRMPOOPP
inside le	OXNOPOOOO
inside leaders	ORTSOMONO
inside league	PLPRQOQPP
inside liberal	QNRLQPQQP
inside liberation	PQUNPNPPO
inside life	NPWOOOOOO
inside lives	NQWPPOPMO
inside louis	OUTNOOOOO
inside lula	OSNPPPPPP
inside m.	PSOOPPPPO
inside management	NQWOPOOOO
inside me	PNNNPQPTQ
inside medical	NQWNPONOP
inside memorial	ONNTOTRNO
inside meteor	PPSPPOOPP
inside military	NQPUONSNN
inside music	PNOLQPVPP
inside my	RMLLPQQWP
inside national	OOSQQSNON
inside nations	PPVMPPNPP
inside new	QPWLPOONO
inside news	POPKRQRQP
inside north	RLJORRRQR
inside not	TPNNPPQPP
inside nuclear	NQVOPONOO
inside o.	PTOOPPOPO
inside of	ONTPPROPO
inside olympic	OPQSQNOOO
inside on	OPSRONNSN
inside orchestra	OPUPPNOON
inside p.	OOUNPPPPO
inside pacific	OPRNOOTOO
inside party	NOZKPOPOP
inside paul	OUQNPNOPO
inside people	POSNPOPPP
inside petroleum	ONSSPNPOO
inside pixel	OPNOPONPV
inside police	OPUNPOPOP
inside political	OPUOPOOOO
inside prime	NPSPPOPOP
inside principles	OOVOPNPOP
inside procurement	OPTPPOOOO
inside protection	QNNLPQTQQ
inside public	NPVOOPOOO
inside r.	PVONPOOOO
inside radio	PPTOPPPOO
inside red	PPXMONPOO
inside republic	QQNUOOOOO
inside republican	OPUNPOPPP
inside research	NPWQRNNON
inside resources	OPTPPOOOP
inside ridge	OQRSPOONO
inside rights	ROUPPNRMM
inside ring	OQOVPOOOO
inside rugby	NPSNPSOOP
inside s.	NPTPQNPOO
inside san	ORMVPPONO
inside santa	OPTOOOPPP
inside scenic	QMLORQRRP
inside school	PPTPPONOO
inside science	NMPQPQONU
inside scott	PVNOPPPOO
inside security	MNZNQONNP
inside services	OQUMPOOPP
inside sign	UOOOPPOPO
inside smith	NTTOPOPNN
inside social	ROSLPPPQP
inside socialist	OPVNPOPPO
inside society	OQXOONONO
inside south	OPSTPNONO
inside space	PPNTQOOPO
inside st.	QNNLQPPRT
inside state	OQQWPNONN
inside states	POTRPONNO
inside stock	POUKQOQQP
inside street	NOTSPNONO
inside supreme	OPTPOOPPO
inside suu	PRNUPPONP
inside systems	NOVNPPPOO
inside t	PSOOPPPPP
inside t.	PTMMPQQPP
inside tayyip	OVNNQPPPP
inside technology	OPTOPPOPO
inside the	SKPKPTOSO
inside to	UNMMPOPUO
inside trade	OOLKRRSRR
inside train	PPOPPOSPP
inside trust	NQWNPNOOO
inside tussauds	PPNTPOPOO
inside u.k.	PNTOPPPPP
inside union	OPSNPPPPO
inside unionist	OQWNPMPON
inside united	OQWNPNOOO
inside university	PPYLQNNPO
inside up	UPOOPPONO
inside v.	ORSOPOOOP
inside valley	NORWOOOON
inside van	OYMNPOPOO
inside video	NOUOPOTNO
inside visual	OOOOPOOOX
inside von	OVNNQPPOO
inside w.	OVLNPOQPP
inside wai	OWOOPPPNO
inside war	OPNOPVOOO
inside warhol	PPSNPOPPP
inside washington	NPQNQSPPO
inside with	TLOKPQQRR
inside without	SMJMPSRUQ
inside workers	MPVOPNPOP
inside world	NQRRPTNMO
inside y	SKKJSSSRS
inside york	NPWQPOOMO
inside your	RNMNPQPTQ
inside zealand	OOVMQPPPO
joined-after group	RMPRSQONN
joined-after organization	IM^KPQQQO
joined-after person	IYRMPPOQN
joined-after place	LMPYOPPPN
joined-before group	QUOOSOOMM
joined-before organization	GM^LMNOWQ
joined-before person	O\\PJQSPLN
joined-before place	JRRVQOPNN
known actor-armed-group	NV[LNOOMM
known actor-company	QM\`HLPPOO
known actor-intergovernmental	MO\\GNRROQ
known actor-nongovernmental	OKTLNTQSP
known actor-party	]NQFKNQOV
known admin1	QPNXNOONN
known capital	QPLTPPPOP
known city-large	QOOXNOONO
known city-middling	NNP[MPPON
known city-small	PTOVLOOPM
known country	MMN\`MOOON
known demonym	OOHLfNONM
known group-word	NPKJfNONL
known leader	S^KJOOOON
known region	OMTVLPPOO
known seen-event	ROIKO\`OLO
known seen-group	ROMPUOOOO
known seen-law	MRKMOMbNL
known seen-organization	RMXLOPPOO
known seen-place	RMLXNPPPP
known seen-product	LMIJMQROe
known seen-work	MLJKOMQhN
known state	MMHbMPQPN
known-at-all false1	TSNNNOOPP
known-at-all false2	RUOONOOQO
known-at-all false3	RQROMPPOO
known-at-all true1	OMSSQOOOP
known-at-all true2	JIVUOQPQR
known-at-all true3	JORQOPOSS
last 1	TMQMOPRPQ
last 2	ROONOOPNW
last 370	SMMLQQQQR
last 3clisgienf	SONOPPPPP
last 3g	WONOPPPPN
last 4	TOTOOPONO
last 44	NOOWPPPON
last 5g	WNONPPPON
last 7	PPTOPPPON
last 8	QNTNPPPPO
last abbas	PWKMPPPPP
last abbott	OTOPPPPPP
last abc	MPSTOPPQN
last abdullah	OTOOOPPPP
last abe	PUONPOPPP
last aboriginal	QONNTPPPP
last abrams	NVNPOOPPO
last abstract	WNMNPPPPO
last abuja	NPOUOPPPO
last academy	PMRPOOOUO
last accidentally	SNOPPPPOP
last according	SOOPPPPPP
last aceh	PMLPPQRQR
last acpeds	NNWOOPPPO
last act	NOOSPOSNP
last action	PNTNPPPPP
last actually	SNOOPPPPP
last ad	SONNPQPQP
last adam	OUPPPOPON
last adams	MZMOMPPPP
last additionally	UMMMQQQQQ
last administration	LQZNQNOOO
last adoption	VOPOOOPOO
last advantage	PPOPPPPOS
last afar	OOUTOOOOO
last afghan	OONOUPPPP
last afghanistan	POMTPPPPP
last afghans	NPNNWPPPP
last afl	OPUOPPPOO
last afp	JPWPPPPPO
last africa	QNJUQPQPP
last african	OPKQVOPQP
last again	ULOLPQPQQ
last agency	PPQLQQPPQ
last agreement	PORMQPRPQ
last ah	TNLMQQQQQ
last ahern	PUNOPPPON
last ahmadinejad	PRSMOPPOP
last ahmed	NYMPPPPNN
last ahronyoung	NWMOQPPON
last ai	VNNNPPPPP
last aid	RKOMOVQPP
last aids	UOTNPPPNN
last ailes	OVMOOPPPP
last aipac	OPSPPPPPO
last air	PMUQQOPNQ
last airbnb	OPWMNPPPO
last airbus	OPUOOPQOO
last airline	SOQPPOPOP
last airlines	QNVNPPPOO
last airport	NMOXPOPOP
last airways	NNZMOPPOO
last akayev	PNVNOPPPO
last alabama	MNRXNOPOO
last alaska	NNSQPPPQP
last albania	PNMVPPPPP
last alberta	OPOUNPOOP
last album	TLKKQRRRS
last alexander	OUOOPPPOO
last alfred	RPLMRQQOR
last algeria	RNKMRQQRR
last algerian	OPOMVPPPP
last ali	PSNUNOOOO
last allah	RRLLPPPRP
last allard	OXMOPOOOO
last allawi	NTOOPPPPP
last allen	OUOOPPPOP
last alleyne	PUOOPOPOP
last alli	OSPOPPPPP
last alliance	OQTNPOPPP
last allow	SNOOPPPPP
last allton	OSOPPPPPP
last alongside	SOOPPPPPP
last alright	SNOOPPPPP
last am	SMKMQQQRR
last amazing	RMLMQQRRR
last amazon	NOUPOPPPO
last amendment	NPPPPOUOP
last america	OPPSOPPOP
last american	NOVOPPPPP
last americans	QPKPZOOON
last americas	OPNUPPPPO
last ampas	NOUNOPPPP
last amsterdam	POPSPOPPO
last an	ONSTOOOOO
last analysts	WMMPPPPOP
last anbar	RMNRRPOPP
last and	TKJKRRRRS
last andean	RLKKWQQQR
last anderson	RQMLQQQQQ
last android	OLTNNPOOX
last andy	PUNOOPPPO
last anfield	NNUROOOOO
last angeles	POPVPOOOO
last angola	OONUOPPPO
last ankara	PONTPPPPP
last annan	OTKKRQQQQ
last antarctic	RLIMQSRST
last antarctica	OPMWOOPOP
last anti	SOPPPPPOP
last antioch	OPNUOPPOP
last antwerp	OPSPPOPPO
last anwar	OUNOPPPPP
last ap	KOSNQQQPQ
last appeal	PPUNPOOPP
last applause	TMOOPPPPP
last apple	NNUNPPPPP
last approve	SNNOOOOUO
last arab	OONOVPPPP
last arabia	PPOUPOPOO
last arabic	QNNNSQQPQ
last arabs	OPNOVPPOO
last arafat	PPMLRQQPQ
last archer	NXONQPPOO
last arctic	MPOYOOPOO
last area	PQPTPNOOO
last arena	NOOXPOOOO
last argentina	NPNVOPPPP
last argentine	PNMMVPPPP
last arguably	SOONPPPPP
last aristide	PTNNPPPPP
last ariz.	OPOTOPPOO
last arizona	SJJNRRRRS
last arkansas	NMNQQRRQP
last armenia	OPNTPPPPP
last armenian	QNLLWPPPQ
last army	QOSNOPPPP
last arrow	NOOVPOPOP
last arroyo	OVOOOPPPO
last arsenal	KOUQNPQPP
last art	NONXPOOPO
last arthur	NWOOOPPOP
last arts	PPTOPPOOP
last asada	OOVOPOPPO
last asap	SMLMQQQQR
last ashley	PNVOPOPOP
last asia	POLXOOPOO
last asian	NNQTWNONO
last ask	SNNMQQQQQ
last aso	OTNOPPPPP
last ass	UIIISSRSU
last assad	NWMLPPQQP
last assembly	MOTWPNOMO
last associate	TLMNQQQQQ
last association	KQWQQMPOO
last athens	OONTPPPPP
last atlanta	NPSRPOPOO
last atlantic	UNLNOPQRP
last atr	NOUPPPPPO
last attenborough	MWOOPPPOP
last attendance	UMOPPPPPP
last atwood	NVNNPPQPP
last au	RMKKSRRQR
last auchleuchries	POLQPQQQP
last auckland	PPMUPPPPP
last auschwitz	OOOUOPPPP
last austin	MSMTOPPPQ
last australia	NNUQOPQOP
last australian	RLOSQPPPO
last australians	OOLRSQQPQ
last authorities	SPOPPPOOP
last authority	OQVOQOOOO
last autor	OVONPPPPO
last average	UONPPPPNO
last aviator	ONOPPPPUP
last aviv	POSSPOONN
last avonex	OPOOOPPPT
last aw	TLMNQQQQQ
last award	ONLPQNYOP
last awards	LONNQTWOP
last awesome	TOMOPPPQP
last axelrod	OVONPPPON
last ayotte	OVOOPPPOO
last aziz	NWMNPPPPP
last aztec	PKOLSSRQR
last azubzza4mv	SOOPPPPPP
last b	VTNNOOONN
last b.	ONOUPPPOP
last b.c.	NOOVPPPOO
last ba	NNPKQQRRR
last baby	MNPPPPPWO
last bacon	SMKLRQRRQ
last bad	UOMNPPPQP
last baghdad	MPNVOPPPP
last bahrain	NMWOOPPPP
last baidoa	OPNUOPPPP
last baiji	QNMNRQQQQ
last baker	OTNOPPPPP
last bali	QMMPQQQQQ
last balls	PTOOPPPOO
last baltimore	OPNUOPOPO
last baluchistan	QNMOQQQQQ
last band	PNZLRNOON
last bangkok	QMNOQQQQQ
last bangladesh	OPOTOPPPP
last bank	PPRUPNOOO
last bannatyne	OTOOPPPOO
last baquba	OPOTOPPPO
last barbados	PPOSPPPPP
last barcelona	ONVPOPPOP
last bardarbunga	ONOVOPPOO
last barger	RTLLOQQOR
last barkley	PUNOPPPOO
last barra	NWNNPPPOP
last base	NOSUPNONO
last baseball	QOVNOOOOO
last basel	PLRRPPPPP
last bashir	PUMOPPPOP
last basra	OPNTOPPPP
last bass	QTMMOQPQP
last bath	SMVPOOPON
last batty	PWMNPPPOP
last baume	OTOOPPPPP
last bay	NNPWPOPNP
last bbcbreaking	KPYNOPPPP
last bbcnews	MPVNOPPPO
last bbq	RMSNQOPPP
last bcc	OPTPPPPPO
last bce	TKIKSSSRS
last be	VPOOOOOOP
last beach	ONNXPOPOP
last bear	POOPPOUOP
last bears	KQXPNPONP
last beat	SONOPQQQP
last beautiful	TMMNQQQQQ
last beauty	UMLMQQQQQ
last beck	OUNOPPPOP
last beer	RSOPOOOOO
last begg	OXONPPOOO
last beijing	PMKQRRQQR
last beirut	NORUOOOPO
last belarus	ONUPOPPOO
last belfast	QMISQQQQQ
last belgian	OPNMUPPPP
last belgians	QNTMOPQQP
last belgium	MPXMOPPPO
last belgrade	OPOSPPPPP
last belize	OOMVPPPOO
last bell	LTSONPPPO
last ben	NWOOPPPOP
last benedict	LVPNPPPPP
last benghazi	ONNVOPPPP
last bennett	PTOOPPPOO
last beringia	NPOUOOPOO
last berkeley	PMTQPOPOP
last berlin	PJMYPPPPO
last berlusconi	OYNLPOPPO
last bernanke	NUONPOPPP
last bernardino	PNNUPOPOP
last bernie	OYNNPPPOO
last bernoulli	QOLKRRRPR
last berry	PVNOPPPOO
last beslan	QMLRQQQQQ
last best	TSLMPPPPP
last beyonce	NUNOPPPPP
last biden	OWNOOOOPO
last biewener	NXNOPOOON
last big	VMLLQQQQQ
last bigley	OUNPPPPOP
last bill	QTMMOORQO
last billboard	RLRLQQQQP
last birmingham	OOOUOPPPO
last birthday	SNMNPQQQQ
last bitch	UMLNQQQQQ
last bittorrent	NPPOPPPOT
last black	PVMNSOPOO
last blair	OWNNPPPOO
last blake	OTOOPPPOP
last blb	NPUOPPPPO
last bless	SMNNQQQQQ
last blm	OOVNOOPPO
last blog	TONOPPPOP
last bloomberg	OOVNOPPPP
last blue	SMSMPPPPP
last blunkett	OSPOPPPPP
last board	RNNKQQQQR
last body	QNMNPQPSQ
last boeing	MOUOOPPPP
last boerse	ONYOOOPOO
last bolivia	ONMWOPPPP
last bombardier	NOUOOPPPO
last bombay	OPNUOPPPP
last bond	OXOOPOPNO
last boo	SMNNQPPUP
last books	PNVOPOPOO
last borders	QNKNPRQVP
last bored	VLLOQQPQQ
last boris	PVNOPPOOO
last born	SMMMQQQQQ
last borodai	PUONOPPOO
last bossie	OVONPPOOP
last boston	OMTQOPPPO
last bosworth	OTOOPPPPP
last bottom	TNNOPPPPP
last bouchard	OXLNPPPOO
last bowl	NOORPTOOO
last bowles	PXNOPOONO
last box	POONPOOST
last boy	RSNNPPPPO
last boyle	OSPOPPPPP
last boys	RNWMPOONO
last bozell	OWNNOPPPN
last bp	OPTOOPPPP
last bpi	MPUOPPPPO
last branson	OVMNPPPPP
last braverman	NVONOPQPO
last brazil	OOOTOPPPP
last brazilian	OPOKXPPPO
last break	POOOPPPSP
last breakingnews	ZJJNQQQQQ
last brian	RNLKRQRRQ
last bride	QTNLNQPRP
last brighton	OMMWNQPPP
last brilliant	TNPPOPPOP
last brisbane	NOOVNPPPO
last bristol	NONVOPPPP
last brit	PPNTROOOO
last britain	PLNYOOPPP
last british	MPONXPPPO
last briton	OSNQROOOO
last britons	NNMNXPQOP
last broadcom	OOTOOPPPP
last brooklyn	POOSOPPPP
last brooks	OVMOPPPOP
last brotherhood	QNSKORQQP
last brothers	QNUOPNPOP
last brown	QRPLQPPPP
last brussels	NONWOPPPO
last bryant	OWNNOOPOP
last bryson	PSOPPPPOP
last bskyb	NOUOOPPPO
last bt	NPSPPPPPO
last buddhist	UHLJRRSTS
last budget	TNLNPUPOO
last building	SNNPPPPPQ
last built	SNNOPPPPP
last buk	TLKKRRRRS
last bulls	QNVOOPPOO
last bundesbank	NPVNOPPPP
last bureau	SNTMPNOPP
last burma	ONMYPPPOO
last burmese	OOPMUPPPP
last burrell	OWNNPPPON
last burton	PSPOPPPPP
last burundi	ONNUOPPPP
last bush	OUMLPQQQQ
last business	SPQOPNPON
last byrds	MPUNOPPPO
last byrne	OTNOPPPPP
last c	UMMSPPPPP
last c.	RNLSQPPPP
last ca	SLMLRQRRQ
last cabin	OOOVOOPOO
last cabinet	NRMQPPQPP
last cable	OUNOPPPOO
last caesars	ONVOOPPOO
last calgary	OMMTPQQPQ
last calif.	OPOTOPPOO
last california	OMMVQOQOQ
last call	TNONPPPPP
last cambodia	OPLWNPPPP
last cambridge	POWNOPPOO
last camera	PPNOPOOOU
last cameron	MXNOOPPOO
last camp	NWNOPOPOP
last campaign	POTOPPPOO
last campbell	QTLLQPQPQ
last can't	UMMNPPQRP
last canada	NKSUORPOP
last canadian	NQLMXPPPP
last canadians	NQNMVPPOP
last cancer	TNMOPQQPQ
last cancun	OPNUOOPPO
last candidates	UOOOOPPOP
last cannes	OOVRNPPON
last cant	SMMNQQQQQ
last cape	NPOVONPNP
last capital	NOXOPOOOO
last capitol	NPOTPPPPO
last caption	XONOPOPMP
last car	UPMPPPOOO
last card	QNRMPPPQQ
last cardi	NSONOPPSO
last careerdirection	UKLMQQQQR
last carey	PUONPPPOP
last caribbean	MQMYNOPPO
last carolina	OPRSOOOOO
last carrano	OVONPPPON
last carroll	OTOOPPPOP
last carson	NVMPOPPOP
last carswell	OTNOPPPPO
last carter	QRMKQQQQQ
last castle	ORNSOPPOO
last castro	OYMNOPPOP
last catholic	OQRKRPPOP
last catholics	POMSRPPPP
last cause	SNPPPPPOP
last cavaliers	OPYONOOOO
last cbb	TNMOPQPQQ
last cbi	OPSPPPPPO
last cbs	NPTOPPPPP
last cd	UOMNPPPPP
last ce	SKKLQRQRT
last cemetery	QLPPPQQQP
last census	ONVONPPPO
last center	MPLXRPONP
last centre	NRQVQMOOO
last century	VOMOPPPPP
last cerberus	OPNWPOONO
last cfl	QLOLPRQRR
last chad	PMNWPPPPP
last chahine	OUOOPPPPO
last chair	RTMMPPQPP
last championship	OPNOOVOOO
last chan	PVNMPPPOP
last change	UNMMPPQQP
last channel	NOUSPONNN
last chao	NUOOPPPPO
last charge	UMNNQQPQQ
last chargers	NOXOOOOOO
last charles	NXOOOPOOP
last charleston	ONOUPPPPP
last charlie	OUOOPPONP
last charlotteedwa20	OUNOPPPOO
last chart	SOOOOOOOS
last charter	QOOOPPVOO
last chathams	OPNVNPPPP
last chavez	PUOLPPPPP
last cheadle	NWMOPPPOO
last cheap	TMMMQQPRQ
last chechen	LNNOWPQQP
last check	TOOOPPPPP
last cheers	TMNPPPPPP
last chelsea	MMVRNPOOP
last cheney	NVMNPPPOP
last chernin	PSOPPPPPP
last chevalier	OWNOOPPOO
last chicago	NOTROPPPO
last chief	VNNPOPOPO
last chiefs	ROTOPOPOO
last child	SLKMRRRRR
last children	TLRPPPOOP
last chile	ONLWOPPPP
last chilean	PPOMUPPPP
last china	ONLWOPPPP
last chinese	NNNQTPPPP
last ching	QTNNPPPOP
last chirac	PVMOOPPOP
last chomsky	PUNNPPPOO
last chris	NWNNPOPNQ
last christchurch	OPNTOPPPP
last christian	PPKIWQQQQ
last christianity	MOTWOONPN
last christians	NPRKRQQPQ
last christie	NVONPPPOP
last christmas	VKJQOWPPO
last chung	OTPNPPPPO
last churchill	NTOOPPPPP
last cia	NPVOOPPPO
last ciara	PVNOPPONP
last citigroup	LPVPOPPPP
last city	SLSTPONNP
last clay	PTNNPPPOP
last clearswift	OOSOPPPPP
last cleveland	OKOVQPQPO
last climate	QMVNPOPOO
last clinton	OUNNQPPOP
last clintons	O\\NNOONNO
last clothing	SOPPPPPOP
last cloud	ORLNQQQPR
last club	MNUTQLPOP
last cnet	NOVNPPPPO
last co	QPUOOOONO
last coach	SNNOPPPPP
last coalition	SPNMPRPPO
last coase	OUNNPPPPP
last coast	NQKXPNOPP
last cognitive	TMKMQQQQQ
last cohen	OUOOOPPOP
last coinmarketcap	OOTPOPPPO
last cola	OPTPOPPPO
last colbert	NUOOPPPOP
last coles	NWQOOOOOO
last coliseum	POMXPOOPN
last college	QMTPPOQOO
last collins	OORMPPPRO
last colombia	OPJ[NPPPO
last colombian	OPMKXPPPP
last colombo	OPNUOPPPO
last colorado	ONMXOPPPO
last columbia	ONURNOPNP
last com	YJGMRRQSR
last come	SNNNPPQRQ
last commission	PPUMQNPOP
last committee	QPUNQOOPO
last commons	RLJMTQRSQ
last communications	TNVOOOONO
last communist	PPNPVOOOP
last community	PPXNNOOOO
last company	SPTLQOPOO
last computer	POSPPOPNP
last concepts	SONPPPPPP
last confederacy	OORSPPOOO
last confederate	PNNMWPPPP
last conference	RPKKPXPQO
last congo	PPLWOOPPP
last congolese	OPOMUPPPP
last congratulations	VKLLRQQRQ
last congress	OPSNPPPPP
last connecticut	MPMWOPPPO
last connolly	MVOOOPPPP
last connors	NXMPPPONO
last conservative	WQJNOQQNQ
last conservatives	POTNUOOMO
last constitution	POQNPOTPO
last construction	UNNPPPPOP
last conte	OTOPPPPPP
last continue	TPOPPPOOP
last contract	SMKKQRSSR
last convention	QOROPUMNO
last conway	NZNMOOPOO
last cook	PUOOPPPOO
last cool	TNNPPPPQP
last copenhagen	ONSQPOPOP
last core	MQNOOOSNW
last cork	RKJNSRRRR
last cormann	OWNOOPPPO
last cornwall	NOQTPPPOO
last coroner	POJKSRRRR
last corp	MOWNPOPOO
last corp.	ONXOPOONO
last corporation	NUSRPMPON
last corps	OOVNPOPOO
last corry	NXLOPOPPO
last council	RORIQQQRP
last count	PSOPOOPOO
last country	QOMSQQQOO
last county	NNTVONOOO
last court	PNSQPOPOP
last cowell	NXNOPPPNO
last cox	SROPOOOOO
last coyb	PMRNQQQPQ
last cp	QPRMQOPQP
last cps	TMLLQQQQR
last crawford	OSNPPPPOO
last credit	SMPMPPPQQ
last crimea	OOMUOPPPP
last criminal	TONOPPPOP
last critics	TPNPOPPOP
last croatia	OOLWNPPPO
last croatian	PPNMVPPPP
last cross	NVQSPNONO
last crowds	TOOPPPPOP
last crude	SQOPPOPOO
last cruise	MWOPOPPOO
last cruyff	PUOOPPPOO
last cruz	OTOOPPPOP
last csos	ZMMOOPPOO
last cuaron	OUNOPPPPO
last cuba	PLLUOQQQP
last cuban	NYLKQPQPO
last cubs	NNVOOPPPO
last culberson	NVOOPOPPO
last culture	RPSOOOOOP
last cup	OQSLPSPNP
last current	UONPPPPNP
last cypriot	NPONXOPOO
last cyprus	QOOLPQQRQ
last cérebro	RLLKQRRRS
last d	SLNOPQQQQ
last d.	TKKJRRSSS
last d.c.	PPNTPPPPO
last dab	OMTOQOQOR
last dad	VHJIRSRST
last daily	NSTLQNOPQ
last dakota	OOOSPPPPP
last dallas	OMOXOPOOP
last damn	TLNNQQPQQ
last dan	RQLLPRQRQ
last daniel	QSMNPPRPP
last danish	NOONWPPPO
last darfur	OMMQPTQQQ
last darin	PWNNPPPNO
last data	VOLPPPPOO
last davidpaddon	OXNNPPPON
last davies	OTOPPPPOP
last davis	OXMMPPPOP
last dawson	PVOOPPPNP
last day	VPOMOQNOO
last deal	UONOPOOOP
last dealers	TNMQPPPOQ
last death	TMKKQRRRR
last debbie	OVOOPPPNO
last deccan	OOWOOOPOO
last defense	TTOOPNONO
last delaware	NML[PPNPP
last delay	MXLOQPPOQ
last delhi	OPOTPOPPP
last delta	ONVMPPPOQ
last dem	RNUNROONO
last democrat	NSLNUPPPP
last democratic	NPNOUPPOP
last democrats	NOUQROPNO
last dempsey	OTOPOPPPP
last dems	NOXNQOOON
last den	OWONPOPOP
last denmark	OLLZOPPPP
last derry	ONNWPOPOP
last desert	PONTPPPPP
last details	SOOPPPPOP
last detroit	NPNVOPPPP
last development	TMPKOQPQR
last devine	OUNOPPPOP
last devlin	OTOOPPPPP
last devocht	NUOOPPPOO
last devon	OOOTPPPPP
last dexter	RMKKRRRSR
last dhabi	OONYOOOOO
last diaghilev	OUNOOPPPO
last diana	QTMLPPPPQ
last dicaprio	OVNNPPPOP
last didn't	SLLLRRQRR
last digital	SNTNPOPOO
last director	TNNOOOSOP
last dirty	SPOPPPPOO
last discoverni	QLOMQRQQQ
last disney	MMYOOPPOO
last division	OPWNOOOOO
last dixie	NNVOPPPPP
last dixon	OUNOPPPOP
last diyala	NPPTOPPPP
last dkk	TMLMQQQQR
last dm	QLOLQRRRQ
last dna	WPLNPPPPO
last dnc	OPUOOOPPO
last doctors	TNNPPPPOP
last dog	TMMOQQQQP
last dogg	OVOOPOOOP
last don't	VMMLPQQRQ
last donald	OXMNOOPOO
last doncaster	NNSSOPPOP
last done	UMNNPPPQQ
last donetsk	OPOSOPPPP
last donna	OWNNPPPOO
last don’t	TNOOPPPPP
last dorchester	OONVPPPOO
last douglas	PUOMPPPPP
last dowd	OTOPPPPOP
last dowell	PUOOPOPOO
last downer	OSPPPPPPP
last download	UNNMPQQPP
last dozens	TOOPPPPOP
last dp	OUMMPPQPP
last drc	NQTQOOPOO
last dress	SOLLQRRRQ
last drone	TKKLQRQRT
last ds	OOQOOOOOV
last dublin	NNNWOPPPP
last duckworth	PTOOPPPNO
last duke	OVOMPPPOP
last durbin	OSPPPPPPO
last durov	OVNOPPPOO
last dutch	OONMXPPPP
last dutton	OTONPPPPP
last dvd	WONNPOPPO
last dvds	TONTONOOO
last dyke	PUOPPPPOO
last d’souza	NUONPPPPP
last e	UNNMPPPPQ
last e.	UNLLQQQQR
last e3	NOOOPUPPO
last ea	RLLLRRQRR
last eagles	UORONOPON
last early	VMPPPPPNP
last earth	NLMXPPPOQ
last east	QNKWPPPPO
last eastenders	RMNMPPPUP
last easter	ULJKRTRQQ
last eastern	RNNNUPPPP
last eastwood	OUOOPPPOO
last easygroup	NPVOOPPOO
last easyjet	NOUOPPPPO
last easymobile	MOYNOOQOO
last ebay	NPVOPOPON
last ebbers	NVOPOPPOO
last ebola	VIINRQQTR
last ecb	NPUPPOPPO
last ecuador	NPNWOPPOO
last ecuadorean	OOOLVPPPP
last edenbridge	NONWPOPOO
last edinburgh	MOMWOPPPP
last editorial	TLLMPQQSQ
last education	OPVOPOOOO
last edwards	SPLMQQQPQ
last egypt	PNUPOPPOO
last egyptian	NPMQSPPPP
last eight	ROVQPNONN
last einstein	NYNOPPPOO
last elan	PNVMOPPPP
last elbaradei	PUNOPPPOO
last election	UPOPPOOOP
last ellis	OUPNPPPOP
last elsevier	OOVNOPPPP
last email	TMNOPPPQP
last emanuel	OVONPPPPP
last embassy	ROLUQMOPP
last emirates	QPTNPOPPN
last emperor	QVOOOOPOO
last empire	QMORQNQPQ
last ena	SJOJRSSQR
last end	RNKUPPPPQ
last energy	OOVNPOPOP
last england	OPTPNOPQO
last english	WKNORPPPO
last enjoy	TNOOPPPOP
last enough	VLMNPQQQQ
last enron	QMRMPQQQP
last epa	OPSPPPPPP
last epic	PMSMQQQQP
last epstein	OWMNPOPOO
last er	SMMNQQQQQ
last erdogan	OWMMPPPPP
last erica	OWOOPPPNO
last erie	PNNUPPPOP
last eritrea	OONUOPPPP
last espinoza	OUNOPPPPP
last essentials	OOROOOOUO
last essex	OPMUPPPPO
last et	WOMOPPPPP
last ethiopia	OPLWOPPPP
last ethiopian	OPOLWPPPP
last ethnocentrism	SMMMQQQQQ
last eu	NPUPOPPPO
last euler	NWNOPOPNO
last euronext	LPYNNPPPO
last europe	OMOWOPPPO
last european	OPLMWRQPO
last euros	SMMMQQQQQ
last eurosceptic	TMLKTQPQS
last eurostar	SIHITTSSU
last evans	PVMNNQPPP
last evansville	ONNUPPPPP
last eve	NUNNOUNOO
last ever	VLMMPQQQQ
last everton	OOUNOPPPP
last everybody	VNLPPPPOP
last everything	VNNPPPPOP
last evil	SNMLQQQRQ
last examples	SMLMQQRRQ
last exchange	QPRJQPQQP
last executive	VOONOOPOP
last experts	TPRPOOOOO
last explorer	TIJJSSRTS
last explosion	QOTOPOOPO
last f	RMRMPQQPQ
last fa	NOUPPOPPO
last faaborg	PPNSOPPPO
last facebook	OMSMQQRPQ
last fair	SMRMOSOOP
last fallin	NXNOOOOPO
last falling	ULLKQRQSR
last fallon	OSPPPOOPO
last falls	POSOPPPOP
last falluja	OPOSOPPPP
last fallujah	OONVOPPPO
last false	ULLNQQQQQ
last fame	PMTNOPPTP
last families	SPOPPPPOP
last family	VNNOPPPPP
last fan	RMMMRQQRR
last fans	WMNPOPPNP
last fao	OOTPPOPPO
last far	VOMPPPPOP
last farage	OWNNPPPOP
last fatah	LMSYNOOON
last fbi	NPUOOPPPP
last fda	NPUOPPPPO
last fdi	SMQMPPPPQ
last fdp	MPUOPPPPN
last fed	MMTOQPQQQ
last federal	VNNPOPPPP
last federalist	POQMQPQQP
last federation	OPUNPOPPO
last federer	OWOOOOPOO
last feeling	PQOOPPOSO
last feeney	PSOOPPPPP
last fein	PSRNPPONO
last feleppa	OTOPOPOOO
last fellow	SNOOPPPPP
last festival	QNNSQSOMP
last ff	UMKMQQQPR
last ffs	TMLNQQQQR
last fields	NTSNPOOOO
last fiennes	PUNOPOPOO
last fifa	NOVOOPPPO
last fighters	SMNMQQQRP
last figures	SMMNQQQQQ
last fiji	OPOUOPPPO
last file	WNMOOOORO
last fillmore	MYMOPPPPO
last films	OOUOPOPOO
last final	UQOOOOOOP
last finance	VNQOPOOOO
last find	TOPOOPPOP
last finger	OSPPPPPOP
last finland	NWQPNOOON
last fiorina	PWNNPOPNO
last firefox	MOYOOPPNO
last first	TPNPPPPOP
last fischer	NVNNPPPOP
last fisher	OVNOOOPPO
last five	OMVNPPPPP
last fla.	OOOTOPPPP
last flanagan	PSOPPPPPP
last fleming	RQNMQQQPP
last fletcher	OUOOPPPPO
last flickr	QMQMPQPRR
last flight	TOKLQRQRQ
last florida	QKRRPPPPP
last floyd	OVNNPPPOP
last fm	QNPMQQQQP
last foley	PTOOPPPOP
last fontaine	NVNOPPPPO
last food	QNVNPPOOO
last forbes	ORWOOOOOO
last force	QPTOOOOOO
last forces	RNNKQRQRQ
last ford	MTSKOQPPQ
last forest	MPUROOOOO
last forget	TONPPPPPP
last forum	PNOVORNON
last foundation	LQZNQMPNO
last fox	POULPPRPO
last france	OITSPPQPP
last francisco	OMNXOPOOO
last frank	QQMMPQTPP
last franken	NUNPPPPOP
last frankfurt	MQOWOPOPO
last fraser	OQTOOOOOO
last free	SNSKPPQOQ
last freed	MWLPPPPOQ
last freedom	SLTNPPPPP
last french	SOMQPPPPP
last fresh	SOOOPPPPP
last friends	PNLKPRRWQ
last front	OPUQOOOOO
last frontiers	MPXOMPPOO
last ft	PMQNQPPQQ
last ftu	OOVNOPPPP
last fuck	VIKLQRQSR
last fucking	TMMOPPQQP
last fujimori	PVNNPPPPO
last full	TONOPPPPP
last fully	SOOPPPPOP
last fund	OOULOPQQP
last furthermore	VMMNQPPQP
last fáil	NPWOOOOOO
last féin	PNTOPPPPO
last g	QMQMQPQPR
last g4s	NOUOOPPPN
last g8	NQTOPPPPO
last gaa	PLSNPPQQR
last gadhafi	NVOPPPPOO
last gael	PMSMQPQPP
last gaillard	OTOPPOPOO
last gallagher	PTOOPPPOP
last galois	OZMKPPPPO
last galway	NONWOPPOO
last game	RNNNPWOOO
last gameboy	OOOPPOPOU
last gameinsight	UKLNQQQRQ
last games	POMMPXPPP
last gaming	RUNOOOPOO
last gandhi	NTMSPQPOO
last garden	RKQNQPQRP
last gardens	ONTSOOPOO
last garland	PWNNPOOOO
last gates	NXMOPPPPO
last gaza	QOLRPQQPP
last gazprom	LOWNOPPPP
last gdc	OPOOOUPPO
last gdp	WNLNPPPPP
last ge	MVSNPPPNO
last geingob	OTOOPPPPP
last geldof	PTOPPPPOP
last gemini	SLKLQPRSS
last general	WLJLPQQSR
last geneva	PPNUPPPPO
last genscher	NWOOPOPOO
last george	NUMROPPOO
last georgia	PMNRQQPPQ
last georgian	OPOLVPPPP
last gerard	OVOOQOOOO
last german	QNNLVPPPP
last germans	PMKPVQQPP
last germany	ONPUNPPPO
last gerrard	NXMNPPOPP
last get	TONPPPPOP
last getglue	ULKNQQQQR
last gets	SNNPPPPPP
last getting	SOOPPPPOP
last getty	KOYNOPPPO
last ghana	NOTQNPPPO
last ghazni	OPOSOPPPP
last ghraib	POOVPOOPO
last giants	NOWPOOPOO
last gibson	NUNOPPPPP
last gilligan	PTOPPPPOP
last gingrich	OWNNPPPPO
last girl	TMLLPRRRR
last giro	RKPPQQQPQ
last gis	SKJKQTRRU
last gisb	TNLMPQQQR
last glacier	OPMVPOPOP
last glasgow	MOOVPPPPP
last glazer	PUNOPPPOP
last global	UONPOOPPP
last globe	OOOOPOUPP
last glutathione	WOOOPOPOO
last gm	MOTQPPPPO
last gmt	VOMPPOOOP
last go	SOOPPPPPP
last god	SQKMQPQRP
last godongwana	NVMOPPPPP
last gold	QQSNPOPOO
last goldberg	PXOMPPPNN
last gon	SMMNQQQQQ
last gonna	TLMMQQQQQ
last gonzales	OWNOPPPNP
last good	TOOOPPPQO
last goode	OXNNPOPOO
last goodnight	VLLMQQQQQ
last google	ONSNPQPQP
last gop	MOXNOPPPO
last gorbachev	NVNOOPPPP
last gordon	PVMLPPQQP
last gore	NXNNPPPOO
last gorgeous	TLKMRQQQR
last gould	ORSOOOPOO
last government	VPNLPNPPP
last govt	VNMMPQQQP
last gracenote	OOUNOPPPP
last graham	OVMPPPPPO
last grant	OWOPOOOOO
last graphic	TMMNQQPQQ
last gray	NTSTONNNN
last greece	NOMVOPPPP
last greek	OONPTPPPP
last green	UOKNRPQOQ
last greens	OOUOPOPOP
last greenspan	NXONPPPPN
last greenwich	NNOYOOPPO
last grf	SLLLQRQQS
last griffin	OSOPPPPPP
last grimsby	POOUPPPOO
last grit	TMLLQPPUQ
last grizzlies	PPSOPOPPP
last groberg	NWNNPOPPP
last group	PNXMPOPOO
last growth	SNPSPOOOO
last guangdong	NPPUOPPPO
last guangzhou	OPOSOPPPP
last guantanamo	OOLWOPPPP
last guard	PQVNPNONP
last guardian	KU[JNOPPM
last guccifer	NXNOOPPOO
last guide	ULLMQSPPS
last gul	OUOOOPPPP
last gulf	QOKRPQQQQ
last gyanendra	QOVNOOPOO
last h	TMRMPPPPP
last h5n1	SMMMQQPPT
last ha	TMLKQRRQR
last hadibo	NPNTOPPPO
last hadid	NVOOPPPON
last hague	OPTOQOPNP
last haha	TMMMQQQQQ
last hahaha	SLLLQRQRR
last haiti	OOMUOPPPP
last haitian	OPNLWPPPP
last hajj	OONNPUPPP
last halifax	ONRSOPPPO
last hall	LXMUQOPMO
last halloween	QKLQRRQQR
last hamas	PNVKOPQPP
last hamilton	PTNRPPPNP
last hamm	NWONPPPOO
last hampshire	OOLXPOPOP
last hangover	TMLLQQQQR
last hankey	PSOOPPPPP
last hannity	MWMNPPPPP
last hano	OMXMPPPQP
last hanson	PUOOPPPNP
last hard	WLMOPPPQP
last hardy	QPMLQRQQQ
last hariri	OUOOPPPOO
last harper	MXPNPOONP
last harris	PYJOPPPOO
last harry	QRMNQQPPP
last hart	OSTNOPOPN
last harvard	OOTOOPPPP
last harvey	NUOPPPPOP
last hassan	NVNOPPPOP
last havana	NPPUOPPOO
last having	TMOPPPPPP
last hay	SPMMQQPQQ
last hayman	PSOPPPPOP
last hayne	NVOOPPPOO
last hbo	OPSOOPPPP
last he	TMLOQPQQQ
last head	VOOOPOPOP
last headache	VLLNQQQQQ
last health	OOVPPOOOO
last heart	RMNMPPUPP
last heated	TONPPPPOP
last heavy	SLLLRRRRR
last heights	OQNROOOTO
last heisenberg	PSOOPPPPP
last helal	NVONPPPPO
last helmand	NONVOPPPP
last hemisphere	MQVVNNNNM
last henderson	OVNNPPPNP
last henry	MVOPOPPOP
last henson	OUNOPPPPP
last herald	QNRMQPQPP
last hertfordshire	NPMXNPPOP
last hewitt	NURNPPPOO
last hey	VMMMPQQQP
last hezbollah	OMQLPRQQQ
last hi	UMMNPQQPP
last higgins	PTNOPPPPP
last high	TPOOOOPPP
last highly	SNNNQPPQQ
last hill	JQSUOPPOO
last hillary	J\\NOPPPON
last hillaryclinton	YONNOPPOO
last hills	ONLXPPPNO
last hillsborough	NPPVPOOOO
last hilton	PRSNPPPOP
last himalayan	QMMPQQQQQ
last hindu	PNQMSPPQP
last hispanic	NPMNVPPPP
last hispanics	OPOPUOPOO
last history	POQNPUOOO
last hiv	RMLLRQRRQ
last hmv	OPTOPPPPO
last ho	QQLLQPQUQ
last hockey	SSNOPOOOO
last hodge	OVNOPPPOP
last hogan	NWMNPQPPO
last hollywood	NLRUOPQPO
last holocaust	OLQQPSPPP
last holt	OUNOPPPPP
last holy	SNOPPPPPP
last home	PNLSQOPPS
last honduras	ONSTPPNOO
last honestly	TMPPPPPOP
last hood	OSOQOPPPO
last hope	SPOPPOPPP
last hopefully	SOOPPPPPP
last hopkins	NVOOPPPNO
last horomanski	OWNOPPPOO
last horsiesios	OYNOPOPON
last hostage	QOOPPOPTO
last hot	SONOPPPPP
last hotel	ONPTPPOOP
last hour	OMNNPQPVR
last hours	VOLOPPPPP
last house	SMMWQOOOO
last housing	QOTPPOPNP
last houston	MNWSOOOON
last how	UKKMQRRRR
last howard	OWMOPPPOO
last hu	NVNOOPPPO
last huckabee	PSOPPPPPP
last huffpost	MPVOOPPPO
last huge	TOMPPPPPP
last hughes	MWOOOPPPO
last huh	TLLMQQQRR
last human	TMNPPPPPP
last hume	NUOOOPPPO
last humidity	TKLLRRRRR
last hungary	NOTQOQPNP
last hunter	QPLMQRQQQ
last hustle	NMXNPPPOO
last hutt	OPOUPOPOO
last hutu	PNONUPPPP
last i'd	WMMNPPPPQ
last i'll	WKKMPQQRQ
last i'm	YMNNPPPPO
last i've	XLMNPPQPQ
last iaea	OOSPPPPPO
last iata	PMQNQQQQQ
last ibm	MPUOOPPPP
last icann	ONVOOPPPO
last iceland	OOKWOPPPP
last idec	ONVOPPPOO
last idol	NNQNNTOUO
last iguazu	OPOSPPPPP
last ii	QPJLQTURN
last iii	OSNOPOOOR
last il	OTOPPOPOO
last illinois	MPNYNPPOO
last im	UKLLRQQRR
last image	TQPPOOONO
last images	PQUOPOONN
last imf	NPTPOPPPO
last immigration	ROSOOOPOP
last in	VMMMPQQQQ
last inc	NNXNPOPOO
last inc.	ON]MOOONN
last independent	NPWNPOOPO
last india	PLNSQQQPP
last indian	OPMKZPPPP
last indiana	OMMZNPPPP
last indianapolis	OOTTNOOOO
last indians	PMXMOPPQO
last indonesia	QOGVQQQQQ
last indonesian	POKRSPPPP
last indonesians	POMMVPPPP
last industry	TOROPOPON
last inflation	TOMPPOPPP
last information	WMIKPRRRR
last initiative	NQUOQOOOP
last inquest	TKKKRRRRR
last instagram	NNTLOOPOW
last institute	NQXMQOOOO
last insurgents	TOOPOPPOP
last intel	TNMLQQQQQ
last interesting	SMLMQQQRQ
last interestingly	UMLKRQQQR
last interfax	LOVROOPOO
last international	PNTLPPPOQ
last internet	^NJMPOPPO
last interview	QPNPOTPOO
last introduction	UPLOPPPPP
last inuit	QNMNTQQPQ
last invalid	TOMPPPPPP
last investigation	RMMMQQQRQ
last investigators	TONPPPPOP
last iowa	OONWNPPPO
last ipad	SMMMQQQQS
last iphone	QLLNQPQPW
last iphones	PONNPOPPV
last ipod	PMNMPPPPX
last iq	SMMMQQQQS
last ira	QLTKQQQQQ
last iran	OOLYOPPOO
last iranian	OONMVPPPP
last iranians	ONNMWPPPP
last iraq	OPMWOPPPP
last iraqis	OPNMWPPPP
last ircc	OPSOPPPPP
last ireland	PMWOOOPPO
last irish	NPQNUOPOO
last is	RKNLQRRRS
last isfahan	PNOUOPPPP
last ishiba	OVNMPPPOP
last isil	NPTOPPPPO
last isis	NOVNOPPPP
last islam	MQRUSNPNL
last islamabad	MPNVOPPPP
last islamic	NOLTQQPPP
last islamist	QNPLTPPPP
last island	PKITQRRQQ
last islands	TOTOPNOOO
last iso	QMOMQQQRQ
last israel	PMMUPPQQP
last israelis	ONOKYPPPP
last iss	MPNVPOPPO
last issa	OTONPPPPP
last istanbul	QNMRPQQPQ
last it	UNMNPQPPQ
last italia	SMPNQPQPP
last italian	OPLLYPPPP
last italy	OMURNPPOO
last itunes	NMRMPOPPV
last itv	NOVOPOPPO
last iv	SPMNPOPOS
last iweathernews	QMRMQQQQQ
last i’d	VOOOOOPOO
last i’ll	WPOOOOOOO
last i’m	YMMOPPPPO
last i’ve	XNNOPOPOP
last j	TMNMQQQQQ
last jaafari	OTOPOPPPP
last jackson	OSMRPPPOP
last jacobs	OWMNPPPOO
last jaffna	NOOVNPPPP
last jakarta	MPNVPPPPO
last jamaica	NPOSPPPPP
last james	ROLPQQQPQ
last jan	UJJMRRRQR
last japan	ONLYOOPPP
last japanese	OOOKZPPPP
last jasgardner	NVNOPPPOO
last jason	OVONPPPOO
last jasper	OPPUOPPOO
last java	SKLNQRRRR
last jeddah	RNLKRQQRR
last jeeves	POUOPOPNO
last jenna	PSOOPPPPP
last jerome	MYNLPPPPP
last jersey	ONMVQPPOP
last jerusalem	MPOUOPPPP
last jesus	PRMNPQQQQ
last jewish	NPOLXPPPO
last jews	OOLSRPPPP
last jgb	UOOOPOPPO
last jim	OUNOPPPOP
last jimmy	PVNPPPNOO
last jinping	OTOOPPPOO
last jintao	OSPOPPPPP
last job	SNMMQQQQQ
last jobs	PUNPPOPOP
last johannesburg	PKOWOPPPP
last john	NVONPPPPP
last johnson	OUOOOPPOP
last johnston	NUONPPPPO
last join	SNONPPPPP
last jones	NXQMPPPOM
last joseph	PSOOPPPPP
last joshiherrmann	OTNPPPPPP
last journal	SQRNPOPNP
last journalism	PPUNPOPOP
last jowell	PSPOPOPPP
last jr	PUOOPOPPO
last jr.	OVOOPPPPO
last judge	SQLMQQQOQ
last judges	TONPPOPPP
last julie	NTPPPPPNP
last justcantgetenough	UKKLQRQRS
last justice	TNSNPPOOP
last k	TNNMPPPQQ
last kabul	MRUNPOPPO
last kaczynski	OSPOPPPPP
last kaine	OSOPPPPPP
last kandahar	PNMQQQQQQ
last kane	OOKLRRRSR
last kansas	OOOVOPPPP
last karimov	PPNSPPPPP
last karzai	NWNNPPPPO
last kashmir	QLLPRQQQQ
last kasich	OWNOPPPOO
last kate	OYONOPPNO
last katmandu	OPOUOPPPO
last katrina	SIIIRXSSS
last kay	OUNOPPPOP
last kazakhstan	OQOVNOPPO
last kcna	OPTOPOPPO
last keane	OQUNOPPOO
last keep	UNONPPPPP
last keir	PTOOPPPPO
last kelce	OTONPPPOP
last kelly	NXNNPPPOO
last kennedy	OVONOPPOP
last kent	NNQUPOPOP
last kentucky	MMTTPPPPP
last kenya	POMUOPPPP
last kenyan	ONOLXPPPP
last kerala	OPPTOPPPO
last kerry	LZOOOOOOO
last key	RSMNPPPPP
last keys	OUMSPOPOO
last kfc	OPTOOPPPP
last khalif	NUNPPPPPP
last khan	PXNMOPPOO
last khartoum	NTSOOPPOO
last khatami	PTNNPPPPP
last khodorkovsky	OWMOPOPNP
last kibaki	OQOTPPOPO
last kieswetter	PUMPPPPOP
last kiev	NOQUOPPPO
last kim	QTMKQQQPP
last kin	MWOPOOPOO
last king	UNLQQPPOP
last kingdom	PPKWPPOOP
last kings	ONVMOQPPP
last kingston	POOSPPPOP
last kirk	NVNOPPPPP
last kirkuk	OPOSPPPPP
last kivu	PPOTOOPPP
last kkeneally	MXNOPPPOO
last kkk	MPUPPOPPO
last klan	NOXOOOOPO
last knapman	OSPOOPPPP
last knight	ROLLRQQQQ
last know	TLLLPQRRQ
last kobe	OXNNOPOPO
last koinonia	OQVNNPPPO
last koizumi	PSOPPPPPO
last kong	ONOROPOTO
last korea	PMUOOOPPP
last korean	NOMSVNOPO
last koreas	QMMSQPPPQ
last kosslick	PSOPPPPOP
last kpa	OPTNPPPPP
last kr	TMMNQQQQQ
last kremlin	PLSLQQQQQ
last kujda	NVNNPPPOP
last kunar	NPPVOPPPO
last kunin	OVNOPPPOO
last kurdish	OPMLZPPPO
last kurds	NOSMSPPQO
last kuwait	OOPTOPPPO
last kyi	PRNUPPONP
last kyrgyzstan	OONVOPPPO
last l	SKMLQQQRR
last l'enfant	OUNOPPPPO
last l.	PMMQPQQQQ
last l2	SMMMQQPQS
last la	QNMQQQPQQ
last labor	QNSNQPPOP
last laboratory	QORMQOPPP
last labour	MOZONOPOO
last lacerda	OUNOPPPPO
last laden	N[MNPOONO
last lagarde	PSOOPPPOO
last lagos	MVNOOPQPO
last lahore	OPOTOPOPO
last lai	PPNUPPPNO
last lama	QPLTPPOQO
last lambert	NVONOPPOP
last lancaster	PSRNPPPON
last land	QLKTPQQQQ
last langeland	OPOUOPPPO
last lanka	PNMWPPPOO
last lankan	OVRQNNNNO
last laos	OOMVOPPPO
last larijani	PTNNPPPPP
last late	TONPPPPOP
last latin	VONOOPPOO
last latino	PNNNUPPPP
last lau	PUONPPPOP
last laughter	ULLLQQQRR
last laurenkrugel	NWOOOPPOO
last lavrov	OVNOPOPPO
last law	SRRTONMNN
last lawmakers	VLNPPPPOP
last lawrence	NTNQOPPPP
last lazar	OUONPPPPO
last lazare	OWONPPNOP
last ldp	OQVNOOPPO
last leadership	SMLLQRRRR
last league	QMRKQRRQO
last leahy	NVOOPPPOP
last lebanese	OOOMWPPPP
last lebanon	OPNWOOOPO
last lebedev	NVNOPPPOO
last lee	PRLQQQQOP
last leeds	PNKQQQQQQ
last left	WNPOPOOOO
last legion	QOQLQQQQQ
last leicester	ONUROPPNO
last leone	ORMVPOPNN
last lesotho	OONUOPPPO
last let	SMMNQQQQQ
last lewis	OVOOPPPOP
last li	NUOOOPPPP
last liberal	NOYMROONO
last liberals	ONNMSQQQQ
last liberia	NPKZMPPPO
last liberian	PPOLUPPPP
last libertarian	OOMNVPPPP
last library	RMQRPOOPP
last librivox	OOVOOPPPN
last libya	RNJPRQQQQ
last libyan	POMSPPPPP
last lichtenstein	PSNPPPPOP
last life	WOLMPPPPP
last lifetime	PPSOPOPPP
last limerick	OOOTOPPPP
last lincoln	OUSMOPPOO
last lindanguyento	NXNOPPPPN
last lindi	NMNXNPPPO
last linguistics	TJKISRRST
last lingus	PNWOPPPOO
last linick	NVNOPPPOO
last linkedin	OMWOOPPPO
last linux	OOROOOOOS
last lions	PLWOOPPPP
last lisa	UKJLQQQQV
last lisbon	OPSPPPPPO
last list	QMMLPQVQP
last liu	OUNOPPPPO
last live	OORNPPOSP
last liverpool	MLXQOPPOP
last ličen	QOLMQRRQQ
last lmao	UKKKRRRSR
last lo	ULJKRSRQR
last lodge	NMSXPNONN
last lol	WKMMQQQQQ
last london	QOOTPOPOO
last long	UKNNQPQQQ
last look	TOOPPPPOP
last loool	UMKMQQQQQ
last lord	URJKQQPPP
last lords	RPUOOOOOP
last lott	PTOOPPPOO
last louis	OOOQPOOOT
last louisiana	NONVOPPPP
last love	UKJMQQSSQ
last lovely	TMMMQQQQQ
last lse	NPVOOOPPO
last lta	OPUOPOOPO
last ltd	OOWNPOPOO
last ltd.	NNXNPPOOP
last lu	RRLLQQQPP
last lucy	NVOOPPPOO
last lukaku	PVNOPPONO
last lukashenko	RPLMQQQQQ
last luke5sos	MYNOPOPPN
last lumpur	POOUOPPOO
last lynch	OXLNPPPOO
last lyric	NOQVOOOOO
last m	ORKLSQQRR
last m1	OQOTOOPPO
last mac	RMKMPQPPX
last macbook	POOOPPPPS
last macedonia	POMVOPPPO
last macintosh	OOOOOOOPV
last mackay	NTOOPPPPP
last madden	PSOOPPPPP
last maddow	OVOOOPOPO
last madison	PWNNOPOOP
last madrid	QJQQRQQPP
last madsen	NVNOPPPPO
last magazine	LPZNQOOMO
last maguire	OZNNOPPNO
last mahal	PQTNPOPOO
last maine	SNKRRPQPO
last major	WMOMPPPPP
last malawi	PNOUOPPPP
last malaysia	PONVOOPPP
last malaysian	PMQORPPPP
last malaysians	QNKKWQQQQ
last maldives	NONWNQPPP
last mali	PNOTOPPPP
last malik	NVOOPPPOP
last maliki	PPSMPPPPP
last malle	QNMMQQQRQ
last malta	PPLVOPPOO
last man	UJIKQRQXP
last manafort	OZNMOPPON
last management	TPUNPNNNN
last manager	TNLMQRQPR
last manchester	ONSMQQPPP
last mandelson	OUOOOOPPP
last manga	PNNUPPOPO
last manhattan	MOMYOPPPO
last manhunt	QNNNQPPUP
last manitoba	ONOUOPPPP
last mann	PUNOPPPOP
last manson	PVNOPPOOO
last manzara	OVLNPPPPP
last maoist	PNLSTPPPP
last maoists	QOMNTPPQQ
last marbles	PLFKSSTTT
last marilyn	PYONPOONO
last marine	PQQLPPQPQ
last marines	NQVSNOONM
last markova	PTPPPPPOO
last mars	OTMVOOONO
last marsh	OSVMOPPON
last mart	NOUPPPPPO
last martin	OSRLPPPOP
last maryland	OPLWOPPPP
last mas	LPVNPPPPO
last massachusetts	NPQTMPPPO
last masscomp	OOWNOOPOO
last masterchef	SNNOPQPPQ
last masters	TLLPPSOQP
last mastrogiacomo	PVPOOPPNO
last match	OPOPOTPPP
last mateen	NVOOPPPPO
last mathiascormann	OVNOPPPON
last matlab	NNMOPPPPY
last matter	QNVPPOPMO
last maxwell	OXOOPOOOO
last may	PXNNPOPOO
last maya	QPUKOPPPP
last mayer	PPOTPPPOO
last mbeki	OTNOPPPPP
last mbumba	NVNOPPPPP
last mccain	MTSLPPPOP
last mccarthy	OWNOPOPOP
last mcconnell	PTNOOPPPP
last mccormack	PSPOPPPOP
last mcdonald	NSRNPOPOP
last mcdonalds	NMTXONOON
last mcfc	PMRMQQQQQ
last mci	MPVOOPPPO
last mcletchie	PSOPOPPPP
last md	RMJORRQQR
last mda	NPVOPPPPM
last me	QNNNPPPUP
last meantime	UNNNPPPPP
last meath	NOOWPOPOO
last mecca	PNNUPPPPP
last medal	QNNOPOUPO
last media	UORMQOOOO
last medicare	PNQOPOVOO
last medrano	PTNOPPPOO
last medvedev	PTOOOPOPP
last meet	SOOPPPPPP
last mehlis	PSNSOOPOO
last melbourne	PNOVOPPPO
last melcher	MVOPPPPPO
last member	ULMMPQRQQ
last members	VMMNPQPPQ
last memphis	NPRSPNOOO
last men	UMMMQQQQQ
last menatep	NOUOOPPPP
last menezes	PPOSPPOPP
last mercer	OTNOPPPOP
last merck	MNVOOPPPP
last mercury	STMMPOOPP
last merkel	PTONPPPPP
last mertens	OVNOPPPOO
last mesoamerica	MPOWNPPPN
last met	NOTNPPPPP
last metro	QMTMPPQRO
last mexican	OPNLYPPPO
last mexicans	OPNNUPPPP
last mexico	PMLXOPPPP
last mh	TMLLQRQQR
last mh17	ULMNQQQPQ
last mh370	ULNOPQPPQ
last miami	NPNWOPPPO
last michael	PYNJOPPPP
last michels	OWNOOPPPO
last michigan	NNSVNPOOO
last microsoft	PMSNQPPPP
last middleton	NXNNPPPOO
last mideast	RMKLRRQQR
last midlands	OONXOOONP
last milan	ONMXPPPOP
last milburn	OVOOOPPOO
last miliband	MWMOPPPPP
last military	TMNOQQQQP
last millennials	VMMNPQPQP
last millions	UMPPPPPOP
last milosevic	OTOOOPPPP
last milwaukee	NPRSPOPOO
last mind	SMLLQQRRR
last mine	TNOSPOOOO
last mining	ROSOPOONO
last minister	NPSPPOPOP
last ministers	TLPNPQQPP
last ministry	POSMPPPPP
last minneapolis	NOMYNPPOO
last minnesota	OPNXOPPNO
last miramar	NLMZOPQPP
last miramax	OOUOOPPOO
last mississippi	MOSTNPPPO
last missouri	NNNXOPPPP
last mit	OPTOPPPPP
last mitchell	QPMMQQQQQ
last mlb	NPTOPPPPP
last mmpi	RNMMQRQQR
last mn	SNLNPQQQR
last mo	NTNSPOPOO
last mobile	SMUOOOONQ
last mod	QNQLQQQQQ
last mogadishu	MOOWOPPPO
last mohamed	RNMNQQQRQ
last mohammed	QSQMPPPOP
last moines	OOMYOOPOO
last molina	PUPOPOPOO
last mollenkopf	OUNOPPPPO
last moneymonitor	UJLMQQQSR
last monroe	PUNOPPPNP
last monrovia	NONUPPPPP
last monsoon	ONSOOOOTO
last montalvo	NVNNPPPPP
last montana	OLKYPPPPO
last montgomery	OUNOPPPOP
last montreal	NONVOPPPP
last mook	NVNOOPPPO
last moon	SLKLRRRRR
last moore	OYNLPPPOO
last morales	OZMNOPPOO
last more	UOPMPPPOP
last moreau	NWOOPPPPO
last morgan	OMTKQQQQQ
last moriori	RPKLSQQRQ
last moroccan	OPOOTPPPP
last morocco	NPSROPPPO
last morris	PSRNPPPOO
last morrison	OWOPOOPNP
last moscow	RNLNQQQQR
last mosque	OLLXRSONO
last mosul	NOMWOPPPO
last motel	PRKLQRQQQ
last mother	SNOOPPPPP
last motors	MOVOPPPOP
last mountains	OOMXPOPOP
last mounties	PNTNPPPPP
last mourinho	PSOPPPPOP
last movement	OORKQSPPQ
last movie	TNOOPPPOP
last moxon	OVNOPPPON
last mozambique	MPNVOPPPP
last mozilla	OOSLPQQQP
last mps	XOMOPPPPO
last msnbc	MPUOPPPPP
last msps	VOOOOPPPN
last mtv	MPVOOOPPO
last mubarak	OTONPPPOP
last mugabe	PTMOPPPPP
last muhammad	MTWNOPPON
last mukherjee	NVMOPPPOP
last mulcair	NWNOPOPOO
last mum	TLLLQQQRS
last mumbai	NPNTPPPPP
last munich	NORSOPPPO
last munster	QLRMPQQQQ
last murphy	OYONPPONO
last murray	OSRNPOPNO
last museum	MOTVPNOOM
last music	UNSOPNOMO
last muslim	MRSQOPPPO
last muslims	NORMTPPPP
last mutu	NVOOOPPOO
last mvp	SNMMQQQQR
last my	SLLLQRRSR
last myanmar	OPNUOPPPP
last myers	OTNPPPPOP
last mérida	OMMWPPPPP
last n	UNLQPPOPQ
last naacp	OPUNOPPOO
last nairobi	OOOUPPPPP
last najaf	OPNUOPPPP
last nakasone	OVNOPPPPO
last name	TOOOPPPOP
last names	VPMPOPPNP
last namibia	NPLXOQPPO
last namibian	NPVNROPPO
last nao	OPTOPPPPO
last nas	OVONPPPOO
last nasa	OOTMPPQPP
last nasdaq	NOVOOPPPO
last nasrallah	OWNOOOPOO
last nasser	PVONQPPOO
last nation	QONTOOPPO
last nationalists	RLKLSRRRS
last nations	NPQPPUOOO
last nationwide	QOUOOOPOP
last navy	NOVNOPPOP
last nazi	PMNTRPPPP
last nba	OPUOOPPPO
last nbc	OPSPPPPPP
last ndp	LOVPPPPPO
last neal	OTOOPPPOP
last nebraska	ONNVPPPPO
last need	SONOPPPPP
last neeson	NVNOPPPOO
last nehru	PWOOPPPOO
last nepal	ONMVPPPPP
last nepalese	OPOMTPPPP
last net	TNOPPPPPP
last netanyahu	NXOOOPPOO
last netflix	NPVNOOPPO
last netherlands	MNQTPPQPO
last network	RQULQNONO
last nevada	OONVOPPOO
last nevertrump	UNROOOOOO
last new	UPMOPPPPP
last newcastle	NNVRNOPOO
last news	SOOMQQPPP
last newsweek	PNRMQQQQP
last newton	PZMMOPPNP
last newtown	OOOUOPPPO
last nh	NQOUOPPOO
last nhs	NPUPOPPPO
last niallofficial	NURPOOPON
last nicaragua	PONTOPPPP
last nice	WKKKRQRRQ
last niger	ONMWNPPPO
last nigeria	NOMXOPPPP
last nigerian	PPOLVPPPP
last night	PPOPPPPSP
last nimo	ONVOOPPPO
last nine	SNOPPPPPP
last nintendo	OMXNPQQQM
last nippon	OPUPPOPNO
last nixon	OUOOOPPPP
last nkrumah	PVONPPPOO
last no	RLJKQSRST
last no.	VONNPPPPO
last noida	POMVPPPOP
last nokia	OOTOOPPPP
last nook	SNNOQQPPP
last norfolk	OONWOPPOO
last north	NSRKOQPRP
last northeast	MQOWNPPOP
last norway	OOPSOPPPP
last norwegian	NPNLWPPPP
last not	TNLMPQQQQ
last note	WLNOPPPPQ
last now	SOLOPPOTP
last nra	POUNPOPPO
last nrl	PPSNPPPPO
last nsw	NPPTOPPPP
last nt	QNLQPQPQR
last ntas	TMKMQQQRR
last nvidia	OOVNOPPPO
last ny	OPOTPPPPO
last o	WNMOPPPPP
last o'driscoll	NWNNPPPOO
last o'gara	OVNNPPPOO
last o'malley	PUNOPPOOO
last o'sullivan	NUOPPPPOO
last oakley	OSNUOOOOO
last obama	OXMNPPPPP
last obamacare	OOOPOOVOO
last obasanjo	OTPOPPPOP
last objectives	TNMMQPQRQ
last obr	OPUOPOPPO
last observers	VMMPPPPOP
last obviously	SOPPPPPOP
last ocean	OOMYOPOOO
last off	TMMMPQQRQ
last officers	VOOPOPPOP
last official	UNNNPPPPP
last officials	SOOPPPPOP
last often	SNPOPPPPP
last oh	TNOQPPPPO
last ohio	NOOWOPPPP
last oil	VMLNPPQPQ
last ok	WMLPPPPPP
last okay	TMOOPPPPP
last oklahoma	ONOVOPPPO
last olmert	OWONPOPOO
last olympic	POPNPTPPO
last olympics	OOROPSOPP
last omaha	NPOTOPPPP
last omg	UMLNQQQQQ
last one	SRPJOSPRN
last onion	MPVOOPPPO
last online	RMOMPQQRQ
last onpoli	VKLMQQQQR
last ons	LPVPPOPPP
last ontario	NMMYOPPPP
last onthejob	ULMNQQQQQ
last opec	LPWOPOPPO
last open	SPMNPVONO
last opening	VNNPOOPOP
last opinion	TOOPPPPPP
last opposition	UOMOPPPPP
last oracle	MPVNOPPOP
last orange	SNUPOOONO
last order	VOMNPPOPP
last org	PPPLQPPQQ
last organisation	NPWOQMPOO
last organization	OORMQPQPP
last originally	SNOPPPPPP
last orlando	PPOUPPOOO
last orleans	PPPTPOPNO
last oscar	OQOOOOSOP
last oscars	PONNPPUPP
last ottawa	OPNTPPPPO
last owen	PSOOPPPOP
last oxfam	OPVOOPOOO
last oxford	OMRQPPPPP
last o’malley	OVNOPPPOO
last p	SJMJRRRRT
last pa	OOUOPPPPO
last pac	VOROPNPNM
last pachomius	L\\MNOPQON
last pacific	QOKRQPPQQ
last packard	QLNNQQRQQ
last padilla	OVOOPPPPO
last pagliano	OUNOPPPPP
last painkiller	OONOOPPVO
last pakistan	QMLQRQQPQ
last pakistani	OOPLVPPPP
last pakistanis	NPOMUPPPP
last palace	PMQRQOPPP
last palestine	QMPMQQQQQ
last palestinian	OOPSOPPPP
last palestinians	OPOOTPPPP
last palin	MUNOPPPPP
last pamkeynen	TOOPPPPPO
last pan	QOQMQPPQP
last panama	RIRIRRRRR
last panamanian	PPMNTPPPP
last parade	PPOOPSPPP
last paralympic	UKINQRQQS
last paralympics	OPNOOUPOP
last parenthood	OPVNPOPOO
last paris	OKRVPOPOO
last park	OUIRPQPPP
last parker	NVOOPPPOO
last parliament	NOSRPOPPP
last parliamentary	TMLMQQQQQ
last parmalat	NOUOOPPPO
last part	SOOOPPPPP
last participants	TOLNPPPQQ
last parties	RPTNOOOOO
last partisi	OMXNPPPOO
last partnership	OPQOOOTOP
last party	PQVMPNOOP
last pasadena	NPOTPPPPP
last pass	PMLQQQPPR
last passion	NQVOQNONO
last paul	NTNQPPPPP
last pay	TNOPPPPOP
last pbs	NOTOPPPPP
last pc	UOROPOPON
last pcs	WMQOOPPPN
last pct	SPNPPPPPP
last peace	UKLMQPSRR
last pearlman	PSOOPPPPP
last pen	NXOOOOOOO
last pence	LXLPPPPPP
last peninsula	OQNVPOPOO
last pennsylvania	OPMVOPPPP
last pentagon	LOTROPPPO
last people	TPOOOPPOP
last pepsi	PSRMOPPPO
last peres	MYLMPPPPP
last peretz	OUONPPPOO
last perfect	RNLLRRRRQ
last perlingiere	NUOOPPPOP
last perry	MQVOPPPOO
last persia	QNLMRRQRR
last peru	NQMUPPPPO
last peruvian	OPOOTPPPP
last peshawar	PPOTOPPPO
last peston	OTOOPPPOO
last petersburg	OPNVOPOOO
last pfizer	OMVPOPPPP
last ph	TNMLQQQQQ
last phd	SMMLQQQRR
last phil	OVNPPOPOO
last philadelphia	PMKTQQQQP
last philippine	NNXRPOOON
last philippines	RMOPQQQQO
last phillip	NWOPPOPNO
last phillips	NWOOPOPNP
last phoenix	SMNRPPPPP
last phone	SLLLPRQQU
last photo	SNJMQRRQQ
last photos	TOOPPPPPO
last photoset	VKMMQQQQQ
last phx	NOPVPPPPO
last pictures	POUOOOOOP
last picturskewphoto	SJKLRRRSS
last pin	QTLMQPPPQ
last pink	SMOOPPPPQ
last pinochet	NXMNPOPOP
last pirates	SNPMPPQPQ
last pisces	PRMOPPPPQ
last pistorius	ROMMQQQPQ
last pittsburgh	OOWNOPPOO
last pixel	PNNNOPPPV
last pizza	RMMRQPPPP
last pkk	OPTPOPPPO
last plains	OQOWOOOOO
last plane	SMMNQQQQQ
last plans	TNNPPPPOP
last plaza	OOSTOOONO
last please	UMNNPQQQP
last plouffe	OTOPPPPOP
last plus	SNQMPPOPR
last pmonair	RKPLQQQRR
last point	ONXLQOPOO
last poisson	OVMOPPPOP
last poland	NOJ[NPPPO
last polaroid	RJKKRRRQV
last polaroids	UJIJSRQRW
last police	TPQOPNPOP
last polish	NOOMWPPPO
last political	SOOPPPPOP
last politico	MPWNOPPPO
last polk	OUOOPPOOO
last polls	SOOPPPPOP
last pompeii	OOPTOPPOO
last ponting	OWPPPPOMO
last pop	UOOOOPPPO
last pope	ORLKQRQQS
last poroshenko	MUOPPPPPO
last portable	ROOOPOPOU
last portland	OOMVPPPPP
last portsmouth	ONMVPPPPP
last portugal	OONTPPPPP
last post	QNUMPPPOP
last potter	OPMMOOO[N
last pound	MWNOPOPPP
last powell	PXMLPPPPO
last power	UJQMQPPPQ
last ppi	UNNNPPPQP
last pr	TLKLQQQRS
last pradesh	OOOTPPPOP
last prager	MWNPPPPPO
last prayformh17	TLLMQQRRQ
last pre	TPMPPPPPP
last prescott	PSOOPPPPP
last presidential	VMNOPPPPQ
last presley	OVMOPPPOP
last press	MNUMQQPPQ
last pretty	TNNPPPPPP
last preval	NWMMPOQPP
last previously	TOOPPPPOP
last price	VMNPPPPPP
last pride	TKLMQRRQQ
last priebus	NUOPPPPPO
last prince	NXMNOPPPP
last private	TLPMQQPQP
last prize	PNPOQOUPO
last pro	QNNNPPPPT
last professional	SOOPPPPOP
last program	OPTNQQOPO
last progress	SOOPPPPPP
last project	OOWNPOSNM
last prosecutors	VNNPPPPNP
last protests	SPPPPMPPP
last providencia	PNMQQQQQQ
last ps	SNMOQQQQP
last psp	NPNOPPPPV
last pspc	OPUOOPPOO
last public	ULLMQRQRQ
last pupils	UNNPPPPOP
last putin	NWMNOPPPP
last pyongyang	OROMRPPPP
last q	SMNQPPOPP
last qaeda	PMUSPPNOO
last qaida	PLULPQQPQ
last qantas	NOVNOPPPO
last qld	MONWOPPPP
last qpr	PNUNPOPPP
last qualcomm	NOVOOPPPO
last quebec	NPMUPPPPP
last queen	VPQMOPONP
last queensland	MPSTNOPPO
last questions	VNMNPPPPP
last quetta	NQNXOPONO
last quick	UKMOQQQQQ
last quite	SNNOPPPPP
last qwest	NPWNNPPPO
last r	UNONPOPQP
last r50bn	SOOOPPPPO
last racing	POTOPPPPP
last rafah	OTSNOOOOO
last rahu	THJKSSSTS
last rail	TNMMPRQQQ
last rain	UKJKQSRSS
last raisr	NPOPPOOOU
last ramadan	RLRMPPPQQ
last ramadi	QNMQQQQQQ
last rams	OOWOOOOOO
last rangoon	QNLQQQQQQ
last raskin	OSOOPPPPP
last rathbun	NVNOPPPOP
last raw	SNOOPPPPP
last ray	OPOOPPPVO
last rbi	VONOPPPPP
last rbs	MNVOPOPPO
last rcmp	MPUPOPPPP
last read	UNTNONOOO
last reading	SONSOPPOP
last ready	SNOOPPPQP
last reagan	NVNNOPPPP
last real	RMQOQPPPP
last really	TMNNPQQPQ
last reasons	TLMOQQQQP
last rebel	TMMMQQQQQ
last rebels	SNOOPPPPP
last recent	TOOOPPPOP
last recession	NQOOPTOPO
last record	XNLNPPQOP
last red	SOMPPPPQP
last redwood	PWMNPPPOP
last reeves	NXNOOPPNO
last refugees	UNOOPPPPO
last region	OPSQPOOOO
last registry	OPUOPOPPP
last reich	OTSNPNPPP
last reid	OUOOPPPOP
last rekohu	NOOUOPPPO
last remember	SNOPPPPPP
last renee	OVOOPPPOP
last reply	SMMMQQQRQ
last report	UJRKOPPTO
last reports	UOOPOPPOP
last representatives	QOOMPQQRP
last republic	ONQRSNPOO
last republican	OPLNXPPPO
last republicans	NOPNWOPOO
last research	WLQLPPOQP
last researchers	SOOPPPPOP
last reserve	ROPMQPQQO
last residents	SPOPPOPPP
last resigns	UOOPPOPOP
last resources	POTNPPPOP
last results	UONNPPPPP
last retail	QQTOPOOOO
last retweet	ULLMQQQQQ
last reuters	KPXPOPPOP
last review	QORNOOPSN
last revision	SOMNPQQQQ
last revolution	OONNPVPPP
last reynolds	PWNNPOPNP
last rfp	SMMMQQQQR
last rhodes	POMNQQQRQ
last ribble	NVNPPPPPO
last rica	PTTOPOONN
last rice	JYPNPPPOP
last richard	OWNOPPPNP
last richards	MWNNPPPPP
last ride	QOOTOPOOP
last right	SOOOPPPOP
last rights	PMSNQPOPQ
last rihanna	MWMOPPPPO
last rings	PPOOPOPSP
last ripple	VORNNOPOO
last rising	SMRMPPPQP
last rita	RJKLSRSTR
last rival	UOONPOPOP
last river	NNMYPOPRN
last rivertrail	NPOUOPPOO
last rnc	NOTNOTOOO
last road	QNMUQOOPO
last roberts	PTLLQQQPP
last robinson	PVOOOPPOO
last robots	OPOOOPOUP
last roche	OSOPPPPOP
last rochester	NONVQPPOO
last rock	ROLQQPOSO
last rodgers	NWMPOPPNO
last rodriguez	PSOOPPPOO
last roethlisberger	NUNPPPPPO
last romanian	OPOMWPPPO
last rome	NOOVPOPOP
last romney	OYMMPPPOO
last room	NPPXOOONO
last rooms	SONPPPPPP
last rooney	OVNNPPPPP
last roosevelt	NUOOPPPPP
last rosamundurwin	NVMPPPPPO
last ross	OUONOPPPP
last rossmarowits	NYMQOPPON
last rotherham	OMNVOQQPO
last royal	URLMPPPPP
last royale	PPOOPOPTO
last rp	SKJKRSRSR
last rt	WOJNQPPQQ
last rubio	OWMMPPPPP
last rudd	PUOOPPPOO
last ruddock	OSPPPPPOP
last rugby	SMMLQQQRQ
last rumsfeld	NVNNPPPPP
last run	QMLKQRQUQ
last ruse	NVOMOPPPP
last rusesabagina	PUONPPPPP
last russell	PVONPPPOP
last russia	OOLWORPPO
last russian	MOMSSPPPO
last russians	POMNVPPOP
last rwanda	PKQOQQQSP
last rwandan	NQMUROPPO
last ryan	OSPOPPPPP
last ryanair	PNVNPPPPN
last s.	QNLSPQPPP
last s.c.	OPOSOPPPP
last sa	RMKPQQQQR
last saaid	OTPPPOOOP
last saakashvili	OUOOPPPOP
last sad	TNMPPPPQP
last saddam	NVMSPPPON
last sadpv2za65	SNNOPPPPQ
last sadr	OVRNPPNOO
last saez	OUOOPPPPO
last safin	OWNOPOPOO
last sales	PPNOOOSUO
last salmond	NWNOOOPPO
last salvador	OUOOPPPOO
last sam	QOMLRQQQQ
last samarra	PNOVOPPPP
last samsung	PJXNOPPPP
last samuel	OPSOPOPOP
last sanders	OXMOOPPOP
last santiago	OOOTPPPPP
last sarah	NVOOPOPOO
last sargent	QPPLQQPOR
last sarkozy	OTOOPPPOP
last sars	MOYONPOOO
last saudi	ONNTPPPPP
last saur	NPWOOOOOO
last savage	TNLMQQQQQ
last save	TMLLQRRRQ
last scarborough	MVOMPPPPP
last scheinman	OTOPPPPPP
last schlafly	NUOPPPPOP
last schmidhuber	OVNOOPQPP
last school	SPROPNPON
last schools	VOMPNPPOP
last schroeder	OUONPPPPP
last schultz	OVNNPPPOP
last schumacher	OVOOPPPOO
last schuster	OYMPPPOMO
last schwartz	PTOOPPPOP
last science	UMONPQQPP
last sciences	NQXPQNLNO
last scientists	TPOPOPPOP
last scientology	PNOMQQQQR
last scotland	PLSPPPPOP
last scott	MWNOPPPOO
last scottish	OOLSRQQPP
last sea	OMOTQPPOQ
last seaforth	OONXOOPOO
last sean	OSVNOOONO
last search	TONOPPPOP
last season	SMKLQRRRR
last seattle	MOMYOOPPO
last sec	OSTNOOPOO
last second	VKMOQPQQQ
last section	SNMMQQQQP
last securities	OOXNOOPOO
last security	NOSNOOYMN
last see	SPSNPOOOO
last seifert	PTNOOPOOP
last self	SMOOQPPPP
last senate	QOPMPQQQQ
last senators	TLLLRRRRR
last senegal	NONVNPPPP
last seo	SLLMQQQQS
last seoul	NPOUPPPPO
last separately	SOOOPPPPO
last serb	OPNNWOPPP
last serbia	ONOVOPPPP
last serbian	OOOMUPPPP
last series	OPLOPUROP
last serious	UNOPOPPOP
last service	VMPJQQPPQ
last sevan	OWONOOOOO
last seven	WNMNPPPPP
last seventeen	TNNOPPPPP
last seventy	TOOOPPPPP
last sex	UNMMPPPQP
last sexton	PUNOPPPNP
last sexyback	OOOOOPOVO
last seychelles	NPSSNPPON
last shacham	PVONPOPOO
last shalev	OWNNPPPOO
last shame	TNNOPPPPP
last shanghai	ONOTPPPPP
last shapiro	OXNNPPPNO
last sharapova	MWNOPPPPP
last share	VLMNQQPPQ
last shares	UONPPPOOP
last sharif	NROSPPPOP
last sharks	OOWOOOOOP
last sharon	OUNOPPPPP
last sharp	OTTNOOOOO
last sharpton	OUOPPPPOO
last shaw	OTNOOPPPP
last shell	MSQUMOOOO
last shenton	OXONOOPOO
last shepherd	RMJKRSRRS
last sheriff	RTONPOOPO
last sherlock	RNLKRQQSR
last shi'ites	QLMQQPQQQ
last shiite	ONLOXPPPP
last shinawatra	PSOPPPPPP
last shinseki	OUOOPPPPO
last short	PTOOPPPOP
last shorten	MXOQOOPNO
last shortly	TOOPPPPPP
last shot	MQVPOOOOO
last shoutout	UMMNPPPPQ
last show	TMOPOROPO
last shwe	SPLMQQQQQ
last si	TLKKQRRRR
last side	QNNSPPPPP
last significant	SOPPPPPOP
last silk	OVNPPPPOO
last silva	OTNPPPPPP
last silverman	MWNPPPPPO
last similar	UMPPPPPOP
last simolove	KZLOQQQNO
last simon	QPMMQQQQQ
last simpson	QPLKRRRQR
last sinatra	OVOOPOPPO
last singapore	LNVQOQPQO
last singh	NVMNPPPPP
last sirleaf	OUOPOPPOO
last site	RNOSPOOPO
last six	TNSOPOONP
last skinner	PTOPPPPOO
last sky	PMRMPQPQQ
last skynewsbreak	NPUPOPPPO
last slam	NPPOOVNOP
last slemp	NVOOOPPOO
last sligo	OPMUPPPPO
last slovenia	PONTOPPPP
last slow	SOPOPPPOP
last small	TLLLQRRRR
last smaller	UMOQPPPOP
last smegielski	OUNOPPOPP
last smh	SMMNQQQQQ
last smith	OVMQPOPOO
last snapchat	NOROOPPOT
last sochi	OPOSPPPPP
last social	SOOPPPPPP
last society	MPVMQOROP
last socotra	PNNUPPPPO
last solutions	ROUOPOOOO
last somali	OOOKWPPPP
last somalia	POLXNPPPP
last somalis	OPPMTPPPP
last somebody	TMOOPPPPP
last somehow	UNPOPPPOP
last somerset	OPPVOOOOO
last sony	ONUOOPPPP
last sopa	SJOLRQQRR
last sorry	SLLMQRQQR
last soup	RLJJRSSTR
last source	UNNPPPPOP
last sources	SMLMQQQRQ
last south	TKMKQQRSQ
last southern	UORNMPPPO
last southwest	OPN[ONOON
last sova	OUPNPPPPP
last soviet	NPOOSPPPP
last sox	NMWNPPPPO
last space	TLPLPPPQQ
last spacey	NVNOPPPOP
last spain	ONQTOPPPO
last spamhaus	NNXNOPPPO
last spaniard	NOMYOOOPO
last spanish	RPMNSPPPO
last sparks	OUNOQPPOP
last spd	MPTPPPPPN
last speaker	TQLNPPPQP
last speaking	SOPPPPOPP
last spears	PWNNPPOOO
last speech	QNOOOUPPO
last spencer	ORTOOOOOO
last sperry	NYLOPPPPO
last spitzer	PTONPPPOP
last sport	OOVNPOPPP
last sports	RPSNPOOOO
last spring	ULLKRQRRR
last springer	NVNPPPPPO
last spurs	PMTMPPPQP
last sql	UMMMQQQQQ
last square	PKMQRQRQQ
last srebrenica	PLLSRQQPQ
last sss	VKJJQRRRT
last st	RMMUQPPPP
last stadium	PPK[QNPON
last staff	SNOOPPPPP
last stalin	PSOOPPPOP
last stand	PONTPOPPO
last stanley	PQSMPPPOP
last star	RQQKPNOOU
last stardust	ONNNPXPPO
last starmer	OUNPPPPPP
last stars	TMKMQRRRQ
last start	TNOPPOPPP
last state	QLVPPPPOO
last statement	PNNOPUORO
last states	NNKXQPPQP
last station	PPKWPPPPO
last statistics	NPUOOOPOP
last stats	OMSMQQPQQ
last stay	SOOPPPPPP
last steelers	MOXONPPOO
last steenkamp	RRLLRQQPQ
last sterling	OVOOPOPOO
last stevens	OVNOOPPPP
last stewart	PVNNPOPOO
last stockholm	NPOTPPPPP
last stone	OUNNPOPSN
last store	QNMQPOOPV
last stories	SONOOOONU
last story	UMLMQQQQQ
last strasbourg	PPOSPPPPP
last straw	NVNNPPPPP
last street	RPTNOPONO
last strip	PPNUPPPPP
last strong	VILKRRRSR
last struggling	TNPPPPPOP
last studies	PNNLRRPTQ
last studio	POVOPOOOO
last sturgeon	NUNOPPPPP
last sudan	OOKXOPPPO
last sudanese	OOOLVPPPP
last sukul	OVOOPPPOO
last sullivan	PSPOPPPPP
last summer	VNNNPPPPP
last summit	NRRSPPONN
last sun	PKSSPPPQO
last sunak	OTOOPPPPP
last sunderland	NMWMPPQQO
last sunni	OTOPPPPPO
last sunnis	PNMMVPPPP
last sunrise	TJKKSRRRR
last support	RMSMPPPPP
last supporters	UOOQPPONP
last sure	TOMOPPPPP
last survey	QNOOOOOPU
last sut	TMJLPSQQT
last svendborg	OPOUOPPOP
last swap	QPOOPOOSO
last swear	SNMNQQQQQ
last sweden	NNWONPQPO
last swedish	NPNNVPPPP
last swift	NWMPOPPNQ
last swiss	UONNSPPPN
last switzerland	OOLXOPPPO
last sydney	OMOVPPOPP
last symonds	NVNOPPPOO
last syndrome	XOOOOPONO
last syria	POKVOPPQP
last syrian	MOOPUPPPP
last systems	SMKKQRRRR
last t	RNRLQPPPR
last tabennese	NPNVNPPPO
last taiwan	SIONPQQUP
last take	UMOOPPPOP
last taken	ONOPPPPTP
last taleban	PMWLOQQQO
last taliban	PSQMOPPPP
last talk	SOOPPPPPP
last talks	TOOPPNPPP
last tamil	OOWMNPPPP
last tan	NWNPPPPOO
last tanzania	OPMUOPPPO
last tapper	NXOOPOPNN
last tarantino	OVONOPPOP
last tate	OUOOOPPPO
last taurus	SJJLRRSRT
last tautou	NXONPOOPO
last taylor	RPPJQQQQQ
last tci	OOUOOPPPO
last teachers	VNQONOOOO
last teague	NVMOPPPOO
last team	QOMKQRRRQ
last teams	TNMPPPPPP
last tech	VMLRQOPPP
last technologies	OOVOPOOOO
last technology	PPWMPOOON
last tehran	TMLLRQQQR
last teigen	OWMOPPPOO
last telegram	OMTLOOPOY
last telegraph	NNSLQQRRQ
last telesales	SLLLQQQRR
last ten	SKLLRRRRR
last tennessee	NONVPPPOP
last terminal	QPNWNNONP
last terms	TNNNPQQQP
last terry	PPQMQQQPP
last tessa	OWNNPPPPN
last test	XNLMPPQOQ
last tests	UOOPNPPOP
last texans	NMZNMPPOP
last texas	ONNUPOPPP
last text	XPLNQPONP
last thai	PMOOTPPQP
last thailand	OPJXOPPPP
last the	UNLMRQQPQ
last theatre	OONXPOOOO
last theblaze	NNVPOPPPO
last theindynews	LPUOPPPPO
last theodorus	MZMOPPPON
last theory	TLKKQSRRR
last they're	XMMNPOPPP
last they've	VMMOPPQPP
last they’re	WNNOOPOPP
last thiel	NVNNPPPPO
last thing	QNLMPPQVQ
last things	RPNOOOOTO
last think	SOPPPPPOP
last this	UMNNPQPPP
last thomas	NWLRPPPNO
last thompson	OUNOPPPPP
last thought	SMOOPPPPP
last thousands	SPOPPPPOP
last thunder	UKMLRQQRR
last thunderstorm	SMNNQQQQQ
last thurman	NXNNPPPOO
last tibet	OOTONPPPP
last tibetan	QLLKWQRQQ
last tie	QNNNPQPUP
last tiffany	OSSNOPPOO
last tiger	NOTQNOONT
last tikrit	OPOSPPPOO
last tilton	OTNOPPPPO
last timberlake	LYNOPPPOO
last time	SNQOOPPPP
last times	PNTLPPPQP
last tindall	PTONPPPPP
last to	SQKLQPPRQ
last today	POPLQPQTO
last togo	OOOUOPPPP
last tokyo	NOOUOPPPO
last tonyabbottmhr	NVMPPPPPO
last top	TNLNPRQPQ
last tories	LPPNUPPPO
last toronto	OONVOPPPP
last torrential	UKKLSQQQR
last tory	MMVLTPQQP
last tournament	OPOOPUOPP
last tower	NSMOOSPQP
last towie	TKMMQRQQR
last town	NOVNPPPPP
last traci	NWNPPPPNO
last trade	WMOPPPPNP
last travis	OSVNPOOMN
last treasury	MPXNOOPOP
last treaty	OQVOQNOOO
last tribune	OPVOOOPOO
last trick	SMPMQQQQP
last triton	POUNOPOPO
last troops	SPOPPPPPP
last trudeau	LZNMOPPPO
last true	UNNMPPPPQ
last trump	MWOOOOPPO
last trust	VMNLQPPPP
last trying	SOPPPPPOP
last tsunami	POOPOSPOP
last tuc	NPUPPPPNP
last tuesday	QNNNPTPPP
last tulsa	POMWOPPPO
last tune	SLLMQRRRR
last tunisia	OOWMOPPPN
last turkey	OKRRPQQPP
last turkish	MPNPUPPPO
last turkmen	OPNNUPPPP
last turkmenistan	NOTTNOPON
last turner	OTOOPOPOP
last turnpike	NONYPOOMP
last turns	TONPPPPOP
last tv	WMOMPPPPO
last twain	NWNNPPPOP
last twitter	QMTNOQQOQ
last tysabri	OPPOPOOOV
last u	UNNNPPPPP
last u.n.	PORMOPQPR
last u.s.	QOMROPPPQ
last u2	ONWOPOPPN
last uae	NPNVPOPPO
last uganda	QLLRQQRQQ
last ugandan	OOOSQPPPO
last ugh	VLMLQQQQQ
last uh	ULMNQQQQR
last ukip	MPVOPPPPN
last ukraine	RNJSQQPPQ
last ukrainian	OOLTQPQQP
last um	TLKLRQRRS
last umaga	NWMOPPPOO
last un	NNSPOPPPP
last undefeated	MPTPOPPPO
last underground	SMSMQPPOQ
last understand	UNMPPPPPP
last underwood	PSONPPPPP
last unece	MPUPPPPPO
last uni	OLLRQQQRQ
last union	ONONOTPQQ
last united	IP\\OMPPPO
last university	RPWHQOOOP
last unrwa	OPTOOPPPO
last up	TMKLQQQUP
last ups	MPUPOOPPO
last uribe	NXNNPPPOO
last uruguay	POMVOPPPP
last us	ROOSOPPPO
last usa	NNTRPPPPO
last usda	NPTPPPPPO
last users	TNNPPPPOP
last usher	MXNNPPPOP
last usi	OPUOPPPPO
last using	SOOPPPPOP
last usually	TNPPPPPOP
last utc	SLLMQRQQS
last utd	NOVOOOPOO
last uzbekistan	OONVNPPPO
last va.	PPOSOPPPP
last vabres	OVOOPOOOP
last valley	PLMYPPPOP
last vancouver	PONUOPPOP
last variety	RMPLQPQRQ
last vat	VOOOOPPPP
last vatican	QNSOQOPPO
last vegas	NNOVOPPPP
last venezuela	OPLSPQQPP
last venezuelan	PPNNUPPPP
last venus	PKIJSRSTV
last verizon	NNVOOPPPO
last vermont	NOMVOPPPP
last versace	NWNOPPPPO
last very	WLMOPPPPP
last veterans	QPTNPOOOP
last vi	SLKLSRRQQ
last via	SOOOPPPPP
last vic	OOOTOPPPP
last victoria	NOOUPPPPP
last victorian	SNLTSOOOO
last video	WMLKPQQPQ
last vienna	OOOSPPPPP
last vietnam	POOUPOPOO
last view	QPOUPOONO
last viguerie	OVPNPOPOO
last vii	PNNNQVPPP
last villepin	PTNOPPOPP
last vince	LYLOPPPPO
last violence	SNOPPPPPP
last vioxx	OOOOOPOOU
last virginia	PMSQOPPOP
last virgo	QMQMQQQQP
last visit	PTMPPPPOP
last voa	MPUOPPPPP
last voice	PNVOOPOPO
last volume	UNLMPQQRQ
last vote	RPOOOSOOO
last voteon	TLMLQQQRR
last voters	UNMPPPPOP
last vp	UOOOOPPOP
last vpe2fwkfdt	SNOPPPPPP
last vt.	OOOTOPPPP
last w	TLMLQQQRR
last wa	NQNUOPPPP
last wait	SONOPPPPP
last wakefield	PNOTPPPPP
last waldman	NTOPPPPPP
last wales	LMXTOOPON
last walker	POMNQQQQQ
last walsh	PSOPPPPPP
last wan	QRMMQPPPP
last want	SNOPPPPPP
last war	POOLPTOSO
last warhol	NULNPSQPO
last warner	OOVOOPPPO
last warning	PMRNPPPTO
last warren	PSONPPPPP
last warsaw	OOOUPPPPP
last washington	PSLNQQQPP
last watch	RPSPPNOMP
last water	PSTNNNNRN
last waters	NXNOPOOOP
last watson	PTOOPPPOO
last watts	OXOOOOOOP
last way	RJQMQRQOS
last wayne	PPKLQRQRR
last waziristan	PQOUOOOOO
last we'll	TMLLRQQQQ
last we're	VNNOPPPPP
last we've	TOOPOPPPO
last weah	OQTOOOPOO
last wear	SMMLQRRRR
last weather	SNOOPPPPP
last weathercee	RJQKQQQRR
last weaver	OUPOPPPNO
last web	UONOOPPOP
last week	QOMMPRPSP
last weekly	OOXPOOOOO
last weingarten	NTOPPPPPO
last weinstein	PVNOPPPOO
last wellington	ONNUPPPPP
last welsh	MSNSROOON
last wembley	OMXMOPPPP
last wenger	NXNOOOPOO
last west	RPGMSRQQR
last western	QTSKNPPPP
last westminster	OOSRPPONO
last we’ll	UNNOPPPPP
last we’re	UONOPPPPP
last we’ve	VMNOPPPPO
last what	VMLOPPPQP
last whatsapp	POOPPPPPS
last wheeler	OMLQQQQQQ
last whig	OOQOUOOOO
last whigs	NONOWPPPO
last whilst	TNOPOPPPP
last white	SRLMRPPPP
last whitmore	MUMPPPPQP
last whitson	PVNOOPPOO
last who	PLOLSQRSQ
last widodo	NVOOPPPOP
last wikileaks	OOVPOOOOO
last wikinews	MPVOOPPPO
last wikipedia	RNVNOOPPO
last wilkins	OXKNPPPPP
last wilkinson	PTONPPPPP
last william	PUOOPPPOO
last williams	OXMNOPPOP
last wilma	QOSMPPOPO
last wilson	NYNMPOPOP
last wimbledon	ONLWOTPPO
last wimpey	ONXOPPPNO
last win	VNNNPPPPP
last windows	OONNPQQOV
last winnipeg	MPOVOPPPO
last wis.	OPOSOPPPO
last wisconsin	NMQVOPPPP
last witham	ONNWOPPPO
last witnesses	TOOPPPPOP
last wmc	OPTOOPPOO
last wolf	QOPMPQPQQ
last woman	UKLMPQQSR
last women	TLLLQRRRR
last wong	QNNLQQQRQ
last woo	TSNOPOOPO
last woods	NVMNPPPQP
last woodward	NTNPPPPOP
last word	SLLLQRRRS
last work	SONPPPPPP
last worker	UOOOPPPPP
last workers	UPMPPPPOP
last working	TPPPOOPNO
last world	VMLPQPPOQ
last worldcom	NOVOOPPPO
last worldcup	UMLOQQPQQ
last wow	UMMNQQQQQ
last writers	TNPMPPQPP
last wtf	SNMNQPPQQ
last wto	OPUOPOPPO
last wwdc14	SNNOQQQQQ
last wwi	VLLNQQQQQ
last wynne	NWONPPPOO
last x	TLLLQPPPV
last xbox	PNQOOPPOT
last xd	TMMNQQQQR
last xinhua	MPVNOPPPP
last xp	PONOPPPOU
last xrp	VONOPPOOO
last xstrata	OPTPOPPOO
last xu	OVOOPPPOO
last xx	TLMMQQQQR
last y	TMMKQRQRQ
last ya	ULLMQQQQQ
last yaf	NPUOOPPOO
last yahoo	RMNLRQQQR
last yanukovych	OTOOPPPPP
last yates	NZNNOOOOO
last yay	TMMMQQQQQ
last yazidis	NNTOQQPPP
last yeah	XKMNPPQQQ
last year	WOPQORMMN
last yeats	OYNOOOOOO
last yellen	OVNOOOPPP
last yemen	OPMVOPPPP
last yonhap	QNLQQQQPQ
last york	NNQSOPQPP
last yorker	OOWOOOPOO
last yorkshire	RNLPQPQPQ
last you	TMMNPPPTP
last you'll	SNNOQQQQP
last you're	VMNOPOPQP
last young	WQNNOOOOP
last younis	PTOROOOOP
last youtube	TLNOQPQPR
last yugansk	NPUQNPPOO
last yugoslav	POPOSOOPP
last yugoslavia	OOLWOPPPP
last yukos	NOWNOPPPN
last yushchenko	PQSMOPPPP
last z	SNMMQQQQQ
last zabul	NPPUNPPPO
last zambia	QNKPQQQQQ
last zara	NOXNOPOOO
last zardari	RNOLRQQQQ
last zarqawi	NXMROOPON
last zawahiri	OXOOOOOOO
last zealand	NQPVPMPOP
last zelaya	OTNOOPPPP
last zephyr	OUNOPPPPO
last zimbabwe	ONUOOPPPP
last zimmerman	NWMOPPPOO
last zobrist	OVNOPPPNO
last zone	OPTRPOOOO
last zuma	NVMNPPPPP
last zurich	RMRLQQQPQ
last łódź	OONUPPPPP
leader< 	SVOMNPPOO
leader< a	SVKLOQQQP
leader< about	NSLSNPPPP
leader< accused	NWONOPPPO
leader< after	SUIJQPPQQ
leader< against	NWLOPPPPP
leader< and	OYMMOPPPO
leader< another	MXNNPPPOP
leader< anti	QTJNQPQQP
leader< as	QQKLRQQRR
leader< asked	OXNONPPPO
leader< at	SQIJRRRRQ
leader< back	OUOOOPPPO
leader< behind	OXNNOPPON
leader< between	OWNNNPPPP
leader< but	OXMOOPPPO
leader< by	RVJKPQQQQ
leader< called	OWMNPPQPO
leader< criticized	OVONOPOOP
leader< endorsed	OUNOPPPPO
leader< for	OXMNOPPPO
leader< former	PXMNOPPPP
leader< from	OXMLOPPPP
leader< gave	OWONNPPPP
leader< gen	PSNPPPPPP
leader< if	OWMNNPPPP
leader< in	MULWOOPNO
leader< interview	PTMOPPPPP
leader< issues	OWNOOPPPO
leader< king	SQLMOQQQQ
leader< lady	OSOPPPPPP
leader< like	OXMNOPPPO
leader< live	MXOMOPPPP
leader< mr	QRMNPQQPP
leader< mr.	MQTSNPPOO
leader< mrs.	SOOOQPPQP
leader< now	OVONOPPPO
leader< of	OTKNTQQPP
leader< on	M[LNPPQOO
leader< over	MXNOPPPOP
leader< party	PUNOPPPPP
leader< president	OUMMPQQPP
leader< put	MWNPOPPPO
leader< said	QXLNNPPOP
leader< says	NYLNOPPPP
leader< secretary	OUPOOPOPP
leader< senator	OWNNNPPPP
leader< show	OUOOPPPOO
leader< since	NWPOOOPOP
leader< support	NVOOOPPPN
leader< supporting	OTOOOPPPP
leader< than	OUNOPPPPP
leader< that	N[KMOPPPP
leader< the	VSJOPOPPN
leader< though	OWNMOPPPO
leader< to	LWQNQPPOO
leader< trump	OUNOOPPPO
leader< using	OXNNNPPOO
leader< want	OWNNOPPOO
leader< wednesday	OSOPPPPPP
leader< what	OVOOOOPOO
leader< when	OUNOOPPPO
leader< where	OUOOOPPPP
leader< whether	PVNOOPPPO
leader< which	OVNOOPPPO
leader< while	OXMOOPPOO
leader< whom	OVOOOPPPO
leader< with	NSSNOPPON
leader< years	OUNOPPPPP
leader> 	STNLOPPQO
leader> 42	PSOOPPPPP
leader> a	QYLLOPPPO
leader> about	OUNOOPPPP
leader> added	OWOOOOPPO
leader> administration	MTUOOPNOO
leader> after	OQWNOPPON
leader> also	LXMMPQQPP
leader> among	PUNOOPOPO
leader> and	QVPOMPPON
leader> are	OYLNNPPPP
leader> argument	PTNOPPPPP
leader> as	OZLMNPQPP
leader> asked	OTOPOPPPO
leader> at	MXLOOPQPP
leader> by	NZLNOPPPO
leader> called	MWMNOPPPP
leader> campaign	NXNNOOPPO
leader> candidacy	OWNNOPPPO
leader> clinton	OVNOPPPPO
leader> comments	PVLMPPPPP
leader> continued	OTOOPPPPP
leader> could	OXMNOPPPP
leader> decision	PWLKPPPPP
leader> delegates	MYNPMOPPO
leader> despite	OVNNPPPPO
leader> did	OVLPOPPPO
leader> during	OTOPOPPPO
leader> faces	OWMMPPPPP
leader> failed	NXNOOPPOP
leader> first	MVLSOPQPO
leader> for	QVMNOPOPO
leader> from	OWNOOPPPP
leader> had	NYKNOPPPP
leader> has	MVOKQQQPP
leader> have	OUOOOPPPO
leader> he	OQNTNPPPP
leader> himself	QLKLSRSRR
leader> http	MZMNOPPPP
leader> i	MYNOOPOPO
leader> if	PTOOPPPPP
leader> in	OWQJOPQPP
leader> is	MTOOPPPQP
leader> it	RSLMQQPPP
leader> last	NXLMPPPPP
leader> later	NXNNOPPOP
leader> leadership	PUNNPPPPP
leader> leading	OTOOPPPPP
leader> leads	OUOOPPPPP
leader> made	MYLOOPPPP
leader> met	OUONOPPPO
leader> more	NXNNNPPPP
leader> most	NVONOPPPP
leader> name	MQVNMQPQP
leader> no	MXMNPPPPP
leader> nominee	OYNOOOOOO
leader> now	NZMMNPQPN
leader> of	UOKTOPPOP
leader> on	RPJKSQQRQ
leader> or	NYONOPPPN
leader> own	PTMOPPPPP
leader> pointed	OTOOPPPPP
leader> proposed	OWMMPPPPP
leader> received	PTNOPPPPP
leader> released	SOMOPPPPP
leader> remains	NVMOPPPPP
leader> s	MYNOMQPPP
leader> said	MQRROPPPO
leader> saying	OXNNOPPOO
leader> says	M[KMOPPPP
leader> sent	OVMNOPPPP
leader> server	PSOOPPPPP
leader> so	NWMMPPPPP
leader> speaking	NUNOPPPPP
leader> speech	VMNOPQQPP
leader> spoke	OWMMPPPPP
leader> still	OVNOPPPPP
leader> super	NUPPNOPPO
leader> supporter	NWMOOPPPO
leader> supporters	OXNNMPPPP
leader> that	OWNOOPOPO
leader> the	OXLMPPPPP
leader> to	SUMMNPQPO
leader> told	OXMMOPPPP
leader> took	OTOPOPPPP
leader> victory	NVOPOOPOO
leader> visit	PVMMOPPPP
leader> visited	PVNNOPPPP
leader> we	MYNNOPPPP
leader> went	NWMOOPPPP
leader> while	PVMOOPPPP
leader> who	OSMSOPPPP
leader> whose	OVNOPPPPO
leader> will	RXKKPQQQO
leader> wins	PUNOOPPPP
leader> with	NYNONPPOO
leader> won	MWNPOPPPP
leader> would	OVMOOPPPP
leader> wrote	PVMNOPPPP
length 3	NRRPNQMQQ
length 5	TKWJPMUPN
listed-after group	WLPQNPPOO
listed-after organization	OQXPMONON
listed-after place	PKM^NOPPN
listed-before group	TLWOQOPNM
listed-before organization	NRVKNMOQU
listed-before person	RXPNONOMN
listed-before place	ILP\\PRPON
marks after owner	NQQPNNOZL
marks around	QLQRNLRSQ
opens a longer name	JSWPONNNT
opens organization	PLYRPNOMO
opens place	JJOZPRMVN
opens with group	LHTPYTONN
opens with place	LKUWPTNNM
person 00 of 2	RHSONPPRS
person 00 of 3	SHRONRPRS
person 01 of 1	PZQNLOPON
person 01 of 2	RPOTPLMOR
person 01 of 3	MRRONQNQR
person 02 of 1	KZNMNPPVN
person 02 of 2	MSUMPOPOO
person 10 of 1	TQNRNNPPM
person 10 of 2	RMRRRSNLN
person 10 of 3	NPUQORROK
person 11 of 1	PQMVPOOOP
person 11 of 2	MSQXNNONO
person 11 of 3	LVOTOLMVM
person 12 of 1	RRRTNOOMN
person 12 of 2	MXSRPNOLN
person 20 of 1	OROSOOOPP
person 20 of 2	NPTQOOQQN
person 20 of 3	NQUROOOON
person 21 of 1	QSQQROOMM
person 21 of 2	NZJUOOONN
person 21 of 3	MXPRPLORM
person 22 of 1	Q\\IIPQQPP
person 22 of 2	QVOIPOPQQ
person 22 of 3	OPNJQRQSR
person 30 of 1	NRMSMPRSN
person 30 of 2	NZOLNPOQO
person 30 of 3	MYSPPOPLM
person 31 of 1	PWLOQOOOO
person 31 of 2	N\\KNPOOPO
person 31 of 3	N_LNPMONM
person 32 of 1	OWLLQQQPP
person 32 of 2	N]NLOOPMO
person 32 of 3	OZNOPOONN
person< 	MXNNOOPPQ
person< 2007	NOMVOXNNM
person< a	PZOLOPONN
person< about	OYLLPPPOP
person< actor	SNKKRRRSR
person< actress	MZPOPMPMP
person< adviser	PWNOOOPOP
person< advisor	PTOPPPPOO
person< against	O[KNPPPMO
person< agency	OPWOOOONO
person< ambassador	PVNNPPPOP
person< an	NQVOOOOOO
person< analyst	N[NOPOPMO
person< and	NYONPRPLN
person< another	OWMNPPPOP
person< are	PYLNOPPNO
person< as	R[PKPOPKM
person< at	OQWRPMOMN
person< attorney	PWNNPPPNP
person< author	SKKKRRSTR
person< ayatollah	OWNNPPPOO
person< band	OMXNQPPNO
person< be	NYOOOOPNO
person< beat	OWMOPPPNP
person< because	OXMNPPPOO
person< believe	OQVNOOOOO
person< between	PXLNPQPMO
person< billionaire	OXOOPOONO
person< boss	O[MNPOPMO
person< both	PVMOPPPOO
person< bowler	PWMOPPPNO
person< boyfriend	OYNNPPONO
person< breakingnews	NUOOPPPPP
person< businessman	PWOOOPPNO
person< but	O[LLPPPOO
person< by	N^NKPNOMO
person< campaigner	PNJLRRRRS
person< campbell	PTOOPPPOP
person< canada	PVNNPPPNO
person< candidate	OZMNPPPNO
person< candidates	PUNNPPPOP
person< captain	QKHJTRTTS
person< ceo	OUOOPPPOP
person< chair	OVOOPPPOP
person< chairman	OXNOPOPNP
person< challenger	PVNNPPPOO
person< champion	OUUMOOPNO
person< chancellor	PUONPPPOP
person< chief	PXMMPPPOO
person< clinton	OUOOPPPOP
person< cnn	PZNNPPPMN
person< coach	OXNOPPPNO
person< colleague	PWONPPOOO
person< colonel	RLKLRRRRR
person< columnist	PWNNPPPNO
person< comedian	OZNOPOPNO
person< commander	PWOOPPPMO
person< commissioner	PVMOPPPOO
person< congressman	OWNOOPOOP
person< correspondent	OWMPPOPNO
person< councillors	OWOOPPONN
person< counterpart	PQUMPOPNO
person< dab	PWNNQPPNO
person< democrat	PQKKQRRQR
person< deputy	PVNNOPPOP
person< dictator	PVMNPPPOP
person< did	OWNNPPPNO
person< director	PRMMPPQQQ
person< election	PUNOPPPOP
person< email	OUOOPPPNP
person< endorsed	PWOLPPPOP
person< executive	PWNNPPPOO
person< follow	OXNOPOPNO
person< for	NSPRNPRON
person< founder	SMIJRRRTR
person< friend	OZNMPPPMO
person< from	OZIUPNOMO
person< frontrunner	PUOOOPPOO
person< general	PRMNRPQPP
person< germany	PPLVPPPOO
person< gov.	OWONPOPOO
person< governor	NYNNPPPNP
person< guard	PVNOPPPNO
person< half	PWNNPPPOO
person< host	PXNMPOPNO
person< hostage	OYNNPPPNO
person< if	OVOMPPPOP
person< image	OXLOPOPNP
person< in	NLMSOSNWP
person< include	PVOOPPPNO
person< includes	OWNNPOPNO
person< including	PVRLPPPNO
person< interview	OUOOPPPOO
person< is	M[MOPOPKP
person< john	PUNNPPPOP
person< johnson	PWMMPPPNP
person< journalist	PQKLQRQRQ
person< judge	OWNOPPPNO
person< justice	PVNMPPPNP
person< kill	OUNNPPPOP
person< know	OXNNPOPNP
person< later	PWNMPPPNO
person< lawyer	OYNNPPPNO
person< leader	PXNNPPPOO
person< legend	PVONPPPOO
person< like	NTPSPOPNN
person< live	NZNNPOPON
person< magnate	OWNOPPPNO
person< manager	SRHLRPQRR
person< mayor	PVOOPPPOO
person< meanwhile	OWOOOOPOP
person< member	NZNOOOOMO
person< minister	QPMNQQQPQ
person< mp	PUOOPOPOP
person< mr.	PQLUPOOOP
person< musician	RPLLQQQRR
person< named	PYMNPPPOO
person< new	MXNOPPPOO
person< news	O\\MMPOQNO
person< nominated	PUOOPOPOO
person< nominee	OXNNPPPNO
person< of	MUSROQOKN
person< office	NUNOPPPOP
person< officer	OYMNPOPNP
person< official	SQJLPRQRQ
person< old	OVJRORPNO
person< on	NRTIQQPSO
person< or	OWNNOPPOO
person< over	QSHJRRRRR
person< partner	OXNNPPOOO
person< party	OYNNPPPMO
person< philosopher	OXNNPPPNO
person< photo	PVLMOQPQP
person< photos	PTOOPPPOP
person< played	QXNMPOPOO
person< pm	NVPPPOPOP
person< poet	OTOOPPPOO
person< politician	PQLMQPQRS
person< pope	OXMPPMPOO
person< post	OZNNPPPNN
person< president	OVQNPOPNO
person< producer	OYMNPPPNO
person< professor	PWNNPPPOO
person< prosecutor	PYLMPPPOP
person< quarterback	PWNNPPPNO
person< rep.	OVOOPPPOO
person< replaced	OWNOPPPMO
person< replacing	OXNOQOONO
person< reporter	OWNOPPPNO
person< republican	OWMOPOPNO
person< rival	PTTKQPPMO
person< runner	OWNNPPPOO
person< s	OYLMPPPOP
person< said	O\\KNPOONP
person< say	PXMMPPOOO
person< says	PYLMPPPOO
person< seed	OWOOPNPNO
person< sen.	OWNNPOPOP
person< senator	OUOOPPPOO
person< sheikh	PVMOPPPPO
person< show	NYOOPOPNO
person< since	OWOOPPPNO
person< singer	OXOOOOONO
person< sir	OUOOPPPOO
person< son	PYNNOPPON
person< speaker	OWNOPPPNO
person< spokesman	OZLOPPPNO
person< star	PYNMPPPNO
person< starring	PXNMPOPNP
person< stars	OWOOPPPMO
person< state	PUNNPPPOP
person< striker	PUOOPPPOO
person< student	TJIJSSRTS
person< succeed	OUOOPPPOP
person< succeeding	PTOPPPPOO
person< successor	PUONPOPOO
person< support	OYNNOPPNN
person< supported	OWMNPPPOO
person< suspect	NUUOPNONN
person< teenager	PWNNPPPNO
person< than	NYLMQPPNP
person< that	O]LNOPONO
person< the	QKXSNQTKK
person< think	OVOOPOPOO
person< to	NTRSOOOMN
person< told	NVONONNVO
person< tycoon	NZNNQOPON
person< uh	PXMNPPPMO
person< under	NRNWPOPON
person< update	NXONNPPOP
person< victim	NWNOPOPNP
person< video	NXMMPPPOQ
person< voa	PWNNPPPOO
person< was	PWNNPPPOP
person< were	OXLMPOPOP
person< when	PZMNOOPMP
person< which	MYULPNONN
person< while	NWLNPNPUM
person< why	OXNNPOPNP
person< winner	PXNOPPPNO
person< with	OVULPPPMN
person< worker	PVNOPPPOO
person< world	NWONPPPOP
person< writer	PWOOPPPNN
person> 3	OYNMPOPOO
person> 39	OSVMOPONO
person> 7	OZNMOPONO
person> a	OZOKPOPNO
person> about	QPJKRRRRR
person> accused	PTOPPPPOP
person> accuses	OVPNPPOOP
person> added	PVNNPPPNP
person> after	NVMONVONN
person> against	OYMOPOPOO
person> all	PRMTPPPMP
person> also	OXMNPOPOP
person> among	OXOOOOONO
person> an	O[KNPPONP
person> and	OUPOPNORO
person> announced	OWMNPPPOO
person> anti	PVNNPPPOP
person> ap	OXONOOPOP
person> appeared	PWMNOOPOP
person> appointed	NXNOPOOOO
person> are	NXNROOONO
person> arrived	OVNNPPOPP
person> as	OXKQPOPOO
person> asked	OWNNPPPNO
person> at	NTKUPPQNP
person> attended	OUOPPPPOO
person> b.	PVONPOOOO
person> became	OZMLQQPNN
person> because	OWONPPPOO
person> becomes	OUONPPPOP
person> before	OUNNPPPOP
person> bill	OUOOPPPNO
person> born	OWNNPPPPN
person> both	PTOOPPPPP
person> but	OWNOOOPNO
person> by	PPTKOQORP
person> called	OSSNPPPNP
person> calls	NVNNPPPOP
person> campaign	OXNMPPPOP
person> can	NYMNPPPOO
person> chairman	PUSNONPNP
person> chief	PVLNPPPOP
person> clinton	PUNOPPPOP
person> comes	PUNOPPPOO
person> continues	OXOMNOPOP
person> could	PZMMPOPNO
person> curator	PUMOPPPOP
person> d	OTOOPPPPO
person> david	QWNLPPPNP
person> death	OUONPPPPP
person> defeated	OTTMPOONP
person> deputy	NVONPPPOP
person> did	PYMOOPPOO
person> died	OVNOPPPOO
person> dies	OYNMPPPON
person> director	OQLOPPPTP
person> donald	NWNMPPPPP
person> during	PZMMPPPNO
person> exhibit	PXMOOOOPO
person> faces	OVNOPPPOP
person> film	NSNNNOOWO
person> following	OVMOPPPPP
person> for	NXIMQOOUP
person> former	PWMNPPOOP
person> founder	OWOOPOOOO
person> french	OVNNPPPPO
person> from	PTOLOPRQO
person> gave	PXNOPOPON
person> gets	OUNOPPPOP
person> gives	PXNMPPPNO
person> got	MYNOPOONO
person> had	PYIRPPPNO
person> harry	PUNNPPPOP
person> has	OZOPPOOLO
person> have	OZMMOPPOO
person> he	RTINQNQRR
person> head	PWMNPPOOP
person> his	OVNNPPPOP
person> hopes	OWNNPOPOP
person> http	PSNQQMQNP
person> i	NYMRPNPNO
person> in	OULUSLQKN
person> indicated	OUPOPPPOP
person> into	OSNVPOPON
person> is	PXJKQPPOS
person> issued	PSOPPPPPP
person> john	PSOPPPPPP
person> joined	OUOOPPPOP
person> just	QPIJRSRRR
person> killed	PVNNPPPOO
person> led	OYLNPPPOP
person> left	OXNNPPPNO
person> lost	PUNOPPPOP
person> made	PWNMPPPOP
person> managing	OTOOPPPOP
person> may	OXMMPPPOP
person> mr	OTNNONWNO
person> my	NWLROOPNP
person> never	MYNOPPPNO
person> new	PWMLPPPOP
person> not	RPWLOPNOO
person> now	PSIMRQRQP
person> of	OQMKQSPQR
person> on	MRMROUOOO
person> one	PVTMOPMOO
person> or	PXNMPPPOO
person> out	PUNOPPPOP
person> over	NVOOPPPOO
person> personally	PWMNPPPNP
person> plan	PTOOPPPPP
person> president	PSNRNPPNO
person> project	PUONPPPOP
person> quits	OUONPPPOP
person> r	PTOOPPPOP
person> received	PUNNPPPOP
person> recently	PWNNPPPOO
person> rejected	PUOOOPPOP
person> remains	MXMNPPPOP
person> reports	OXPLPOONQ
person> returns	OWPPOOONO
person> reviews	MXMOPPPOP
person> robert	PULOPPPOP
person> running	PVONPOPNP
person> s	PYOLPOOOP
person> said	PXPMPOONO
person> says	OZLMPNPOP
person> scored	QLLLRQSTR
person> scores	OWNOPOPOP
person> secretary	PUNOPPPOP
person> senior	PVNNPOPNP
person> she	ROLKQRQRR
person> should	PRTNPOOOO
person> signs	OUNOPPPOP
person> son	MWOOPOPOP
person> song	PWMOPPPOO
person> speaking	OTOOOPPPP
person> spokesman	PXMNPQPNO
person> super	OVNOOPPOP
person> supporters	PVNNOPPPO
person> sustained	PWNNPOPNO
person> takes	PYMMPPPMP
person> talks	OUOOPPPOP
person> tells	NVOOPOPOP
person> testifies	OSOPPPPPP
person> that	SSIJPSRQR
person> the	NUPQPRONM
person> then	PWTKPNOOO
person> this	NZLMPPPOO
person> thomas	PUOOPOPNO
person> to	NXPIOTOOO
person> told	OYMNOPPOO
person> took	OXLOPPPOO
person> tried	NTOPPPPOP
person> trump	NWNNPPPOP
person> uk	PVNLPPPOP
person> us	PRNVPPNNO
person> via	NRUNPPPOO
person> vice	OVNOPOPOO
person> video	OWOOPOPON
person> warned	PVMOPPPOO
person> was	TOPLQOQOQ
person> wedding	OVNNPPPOP
person> were	OUKTPPPON
person> where	OQSUOONMO
person> which	MQWKNMLTT
person> while	PWMNOPOOO
person> who	PZPLOOPNO
person> whose	PYMLPPPOP
person> will	PXOMPOOON
person> william	PTNOPPPOP
person> winner	QPKMPRUPO
person> winning	PVMOPPPOO
person> wins	OTVLOOPNO
person> with	OMTHQPRSR
person> won	PQKNQPRRQ
person> would	OYMMOPPOP
person> wrote	PVNNPPPOO
region< 	KJR\\OOQPN
region< a	MPSVOOONO
region< across	PNMXOPOOO
region< against	ONSTNPPPO
region< an	MPOYNOOPO
region< and	QMQTPOPOO
region< at	PPJXPOPPP
region< between	PNOWOPPOO
region< by	OOTRONPOO
region< for	NMRYOOPOM
region< from	OOOXNPPOO
region< in	OMLVPQPOP
region< into	OONYOOONP
region< level	POUNOPPOO
region< northern	PPMWPNPOP
region< of	MOP[KOQOO
region< on	JNG]NRSQO
region< over	OOK[OOPPO
region< the	QOK]KOPOO
region< to	LNN[OOPOP
region< torn	RLOGRRRRR
region< western	QMHPRRRQR
region< year	NPOVOOPOP
region> 	MMM]OOPOO
region> and	PMLXNQQOP
region> are	NQJ\\NPPPN
region> as	NONXOPPOP
region> at	NONXOOPOO
region> but	POMWOPPOO
region> by	ONLYPOPOO
region> coast	QNKQRPQPQ
region> for	NPMYPPNOO
region> has	PLJRRRRPR
region> have	RKJOSRRRR
region> http	NPJZOPPPO
region> hurricane	MQNWOOPOO
region> in	ONJ]NOQPN
region> including	OPMXOOOOO
region> is	MNNVMZONM
region> on	MNK\\OPPOP
region> peace	NQN[PNNNN
region> since	PMIPRRRQR
region> that	PONYPNONO
region> the	NQKZOPPPN
region> to	NNLZOOPOO
region> uk	MOYNOOPPO
region> was	OOMYOPPOO
region> when	OONWOOPPO
region> where	OPLYNPOOO
region> with	OOLYOOPPO
seen-event< 	ONKLQaONN
seen-event< a	NPOOOYNOO
seen-event< annual	OMLMQYPPQ
seen-event< at	OQMMO[OON
seen-event< first	OOOONYOOO
seen-event< of	OPMMP]PNN
seen-event< on	MPOOPXONO
seen-event< the	MQIIOkLNL
seen-event< their	NOPNOYOOP
seen-event< timberlake	OQOOPVPNO
seen-event< to	LQNNP[ONP
seen-event< year	PPOOPUONO
seen-event> 	MOKNQaOLO
seen-event> and	PPNOPWPNO
seen-event> at	OQOOPWONO
seen-event> award	NPNOOWPOO
seen-event> champion	OPNOOWPOP
seen-event> for	PPOPPUMOP
seen-event> halftime	OQOOPVPNO
seen-event> in	TOMMO[ONL
seen-event> on	PQNOPTPOP
seen-event> the	RMLLRVQPQ
seen-event> title	OPONOVOOO
seen-event> which	QPNOPXOMO
seen-event> with	OOOOOXOOO
seen-group< 	MNMN]OOPO
seen-group< a	NONN[OOON
seen-group< the	NMKP_OONO
seen-group< tonnes	OPNOVPPPO
seen-group> rapeseed	OPNOVPPPO
seen-law< an	ONNOOOXPP
seen-law< the	OPKLOMcMM
seen-law> 	OONNPO\\NN
seen-law> nomination	OOOOOOXOP
seen-law> winning	PNNNPOXPP
seen-organization< 	ZH[INOPNO
seen-organization< 2000	OPYOOOOON
seen-organization< 4	NOWOPOOOO
seen-organization< a	SN[HLOPOS
seen-organization< about	ML]MNQQPN
seen-organization< administration	OPWNPOOPN
seen-organization< afp	MOYNPOPOO
seen-organization< after	NLUJSQQQQ
seen-organization< again	MPWNOPPPO
seen-organization< against	NO[LMPPPO
seen-organization< agency	NPWMOOPPO
seen-organization< all	ONXONPPOO
seen-organization< an	JPaKKQPPM
seen-organization< and	PK_KMQQNN
seen-organization< are	MQ[ONOONO
seen-organization< army	MOXNPPPPO
seen-organization< as	PO\\KOPPNL
seen-organization< at	OL\`KOOQON
seen-organization< baghdad	OPXKOPPOP
seen-organization< before	KPXNOPQPO
seen-organization< between	NN[KNPPOO
seen-organization< both	POYOPNONN
seen-organization< britain	NQXNPOONO
seen-organization< but	MN[MNPPPO
seen-organization< by	OL_JNPPNP
seen-organization< canada	OPWNPOOOO
seen-organization< case	NOZNOOOOO
seen-organization< com	NOYOOOOOO
seen-organization< company	NOZONOPNO
seen-organization< defeat	ONXNOPPOO
seen-organization< democratic	NQZMPOOON
seen-organization< election	NNYNNPPPO
seen-organization< firm	NNZNOOPOO
seen-organization< first	NP\\NNNPON
seen-organization< follow	KOZOOPPOO
seen-organization< for	OK\`JNPQON
seen-organization< former	NP_ILPPNO
seen-organization< from	TM^HONPNN
seen-organization< gets	SPTNNOOPN
seen-organization< giant	OOYMNPPPN
seen-organization< group	RLTJPQQPQ
seen-organization< her	NPZOONOOO
seen-organization< his	SOXKNOOOO
seen-organization< if	NM\\MNPPOO
seen-organization< image	ONXNOPPNP
seen-organization< in	NN_GPPQON
seen-organization< including	OPYNPOPOM
seen-organization< iraq	NPYMOPNOO
seen-organization< its	TOSMPPPPO
seen-organization< jerusalem	OPVNOPPOO
seen-organization< like	MPYNPPOOO
seen-organization< london	PKKMPRTTS
seen-organization< nations	OOTOOPPOO
seen-organization< near	PPZLNOOOO
seen-organization< new	MOZLPOPNP
seen-organization< news	NP\\MONONN
seen-organization< next	MOYMNPPPN
seen-organization< now	LVULNPQNO
seen-organization< of	RL_FOPQNN
seen-organization< official	PPVNNOPPO
seen-organization< on	LM_KNPQOO
seen-organization< one	NP[NMOPON
seen-organization< or	SNUKPPPOO
seen-organization< organization	NPXOOOOOO
seen-organization< other	NOZNMPPON
seen-organization< our	QMOGPTSQT
seen-organization< over	PKSKNRSSP
seen-organization< party	ONWNOPPPO
seen-organization< pink	NOWOOPPPO
seen-organization< president	NOXOOPOPO
seen-organization< recent	OOVONPPPO
seen-organization< reported	OOYNOOOOO
seen-organization< rival	ONXNOPPOO
seen-organization< s	ON\\KOPOOO
seen-organization< said	NL]LNPPOP
seen-organization< say	MPYNOPONP
seen-organization< says	MOZNNPPPO
seen-organization< state	MQYMOPPON
seen-organization< statement	POUNOOPPO
seen-organization< statistics	OQUOPOOOO
seen-organization< suspected	NPYMNPPOO
seen-organization< tell	NNYNOPPOO
seen-organization< tells	NPWNPOPOO
seen-organization< that	MM\\JOQQOP
seen-organization< the	SN\`INNNNM
seen-organization< three	QNUNOPOOP
seen-organization< time	MOYOOPPOO
seen-organization< to	OL]GOPQPQ
seen-organization< today	RORKQPPPP
seen-organization< tokyo	NQVNOPPOP
seen-organization< told	LO]MNOPOO
seen-organization< top	NQYMNOPOO
seen-organization< two	OOYONOPOO
seen-organization< ukraine	RORGQQQQQ
seen-organization< under	MP[ONOOOO
seen-organization< until	OOYNNOPOO
seen-organization< via	RMWLQOPNO
seen-organization< washington	QNRKPRRPQ
seen-organization< week	NPXONOPOO
seen-organization< which	OOWNOPPOO
seen-organization< while	NO]NNOONN
seen-organization< with	MO\\IOQQOO
seen-organization< within	PLRKQRQRQ
seen-organization< year	NNZNOOPOO
seen-organization< york	MOXNOPPPO
seen-organization> 	KN^JRPPOO
seen-organization> 39	VLULOPPPO
seen-organization> 44	NPXOOPONN
seen-organization> a	JO_LNPQON
seen-organization> about	NOYNOPPOO
seen-organization> adds	MQVOOPPPO
seen-organization> after	OMXKPPPQN
seen-organization> against	LQWOPPOOP
seen-organization> agency	NOWOPOPPN
seen-organization> agents	NOWOOPPPO
seen-organization> all	OPVNOOPOO
seen-organization> along	NOYMPPPOO
seen-organization> also	MNZPPOPNO
seen-organization> an	MNZNNPPOO
seen-organization> analysis	NQWOOOOOO
seen-organization> and	RK\\LNOQNO
seen-organization> announced	MOYNNPPOO
seen-organization> approved	NOXOOPOOO
seen-organization> are	SLYKNPPOO
seen-organization> art	OPWNOPPPM
seen-organization> article	MOXOPOPOP
seen-organization> as	MMYKRPPRN
seen-organization> asked	OOXOOOOOO
seen-organization> astronaut	QLQLRQRQQ
seen-organization> at	LP\\MOPPPM
seen-organization> before	OOWMOPPPO
seen-organization> began	KPXNPPQPO
seen-organization> berkeley	PPVLPNPOP
seen-organization> bid	OOZMOOPOO
seen-organization> board	NNYONPPPN
seen-organization> boss	MNXOOPPPO
seen-organization> brian	PPVNOOOOO
seen-organization> briefing	MOQUOPPOP
seen-organization> but	NP[KOPOOO
seen-organization> by	LP[MOPPOO
seen-organization> called	NPZPOOONN
seen-organization> can	OOWNOOPOO
seen-organization> candidate	NPYLNPPOO
seen-organization> candidates	MO[OLPOPO
seen-organization> captain	OQUONOPNP
seen-organization> ceo	LPOTPPPPP
seen-organization> chair	LQZMOOPOO
seen-organization> chairman	UONIOQRTO
seen-organization> champion	NPYNONPPN
seen-organization> channel	NNZOOPQOM
seen-organization> chief	ONYLNPPPP
seen-organization> chinese	NOZNOOOOO
seen-organization> chose	TNONQPPPP
seen-organization> civil	PPWMOOOPO
seen-organization> claimed	OPUNOPPPO
seen-organization> commander	NPZMMPPOO
seen-organization> committee	LQXNNPPPN
seen-organization> common	POVOPPPOO
seen-organization> confirmed	MNXNOPQPO
seen-organization> confirms	MQQVPOONO
seen-organization> contract	SOXMNNNNO
seen-organization> could	OO[MNOOOO
seen-organization> deal	NOWOOPPOO
seen-organization> debate	MPZNMPPPN
seen-organization> did	MOXOOPPPN
seen-organization> director	NN[NOOPNO
seen-organization> entered	NQXMPOOOP
seen-organization> estimates	MOWOOPPOO
seen-organization> executive	NPXNOOPPO
seen-organization> exhibit	NPUOPPPPN
seen-organization> fans	NPWNOPPOP
seen-organization> fighter	NOYONOPPN
seen-organization> fighters	OOXNMPPPO
seen-organization> figures	OPWMPOPPP
seen-organization> finance	RNPKSPPRO
seen-organization> finances	PNVNOPPOO
seen-organization> first	NN[OOOPPN
seen-organization> flight	OOYOPNPNO
seen-organization> for	TNWJPOPOP
seen-organization> forces	TPSNNOPPO
seen-organization> forecasts	OPYNOOPON
seen-organization> foreign	MPXNOPPPO
seen-organization> found	NQVOOOPPN
seen-organization> founder	OOYNNPPOO
seen-organization> from	QN\\MNPOOM
seen-organization> front	NQXNMPPOO
seen-organization> game	MPZONOPON
seen-organization> gave	MOXNOPPPO
seen-organization> girostart2014	RIMKSSSRR
seen-organization> global	MOXONPPOO
seen-organization> governor	PPXMOOPNO
seen-organization> group	QNOMPSQSO
seen-organization> guard	QNUNOOPOO
seen-organization> had	KN\\NOPPPN
seen-organization> has	MK_LNPQON
seen-organization> have	NLZMOPPPO
seen-organization> he	NPYNPONOO
seen-organization> hope	NPXNOPPNP
seen-organization> http	PNXKNPPQP
seen-organization> https	LOYOOPPOO
seen-organization> i	UNPLQOPPQ
seen-organization> if	ONWLPPPOQ
seen-organization> in	QM[LONPOO
seen-organization> including	MPZMNOPPN
seen-organization> insurgents	MO\\MMPPPN
seen-organization> interviewed	NOYMOPPOO
seen-organization> interviews	LOYONPPPO
seen-organization> investigation	NPYMOOPON
seen-organization> iraq	OPVMOPPOP
seen-organization> is	UM[IOPPOM
seen-organization> issued	NNWNOPPPO
seen-organization> it	MQ[LNPONO
seen-organization> jim	OPWNONOOO
seen-organization> justinbieber	WNJLRQQQR
seen-organization> last	OOXMPOPOO
seen-organization> lawyers	UPLOOPPOP
seen-organization> leader	SQTLMOQOP
seen-organization> leaders	MO[NMPPPO
seen-organization> leadership	NPYNMPPPN
seen-organization> led	VKQJSQQOP
seen-organization> lost	OOXNOOPOO
seen-organization> made	NOYNOPPNO
seen-organization> majority	RLMLRRRRP
seen-organization> meeting	MQWOOOPPO
seen-organization> member	ROVLPPOPN
seen-organization> members	ONXMPPPPO
seen-organization> membership	NPWOOOOPO
seen-organization> mh17	PQXMPNPNO
seen-organization> militant	PNNKQSSRQ
seen-organization> militants	MOZMNQPPO
seen-organization> minister	NQWNNPPNP
seen-organization> minor	POUNPPPOO
seen-organization> monday	NPVOOOPOP
seen-organization> movement	LQ[OOOONN
seen-organization> must	NOWOOPPPO
seen-organization> nasa	OOTOOPPOP
seen-organization> national	OQXNNOOPN
seen-organization> needs	MPXNOPPOP
seen-organization> network	OOYNOPPON
seen-organization> new	RMUKQPPPP
seen-organization> news	MPYMMPPOP
seen-organization> newsletters	OPTOPOPOP
seen-organization> nomination	MQYOMONPN
seen-organization> nominee	OPYOOONOO
seen-organization> observed	NNZNNPPOO
seen-organization> of	PM]KNOQON
seen-organization> offer	NPXNOOPPN
seen-organization> official	MQTUNOONN
seen-organization> officials	ONUIQRRPR
seen-organization> on	LUZKMOPON
seen-organization> ons	PQUNPOONO
seen-organization> opening	MNRLPSQPS
seen-organization> opposition	OPWNOOPPO
seen-organization> or	MO\\NOOPNM
seen-organization> organization	PLKITSSQU
seen-organization> over	QOTLOPPPO
seen-organization> pamkeynen	OPUOOPPOP
seen-organization> party	RNWMQOOOO
seen-organization> paul	MNYNNPPPP
seen-organization> peacekeepers	LNVUPOOPN
seen-organization> performance	NOZOONOON
seen-organization> plane	NPWNOPPPO
seen-organization> plans	NOWNOPPPP
seen-organization> platform	NPXNNOPPO
seen-organization> player	MO[OMPPNP
seen-organization> players	OPVOOOPOO
seen-organization> please	NNWOOPPNP
seen-organization> police	NQZNNOOOO
seen-organization> president	LQZLMPPPP
seen-organization> presidential	NPZNMOOPO
seen-organization> primary	OPYNNOOOO
seen-organization> problems	NNXNOPPPN
seen-organization> producer	NOZNNOOOO
seen-organization> products	OPTOPOOOP
seen-organization> project	PQVNOOPOO
seen-organization> provides	NOYNOPPOM
seen-organization> real	VNKMRQQQQ
seen-organization> received	OOXNOOOPO
seen-organization> regime	OOWNNPPPO
seen-organization> rejected	OQWLPOPOO
seen-organization> report	TLMKNSSTP
seen-organization> reported	MMWLRPQNQ
seen-organization> reporter	LQYNMPPPO
seen-organization> reporters	NOWOOPPPO
seen-organization> reports	MOVMOPPPP
seen-organization> resolution	NOWPPOOON
seen-organization> right	OOWNPOPOO
seen-organization> rules	SOSKRPPPO
seen-organization> ruling	NQWOPNONO
seen-organization> s	NMZNNPPOO
seen-organization> said	LK^MPPPPO
seen-organization> says	OMWROOOOO
seen-organization> secretary	SPWMMOONP
seen-organization> security	NPXNNPPOO
seen-organization> seized	MOWOOPPPO
seen-organization> senior	MOYOOPOPO
seen-organization> shareholders	MOXNOPPPO
seen-organization> shares	MPZOOPPNN
seen-organization> she	NOYOOPNOO
seen-organization> should	KQYNOPPOO
seen-organization> since	MPZNNOPOO
seen-organization> so	RNPKSPQPR
seen-organization> speaker	KOWOOPPPP
seen-organization> special	NPWNPOOOO
seen-organization> spoke	NNXNOPPOO
seen-organization> spokesman	IP[NOPPOP
seen-organization> spokeswoman	OPWNOONOO
seen-organization> spring	PNXOOOOOO
seen-organization> star	NN[NNPPON
seen-organization> story	NPWOOOPOO
seen-organization> strategy	MPXONPOPO
seen-organization> strike	ROTNOPPOO
seen-organization> stronghold	NOVONPPOO
seen-organization> sunday	UOQLROPOO
seen-organization> survey	OPUOOPPOO
seen-organization> team	RMOMRQPPR
seen-organization> television	OQTUNOMON
seen-organization> that	NO[MNOPOO
seen-organization> the	JNaKONPPO
seen-organization> this	MQYMPNOOP
seen-organization> tmro	PQVNONPOO
seen-organization> to	QMYMMPQOM
seen-organization> today	OOWNPOPOO
seen-organization> told	NVVNONNMO
seen-organization> took	PNYNOOPNO
seen-organization> top	MOXNOPPPO
seen-organization> u.s.	LPZMOPPOO
seen-organization> under	OOZLNPPOO
seen-organization> user	OPWOOOPNO
seen-organization> via	NNYNOPPOO
seen-organization> vice	NPXOOOONP
seen-organization> video	PLNLRPQPV
seen-organization> violence	NOXOOPPPO
seen-organization> wall	SOSNPOOPO
seen-organization> was	MM^LOOQON
seen-organization> we	NOWNOOPOP
seen-organization> website	KOZONPPOO
seen-organization> were	TNWNMPPON
seen-organization> when	LPZMOPPOO
seen-organization> where	OPVNOPOOO
seen-organization> which	NN_LPPPNM
seen-organization> who	STWMNOOMN
seen-organization> will	VKXLNPPPL
seen-organization> with	RP[KPNOMO
seen-organization> won	ONXOOOPOO
seen-organization> would	MN^LMPPON
seen-place< 	JKDgOQQPO
seen-place< a	OQM^OMNMO
seen-place< and	NML_OPQMM
seen-place< as	PNOYNPPOO
seen-place< at	RMI\\OOPOO
seen-place< batter	MPOWOPPOO
seen-place< for	ROM[NOONN
seen-place< from	MOK^NPPOO
seen-place< in	NMI]OQQPO
seen-place< near	OOMZNPPOO
seen-place< of	MMH]QPQPO
seen-place< on	OMI\\RNQPN
seen-place< our	LOM]OOONO
seen-place< over	NON\\OOOON
seen-place< press	NOOWOOPPO
seen-place< r	NOOYOOOOO
seen-place< says	NNN[POOON
seen-place< the	NKKdONQOL
seen-place< this	QKJTQQQQQ
seen-place< to	RMJ^OOPNN
seen-place< vancouver	OONUPPPPO
seen-place> 	TLD^QOQON
seen-place> 1	NOOYOOONO
seen-place> a	PKJVQQQQQ
seen-place> afp	NOOVOPPPO
seen-place> after	PPMYOOPON
seen-place> and	NMN\`NPPMN
seen-place> ap	MMMYPOPQO
seen-place> are	MPNZOPPOO
seen-place> around	NPMXNOPPN
seen-place> as	OPMYOOPOO
seen-place> at	MONYPOPOO
seen-place> aug	NNNVOPPPO
seen-place> but	MPOXOPOPN
seen-place> buys	NONWNPPPP
seen-place> deputy	NPNWNPPPO
seen-place> for	TLIUPPQPQ
seen-place> has	PNMYNPPOO
seen-place> have	NPOYONOPN
seen-place> http	NPJ\\OPPOO
seen-place> ilpiratabelfast	PMMSPQQQP
seen-place> in	NNJ_ONQOO
seen-place> iraq	NONWOPPPO
seen-place> is	NNM]OPQMM
seen-place> it	LPOYOPPOM
seen-place> near	RMJPQQQRQ
seen-place> oct	NNOWOPOPP
seen-place> of	PLMVPPQPQ
seen-place> on	OOMZOOPON
seen-place> or	MONZOPPPN
seen-place> peace	TKJJSRRRS
seen-place> president	NNM[OOPPO
seen-place> province	PMJSQQQQQ
seen-place> region	SKJORPRRS
seen-place> reuters	LNMYOPPQP
seen-place> said	OPNZPOONO
seen-place> school	PLJTQQQRQ
seen-place> that	PQMWPMONO
seen-place> the	MMTUPOPON
seen-place> there	TONROPPPO
seen-place> to	PNNYOPPNN
seen-place> tribal	OPMVOOPOP
seen-place> was	OOOZOOONN
seen-place> which	OOOXNPOOO
seen-place> will	MPTTNOOOO
seen-place> with	OPNZONOOO
seen-product< 	MKKKPOQOd
seen-product< and	NNMMOPON_
seen-product< called	NPNNOPOOZ
seen-product< codenamed	OONONOONY
seen-product< instagram	ONONOOPOZ
seen-product< its	MPMNOPOO[
seen-product< new	PNNNQPPPV
seen-product< of	LNMLNPPOa
seen-product< pirated	NONOPOPOX
seen-product< the	NQHINMMLl
seen-product< to	NONNOOOOZ
seen-product< with	NNNNOOOO[
seen-product> 	LNJKPPOMd
seen-product> and	NMNLNPPN_
seen-product> app	OOOOOOOOW
seen-product> console	ONNNNPPOZ
seen-product> for	NOSNPNMMY
seen-product> in	ONNMOOPO\\
seen-product> is	NONNPOON\\
seen-product> operating	OPNOPPPPV
seen-product> sold	NOOOOOOOZ
seen-product> team	NOOONOOOY
seen-product> to	MPNNNOPN[
seen-product> was	OOONNOOOZ
seen-product> were	OONNOOOO[
seen-product> will	NNNNOONO]
seen-work< 	NLLJPOOaO
seen-work< and	MNMNNOP^N
seen-work< drama	NOOOPOOYN
seen-work< of	OOMNQONZP
seen-work< single	NPNONOOZO
seen-work< the	MMKLONOgL
seen-work< with	NONOPOO\\M
seen-work> 	MPOMOMMaM
seen-work> and	OOMMOOO_N
seen-work> director	OPNNNPNYO
seen-work> has	NONOPNO[N
seen-work> is	NNMNOOP\\P
seen-work> was	NNMMONO\`N
seen-work> which	PONNOON]M
sentence unsure	SQPPOOOPO
shape 1	TPNMKRMNY
shape 1A	UHKIRRSTS
shape 1I	RMMLOPOPZ
shape 1X	[GFOQSSQR
shape 1XA	VMKLQQQRR
shape 1XX	SKNIRPPSV
shape 1n	TLLLPPPPX
shape A	VIWNLPQNP
shape A1	SJPIQRRQU
shape AA	WGRPTNQIT
shape AAA	YHJOQRPQR
shape AAAA	^OHJPPQOQ
shape AAAX	ZMMMPPPOQ
shape AI	SMSJROQOR
shape AIX	OPVOPOPOO
shape AX	TG[KPQQQL
shape AXX	OIVNPUQMR
shape AXXX	OLRUPQSMM
shape AXn	PNUOPOPOO
shape AXxX	OP[MPNNON
shape An	ZLSLPPONN
shape I	YLKWMOPOO
shape IA	OGWGPRQTT
shape II	YENYOPPOM
shape III	TKKSPQQPR
shape IIX	MXRQQMPNL
shape IIXX	OTTQONNON
shape IX	QRSMSSLLO
shape IXX	LXSOQMQNM
shape IXXX	MRWLOQLVL
shape IXxX	OV[KQLMNM
shape In	TKQWKLMMX
shape InX	NOTMOOOOW
shape X1	SOIRNRNMX
shape XA	TBXPOMNL\\
shape XAXX	PNLLOOYOU
shape XI	IYRSNNMJU
shape XIX	P\\KMPOPOO
shape XIXX	NWMNPOSOO
shape XX	OTQQNOOQN
shape XXA	HOTKNZNRR
shape XXI	UIFHSUSSU
shape XXXA	MVXOPNOLN
shape XXXX	NKRUPMQSN
shape XXXx	MWXKPLQOM
shape XXn	UMLLOOOPY
shape XXx	LTGTQQRPR
shape XXxX	LTZPQJSLM
shape XXxx	MTXRPMMMO
shape Xn	WJMJMLZJ]
shape Xx	WJHNTVOOQ
shape XxX	OVORPNNON
shape XxXX	LQVQOKQRN
shape XxXx	QLOKRNUPR
shape XxxX	VPNJOWLSN
shape x	ULJJQUQRQ
shape xX	LTSONQQOO
short-for given	IhMKKOOON
short-for none, 0	VOPPNOOOP
short-for none, 1	TQOLNNQQR
short-for none, 2	PUQLNORNP
short-for none, 3	KWOIPPPVP
short-for none, known	OMRSROOOP
short-for other	OYLLOQNPR
shout unsure	PPXPUMNNL
small-title-after "	OMTRNPMUM
small-title-after &	RUSPONNNN
small-title-after '	PPUPNPPON
small-title-after ,	OROOSNRPN
small-title-after -	VOMNPPPPP
small-title-after _	NHUSRPOSM
small-title-before "	UVQMNPPLM
small-title-before ,	PWMQPOPNO
small-title-before .	LULLRPRRP
small-title-before _	QTNLQOPQP
start 01	WPNONOOQO
start 02	POPSQNNTM
start 03	SKUOPQMRN
start 11	RNURLOOPO
start 12	PTNRWLNNN
start 13	PRTLOLNOV
start 22	PNUONPPQO
start 23	OMSQPPONS
start u3	OMMQOOTQT
state< 	RMLSRPQPP
state< d	NPOWOPPOO
state< i	NPOVOPPOO
state< r	NPOVOPPOO
state> 	NOMZOPPNO
state> a	OPOVOOOOO
state> and	OOOVOPPPO
title after	ONKSRSQPO
title before	RWNNOOOOO
title in apposition	NWQNNSOPK
title unsure	WPOQOPONN
title-after ambassador	PPNOTPPPP
title-after attorney	RMLPORRRQ
title-after ceo	PMYRLOPNO
title-after chair	RNQMQPPPR
title-after chairman	NLUJSPRSO
title-after chancellor	NPNMVPPPQ
title-after chief	NOPXPOOOO
title-after commissioner	TNNKNTQQP
title-after deputy	QONUNPPPO
title-after director	OPVNOPPOO
title-after dr	VLKLRQQRR
title-after general	TJKKSRRSR
title-after gov	NNMWRPPPP
title-after governor	QMLOQRQRQ
title-after judge	MPTSOMOPP
title-after leader	ULJKRRRRR
title-after minister	OOLNYPPPP
title-after mp	LTTSONOMO
title-after pm	OPMSQPPPP
title-after premier	KMKSSSSRO
title-after president	OOPPTOOOO
title-after rep	NONWROPOO
title-after secretary	OMNQQSRPO
title-after sen	QMJYNPPPP
title-after senator	NMPLPRRRR
title-after speaker	OOTOOPPPP
title-word actor	OUPPPPPNO
title-word actress	PTONPPOPP
title-word admiral	NXMOOPPPO
title-word ambassador	TTMNPPPNO
title-word attorney	PUOOPOPOO
title-word author	PUMNPPQPO
title-word captain	NQLOPQQRR
title-word ceo	SVMOPOONO
title-word chair	OTOOPPPOO
title-word chairman	NYMOPOPOO
title-word chancellor	PVNNPPPOP
title-word chief	PUNOPPPOP
title-word colonel	QOKLRRRRR
title-word commissioner	SSNOPPPOO
title-word congressman	PSOOPOPPP
title-word congresswoman	PWMNOOPOP
title-word dame	OXNOPPOPO
title-word deputy	NVOPNPPPO
title-word director	OUOOPPPOO
title-word dr	LVSMPPQON
title-word gen	PVNOPPPOO
title-word general	POMLSPRQQ
title-word gov	OXNNPOOOO
title-word governor	OUOOPOPOP
title-word judge	OUNOPPPOO
title-word justice	OWNOPPPNO
title-word king	L[NONPPON
title-word lady	OUNPPPPOP
title-word leader	NUOPPPPOP
title-word lord	MZMNOPPPO
title-word lt	OVOPPPONO
title-word madam	TKKLRQRSR
title-word mayor	NXNNPOPNP
title-word minister	OVMNPPPOP
title-word mp	NYOOPOONO
title-word mr	LSRSOPPOO
title-word mrs	RQMMRPQQP
title-word ms	SUMMPPPOO
title-word pm	RUKNPPOPP
title-word pope	RTMNPPPPO
title-word premier	PWNNPPPOO
title-word president	RXMMPONOO
title-word prince	OVOOPPOOO
title-word professor	RVMMNPPPO
title-word rep	OVOOPPPOO
title-word secretary	QUOMQOPOO
title-word sen	OWNNPOPOP
title-word senator	NWNOOPPOO
title-word sheikh	NYMNNPPPO
title-word singer	OUOOPPPPO
title-word sir	OWMOPPPOO
title-word speaker	OTOOPPPOP`;
