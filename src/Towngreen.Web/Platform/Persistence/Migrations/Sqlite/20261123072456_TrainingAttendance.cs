using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class TrainingAttendance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "training_import");
        }
    }
}
