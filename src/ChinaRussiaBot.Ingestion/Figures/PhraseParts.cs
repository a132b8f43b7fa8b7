namespace ChinaRussiaBot.Ingestion.Figures;

/// <summary>What a few words name.</summary>
/// <param name="HasCountry">China or Russia.</param>
/// <param name="HasOther">Another country, or a place.</param>
/// <param name="HasGoods">Goods.</param>
/// <param name="HasFlow">Exports, supplies, purchases.</param>
internal readonly record struct PhraseParts(bool HasCountry, bool HasOther, bool HasGoods, bool HasFlow);
