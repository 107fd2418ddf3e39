using Towngreen.Certification;
using Towngreen.Web.Platform.Packs;

namespace Towngreen.Web.Features.Catalogue;

/// <summary>A credit with what its edition says of it.</summary>
public sealed record CreditView(Credit Credit, ActionText Text, CreditWindow Window)
{
    public bool IsIllustrative => Credit.Source is FigureSource.Illustrative;

    /// <summary>What to do, as Markdown; empty where the write-up does not treat the credit by itself.</summary>
    public string WhatToDo => Text.Credits.GetValueOrDefault(Credit.Id, "");

    public string? EntryLabel => Text.EntryLabels.GetValueOrDefault(Credit.Id);
}
