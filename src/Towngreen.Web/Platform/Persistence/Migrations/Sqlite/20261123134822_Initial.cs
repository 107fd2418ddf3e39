using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "application",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    program = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    hand_ins = table.Column<int>(type: "INTEGER", nullable: false),
                    handed_in_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    round = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    first_handed_in_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    last_handed_in_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    carried_from = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application", x => x.id);
                    table.ForeignKey(
                        name: "fk_application_application_carried_from",
                        column: x => x.carried_from,
                        principalTable: "application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    is_sample = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_users", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    actor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    actor_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    subject_type = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject_id = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    details = table.Column<string>(type: "TEXT", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "certification",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    program = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    level_title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    designations = table.Column<string>(type: "TEXT", nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 12, scale: 4, nullable: false),
                    awarded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    awarded_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    expires_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    grounds = table.Column<string>(type: "TEXT", nullable: false),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false),
                    superseded_by = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    superseded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certification", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    friendly_name = table.Column<string>(type: "TEXT", nullable: true),
                    xml = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "decision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hand_in_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    letter_subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    letter_body = table.Column<string>(type: "TEXT", nullable: false),
                    certificate_number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    decided_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_decision", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "job_turn",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    next_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_turn", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "mentorship",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    mentor_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    mentee_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    pair = table.Column<string>(type: "TEXT", maxLength: 162, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    proposed_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "mentorship_offer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    direction = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    posted_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    posted_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    posted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship_offer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "municipality",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    geoid = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    slug = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    region_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    county = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: true),
                    geoid2022 = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    joined_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_municipality", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "outbox_message",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    calendar_method = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, defaultValue: ""),
                    calendar = table.Column<string>(type: "TEXT", nullable: false, defaultValue: ""),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    next_attempt_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_failure = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox_message", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "published_edition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    program = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    content_hash = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_published_edition", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "stored_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    uploaded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    scan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, defaultValue: "NotNeeded")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stored_file", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "submitted_form",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    location = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submitted_form", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_run",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    program = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    edition = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    toolkit_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    follows = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    began_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_step_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_run", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_run_toolkit_run_follows",
                        column: x => x.follows,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    prework = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    materials = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    capacity = table.Column<int>(type: "INTEGER", nullable: false),
                    opens_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    closes_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    offer_hours = table.Column<int>(type: "INTEGER", nullable: false),
                    minimum_share = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    turn = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_series", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "verdict",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hand_in_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    comment = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    reviewer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reviewer_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verdict", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "fact_sheet",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact_sheet", x => x.id);
                    table.ForeignKey(
                        name: "fk_fact_sheet_application_application_id",
                        column: x => x.application_id,
                        principalTable: "application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hand_in",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    handed_in_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    edition_hash = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    snapshot = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_hand_in", x => x.id);
                    table.ForeignKey(
                        name: "fk_hand_in_application_application_id",
                        column: x => x.application_id,
                        principalTable: "application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "path_choice",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_path_choice", x => x.id);
                    table.ForeignKey(
                        name: "fk_path_choice_application_application_id",
                        column: x => x.application_id,
                        principalTable: "application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "action_submission",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    application_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    assigned_to = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    partners_answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    partners_names = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    partners_own_role = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_action_submission", x => x.id);
                    table.ForeignKey(
                        name: "fk_action_submission_application_application_id",
                        column: x => x.application_id,
                        principalTable: "application",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_action_submission_asp_net_users_assigned_to",
                        column: x => x.assigned_to,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_claims_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_asp_net_user_logins_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_passkeys", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_asp_net_user_passkeys_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_asp_net_user_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_asp_net_user_tokens_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feed",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    renewed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by_second_factor = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_feed", x => x.id);
                    table.ForeignKey(
                        name: "fk_calendar_feed_asp_net_users_person_id",
                        column: x => x.person_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coach_profile",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    regions = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    most_open = table.Column<int>(type: "INTEGER", nullable: false),
                    phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    zone_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coach_profile", x => x.user_id);
                    table.ForeignKey(
                        name: "fk_coach_profile_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    hope = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ways = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    action_key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    toolkit_run = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    coach_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    matched_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closing = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_request", x => x.id);
                    table.ForeignKey(
                        name: "fk_coaching_request_asp_net_users_asked_by",
                        column: x => x.asked_by,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coaching_request_asp_net_users_coach_id",
                        column: x => x.coach_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "membership",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    program = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    categories = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    appointment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_membership", x => x.id);
                    table.ForeignKey(
                        name: "fk_membership_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sharing_hour",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    host_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    about = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    starts = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends = table.Column<DateTime>(type: "TEXT", nullable: false),
                    zone_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    is_cancelled = table.Column<bool>(type: "INTEGER", nullable: false),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sharing_hour", x => x.id);
                    table.ForeignKey(
                        name: "fk_sharing_hour_asp_net_users_host_id",
                        column: x => x.host_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentorship_activity",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mentorship_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    told_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    steps = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_discussed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content_mentee_people = table.Column<string>(type: "TEXT", nullable: false),
                    content_mentor_people = table.Column<string>(type: "TEXT", nullable: false),
                    content_minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    content_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content_outcome = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_starts_at = table.Column<TimeOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship_activity", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentorship_activity_mentorship_mentorship_id",
                        column: x => x.mentorship_id,
                        principalTable: "mentorship",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "mentorship_external_town",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mentorship_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contact_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    links_that_day = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship_external_town", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentorship_external_town_mentorship_mentorship_id",
                        column: x => x.mentorship_id,
                        principalTable: "mentorship",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contact_offer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    offered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contact_offer", x => x.id);
                    table.ForeignKey(
                        name: "fk_contact_offer_asp_net_users_from_user_id",
                        column: x => x.from_user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contact_offer_asp_net_users_to_user_id",
                        column: x => x.to_user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contact_offer_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invitation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    appointment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    invited_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation", x => x.id);
                    table.ForeignKey(
                        name: "fk_invitation_asp_net_users_invited_by",
                        column: x => x.invited_by,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_invitation_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "town_registration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    program = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    appointment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    adopted_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decided_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_town_registration", x => x.id);
                    table.ForeignKey(
                        name: "fk_town_registration_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_town_registration_municipality_municipality_id",
                        column: x => x.municipality_id,
                        principalTable: "municipality",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_town_registration_stored_file_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_comment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    is_coach = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_comment", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_comment_toolkit_run_run_id",
                        column: x => x.run_id,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stored_file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_document", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_document_stored_file_stored_file_id",
                        column: x => x.stored_file_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toolkit_document_toolkit_run_run_id",
                        column: x => x.run_id,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_engagement",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    content_changed = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    content_format = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content_heard = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    content_held_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content_language = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    content_people = table.Column<int>(type: "INTEGER", nullable: false),
                    content_place = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_engagement", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_engagement_toolkit_run_run_id",
                        column: x => x.run_id,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toolkit_step_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    run_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    step_id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toolkit_step_note", x => x.id);
                    table.ForeignKey(
                        name: "fk_toolkit_step_note_toolkit_run_run_id",
                        column: x => x.run_id,
                        principalTable: "toolkit_run",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "training_registration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    elsewhere = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    appointment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    acknowledged_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    registered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    queue_number = table.Column<int>(type: "INTEGER", nullable: true),
                    offered_until = table.Column<DateTime>(type: "TEXT", nullable: true),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_registration", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_registration_asp_net_users_user_id",
                        column: x => x.user_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_registration_series_series_id",
                        column: x => x.series_id,
                        principalTable: "training_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    starts = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends = table.Column<DateTime>(type: "TEXT", nullable: false),
                    zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    meeting_link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_live = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_cancelled = table.Column<bool>(type: "INTEGER", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_session_training_series_series_id",
                        column: x => x.series_id,
                        principalTable: "training_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "credit_claim",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    credit_id = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    content_completed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    content_entries = table.Column<string>(type: "TEXT", nullable: false),
                    content_impact = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hand_in_number = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    review_comment = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credit_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_credit_claim_action_submission_submission_id",
                        column: x => x.submission_id,
                        principalTable: "action_submission",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "declaration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hand_in_number = table.Column<int>(type: "INTEGER", nullable: false),
                    removed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    review_comment = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_declaration", x => x.id);
                    table.ForeignKey(
                        name: "fk_declaration_action_submission_submission_id",
                        column: x => x.submission_id,
                        principalTable: "action_submission",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "submission_comment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    author_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submission_comment", x => x.id);
                    table.ForeignKey(
                        name: "fk_submission_comment_action_submission_submission_id",
                        column: x => x.submission_id,
                        principalTable: "action_submission",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coaching_next_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    request_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    assigned_to = table.Column<Guid>(type: "TEXT", nullable: false),
                    agreed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_next_step", x => x.id);
                    table.ForeignKey(
                        name: "fk_coaching_next_step_asp_net_users_assigned_to",
                        column: x => x.assigned_to,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coaching_next_step_coaching_request_request_id",
                        column: x => x.request_id,
                        principalTable: "coaching_request",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    request_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    coach_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    offered_by = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    starts = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ends = table.Column<DateTime>(type: "TEXT", nullable: true),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    zone_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    settled_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_session", x => x.id);
                    table.ForeignKey(
                        name: "fk_coaching_session_asp_net_users_coach_id",
                        column: x => x.coach_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coaching_session_coaching_request_request_id",
                        column: x => x.request_id,
                        principalTable: "coaching_request",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sharing_hour_guest",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hour_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    signed_up_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sharing_hour_guest", x => x.id);
                    table.ForeignKey(
                        name: "fk_sharing_hour_guest_sharing_hour_hour_id",
                        column: x => x.hour_id,
                        principalTable: "sharing_hour",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mentorship_activity_step",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    activity_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    side = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    comment = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    content_discussed = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    content_mentee_people = table.Column<string>(type: "TEXT", nullable: false),
                    content_mentor_people = table.Column<string>(type: "TEXT", nullable: false),
                    content_minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    content_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    content_outcome = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_starts_at = table.Column<TimeOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_mentorship_activity_step", x => x.id);
                    table.ForeignKey(
                        name: "fk_mentorship_activity_step_mentorship_activity_activity_id",
                        column: x => x.activity_id,
                        principalTable: "mentorship_activity",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_certificate",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    registration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    issued_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_demonstration = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_certificate", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_certificate_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "training_registration",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_certificate_series_series_id",
                        column: x => x.series_id,
                        principalTable: "training_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_cohort_place",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    registration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    appointment = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_cohort_place", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_cohort_place_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "training_registration",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_registration_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    registration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_registration_link", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_registration_link_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "training_registration",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_check_in",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_check_in", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_check_in_session_session_id",
                        column: x => x.session_id,
                        principalTable: "training_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_import",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    zone = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    answers = table.Column<string>(type: "TEXT", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    uploaded_by = table.Column<Guid>(type: "TEXT", nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_import", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_import_asp_net_users_uploaded_by",
                        column: x => x.uploaded_by,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_import_session_session_id",
                        column: x => x.session_id,
                        principalTable: "training_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_recorded_viewing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    registration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    viewed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    logged_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_recorded_viewing", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_recorded_viewing_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "training_registration",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_recorded_viewing_session_session_id",
                        column: x => x.session_id,
                        principalTable: "training_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_reminder",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    registration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_reminder", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_reminder_session_session_id",
                        column: x => x.session_id,
                        principalTable: "training_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_reminder_training_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "training_registration",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "claim_revision",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    saved_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    content_completed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    content_entries = table.Column<string>(type: "TEXT", nullable: false),
                    content_impact = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    content_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_claim_revision", x => x.id);
                    table.ForeignKey(
                        name: "fk_claim_revision_credit_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "credit_claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_file",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stored_file_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    handed_in_at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence_file", x => x.id);
                    table.ForeignKey(
                        name: "fk_evidence_file_credit_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "credit_claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_evidence_file_stored_file_stored_file_id",
                        column: x => x.stored_file_id,
                        principalTable: "stored_file",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sealed_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    municipality_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    claim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    entry = table.Column<string>(type: "TEXT", nullable: false),
                    sealed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sealed_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sealed_record", x => x.id);
                    table.ForeignKey(
                        name: "fk_sealed_record_credit_claim_claim_id",
                        column: x => x.claim_id,
                        principalTable: "credit_claim",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "coaching_private_note",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    coach_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_private_note", x => new { x.session_id, x.coach_id });
                    table.ForeignKey(
                        name: "fk_coaching_private_note_asp_net_users_coach_id",
                        column: x => x.coach_id,
                        principalTable: "AspNetUsers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_coaching_private_note_coaching_session_session_id",
                        column: x => x.session_id,
                        principalTable: "coaching_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_shared_note",
                columns: table => new
                {
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: false),
                    changed_by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_shared_note", x => x.session_id);
                    table.ForeignKey(
                        name: "fk_coaching_shared_note_coaching_session_session_id",
                        column: x => x.session_id,
                        principalTable: "coaching_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "coaching_slot",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    starts = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends = table.Column<DateTime>(type: "TEXT", nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    zone_id = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_coaching_slot", x => x.id);
                    table.ForeignKey(
                        name: "fk_coaching_slot_coaching_session_session_id",
                        column: x => x.session_id,
                        principalTable: "coaching_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "training_attendance",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    registration_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    stays = table.Column<string>(type: "TEXT", nullable: false),
                    time = table.Column<TimeSpan>(type: "TEXT", nullable: false),
                    is_present = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    import_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_user_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_attendance", x => x.id);
                    table.ForeignKey(
                        name: "fk_training_attendance_attendance_import_import_id",
                        column: x => x.import_id,
                        principalTable: "training_import",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_attendance_registration_registration_id",
                        column: x => x.registration_id,
                        principalTable: "training_registration",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_training_attendance_session_session_id",
                        column: x => x.session_id,
                        principalTable: "training_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_action_submission_assigned_to",
                table: "action_submission",
                column: "assigned_to");

            migrationBuilder.CreateIndex(
                name: "ux_action_submission_action",
                table: "action_submission",
                columns: new[] { "application_id", "action_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_application_carried_from",
                table: "application",
                column: "carried_from");

            migrationBuilder.CreateIndex(
                name: "ix_application_municipality",
                table: "application",
                columns: new[] { "municipality_id", "started_at" });

            migrationBuilder.CreateIndex(
                name: "ix_application_status",
                table: "application",
                columns: new[] { "status", "handed_in_at" });

            migrationBuilder.CreateIndex(
                name: "ux_application_one_open",
                table: "application",
                column: "municipality_id",
                unique: true,
                filter: "status in ('Draft', 'HandedIn', 'Returned')");

            migrationBuilder.CreateIndex(
                name: "ux_application_reference",
                table: "application",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_claims_user_id",
                table: "AspNetUserClaims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_logins_user_id",
                table: "AspNetUserLogins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_asp_net_user_passkeys_user_id",
                table: "AspNetUserPasskeys",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_at",
                table: "audit_entry",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_municipality",
                table: "audit_entry",
                columns: new[] { "municipality_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_sequence",
                table: "audit_entry",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entry_subject",
                table: "audit_entry",
                columns: new[] { "subject_type", "subject_id", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ux_calendar_feed_person",
                table: "calendar_feed",
                column: "person_id",
                unique: true,
                filter: "municipality_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_calendar_feed_person_town",
                table: "calendar_feed",
                columns: new[] { "person_id", "municipality_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_calendar_feed_token",
                table: "calendar_feed",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certification_application",
                table: "certification",
                column: "application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certification_municipality",
                table: "certification",
                columns: new[] { "municipality_id", "program", "awarded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_certification_newest",
                table: "certification",
                columns: new[] { "program", "awarded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_certification_number",
                table: "certification",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_claim_revision_number",
                table: "claim_revision",
                columns: new[] { "claim_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_coaching_next_step_assigned_to",
                table: "coaching_next_step",
                column: "assigned_to");

            migrationBuilder.CreateIndex(
                name: "ix_coaching_next_step_request",
                table: "coaching_next_step",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "ix_coaching_private_note_coach",
                table: "coaching_private_note",
                column: "coach_id");

            migrationBuilder.CreateIndex(
                name: "ix_coaching_request_asked_by",
                table: "coaching_request",
                column: "asked_by");

            migrationBuilder.CreateIndex(
                name: "ix_coaching_request_coach",
                table: "coaching_request",
                columns: new[] { "coach_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_coaching_request_municipality",
                table: "coaching_request",
                columns: new[] { "municipality_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ux_coaching_request_reference",
                table: "coaching_request",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_coaching_session_coach",
                table: "coaching_session",
                columns: new[] { "coach_id", "status", "starts" });

            migrationBuilder.CreateIndex(
                name: "ux_coaching_session_number",
                table: "coaching_session",
                columns: new[] { "request_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_coaching_slot_session",
                table: "coaching_slot",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "ix_contact_offer_from",
                table: "contact_offer",
                column: "from_user_id");

            migrationBuilder.CreateIndex(
                name: "ix_contact_offer_to",
                table: "contact_offer",
                column: "to_user_id");

            migrationBuilder.CreateIndex(
                name: "ux_contact_offer_open",
                table: "contact_offer",
                column: "municipality_id",
                unique: true,
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ux_credit_claim_credit",
                table: "credit_claim",
                columns: new[] { "submission_id", "credit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_decision_application",
                table: "decision",
                columns: new[] { "application_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ux_declaration_submission",
                table: "declaration",
                column: "submission_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evidence_file_claim",
                table: "evidence_file",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ux_evidence_file_claim",
                table: "evidence_file",
                columns: new[] { "stored_file_id", "claim_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_fact_sheet_application",
                table: "fact_sheet",
                column: "application_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_hand_in_number",
                table: "hand_in",
                columns: new[] { "application_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_invitation_invited_by",
                table: "invitation",
                column: "invited_by");

            migrationBuilder.CreateIndex(
                name: "ux_invitation_open",
                table: "invitation",
                columns: new[] { "municipality_id", "email" },
                unique: true,
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ux_invitation_token",
                table: "invitation",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_membership_user",
                table: "membership",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ux_membership_contact",
                table: "membership",
                column: "municipality_id",
                unique: true,
                filter: "ended_at IS NULL AND role = 'Contact'");

            migrationBuilder.CreateIndex(
                name: "ux_membership_municipality_user",
                table: "membership",
                columns: new[] { "municipality_id", "user_id" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_membership_program_user",
                table: "membership",
                columns: new[] { "program", "role", "user_id" },
                unique: true,
                filter: "ended_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_mentorship_mentee",
                table: "mentorship",
                column: "mentee_id");

            migrationBuilder.CreateIndex(
                name: "ix_mentorship_mentor",
                table: "mentorship",
                column: "mentor_id");

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_one_open",
                table: "mentorship",
                columns: new[] { "pair", "action_key" },
                unique: true,
                filter: "status in ('Proposed', 'Active')");

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_reference",
                table: "mentorship",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_mentorship_activity_mentorship",
                table: "mentorship_activity",
                columns: new[] { "mentorship_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_activity_step_number",
                table: "mentorship_activity_step",
                columns: new[] { "activity_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_external_town_mentorship",
                table: "mentorship_external_town",
                column: "mentorship_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_external_town_token",
                table: "mentorship_external_town",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_mentorship_offer_open",
                table: "mentorship_offer",
                columns: new[] { "municipality_id", "direction", "action_key" },
                unique: true,
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_municipality_geoid",
                table: "municipality",
                column: "geoid",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_municipality_slug",
                table: "municipality",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_due",
                table: "outbox_message",
                columns: new[] { "sent_at", "next_attempt_at" });

            migrationBuilder.CreateIndex(
                name: "ix_outbox_message_to",
                table: "outbox_message",
                column: "to");

            migrationBuilder.CreateIndex(
                name: "ux_path_choice_action",
                table: "path_choice",
                columns: new[] { "application_id", "action_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_published_edition_key",
                table: "published_edition",
                columns: new[] { "program", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sealed_record_claim",
                table: "sealed_record",
                column: "claim_id");

            migrationBuilder.CreateIndex(
                name: "ix_sealed_record_source",
                table: "sealed_record",
                columns: new[] { "municipality_id", "kind", "source_id" });

            migrationBuilder.CreateIndex(
                name: "ix_sharing_hour_host",
                table: "sharing_hour",
                column: "host_id");

            migrationBuilder.CreateIndex(
                name: "ix_sharing_hour_starts",
                table: "sharing_hour",
                column: "starts");

            migrationBuilder.CreateIndex(
                name: "ux_sharing_hour_reference",
                table: "sharing_hour",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sharing_hour_guest_email",
                table: "sharing_hour_guest",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ux_sharing_hour_guest_email",
                table: "sharing_hour_guest",
                columns: new[] { "hour_id", "email" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_stored_file_municipality",
                table: "stored_file",
                column: "municipality_id");

            migrationBuilder.CreateIndex(
                name: "ix_stored_file_scan",
                table: "stored_file",
                column: "scan");

            migrationBuilder.CreateIndex(
                name: "ix_stored_file_sha256",
                table: "stored_file",
                column: "sha256");

            migrationBuilder.CreateIndex(
                name: "ix_submission_comment_submission",
                table: "submission_comment",
                columns: new[] { "submission_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_submitted_form_at",
                table: "submitted_form",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_comment_run",
                table: "toolkit_comment",
                columns: new[] { "run_id", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_document_file",
                table: "toolkit_document",
                column: "stored_file_id");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_document_run",
                table: "toolkit_document",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_engagement_run",
                table: "toolkit_engagement",
                column: "run_id");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_run_follows",
                table: "toolkit_run",
                column: "follows");

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_run_municipality",
                table: "toolkit_run",
                columns: new[] { "municipality_id", "began_on" });

            migrationBuilder.CreateIndex(
                name: "ix_toolkit_run_status",
                table: "toolkit_run",
                columns: new[] { "program", "status" });

            migrationBuilder.CreateIndex(
                name: "ux_toolkit_run_open",
                table: "toolkit_run",
                columns: new[] { "municipality_id", "toolkit_key", "action_key" },
                unique: true,
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ux_toolkit_run_reference",
                table: "toolkit_run",
                column: "reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_toolkit_step_note_number",
                table: "toolkit_step_note",
                columns: new[] { "run_id", "step_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_town_registration_queue",
                table: "town_registration",
                columns: new[] { "program", "status", "submitted_at" });

            migrationBuilder.CreateIndex(
                name: "ix_town_registration_resolution",
                table: "town_registration",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "ix_town_registration_user",
                table: "town_registration",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ux_town_registration_waiting",
                table: "town_registration",
                column: "municipality_id",
                unique: true,
                filter: "status = 'Submitted'");

            migrationBuilder.CreateIndex(
                name: "ix_training_attendance_import",
                table: "training_attendance",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_training_attendance_registration",
                table: "training_attendance",
                column: "registration_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_attendance_sequence",
                table: "training_attendance",
                columns: new[] { "session_id", "registration_id", "sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_certificate_series",
                table: "training_certificate",
                column: "series_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_certificate_number",
                table: "training_certificate",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_training_certificate_registration",
                table: "training_certificate",
                column: "registration_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_training_check_in_code",
                table: "training_check_in",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_training_check_in_session",
                table: "training_check_in",
                column: "session_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_training_cohort_place",
                table: "training_cohort_place",
                columns: new[] { "registration_id", "municipality_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_import_session",
                table: "training_import",
                columns: new[] { "session_id", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "ix_training_import_uploader",
                table: "training_import",
                column: "uploaded_by");

            migrationBuilder.CreateIndex(
                name: "ux_training_import_open",
                table: "training_import",
                column: "session_id",
                unique: true,
                filter: "status = 'Open'");

            migrationBuilder.CreateIndex(
                name: "ix_training_recorded_viewing_registration",
                table: "training_recorded_viewing",
                column: "registration_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_recorded_viewing",
                table: "training_recorded_viewing",
                columns: new[] { "session_id", "registration_id", "viewed_on" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_email",
                table: "training_registration",
                column: "email");

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_municipality",
                table: "training_registration",
                columns: new[] { "municipality_id", "series_id" });

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_offers",
                table: "training_registration",
                columns: new[] { "status", "offered_until" });

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_status",
                table: "training_registration",
                columns: new[] { "series_id", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_user",
                table: "training_registration",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_registration_live",
                table: "training_registration",
                columns: new[] { "series_id", "email" },
                unique: true,
                filter: "status in ('Unconfirmed', 'Held', 'WaitListed', 'Offered')");

            migrationBuilder.CreateIndex(
                name: "ux_training_registration_queue",
                table: "training_registration",
                columns: new[] { "series_id", "queue_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_registration_link_registration",
                table: "training_registration_link",
                column: "registration_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_registration_link_token",
                table: "training_registration_link",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_reminder_registration",
                table: "training_reminder",
                column: "registration_id");

            migrationBuilder.CreateIndex(
                name: "ux_training_reminder_once",
                table: "training_reminder",
                columns: new[] { "session_id", "registration_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_series_status",
                table: "training_series",
                column: "status");

            migrationBuilder.CreateIndex(
                name: "ux_training_series_slug",
                table: "training_series",
                column: "slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_training_session_starts",
                table: "training_session",
                column: "starts");

            migrationBuilder.CreateIndex(
                name: "ux_training_session_number",
                table: "training_session",
                columns: new[] { "series_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verdict_application",
                table: "verdict",
                column: "application_id");

            migrationBuilder.CreateIndex(
                name: "ix_verdict_reviewer",
                table: "verdict",
                column: "reviewer_id");

            migrationBuilder.CreateIndex(
                name: "ux_verdict_number",
                table: "verdict",
                columns: new[] { "hand_in_id", "claim_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_town_registration_decided",
                table: "town_registration",
                columns: new[] { "program", "decided_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_user_name",
                table: "AspNetUsers",
                columns: new[] { "name", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.DropTable(
                name: "calendar_feed");

            migrationBuilder.DropTable(
                name: "certification");

            migrationBuilder.DropTable(
                name: "claim_revision");

            migrationBuilder.DropTable(
                name: "coach_profile");

            migrationBuilder.DropTable(
                name: "coaching_next_step");

            migrationBuilder.DropTable(
                name: "coaching_private_note");

            migrationBuilder.DropTable(
                name: "coaching_shared_note");

            migrationBuilder.DropTable(
                name: "coaching_slot");

            migrationBuilder.DropTable(
                name: "contact_offer");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "decision");

            migrationBuilder.DropTable(
                name: "declaration");

            migrationBuilder.DropTable(
                name: "evidence_file");

            migrationBuilder.DropTable(
                name: "fact_sheet");

            migrationBuilder.DropTable(
                name: "hand_in");

            migrationBuilder.DropTable(
                name: "invitation");

            migrationBuilder.DropTable(
                name: "job_turn");

            migrationBuilder.DropTable(
                name: "membership");

            migrationBuilder.DropTable(
                name: "mentorship_activity_step");

            migrationBuilder.DropTable(
                name: "mentorship_external_town");

            migrationBuilder.DropTable(
                name: "mentorship_offer");

            migrationBuilder.DropTable(
                name: "outbox_message");

            migrationBuilder.DropTable(
                name: "path_choice");

            migrationBuilder.DropTable(
                name: "published_edition");

            migrationBuilder.DropTable(
                name: "sealed_record");

            migrationBuilder.DropTable(
                name: "sharing_hour_guest");

            migrationBuilder.DropTable(
                name: "submission_comment");

            migrationBuilder.DropTable(
                name: "submitted_form");

            migrationBuilder.DropTable(
                name: "toolkit_comment");

            migrationBuilder.DropTable(
                name: "toolkit_document");

            migrationBuilder.DropTable(
                name: "toolkit_engagement");

            migrationBuilder.DropTable(
                name: "toolkit_step_note");

            migrationBuilder.DropTable(
                name: "town_registration");

            migrationBuilder.DropTable(
                name: "training_attendance");

            migrationBuilder.DropTable(
                name: "training_certificate");

            migrationBuilder.DropTable(
                name: "training_check_in");

            migrationBuilder.DropTable(
                name: "training_cohort_place");

            migrationBuilder.DropTable(
                name: "training_recorded_viewing");

            migrationBuilder.DropTable(
                name: "training_registration_link");

            migrationBuilder.DropTable(
                name: "training_reminder");

            migrationBuilder.DropTable(
                name: "verdict");

            migrationBuilder.DropTable(
                name: "coaching_session");

            migrationBuilder.DropTable(
                name: "mentorship_activity");

            migrationBuilder.DropTable(
                name: "credit_claim");

            migrationBuilder.DropTable(
                name: "sharing_hour");

            migrationBuilder.DropTable(
                name: "toolkit_run");

            migrationBuilder.DropTable(
                name: "municipality");

            migrationBuilder.DropTable(
                name: "stored_file");

            migrationBuilder.DropTable(
                name: "training_import");

            migrationBuilder.DropTable(
                name: "training_registration");

            migrationBuilder.DropTable(
                name: "coaching_request");

            migrationBuilder.DropTable(
                name: "mentorship");

            migrationBuilder.DropTable(
                name: "action_submission");

            migrationBuilder.DropTable(
                name: "training_session");

            migrationBuilder.DropTable(
                name: "application");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "training_series");
        }
    }
}
