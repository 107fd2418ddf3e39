using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Towngreen.Uswds.Forms;
using Towngreen.Web.Platform.Web;

namespace Towngreen.Web.Features.Gallery;

/// <summary>Every component in every state; posting the form shows it with its errors. Nothing is kept.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    [BindProperty]
    public Sample Form { get; set; } = new();

    public static IReadOnlyList<Choice> Towns { get; } =
        [new("bethel", "Bethel"), new("hamden", "Hamden"), new("roxbury", "Roxbury", Disabled: true), new("windham", "Windham")];

    public static IReadOnlyList<Choice> Regions { get; } =
        [new("west", "Western", Group: "West"), new("north", "Northwest Hills", Group: "West"), new("south", "Southeastern", Group: "East")];

    public static IReadOnlyList<Choice> Topics { get; } =
        [new("equity", "Equity", "The toolkit and the trainings"), new("energy", "Energy"), new("water", "Water", Disabled: true)];

    public static IReadOnlyList<string> Steps { get; } = ["Town", "Resolution", "Contact", "Check your answers"];

    public void OnGet() => Form = new() { Title = "Plant street trees with the neighbours", Points = 10, HeldOn = new DateOnly(2026, 4, 22), Topics = ["equity"], Pace = Pace.Steady };

    public IActionResult OnPost() => this.Invalid();

    public enum Pace
    {
        [Display(Name = "At our own pace")]
        Steady,

        [Display(Name = "By the next deadline")]
        Swift,
    }

    public sealed class Sample
    {
        [Required(ErrorMessage = "Enter what the town did.")]
        [Display(Name = "What the town did", Description = "A few words that a resident understands.")]
        public string? Title { get; set; }

        [Required(ErrorMessage = "Enter an e-mail address."), EmailAddress(ErrorMessage = "Enter an e-mail address such as name@example.org.")]
        [Display(Name = "E-mail address"), DataType(DataType.EmailAddress)]
        public string? Email { get; set; }

        [Display(Name = "Points asked for"), Range(1, 30, ErrorMessage = "Enter a whole number from 1 to 30.")]
        public int? Points { get; set; }

        [Required(ErrorMessage = "Tell the story."), MaxLength(200, ErrorMessage = "Shorten the story to 200 characters.")]
        [Display(Name = "Story", Description = "What was done, with whom, and what came of it.")]
        public string? Story { get; set; }

        [Required(ErrorMessage = "Choose a region.")]
        [Display(Name = "Region")]
        public string? Region { get; set; }

        [Required(ErrorMessage = "Choose a town.")]
        [Display(Name = "Town")]
        public string? Town { get; set; }

        [Required(ErrorMessage = "Choose a pace.")]
        [Display(Name = "Pace")]
        public Pace? Pace { get; set; }

        [MinLength(1, ErrorMessage = "Choose at least one topic.")]
        [Display(Name = "Topics")]
        public string[] Topics { get; set; } = [];

        [Required(ErrorMessage = "Enter the day it was held.")]
        [Display(Name = "Held on")]
        public DateOnly? HeldOn { get; set; }

        [Required(ErrorMessage = "Choose the resolution's file.")]
        [Display(Name = "Resolution", Description = "PDF or Word.")]
        public IFormFile? Resolution { get; set; }

        [Range(typeof(bool), "true", "true", ErrorMessage = "Say that this is correct.")]
        [Display(Name = "This is correct to the best of my knowledge", Description = "We publish what you enter.")]
        public bool Agreed { get; set; }
    }
}
