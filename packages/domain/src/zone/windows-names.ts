/** IANA zones by Windows name, without its ` Standard Time`; the common part of Unicode's `windowsZones`. */
export const windowsNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'Eastern': 'America/New_York', 'Central': 'America/Chicago', 'Mountain': 'America/Denver', 'Pacific': 'America/Los_Angeles',
    'Alaskan': 'America/Anchorage', 'Hawaiian': 'Pacific/Honolulu', 'US Mountain': 'America/Phoenix', 'US Eastern': 'America/Indiana/Indianapolis',
    'Atlantic': 'America/Halifax', 'Newfoundland': 'America/St_Johns', 'Canada Central': 'America/Regina', 'SA Western': 'America/Puerto_Rico',
    'Central (Mexico)': 'America/Mexico_City', 'E. South America': 'America/Sao_Paulo',
    'GMT': 'Europe/London', 'W. Europe': 'Europe/Berlin', 'Romance': 'Europe/Paris', 'Central Europe': 'Europe/Budapest',
    'Central European': 'Europe/Warsaw', 'GTB': 'Europe/Bucharest', 'FLE': 'Europe/Kiev', 'Russian': 'Europe/Moscow', 'Turkey': 'Europe/Istanbul',
    'Israel': 'Asia/Jerusalem', 'Egypt': 'Africa/Cairo', 'South Africa': 'Africa/Johannesburg', 'Arab': 'Asia/Riyadh', 'Arabian': 'Asia/Dubai',
    'India': 'Asia/Kolkata', 'SE Asia': 'Asia/Bangkok', 'China': 'Asia/Shanghai', 'Singapore': 'Asia/Singapore', 'Taipei': 'Asia/Taipei',
    'Tokyo': 'Asia/Tokyo', 'Korea': 'Asia/Seoul', 'AUS Eastern': 'Australia/Sydney', 'New Zealand': 'Pacific/Auckland',
  }),
);
