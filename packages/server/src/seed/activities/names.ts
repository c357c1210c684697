/**
 * Invented people. Given and family names come from the same part of the world, so that they sound like someone; every
 * combination belongs to nobody in particular.
 */
const families: readonly (readonly [given: string, family: string])[] = [
  ['Amara Chidi Ngozi Emeka Ifeoma Tobenna Adaeze Kelechi Zikora Obinna', 'Okonrie Nwakanma Eberendu Achike Umezor Onyelu Dikeogu Ezenma Agbasi Ikwuoma'],
  ['Lucía Mateo Ximena Rodrigo Paloma Esteban Marisol Joaquín Renata Álvaro', 'Villarosa Quintanar Escalera Montalvor Arizpeña Belmontes Cárdova Ledezmo Ontiverán Peñalver'],
  ['Yuki Haruto Aiko Kenta Sayuri Daichi Mitsuki Ren Chihiro Takumi', 'Kuramori Hoshizawa Minabe Asanuma Toriyabe Kageoka Nishimure Sakurada Fukamori Yanagase'],
  ['Priya Arjun Meera Rohan Ananya Vikram Kavya Nikhil Ishani Dev', 'Raghavari Deshmund Iyengol Chatterwal Bhandarker Nambiran Srivalli Kulkarnet Menonath Thakorel'],
  ['Layla Omar Nadia Karim Samira Tariq Yasmin Faris Rania Idris', 'Al-Marzen Haddaoui Benkiram Sabbaghi Nasrallen Darwisha Qabbanir Zeitouni Khourani Rahmouni'],
  ['Ingrid Lars Freja Anders Sigrid Henrik Astrid Mikkel Solveig Jonas', 'Halvorsund Lindqvane Bergstrøm-Aas Nyholmen Dalgaarden Sandvikar Tornqvell Ekelunder Rasmusved Hagelind'],
  ['Claire Thomas Rebecca Andrew Hannah Peter Miriam Daniel Judith Samuel', 'Ashgrove Thornbury-Wells Pellingham Hartsworth Merriweld Caldecote Brackenridge Wexcombe Fairlough Stanmere'],
  ['Mei Jun Xiulan Wei Lihua Bo Yating Hao Qing Feng', 'Tsaowen Lianghe Zhouren Shenmu Qiaolin Fangyu Dongmei-Lau Heyang Wuchen Peijun'],
  ['Keola Leilani Tevita Mele Sione Moana Kalani Ana Ioane Nalani', 'Kahanuola Tupoumala Faleafine Makoakane Vaituulu Kealamaka Taufakava Puaoimalie Lealaimata Hokulena'],
  ['Zofia Marek Oksana Luka Dragana Petr Ilse Matthias Eleni Stavros', 'Kowalczen Horvatin Petrenchuk Novakovar Schreinert Vandermolen Papadimos Lindenhof Marinescol Dvorakel'],
];

/** The person with this number; numbers from 0 to 999 give different names. */
export function invent(number: number): string {
  const [given, family] = families[number % families.length] ?? ['Claire', 'Ashgrove'];
  const rest = Math.floor(number / families.length);
  const givenAt = rest % 10;
  return `${given.split(' ')[givenAt] ?? ''} ${family.split(' ')[(givenAt + Math.floor(rest / 10)) % 10] ?? ''}`;
}
