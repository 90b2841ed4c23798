package id.balai.domain.participant.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What counts as a title before or after a name.
final class Titles {
  private static final Pattern POINTS = Pattern.compile("[.\\s]");
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.|\\p{Lu}{1,2}\\.?");
  private static final Pattern DIPLOMA = Pattern.compile("A[Mm]d");
  private static final Set<String> FRONT =
      words(
          """
          prof dr drs dra drg drh ir ns apt h hj kh hh rkh tgh tgkh ust ustadz ustadzah
          ustad pdt pdm pdp ev rev rp pr pst bp bpk bapak ibu sdr sdri tn ny nn cand
          letter alm ag
          """);

  /// Front titles that need their full stop to be one: without it they are names or initials.
  private static final Set<String> FRONT_WITH_STOP = Set.of("rp", "pr", "ag", "bp", "ev", "ns");

  private static final Set<String> BACK =
      words(
          """
          se sh ss si st sp sm sag sak sap sip skm skg ked sked skep skeb skom sikom sos
          ssos ssosi spd spdi spdsd spdaud spdk spdh spdb spdpaud ssi sst ssn sth sthi stp
          spt spi spsi shut shi shum sei sesy sfarm sfil sfili sgz sars sor ssy sptk sik
          smb skh sds sstp sbns skpm strap strip strkeb strkep strkes strak strt strsos
          strgz strikom strkom stra strk strp strpi strmip strtp stram sab sad sinf stat
          sstat smat sli sma skesos sptn ssit sstft ama amd amk amkg amkeb amapd amapust
          amap amdkom amdkep amdkeb amdak amdpar amdt amdkl amdgz amdrmik amdfarm amdpi
          amdp amdab amdkes amdip amf amg amt ampd amdsi amds amte ma mm mh mt me mp map
          mak mag mhi msi msc mpd mpdi mkes mkom mikom mba mph mkm mkep mkeb msos mhum msn
          mpt mps mpsi mth mars med mei mesy meng mif mti mip msa mse mfarm mling mpa mpm
          mgz mor mhut mtr mtrip mtrap mphil mphar mab mst mstr mat mpar mds mpi mpk mkn
          llm mkesos mbiomed mepid mkk mtp mla mdiv phd lc gr bdn ns apt ba bsc beng bba
          ipm ipu ipp cpa ca cfra crmp cht cgcae qia ak bkp aifo psikolog spa spb spog
          span sprad spm sps spkj sptht spkk spjp spok spkfr sppk sppd spp spbs spot spu
          dpl dess asean dea cmed cwm cps ctt ght amp fisr ssiapt
          """);

  /// Dotless and short: could as well be the last name or an initial.
  private static final Set<String> DOUBTFUL =
      words(
          """
          ma me mp si ca ag ak ba sm ns gr med mars sad sinf asean amp mat sma sos stat
          dpl dea stra spa apt
          """);

  private static final Pattern DOTTED =
      Pattern.compile("(?:S|M|A|B|D|Ph|Sp|L|Dipl)(?:\\.\\p{Lu}[\\p{L}]{0,6})+\\.?");
  private static final Pattern SPECIALIST = Pattern.compile("Sp\\.?\\s?[A-Z][A-Za-z.()-]{0,12}");

  private Titles() {}

  private static Set<String> words(String block) {
    return Set.copyOf(List.of(block.strip().split("\\s+", -1)));
  }

  static boolean isFront(String word) {
    String plain = bare(word);
    if (word.indexOf('.') < 0 && FRONT_WITH_STOP.contains(plain)) {
      return false;
    }
    return FRONT.contains(plain) && word.indexOf('\'') < 0;
  }

  /// A part that stands after a comma.
  static boolean isBackAfterComma(String part) {
    return BACK.contains(bare(part))
        || DOTTED.matcher(part).matches()
        || SPECIALIST.matcher(part).matches();
  }

  /// A part that follows the name without a comma.
  static boolean isBackWithoutComma(String word) {
    if (word.indexOf('.') > 0) {
      return (BACK.contains(bare(word)) && !isInitials(word))
          || (DOTTED.matcher(word).matches() && word.chars().filter(c -> c == '.').count() >= 2);
    }
    return BACK.contains(bare(word)) && hasTwoCapitals(word);
  }

  static boolean isDoubtful(String word) {
    return word.indexOf('.') < 0 && DOUBTFUL.contains(bare(word));
  }

  static String bare(String word) {
    String plain = isOfLetters(word) ? word : POINTS.matcher(word).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }

  private static boolean isOfLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInitials(String word) {
    return INITIALS.matcher(word).matches();
  }

  private static boolean hasTwoCapitals(String word) {
    return word.chars().filter(Character::isUpperCase).count() >= 2
        || DIPLOMA.matcher(word).matches();
  }
}
