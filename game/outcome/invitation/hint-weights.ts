import { type Weights, weights } from './weights';

/*
 * Written by game/tools/hint-calibrate.ts from 3971 labelled messages. Change the messages or the lists of
 * phrases and run it again rather than editing a figure here.
 */

/** What each hint says for a request (above zero) or against one. A name such as `live_day` is a list of phrases, `en_pop` a word's stem. */
export const hintWeights: Weights = {
  base: -4.52,
  each: weights`
    live_link +3.12  live_available +2.12  live_number +1.85  live_announce +1.82  live_meal_asked +1.5  live_verb +1.27  en_zcal +1.25  ways_enough +1.21
    fr_zcal +1.17  live_bareTalk +1.15  ways_mutual +1.15  live_summon +1.14  ways_enough_asked +1.11  live_dated +1.05  ways_sent +1.05
    ways_nameTime +1.05  sentence_asked +1.02  live_number_asked +1.01  asking_wish +0.99  live_slotChoice +0.94  ways_bareNumber +0.93
    live_verb_asked +0.92  fr_un +0.87  ways_received +0.86  live_meal +0.85  asking_opener_asked +0.85  ways_presence +0.84  live_day_asked +0.83
    live_clock_asked +0.83  live_duration_asked +0.83  scope_inviting_asked +0.8  scope_ownTerms +0.79  live_available_asked +0.76  asking_option +0.76
    en_interview +0.74  fr_ser +0.72  pressure_demand +0.71  few_asked +0.71  fr_present +0.7  en_offic +0.7  live_duration +0.69  ways_free +0.69
    live_fits_asked +0.68  fr_une +0.68  live_live +0.68  live_showing +0.68  ways_nearby +0.67  en_if +0.66  scope_inviting +0.65  en_im +0.65
    asking_would_asked +0.64  live_either_asked +0.64  en_quick +0.63  offer_candidate +0.6  offer_shown +0.6  en_be +0.59  en_right +0.59  fr_entre +0.59
    fr_numero +0.59  ways_bareNumber_asked +0.58  asking_order +0.57  live_appointed +0.57  asking_ours +0.57  en_come +0.56  en_id +0.56  en_number +0.56
    fr_montr +0.55  en_nine +0.55  live_anyVoice +0.55  asking_side +0.54  en_request +0.54  live_convenience +0.54  fr_dat +0.53  ways_mutual_asked +0.52
    asking_opener +0.52  fr_demain +0.52  en_treat +0.52  en_an +0.51  fr_peux +0.51  en_new +0.51  fr_visit +0.51  asking_side_asked +0.51  en_and +0.5
    en_june +0.5  en_dai +0.5  ways_inWriting +0.5  en_would +0.5  fr_bureau +0.49  fr_moi +0.49  en_tomorrow +0.49  en_so +0.48  fr_mercred +0.48
    fr_laiss +0.48  en_through +0.47  fr_semain +0.47  en_wev +0.46  en_appoint +0.46  en_schedul +0.45  fr_cet +0.45  live_deadline_asked +0.45
    fr_invit +0.45  fr_dit +0.45  en_sir +0.44  live_showing_asked +0.44  en_hour +0.44  fr_fer +0.44  en_30 +0.44  scope_accept_asked +0.43  fr_heur +0.43
    en_swim +0.43  fr_depot +0.43  en_mobil +0.43  fr_avec +0.43  scope_theirWords +0.43  offer_firm_asked +0.43  en_love +0.43  en_between +0.42
    en_8 +0.42  fr_entretien +0.42  live_slotChoice_asked +0.42  fr_ou +0.42  en_sit +0.41  scope_notNegation +0.41  en_fanci +0.41  live_either +0.41
    asking_when +0.41  asking_together +0.41  offer_trade +0.41  live_talking +0.4  en_walk +0.39  en_like +0.39  en_or +0.39  en_a +0.39  fr_t +0.38
    live_withYou +0.38  fr_monsieur +0.38  fr_fin +0.38  scope_notNegation_asked +0.38  en_school +0.38  fr_me +0.38  live_clock +0.38  live_day +0.38
    fr_8h +0.38  live_anyVoice_asked +0.38  en_will +0.38  fr_contrat +0.38  live_bareTalk_asked +0.37  fr_11 +0.37  en_account +0.37  en_chanc +0.37
    fr_arrang +0.37  en_easier +0.37  en_give +0.37  fr_si +0.37  en_busi +0.36  fr_ca +0.36  en_happi +0.36  fr_disponibilit +0.36  fr_derang +0.36
    en_where +0.35  fr_h +0.35  en_fit +0.35  en_email +0.35  fr_attendr +0.35  fr_directeur +0.35  en_ring +0.35  en_fair +0.35  en_about +0.34
    fr_prochain +0.34  fr_restaur +0.34  en_half +0.34  en_said +0.33  fr_mon +0.33  fr_souhait +0.33  en_wednesdai +0.33  en_avail +0.32  en_u +0.32
    live_talk_asked +0.32  offer_our_asked +0.32  fr_matin +0.32  en_left +0.32  live_fits +0.32  fr_plac +0.32  fr_tu +0.32  fr_train +0.31  en_4 +0.31
    fr_rav +0.31  fr_sollicit +0.31  fr_15 +0.31  en_show +0.31  en_when +0.31  en_wer +0.31  first_message +0.3  en_session +0.3  en_afternoon +0.3
    en_hei +0.3  en_madam +0.3  fr_cabinet +0.3  fr_bienvenu +0.3  en_late +0.3  fr_tourne +0.3  fr_aim +0.3  fr_4 +0.29  fr_apport +0.29  fr_planning +0.29
    en_lunch +0.29  asking_ours_asked +0.29  fr_libr +0.29  en_befor +0.28  fr_nouvel +0.28  fr_viv +0.28  en_demonstr +0.28  fr_horair +0.28  fr_pref +0.28
    en_pick +0.27  en_agre +0.27  scope_theirProposal_asked +0.27  fr_nos +0.27  fr_soir +0.27  fr_fair +0.27  en_told +0.27  fr_pet +0.26  fr_zurl +0.26
    live_voice_asked +0.26  fr_plutot +0.26  en_down +0.26  fr_ete +0.26  fr_14 +0.26  ways_coming +0.26  fr_arret +0.26  en_fine +0.26  en_present +0.26
    en_noon +0.26  fr_ven +0.26  fr_et +0.26  en_prefer +0.25  fr_ver +0.25  fr_sinon +0.25  en_fix +0.25  fr_dernier +0.25  en_stand +0.25
    fr_demonstr +0.25  en_type +0.25  fr_etre +0.25  fr_agend +0.25  en_youv +0.25  fr_mont +0.24  en_last +0.24  en_let +0.24  fr_ger +0.24
    ways_plan_asked +0.24  en_wait +0.24  pressure_reproach +0.23  en_morn +0.23  en_around +0.23  en_same +0.23  en_chat +0.23  fr_vu +0.23  en_take +0.23
    en_enough +0.22  fr_madam +0.22  fr_dem +0.22  fr_jeud +0.22  en_whichev +0.22  fr_expliqu +0.22  live_dated_asked +0.22  en_might +0.22  en_with +0.21
    en_even +0.21  asking_would +0.21  en_ten +0.21  pressure_presume +0.21  en_bring +0.21  fr_appel +0.21  fr_apre +0.21  live_withYou_asked +0.21
    en_no +0.21  en_manag +0.21  scope_event_asked +0.21  en_tonight +0.21  scope_theirWish +0.2  pressure_falseTie +0.2  en_march +0.2  fr_10h +0.2
    live_appointed_asked +0.2  fr_plus +0.19  fr_20 +0.19  live_deadline +0.19  en_which +0.19  fr_suis +0.19  en_book +0.19  en_youll +0.19
    live_talk +0.19  en_site +0.19  few +0.19  fr_comm +0.19  en_diari +0.19  en_next +0.18  fr_samed +0.18  fr_1 +0.18  fr_8 +0.18  fr_accept +0.18
    fr_notr +0.18  fr_visio +0.18  en_7 +0.18  en_round +0.18  en_tell +0.18  fr_conseil +0.18  fr_te +0.18  en_up +0.17  en_iv +0.17  fr_mid +0.17
    en_month +0.17  fr_reserv +0.17  en_here +0.17  en_run +0.17  live_voice +0.17  fr_voix +0.16  fr_ma +0.16  fr_suit +0.16  en_get +0.16  en_time +0.16
    fr_fois +0.16  fr_minut +0.16  en_fridai +0.16  en_mr +0.15  invitation +0.15  fr_pour +0.15  en_but +0.15  en_go +0.15  en_thi +0.15  fr_l +0.15
    fr_m +0.14  fr_mem +0.14  en_we +0.14  en_open +0.14  sentence +0.13  en_over +0.13  offer_firm +0.13  en_best +0.12  asking_when_asked +0.12
    en_to +0.12  ways_plan +0.12  en_you +0.12  ways_echo +0.11  en_them +0.1  en_back +0.1  fr_quand +0.1  fr_se +0.1  asking_written +0.1  en_do +0.1
    en_ar +0.09  offer_our +0.09  en_ani +0.09  en_your +0.09  fr_au +0.09  scope_closing +0.08  fr_c +0.08  en_our +0.08  fr_deux +0.08  fr_ce +0.07
    nurtured +0.06  asking_nudge_asked +0.06  en_on -0.06  fr_du -0.06  fr_de -0.07  fr_je -0.08  en_mondai -0.08  offer_person_asked -0.08  fr_le -0.09
    fr_tous -0.1  en_write -0.11  offer_person -0.11  fr_nous -0.11  asking_joined -0.11  pressure_hype -0.11  fr_dimanch -0.11  fr_pas -0.12  en_free -0.12
    en_my -0.12  en_call -0.12  fr_oui -0.12  pressure_urgency -0.12  en_as -0.13  en_thursdai -0.13  fr_cel -0.13  senses_otherSense_asked -0.13
    en_now -0.13  fr_an -0.13  fr_ne -0.13  fr_pourr -0.13  asking_wish_asked -0.14  fr_qu -0.14  en_note -0.14  en_need -0.14  scope_habit -0.14
    fr_est -0.14  fr_dan -0.14  pressure_deceit -0.15  fr_tout -0.15  fr_san -0.15  en_three -0.15  fr_trois -0.16  en_i -0.16  en_talk -0.16
    en_photo -0.17  en_could -0.17  scope_backwards -0.17  fr_dev -0.17  en_drop -0.17  en_well -0.18  fr_la -0.18  en_follow -0.18  en_thought -0.18
    fr_avoir -0.18  en_idea -0.18  scope_negation_asked -0.19  live_towards -0.19  en_hold -0.19  scope_hospitality -0.19  fr_dir -0.19  fr_ont -0.19
    en_peopl -0.19  en_phone -0.19  en_wa -0.2  asking_option_asked -0.2  fr_on -0.2  fr_pass -0.2  fr_chang -0.2  en_can -0.2  en_saturdai -0.2
    asking_together_asked -0.21  fr_qui -0.21  fr_nom -0.21  en_question -0.21  offer_candidate_asked -0.21  scope_theirProposal -0.21  en_ever -0.21
    en_me -0.22  en_then -0.22  ways_thirdQuestion -0.22  senses_third -0.22  en_noth -0.22  scope_async -0.22  fr_port -0.22  fr_en -0.22  fr_jam -0.22
    en_too -0.23  ways_nearby_asked -0.23  fr_tant -0.23  asking_theirs -0.24  asking_finite -0.24  en_wrote -0.24  en_realli -0.24  fr_sall -0.24
    en_alwai -0.24  ways_echo_asked -0.24  fr_regard -0.24  en_sai -0.24  en_thank -0.24  en_who -0.25  offer_pain_asked -0.25  en_never -0.25  fr_j -0.25
    en_wai -0.25  fr_livr -0.25  fr_auss -0.25  en_box -0.25  live_towards_asked -0.25  en_is -0.26  en_whole -0.26  ways_elsewhen -0.26  fr_trop -0.26
    fr_cass -0.26  en_sheet -0.26  pressure_hype_asked -0.26  en_boss -0.27  en_have -0.27  en_tri -0.27  en_miss -0.27  en_should -0.27  en_pai -0.27
    en_by -0.27  fr_encor -0.27  en_attach -0.27  en_keep -0.28  fr_suivr -0.28  en_sundai -0.28  scope_event -0.28  fr_per -0.28  fr_dej -0.28  fr_ai -0.28
    asking_otherAsk -0.29  fr_partag -0.29  fr_meti -0.29  fr_aur -0.3  en_spare -0.3  ways_occasion -0.3  fr_not -0.3  ways_madeOf -0.3  offer_price -0.3
    fr_ta -0.31  en_were -0.31  fr_fill -0.31  scope_closing_asked -0.31  fr_n -0.31  scope_report_asked -0.31  senses_product -0.31  en_without -0.32
    offer_figure -0.32  fr_post -0.32  en_it -0.32  en_want -0.32  fr_suff -0.33  fr_question -0.33  fr_sur -0.33  en_part -0.33  en_youd -0.33
    en_chang -0.33  ways_thirdQuestion_asked -0.33  fr_rend -0.33  fr_toujour -0.33  en_out -0.33  asking_theirs_asked -0.33  fr_bonjour -0.33
    asking_joined_asked -0.34  en_second -0.34  asking_written_asked -0.34  en_what -0.34  en_mother -0.35  ways_whom_asked -0.35  ways_whom -0.35
    fr_fich -0.35  en_quot -0.35  en_coffe -0.35  fr_command -0.35  en_their -0.36  en_came -0.36  ways_inWriting_asked -0.36  en_ask -0.36  fr_moin -0.37
    en_connect -0.37  scope_past_asked -0.38  fr_ni -0.38  en_mine -0.39  en_name -0.39  fr_temp -0.39  scope_ownTerms_asked -0.4  asking_order_asked -0.4
    en_ill -0.4  fr_mais -0.41  fr_ajout -0.41  asking_finite_asked -0.41  en_page -0.42  en_hi -0.42  senses_third_asked -0.43  scope_spareTime -0.43
    fr_chez -0.43  fr_envoi -0.44  en_listen -0.44  scope_accept -0.44  scope_spareTime_asked -0.45  fr_ecriv -0.45  fr_cit -0.46  en_send -0.46
    fr_concour -0.47  fr_met -0.48  scope_negation -0.48  fr_bien -0.5  ways_attributive_asked -0.5  en_five -0.5  ways_attributive -0.52  en_just -0.53
    fr_pag -0.53  en_year -0.53  en_did -0.54  scope_theirWords_asked -0.54  scope_report -0.57  en_see -0.57  en_hello -0.58  fr_avez -0.59
    fr_repond -0.63  en_all -0.63  en_print -0.65  they_asked -0.65  fr_propos -0.73  asking_otherAsk_asked -0.75  senses_otherSense -0.76
    ways_elsewhen_asked -0.83  scope_past -0.86  en_meet -0.88
  `,
};
